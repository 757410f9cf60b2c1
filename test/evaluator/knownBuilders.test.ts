/** Models of torchvision.models and keras.applications where their source is not at hand, against the frameworks. */
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { summaryJson } from "../../src/present";
import { analyze, load } from "./check";
import { figuresOf, isUnknown, readPrograms, type Truth } from "./idioms";

beforeAll(load);

const RECORDS = path.join(__dirname, "../oracle/record");

function readRecord<T>(name: string): T {
  return JSON.parse(fs.readFileSync(path.join(RECORDS, name), "utf8")) as T;
}

interface Recorded {
  readonly name: string;
  readonly input: readonly (number | null)[];
  readonly output: unknown;
  readonly params: number;
  readonly trainable: number;
  readonly macs?: number;
}

const torchvision = readRecord<{ models: readonly Recorded[] }>("torchvision-models.json").models;

describe("every classification builder of torchvision", () => {
  it.each(torchvision.map((model) => [model.name, model] as const))("%s", (name, truth) => {
    const { input, output, params, trainable, macs } = truth;
    const [model] = summaryJson(
      analyze(`from torchvision import models\nmodel = models.${name}()\n`, { option: [input.join(",")] }),
    ).models;
    expect(model?.params).toEqual({ total: params, trainable });
    expect(model?.output).toEqual(output);
    expect(model?.macs).toBe(macs);
  });
});

const { programs: truths } = readRecord<{ programs: readonly (Truth & { file: string })[] }>("transfer.json");

describe.each(readPrograms(path.join(__dirname, "builders"), truths))(
  "$file",
  ({ text, call, inputs, unknown, truth }) => {
    it("agrees with the framework", () => {
      const analysis = analyze(text, { call, option: inputs });
      const errors = analysis.found
        .filter(({ severity }) => severity === "error")
        .map((each) => each.message);
      if (truth.error) {
        expect(errors.join("\n")).toContain(truth.error.message.split("\n")[0]);
        return;
      }
      expect(errors).toEqual([]);
      const [model] = summaryJson(analysis).models;
      const figures = figuresOf(model, truth);
      const asked = unknown === undefined ? figures : figures.filter(([, ours]) => !isUnknown(ours));
      expect(Object.fromEntries(asked.map(([name, ours]) => [name, ours]))).toEqual(
        Object.fromEntries(asked.map(([name, , wanted]) => [name, wanted])),
      );
    });

    it("is not blamed for mistakes that it does not make", () => {
      if (truth.error) return;
      const { found, analysis } = analyze(text);
      expect(found.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
      expect(analysis.faults.map(({ problem }) => problem.message)).toEqual([]);
    });
  },
);

const applications = readRecord<{ models: readonly RecordedApplication[] }>("keras-applications.json").models;

interface RecordedApplication extends Recorded {
  readonly layers: readonly { readonly type: string; readonly output: unknown; readonly params: number }[];
}

describe("every builder of keras.applications", () => {
  it("is recorded, but for one that Keras cannot build on PyTorch", () => {
    const text = "from keras import applications\nmodel = applications.NASNetMobile(weights=None)\n";
    expect(summaryJson(analyze(text)).models[0]?.params.total).toBe(5_326_716);
  });

  it.each(applications.map((model) => [model.name, model] as const))("%s", (name, truth) => {
    const { params, trainable, layers } = truth;
    const [model] = summaryJson(
      analyze(`from keras import applications\nmodel = applications.${name}(weights=None)\n`),
    ).models;
    expect(model?.params).toEqual({ total: params, trainable });
    const shown = model?.layers.map(({ type, params: own, calls }) => [type, closed(calls[0]?.output), own]);
    expect(shown).toEqual(layers.map(({ type, output, params: own }) => [type, closed(output), own]));
  });
});

/** A shape whose open sizes are null, as Keras has them. */
function closed(shape: unknown): unknown {
  return Array.isArray(shape) ? shape.map((size) => (typeof size === "number" ? size : null)) : shape;
}
