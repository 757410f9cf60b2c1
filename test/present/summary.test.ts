import { describe, expect, it } from "vitest";
import { symbol } from "../../src/arithmetic/dimension";
import { Unknown } from "../../src/arithmetic/unknown";
import { summaryJson, summaryTable, summaryText } from "../../src/present";
import { at, fileOf, GraphBuilder, N } from "../graph";

/** Two layers, defined in lines 2 and 3, and their figures. */
function small() {
  const b = new GraphBuilder();
  const conv = b.layer("torch.nn.Conv2d", [1, 6, 5], { path: "features.conv", at: at(10, 12) });
  const fc = b.layer("torch.nn.Linear", [6 * 28 * 28, 10], { path: "fc", at: at(20, 22) });
  const output = b.call(fc, b.flatten(b.call(conv, b.input(N, 1, 32, 32))));
  return fileOf([b.model(output)], `${" ".repeat(9)}\n${" ".repeat(9)}\n${" ".repeat(9)}\n`);
}

describe("summary as data", () => {
  it("has every layer with every call", () => {
    const [model] = summaryJson(small()).models;
    expect(model).toMatchObject({
      name: "Net",
      framework: "torch",
      line: 1,
      inputs: [["N", 1, 32, 32]],
      inputEvidence: "data",
      output: ["N", 10],
      params: { total: 47_206, trainable: 47_206 },
      macs: 164_640,
      unknown: [],
    });
    expect(model?.layers).toEqual([
      {
        path: "features.conv",
        type: "Conv2d",
        line: 2,
        params: 156,
        calls: [{ input: ["N", 1, 32, 32], output: ["N", 6, 28, 28], macs: 117_600 }],
      },
      {
        path: "fc",
        type: "Linear",
        line: 3,
        params: 47_050,
        calls: [{ input: ["N", 4704], output: ["N", 10], macs: 47_040 }],
      },
    ]);
  });

  it("has the findings of each model", () => {
    const b = new GraphBuilder();
    const conv = b.layer("torch.nn.Conv2d", [3, 6, 5]);
    const [model] = summaryJson(fileOf([b.model(b.call(conv, b.input(N, 1, 32, 32)))])).models;
    expect(model?.findings).toMatchObject([{ rule: "conv-in-channels-mismatch", severity: "error" }]);
  });

  it("spells symbolic sizes plainly and unknown figures as null", () => {
    const b = new GraphBuilder();
    const conv = b.layer("torch.nn.Conv2d", [1, 6, 3, 2, 1]);
    const output = b.call(conv, b.input(N, 1, symbol("H"), 32));
    b.children[0] = { ...conv, weights: new Unknown("the bias is not known") };
    const gaps = [{ at: at(0), reason: "the loop is not followed" }];
    const [model] = summaryJson(fileOf([b.model(output, { gaps })])).models;
    expect(model?.output).toEqual(["N", 6, "ceil(H/2)", 16]);
    expect(model?.params).toEqual({ total: null, trainable: null });
    expect(model?.unknown).toEqual([{ line: 1, reason: "the loop is not followed" }]);
  });

  it("says why totals are unknown where nothing on the way is lost", () => {
    const b = new GraphBuilder();
    const conv = b.layer("torch.nn.Conv2d", [1, 6, 3]);
    const output = b.call(conv, b.input(N, 1, 32, 32));
    b.children[0] = { ...conv, weights: new Unknown("a loaded model cannot be seen from here") };
    const [model] = summaryJson(fileOf([b.model(output)])).models;
    expect(model?.unknown).toEqual([
      { line: 1, reason: expect.stringContaining("a loaded model cannot be seen from here") },
    ]);
  });
});

describe("summary as a table", () => {
  it("has one row a layer", () => {
    const { rows, facts } = summaryTable(small(), 0);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["conv", "Conv2d", "(N, 6, 28, 28)", "156", "117,600"],
      ["fc", "Linear", "(N, 10)", "47,050", "47,040"],
    ]);
    expect(facts).toContainEqual({ label: "Parameters", value: "47,206" });
  });

  it("prints columns of equal width", () => {
    const lines = summaryText(small(), 0, "text").split("\n");
    expect(lines.slice(0, 7)).toEqual([
      "Net",
      "──────────────────────────────────────────────",
      "Layer  Type    Output          Params     MACs",
      "──────────────────────────────────────────────",
      "conv   Conv2d  (N, 6, 28, 28)     156  117,600",
      "fc     Linear  (N, 10)         47,050   47,040",
      "──────────────────────────────────────────────",
    ]);
  });

  it("is a table in Markdown", () => {
    expect(summaryText(small(), 0, "markdown")).toContain(
      "| conv | Conv2d | (N, 6, 28, 28) | 156 | 117,600 |",
    );
  });

  it("is comma-separated with plain numbers", () => {
    expect(summaryText(small(), 0, "csv").split("\n")[1]).toBe('conv,Conv2d,"(N, 6, 28, 28)",156,117600');
  });
});
