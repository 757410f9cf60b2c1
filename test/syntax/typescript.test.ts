import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Call, Statement } from "../../src/syntax/nodes";
import { dialectOf, mentionsTensorFlow, scriptLanguage } from "../../src/syntax/typescript";
import { type Dialect, parse } from "../../src/syntax/typescript/parser";

const SAMPLES = path.join(__dirname, "../samples/tfjs");

/** Every call below a node. */
function callsIn(node: unknown, found: Call[] = []): readonly Call[] {
  if (typeof node !== "object" || node === null) return found;
  if ("type" in node && node.type === "Call") found.push(node as Call);
  for (const child of Object.values(node)) callsIn(child, found);
  return found;
}

/** A call by its place and that of what is called. */
function keyOf({ func, end }: Call, shift: number): string {
  return `${func.start + shift} ${func.end + shift} ${end + shift}`;
}

function types(text: string, dialect: Dialect = "ts"): readonly string[] {
  return parse(text, dialect).program.body.map((statement: Statement) => statement.type);
}

describe("the frontend of JavaScript and TypeScript", () => {
  it("drops types", () => {
    expect(
      types(
        "interface A { x: number }\ntype B = A;\ndeclare function f(): void;\nimport type { C } from 'c';",
      ),
    ).toEqual([]);
    const [statement] = parse("const a = (x as number)! satisfies B;", "ts").program.body;
    expect(statement).toMatchObject({ type: "Assign", value: { type: "Name", id: "x" } });
  });

  it("puts functions first, as JavaScript declares them", () => {
    expect(types("f();\nfunction f() {}")).toEqual(["FunctionDef", "Expr"]);
  });

  it("reads JSX in JavaScript", () => {
    expect(parse("const a = <div>{b}</div>;", "jsx").errors).toEqual([]);
  });

  it("finds directives, but not in texts", () => {
    const text = "// layer-lens: input=(1, 2)\nconst a = '// layer-lens: input=(3, 4)'; // other";
    expect(parse(text, "ts").program.comments.map((comment) => comment.text)).toEqual([
      " layer-lens: input=(1, 2)",
    ]);
  });

  it.each([
    "",
    "const",
    "class {",
    "a.",
    "f(",
    "`${",
    "const {a = ",
    "import * as",
    "for (",
    "x ? ",
    "@",
    "<",
    "export {",
  ])("survives %j", (text) => {
    for (const dialect of ["jsx", "ts", "tsx"] as const) expect(() => parse(text, dialect)).not.toThrow();
  });

  it("keeps 95% of the calls around a random edit", () => {
    const random = seeded(7);
    let kept = 0;
    let all = 0;
    for (const file of fs.readdirSync(SAMPLES)) {
      const text = fs.readFileSync(path.join(SAMPLES, file), "utf8");
      const dialect = file.endsWith(".ts") ? "ts" : "jsx";
      const before = callsIn(parse(text, dialect).program.body);
      for (let i = 0; i < 60; i++) {
        const at = Math.floor(random() * text.length);
        const [removed, added] = EDITS[Math.floor(random() * EDITS.length)] ?? [0, ""];
        const edited = text.slice(0, at) + added + text.slice(at + removed);
        const line = linesAround(text, at, removed);
        const after = new Set(callsIn(parse(edited, dialect).program.body).map((call) => keyOf(call, 0)));
        for (const call of before) {
          const isBefore = call.end <= line.start;
          if (!isBefore && call.func.start < line.end) continue;
          all++;
          if (after.has(keyOf(call, isBefore ? 0 : added.length - removed))) kept++;
        }
      }
    }
    expect(kept / all).toBeGreaterThan(0.95);
  });
});

/** What is removed and what is put in its place, as people type. */
const EDITS: readonly (readonly [removed: number, added: string])[] = [
  [1, ""],
  [3, ""],
  [0, "x"],
  [0, "("],
  [0, ")"],
  [0, "."],
  [0, ", "],
  [0, "\n"],
  [0, "{"],
  [0, "const "],
];

/** The lines that an edit touches. */
function linesAround(
  text: string,
  at: number,
  removed: number,
): { readonly start: number; readonly end: number } {
  const end = text.indexOf("\n", at + removed);
  return { start: text.lastIndexOf("\n", at - 1) + 1, end: end < 0 ? text.length : end };
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe("which texts are read", () => {
  it("asks for TensorFlow.js", () => {
    expect(mentionsTensorFlow('import * as tf from "@tensorflow/tfjs-node";')).toBe(true);
    expect(mentionsTensorFlow("const m = tf.sequential();")).toBe(true);
    expect(mentionsTensorFlow("const a = self.layers;")).toBe(false);
  });

  it("knows the languages", () => {
    expect(["a.js", "a.cts", "a.tsx", "a.py"].map(scriptLanguage)).toEqual([
      "javascript",
      "typescript",
      "typescriptreact",
      undefined,
    ]);
    expect(dialectOf("python")).toBeUndefined();
  });
});
