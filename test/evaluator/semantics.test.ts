/**
 * Python's own semantics: the programs of `semantics/` end with a list of numbers, and every number that Python
 * finds by running them must be the number that the evaluator finds without.
 */
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { summaryJson } from "../../src/present";
import { createService } from "../../src/service";
import recorded from "./semantics.json";

const FOLDER = path.join(__dirname, "semantics");
/** Lifts every number to where sizes are allowed to be. */
const LIFT = 1000;
/** Layers with the given numbers as their features. */
const MODEL = `
import torch
def __model__(numbers):
    return torch.nn.Sequential(*[torch.nn.Linear(1, n + ${LIFT}, bias=False) for n in numbers])
`;
const service = createService({ maximumTime: 20_000 });

beforeAll(() => service.load());

/** The numbers that the evaluator finds for an expression behind a program; "?" where it does not know. */
function found(file: string, text: string, expression: string): readonly unknown[] {
  const document = { uri: file, text: text + MODEL, languageId: "python" };
  const analysis = service.analyzeNow({ document, call: `__model__(${expression})` });
  const [model] = analysis ? summaryJson(analysis).models : [];
  return (model?.layers ?? [])
    .filter(({ type }) => type === "Linear")
    .map(({ params }) => (typeof params === "number" ? params - LIFT : "?"));
}

describe("programs in Python", () => {
  it.each(Object.entries(recorded))("%s", (file, truth) => {
    const text = fs.readFileSync(path.join(FOLDER, file), "utf8");
    expect(found(file, text, "sizes")).toEqual(truth);
  });
});
