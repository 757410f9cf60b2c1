import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { loadPython, type PythonParser } from "../../src/syntax/python";
import { applied, KIND_NAMES, kept, random, randomEdit } from "./edits";
import { show } from "./sexpr";

const SAMPLES = path.resolve(import.meta.dirname, "../samples");

let parser: PythonParser;
let samples: readonly string[];
beforeAll(async () => {
  parser = await loadPython();
  samples = readdirSync(SAMPLES, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".py"))
    .toSorted()
    .map((name) => readFileSync(path.join(SAMPLES, name), "utf8"));
});

test("random edits leave the definitions around them where they are", () => {
  const next = random(7);
  let [definitions, definitionsKept] = [0, 0];
  for (const text of samples) {
    const before = parser.parse(text);
    for (const kind of KIND_NAMES) {
      const edit = randomEdit(text, kind, next);
      const result = kept(before, parser.parse(applied(text, edit)), edit);
      definitions += result.definitions;
      definitionsKept += result.definitionsKept;
    }
  }
  expect(definitions).toBeGreaterThan(100);
  expect(definitionsKept / definitions).toBeGreaterThan(0.99);
});

test("a text typed character by character has the trees of the whole texts", () => {
  const [text = ""] = samples;
  const middle = text.indexOf("\n", text.length / 2);
  let previous = parser.parse(text);
  const code = '\nx = nn.Conv2d(3, "a")\nclass A(B):\n    def f(self):';
  for (let length = 1; length <= code.length; length += 1) {
    const typed = text.slice(0, middle) + code.slice(0, length) + text.slice(middle);
    previous = parser.parse(typed, previous);
    const fresh = parser.parse(typed);
    expect(show(previous.program.body, { spans: true })).toBe(show(fresh.program.body, { spans: true }));
    expect(previous.errors).toEqual(fresh.errors);
  }
});

test("successive random edits have the trees of the whole texts", () => {
  const next = random(11);
  for (const text of samples.slice(0, 6)) {
    let current = text;
    let previous = parser.parse(text);
    for (const kind of [...KIND_NAMES, ...KIND_NAMES]) {
      current = applied(current, randomEdit(current, kind, next));
      previous = parser.parse(current, previous);
      const fresh = parser.parse(current);
      expect(show(previous.program.body, { spans: true })).toBe(show(fresh.program.body, { spans: true }));
      expect(previous.program.comments).toEqual(fresh.program.comments);
    }
  }
});
