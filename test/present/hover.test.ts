import { describe, expect, it } from "vitest";
import { symbol } from "../../src/arithmetic/dimension";
import { hover } from "../../src/present";
import { at, fileOf, GraphBuilder, N } from "../graph";

/** The lines of the hover over a layer that is made at offset 20. */
function linesOf(
  name: string,
  args: readonly (number | null)[],
  input: readonly number[],
): readonly string[] {
  const b = new GraphBuilder();
  const layer = b.layer(name, args, { at: at(20, 40), path: "conv1" });
  const found = hover(fileOf([b.model(b.call(layer, b.input(N, ...input)))]), 30);
  return found?.markdown.split("\n") ?? [];
}

describe("hover on a layer", () => {
  it("fills in the arithmetic", () => {
    const lines = linesOf("torch.nn.Conv2d", [3, 64, 7, 2, 3], [3, 224, 224]);
    expect(lines).toContain("  - ⌊(224 + 2·3 − 7) / 2⌋ + 1 = 112");
    expect(lines).toContain("  - weight 64·3·7·7 = 9,408");
    expect(lines).toContain("  - bias 64");
    expect(lines).toContain("- Multiply-adds: 112·112 × 9,408 weights = 118,013,952");
    expect(lines).toContain("- Receptive field: 7×7");
  });

  it("shows the call, the output and the documentation", () => {
    const lines = linesOf("torch.nn.Conv2d", [3, 64, 7], [3, 224, 224]);
    expect(lines).toContain("Conv2d(in_channels=3, out_channels=64, kernel_size=7)");
    expect(lines).toContain("- Output: `(N, 3, 224, 224) → (N, 64, 218, 218)`");
    expect(lines).toContain("  - 224 − 7 + 1 = 218");
    expect(lines.at(-1)).toMatch(/^\[Documentation\]\(https:\/\/docs\.pytorch\.org\/.*Conv2d\.html\)$/);
  });

  it("counts a dilated kernel at its full width", () => {
    const lines = linesOf("torch.nn.Conv2d", [3, 8, 3, 1, 2, 2], [3, 10, 10]);
    expect(lines).toContain("  - 10 + 2·2 − 2·(3 − 1) − 1 + 1 = 10");
  });

  it("walks a transposed convolution backwards", () => {
    const lines = linesOf("torch.nn.ConvTranspose2d", [8, 4, 4, 2, 1], [8, 7, 7]);
    expect(lines).toContain("  - (7 − 1)·2 + 4 − 2·1 = 14");
    expect(lines).toContain("- Multiply-adds: 7·7 × 512 weights = 25,088");
  });

  it("keeps symbolic sizes", () => {
    const b = new GraphBuilder();
    const layer = b.layer("torch.nn.Conv2d", [3, 64, 7, 2, 3], { at: at(20, 40) });
    const x = b.input(N, 3, symbol("H"), symbol("W"));
    const found = hover(fileOf([b.model(b.call(layer, x))]), 20);
    expect(found?.markdown).toContain("⌊(H + 2·3 − 7) / 2⌋ + 1 = ⌈H/2⌉");
  });

  it("lists every layer that the line makes", () => {
    const b = new GraphBuilder();
    let x = b.input(N, 8);
    for (let i = 0; i < 2; i++)
      x = b.call(b.layer("torch.nn.Linear", [8, 8], { at: at(20, 40), path: `fc${i}` }), x);
    const found = hover(fileOf([b.model(x)]), 20);
    expect(found?.markdown).toContain(
      "This line makes 2 layers:\n\n- Net `fc0`: `(N, 8) → (N, 8)`, 72 parameters",
    );
  });
});

describe("hover elsewhere", () => {
  it("explains a call where it stands", () => {
    const b = new GraphBuilder();
    const layer = b.layer("torch.nn.Linear", [8, 4]);
    const document = fileOf([b.model(b.call(layer, b.input(N, 8)))]);
    expect(hover(document, 1000)?.markdown).toContain("- Output: `(N, 8) → (N, 4)`");
  });

  it("shows a variable's tensor", () => {
    const b = new GraphBuilder();
    const x = b.input(N, 8);
    b.bind("x", x, at(300, 301));
    expect(hover(fileOf([b.model(x)]), 300)?.markdown).toBe("**x** `(N, 8)` float32, < 0.01 MiB per sample");
  });

  it("sums up a model", () => {
    const b = new GraphBuilder();
    const document = fileOf([b.model(b.call(b.layer("torch.nn.Linear", [8, 4]), b.input(N, 8)))]);
    const lines = hover(document, 1)?.markdown.split("\n");
    expect(lines).toContain("- Parameters: 36");
    expect(lines?.at(-1)).toBe("*Input shape: Net()(torch.zeros(1))*");
  });

  it("prefers the smallest thing", () => {
    const b = new GraphBuilder();
    const layer = b.layer("torch.nn.Linear", [8, 4], { at: at(1, 2) });
    const document = fileOf([b.model(b.call(layer, b.input(N, 8)))]);
    expect(hover(document, 1)?.span).toEqual({ start: 1, end: 2 });
  });

  it("has nothing to say about other code", () => {
    const b = new GraphBuilder();
    expect(hover(fileOf([b.model(b.input(N, 8))]), 700)).toBeUndefined();
  });
});
