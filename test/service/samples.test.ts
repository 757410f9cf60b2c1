/** Whole models against the frameworks: every layer's shapes, parameters and multiply-adds as they were recorded. */
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type ModelJson, summaryJson } from "../../src/present";
import { createService } from "../../src/service";
import record from "../oracle/record/samples.json";

const SAMPLES = path.join(__dirname, "..", "samples");
type Recorded = (typeof record.models)[number];

const service = createService();
beforeAll(() => service.load());

/** The model of a sample: in PyTorch made by the recorded expression, in Keras the one that the file makes. */
function summaryOf({ file, model, input, framework, params }: Recorded): ModelJson | undefined {
  const text = fs.readFileSync(path.join(SAMPLES, file), "utf8");
  const analysis = service.analyzeNow({
    document: { uri: file, text, languageId: "python" },
    ...(framework === "torch" ? { option: [input.join(",")] } : {}),
    ...(framework === "torch" && model.includes("(") ? { call: model } : {}),
  });
  const models = analysis ? summaryJson(analysis).models : [];
  return (
    models.find(({ name }) => name === model) ?? models.find((each) => each.params.total === params.total)
  );
}

/** A batch of any size is null in the record. */
function sizes(shape: readonly (number | null)[]): readonly (number | string)[] {
  return shape.map((size) => size ?? "N");
}

/** One line for each call, in no particular order. */
function lines(calls: readonly object[]): readonly string[] {
  return calls.map((call) => JSON.stringify(call)).sort();
}

/** Keras lists inputs as layers; the record does not. */
function callsOf({ layers }: ModelJson, isNamed: boolean): readonly string[] {
  const listed = layers.filter(({ type }) => type !== "InputLayer");
  return lines(
    listed.flatMap(({ path: name, type, line, params, calls }) =>
      calls.map((call) => ({ name: isNamed ? name : "", type, line, params, ...call })),
    ),
  );
}

function recordedCalls({ layers }: Recorded, isNamed: boolean): readonly string[] {
  return lines(
    layers.map(({ path: name, type, line, params, inputs, output, macs }) => {
      const shapes = inputs.map(sizes);
      const input = shapes.length === 1 ? shapes[0] : shapes;
      return { name: isNamed ? name : "", type, line, params, input, output: sizes(output), macs };
    }),
  );
}

/** Of a subclassed Keras model the record has the names of attributes, where Keras has names of its own. */
function hasSameNames({ framework, layers }: Recorded): boolean {
  return framework === "torch" || !layers.some(({ path: name }) => name.includes("."));
}

describe.each(record.models)("$framework $name", (recorded) => {
  it("has the framework's totals", () => {
    const model = summaryOf(recorded);
    expect(model).toMatchObject({
      output: sizes(recorded.output),
      params: recorded.params,
      macs: recorded.macs,
      framework: recorded.framework,
    });
    expect(model?.unknown).toEqual([]);
    expect(model?.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("has every call of every layer", () => {
    const model = summaryOf(recorded);
    const isNamed = hasSameNames(recorded);
    expect(model && callsOf(model, isNamed)).toEqual(recordedCalls(recorded, isNamed));
  });
});
