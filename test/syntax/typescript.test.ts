import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { ParseResult, Statement } from "../../src/syntax/nodes";
import { dialectOf, mentionsTensorFlow, scriptLanguage } from "../../src/syntax/typescript";
import { type Dialect, parse } from "../../src/syntax/typescript/parser";
import { callsKept, shareOfCalls } from "./callsKept";
import { applied, KIND_NAMES, random, randomEdit } from "./edits";

const SAMPLES = path.join(__dirname, "../samples/tfjs");

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

  it("reads every form of export", () => {
    const text =
      "export function f() {}\nexport class A {}\nexport const a = 1;\nexport default f;\nexport { a as b };\nexport * from 'x';";
    expect(types(text)).toEqual(["FunctionDef", "ClassDef", "Assign", "Assign", "Export", "ImportFrom"]);
    expect(types("const a = 1;\nexport default function () {}\nexport async function g() {}")).not.toContain(
      "Error",
    );
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
    const measured = fs.readdirSync(SAMPLES).map((file) => {
      const text = fs.readFileSync(path.join(SAMPLES, file), "utf8");
      return callsKept(parse, text, file.endsWith(".ts") ? "ts" : "jsx", 30, 7);
    });
    expect(shareOfCalls(measured)).toBeGreaterThan(0.95);
  }, 30_000);

  it("gives the same tree whether it has seen the text before the edit or not", () => {
    const next = random(11);
    for (const file of fs.readdirSync(SAMPLES)) {
      const dialect = file.endsWith(".ts") ? "ts" : "jsx";
      let text = fs.readFileSync(path.join(SAMPLES, file), "utf8");
      let last = parse(text, dialect);
      for (let i = 0; i < 30; i++) {
        const kind = KIND_NAMES[i % KIND_NAMES.length] ?? "insert";
        const edited = applied(text, randomEdit(text, kind, next, "typescript"));
        last = parse(edited, dialect, last);
        const anew = parse(edited, dialect);
        expect(JSON.stringify(last.program), file).toBe(JSON.stringify(anew.program));
        // The compiler words the same complaint differently at times.
        const places = ({ errors }: ParseResult) => errors.map(({ start, end }) => [start, end]);
        expect(places(last)).toEqual(places(anew));
        // Most edits are undone, so that the text does not decay.
        if (i % 3 === 0) text = edited;
      }
    }
  }, 30_000);
});

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
