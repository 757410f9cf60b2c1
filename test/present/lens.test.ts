import { describe, expect, it } from "vitest";
import { symbol } from "../../src/arithmetic/dimension";
import { Unknown } from "../../src/arithmetic/unknown";
import type { Model } from "../../src/model/graph";
import { lenses } from "../../src/present";
import { at, fileOf, GraphBuilder, N } from "../graph";

/** The titles of one kind. */
function checkTitles(model: Model, kind: string, expected: readonly string[]): void {
  const titles = lenses(fileOf([model]))
    .filter((lens) => lens.kind === kind)
    .map(({ title }) => title);
  expect(titles).toEqual(expected);
}

describe("model lens", () => {
  it("shows shapes, totals and the receptive field", () => {
    const b = new GraphBuilder();
    const conv = b.layer("torch.nn.Conv2d", [1, 6, 5]);
    checkTitles(b.model(b.call(conv, b.input(N, 1, 32, 32))), "model", [
      "(N, 1, 32, 32) → (N, 6, 28, 28) · 156 params · 117.6K MACs · RF 5×5",
    ]);
  });

  it("shows what is unknown as such", () => {
    const b = new GraphBuilder();
    const conv = b.layer("torch.nn.Conv2d", [1, 6, 5]);
    const x = b.input(N, 1, 32, 32);
    b.children[0] = { ...conv, weights: new Unknown("the bias is not known") };
    const model = b.model(x, { output: { kind: "unknown", reason: "the loop is not followed" } });
    checkTitles(model, "model", ["(N, 1, 32, 32) → ? · ? params · ? MACs"]);
  });

  it("keeps symbolic sizes", () => {
    const b = new GraphBuilder();
    const conv = b.layer("torch.nn.Conv2d", [1, 6, 3]);
    const x = b.input(N, 1, symbol("H"), symbol("W"));
    checkTitles(b.model(b.call(conv, x)), "model", [
      "(N, 1, H, W) → (N, 6, H − 2, W − 2) · 60 params · 54·(H − 2)·(W − 2) MACs · RF 3×3",
    ]);
  });

  it("sums up many models of one class", () => {
    const models = [8, 16, 32].map((width) => {
      const b = new GraphBuilder();
      return b.model(b.call(b.layer("torch.nn.Linear", [8, width]), b.input(N, 8)));
    });
    const [lens] = lenses(fileOf(models));
    expect(lens?.title).toBe("3 models · (N, 8) → (N, 8–32) · 72–288 params · 64–256 MACs");
    expect(lens?.tooltip?.split("\n")).toHaveLength(3);
  });

  it("opens the summary", () => {
    const b = new GraphBuilder();
    const fc = b.layer("torch.nn.Linear", [8, 8]);
    const action = lenses(fileOf([b.model(b.call(fc, b.input(N, 8)))])).find(({ kind }) => kind === "action");
    expect(action).toMatchObject({ title: "Summary", command: { kind: "summary", model: 0 } });
  });
});

describe("layer lens", () => {
  it("shows shapes, parameters and multiply-adds", () => {
    const b = new GraphBuilder();
    const conv = b.layer("torch.nn.Conv2d", [1, 32, 3]);
    checkTitles(b.model(b.call(conv, b.input(N, 1, 28, 28))), "layer", [
      "(N, 1, 28, 28) → (N, 32, 26, 26) · 320 params · 194.7K MACs",
    ]);
  });

  it("says that a layer is not called", () => {
    const b = new GraphBuilder();
    b.layer("torch.nn.Linear", [8, 8]);
    checkTitles(b.model(b.input(N, 8)), "layer", ["not called · 72 params"]);
  });

  it("counts the layers of a list", () => {
    const b = new GraphBuilder();
    const inner = b.layer("torch.nn.Linear", [8, 8], { at: at(40, 42) });
    const x = b.call(inner, b.input(N, 8));
    const list = { ...inner, id: 90, type: "ModuleList", entry: undefined, weights: [], children: [inner] };
    b.children[0] = { ...list, definedAt: at(20, 50) };
    expect(lenses(fileOf([b.model(x)])).map(({ title }) => title)).toContain(
      "ModuleList: 1 layer · 72 params",
    );
  });

  it("does not say so when the run broke off", () => {
    const b = new GraphBuilder();
    b.layer("torch.nn.Linear", [8, 8]);
    const output = { kind: "unknown", reason: "the loop is not followed" } as const;
    checkTitles(b.model(b.input(N, 8), { output }), "layer", ["? → ? · 72 params"]);
  });

  it("shows what several layers of one line have in common", () => {
    const b = new GraphBuilder();
    let x = b.input(N, 64, 56, 56);
    for (const width of [64, 128, 256]) {
      x = b.call(b.layer("torch.nn.Conv2d", [width, 2 * width, 1], { at: at(20, 30) }), x);
    }
    checkTitles(b.model(x), "layer", [
      "×3 · 128→512 channels · (N, 64–256, 56, 56) → (N, 128–512, 56, 56) · 8.3K–131.6K params · 539.5M MACs in all",
    ]);
  });

  it("shows equal layers of one line as one", () => {
    const b = new GraphBuilder();
    let x = b.input(N, 8);
    for (let i = 0; i < 3; i++) x = b.call(b.layer("torch.nn.Linear", [8, 8], { at: at(20, 30) }), x);
    checkTitles(b.model(x), "layer", ["×3 · (N, 8) → (N, 8) · 72 params each · 192 MACs in all"]);
  });

  it("names the layers that share a line", () => {
    const b = new GraphBuilder();
    const one = b.layer("torch.nn.Linear", [8, 4], { at: at(20, 30) });
    const other = b.layer("torch.nn.Linear", [4, 2], { at: at(40, 50) });
    checkTitles(
      b.model(b.call(other, b.call(one, b.input(N, 8)))),
      "layer",
      ["Linear: (N, 8) → (N, 4) · 36 params · 32 MACs", "Linear: (N, 4) → (N, 2) · 10 params · 8 MACs"].map(
        (title) => title,
      ),
    );
  });
});

describe("finding lens", () => {
  it("shows what fails", () => {
    const b = new GraphBuilder();
    const conv = b.layer("torch.nn.Conv2d", [3, 6, 5]);
    const [lens] = lenses(fileOf([b.model(b.call(conv, b.input(N, 1, 32, 32)))])).filter(
      ({ kind }) => kind === "problem",
    );
    expect(lens?.title).toMatch(/^✗ in_channels is 3, the input has 1$/);
    expect(lens?.tooltip).toMatch(/RuntimeError: Given groups=1, weight of size \[6, 3, 5, 5\]/);
  });
});
