/** Holds the models of `test/samples/tfjs` against what TensorFlow.js itself says about them. */
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
const { models } = JSON.parse(
  fs.readFileSync(path.join(ROOT, "oracle/record/samples-tfjs.json"), "utf8"),
) as { readonly models: readonly RecordedModel[] };
const service = createService({ maximumTime: 60_000 });

/** The model that an expression in a sample makes, in the form of the command line's JSON. */
async function analysed(file: string, call: string) {
  const text = fs.readFileSync(path.join(ROOT, "samples/tfjs", file), "utf8");
  const document = { uri: file, text, languageId: scriptLanguage(file) ?? "" };
  const json = JSON.stringify(summaryJson(await service.analyze({ document, call })));
  return (JSON.parse(json) as Summary).models;
}

interface Summary {
  readonly models: readonly {
    readonly framework: string;
    readonly inputs: unknown;
    readonly output: unknown;
    readonly params: { readonly total: number };
    readonly layers: readonly {
      readonly path: string;
      readonly type: string;
      readonly params: number;
      readonly calls: readonly { readonly output: unknown }[];
    }[];
    readonly findings: readonly { readonly severity: string }[];
  }[];
}

const open = (shape: Shape) => shape.map((size) => size ?? "N");
/** Names that TensorFlow.js gives count on through the whole process. */
const isGiven = (name: string) => !/_[A-Z]\w*\d+$|^input\d+$/.test(name);

describe("samples of TensorFlow.js", () => {
  it.each(models.map((model) => [`${model.file} ${model.make}`, model] as const))("%s", async (_, model) => {
    const [found, ...others] = await analysed(model.file, `${model.make}()`);
    expect(others).toEqual([]);
    expect(found?.framework).toBe("tfjs");
    expect(found?.inputs).toEqual(model.inputs.map(open));
    expect([found?.output]).toEqual(model.outputs.map(open));
    expect(found?.params.total).toBe(model.params);
    const byName = new Map(found?.layers.map((layer) => [layer.path, layer]));
    expect(found?.layers.length).toBe(model.layers.length);
    model.layers.forEach((layer, i) => {
      const own = isGiven(layer.name) ? byName.get(layer.name) : found?.layers[i];
      expect(own?.type, layer.name).toBe(layer.type);
      expect(own?.params, layer.name).toBe(layer.params);
      if (Array.isArray(layer.output[0])) return;
      expect(own?.calls.at(-1)?.output, layer.name).toEqual(open(layer.output));
    });
    expect(found?.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
