import { describe, expect, it } from "vitest";
import { inlays } from "../../src/present";
import { at, fileOf, GraphBuilder, N } from "../graph";

describe("tensor hints", () => {
  it("stand behind the variable", () => {
    const b = new GraphBuilder();
    const x = b.input(N, 64, 56, 56);
    b.bind("x", x, at(300, 301));
    expect(inlays(fileOf([b.model(x)]))).toEqual([
      { offset: 301, kind: "tensor", label: ": (N, 64, 56, 56)" },
    ]);
  });

  it("show what several runs have in common", () => {
    const b = new GraphBuilder();
    const x = b.input(N, 64, 56, 56);
    b.bind("x", x, at(300, 301));
    b.bind("x", b.input(N, 128, 28, 28), at(300, 301));
    expect(inlays(fileOf([b.model(x)]))).toEqual([
      {
        offset: 301,
        kind: "tensor",
        label: ": (N, 64–128, 28–56, 28–56)",
        tooltip: "(N, 64, 56, 56)\n\n(N, 128, 28, 28)",
      },
    ]);
  });

  it("stay under 30 characters", () => {
    const b = new GraphBuilder();
    const x = b.input(16_384, 16_384, 16_384, 16_384, 16_384);
    b.bind("x", x, at(300, 301));
    const [hint] = inlays(fileOf([b.model(x)]));
    expect(hint?.label).toHaveLength(29);
    expect(hint?.tooltip).toBe("(16384, 16384, 16384, 16384, 16384)");
  });

  it("are left out where nothing is known", () => {
    const b = new GraphBuilder();
    const x = b.input(N, 8);
    b.bindings.push({ name: "x", at: at(300), output: { kind: "unknown", reason: "why" } });
    expect(inlays(fileOf([b.model(x)]))).toEqual([]);
  });
});

describe("layer hints", () => {
  it("stand at the end of the layer's line", () => {
    const b = new GraphBuilder();
    const layer = b.layer("torch.nn.Linear", [8, 4], { at: at(20, 22) });
    const document = fileOf([b.model(b.call(layer, b.input(N, 8)))], `${" ".repeat(40)}\n`);
    expect(inlays(document, { tensors: false, layers: true })).toMatchObject([
      { offset: 40, kind: "layer", label: "  (N, 8) → (N, 4) · 36 params · 32 MACs" },
    ]);
  });
});
