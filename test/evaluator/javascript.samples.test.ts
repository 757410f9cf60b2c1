/** Holds the models of `test/samples/tfjs` and `tfjs-programs` against what TensorFlow.js itself says about them. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { summaryJson } from "../../src/present";
import { createService, scriptLanguage } from "../../src/service";

interface RecordedModel {
  readonly file: string;
  readonly make: string;
  readonly inputs: readonly Shape[];
  readonly outputs: readonly Shape[];
  readonly params: number;
  readonly layers: readonly {
    readonly name: string;
    readonly type: string;
    readonly output: Shape;
    readonly params: number;
  }[];
}
type Shape = readonly (number | null)[];

const ROOT = path.join(__dirname, "..");
const { models, made } = JSON.parse(
  fs.readFileSync(path.join(ROOT, "oracle/record/samples-tfjs.json"), "utf8"),
) as {
  readonly models: readonly RecordedModel[];
  /** The sizes of all models that a file makes. */
  readonly made: Readonly<Record<string, readonly number[]>>;
};
const service = createService({ maximumTime: 60_000 });

/** The models of a sample, or the one that an expression in it makes, in the form of the command line's JSON. */
async function analysed(file: string, call?: string) {
  const text = fs.readFileSync(path.join(ROOT, "samples", file), "utf8");
  const document = { uri: file, text, languageId: scriptLanguage(file) ?? "" };
  const json = JSON.stringify(
    summaryJson(await service.analyze({ document, ...(call !== undefined && { call }) })),
  );
  return (JSON.parse(json) as Summary).models;
}

interface Summary {
  readonly models: readonly {
    readonly framework: string;
    readonly inputs: readonly unknown[];
    readonly output: unknown;
    readonly params: { readonly total: number | null };
    readonly layers: readonly {
      readonly path: string;
      readonly type: string;
      readonly params: number;
      readonly calls: readonly { readonly output: unknown }[];
    }[];
    readonly findings: readonly { readonly severity: string }[];
  }[];
}

/** Shapes with their open sizes alike, whatever they are called. */
function opened(shape: unknown): unknown {
  if (Array.isArray(shape)) return shape.map((item) => opened(item));
  return typeof shape === "number" ? shape : shape === undefined ? "unknown" : "open";
}
/** Names that TensorFlow.js gives count on through the whole process. */
const isGiven = (name: string) => !/_[A-Z]\w*\d+$|^(?:input|model|sequential_)\d+$/.test(name);
/** One line for every layer, those without a name of their own by what they are. */
function linesOf(
  layers: readonly {
    readonly name: string;
    readonly type: string;
    readonly params: number;
    readonly output: unknown;
  }[],
): readonly string[] {
  return layers
    .filter(({ type }) => type !== "InputLayer")
    .map(({ name, type, params, output }) => {
      // A nested model has one output or several, and is called LayersModel or Functional.
      const isModel = /^(?:Sequential|Functional|LayersModel|Model)$/.test(type);
      const shown = isModel ? "model" : `${type} ${JSON.stringify(opened(output))}`;
      return `${isGiven(name) ? name : ""} ${shown} ${params}`;
    })
    .sort();
}

/** The function as an expression in the module finds it. */
function nameOf({ file, make }: RecordedModel): string {
  const text = fs.readFileSync(path.join(ROOT, "samples", file), "utf8");
  return /^(?:module\.)?exports\b/m.test(text) ? `module.exports.${make}` : make;
}

describe("samples of TensorFlow.js", () => {
  it.each(models.map((model) => [`${model.file} ${model.make}`, model] as const))("%s", async (_, model) => {
    const [found, ...others] = await analysed(model.file, `${nameOf(model)}()`);
    expect(others).toEqual([]);
    expect(found?.framework).toBe("tfjs");
    expect(found?.inputs.map(opened)).toEqual(model.inputs.map(opened));
    const [output, ...more] = model.outputs;
    expect(opened(found?.output)).toEqual(opened(more.length > 0 ? model.outputs : output));
    expect(found?.params.total).toBe(model.params);
    const ours = found?.layers.map((layer) => {
      const given = model.layers.some(({ name }) => name === layer.path && isGiven(name));
      return { ...layer, name: given ? layer.path : "input1", output: layer.calls.at(-1)?.output };
    });
    expect(linesOf(ours ?? [])).toEqual(linesOf(model.layers));
    expect(found?.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(Object.entries(made))("%s shows no model that is not there", async (file, counts) => {
    const found = await analysed(file);
    expect(found.length).toBeGreaterThan(0);
    for (const { params } of found) expect([...counts, null]).toContain(params.total);
  });
});
