/**
 * JavaScript's own semantics: the programs of `test/samples/semantics` run here, and every number that they export
 * must be the number that the evaluator finds without running them.
 */
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { summaryJson } from "../../src/present";
import { createService, scriptLanguage } from "../../src/service";
import { parse } from "../../src/syntax/typescript/parser";

const FOLDER = path.join(__dirname, "../samples/semantics");
/** Lifts every number to where units are allowed to be. */
const LIFT = 1000;
/** Layers with the given numbers as their units. */
const MODEL = `
import * as tf from "@tensorflow/tfjs";
const model = (numbers) => tf.sequential({ layers: numbers.map((n, i) => tf.layers.dense({ units: n + ${LIFT}, ...(i === 0 && { inputShape: [1] }) })) });
`;
const service = createService({ maximumTime: 60_000 });

beforeAll(() => service.load({ uri: "a.ts", text: MODEL, languageId: "typescript" }));

/** The numbers that the evaluator finds for an expression behind a program; "?" where it does not know. */
function found(file: string, text: string, expression: string): readonly unknown[] {
  const document = { uri: file, text: text + MODEL, languageId: scriptLanguage(file) ?? "" };
  const analysis = service.analyzeNow({ document, call: `model(${expression})` });
  const [model] = analysis ? JSON.parse(JSON.stringify(summaryJson(analysis))).models : [];
  return (model?.layers ?? []).map(
    (layer: { readonly calls: readonly { readonly output: unknown[] | null }[] }) => {
      const units = layer.calls[0]?.output?.at(-1);
      return typeof units === "number" ? units - LIFT : "?";
    },
  );
}

/** The items of `export const sizes = […]`, as they are written. */
function itemsOf(text: string): readonly string[] {
  for (const statement of parse(text, "ts").program.body)
    if (statement.type === "Assign" && statement.targets.some((t) => t.type === "Name" && t.id === "sizes"))
      return statement.value.type === "List"
        ? statement.value.elts.map(({ start, end }) => text.slice(start, end))
        : [];
  return [];
}

describe("programs in JavaScript and TypeScript", () => {
  it.each(fs.readdirSync(FOLDER).sort())("%s", async (file) => {
    const text = fs.readFileSync(path.join(FOLDER, file), "utf8");
    const { sizes } = await import(path.join(FOLDER, file));
    const all = found(file, text, "sizes");
    if (JSON.stringify(all) === JSON.stringify(sizes)) return;
    // Item by item the fault is easier to see.
    const items = itemsOf(text);
    const ours = Object.fromEntries(
      items.map((item) => [item, found(file, `${text}\nsizes = [${item}];`, "sizes")]),
    );
    expect(all, JSON.stringify(ours)).toEqual(sizes);
  });
});
