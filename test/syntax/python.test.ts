import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { ParseResult } from "../../src/syntax/nodes";
import { loadPython, type PythonParser } from "../../src/syntax/python";
import { show } from "./sexpr";

let parser: PythonParser;
beforeAll(async () => {
  parser = await loadPython();
});

/** The parts of `text` that the nodes of a type cover. */
function covered(text: string, type: string): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const node = value as { type?: string; start?: number; end?: number };
    if (node.type === type) found.push(text.slice(node.start, node.end));
    Object.values(value).forEach(visit);
  };
  visit(parser.parse(text).program.body);
  return found;
}

describe("trees are those of CPython", () => {
  const snippets = readFileSync(new URL("trees.txt", import.meta.url), "utf8").split("\n---\n");
  test.each(snippets)("%s", (snippet) => {
    const [source = "", tree] = snippet.split("\n==>\n");
    const { program, errors } = parser.parse(`${source}\n`);
    expect(show(program.body)).toBe(tree?.trimEnd());
    expect(errors).toEqual([]);
  });
});

describe("offsets count UTF-16 units of the document", () => {
  test.each([
    ["characters outside the basic plane", 's = "🐍🐍"; 𝒙 = f(name)'],
    ["a byte order mark", "\ufeffx = f(name)"],
    ["line ends of Windows", "x = 1\r\nif x:\r\n    y = f(name)\r\n"],
    ["form feeds and tabs", "\fif x:\n\ty = f(name)\n"],
  ])("%s", (_name, text) => {
    expect(covered(text, "Call")).toEqual(["f(name)"]);
  });

  test("a definition starts at its keyword and ends with its last statement", () => {
    const text =
      "@d\nclass A:\n    @e\n    async def f(self):\n        return 1  # one\n    # end\n\nx = 1\n";
    expect(covered(text, "ClassDef")).toEqual(["class A:\n    @e\n    async def f(self):\n        return 1"]);
    expect(covered(text, "FunctionDef")).toEqual(["async def f(self):\n        return 1"]);
  });

  test("an attribute knows where its name begins", () => {
    const text = "nn . Conv2d(3)\n";
    const [statement] = parser.parse(text).program.body;
    const call = statement?.type === "Expr" && statement.value.type === "Call" ? statement.value : undefined;
    const attribute = call?.func.type === "Attribute" ? call.func : undefined;
    expect(text.slice(attribute?.nameStart, attribute?.end)).toBe("Conv2d");
  });
});

describe("comments", () => {
  test("come in order with their text", () => {
    const text = "# one\nx = f(  # two\n    '# not one',\n)\r\n    # three\r\n";
    expect(parser.parse(text).program.comments.map((comment) => comment.text)).toEqual([
      " one",
      " two",
      " three",
    ]);
  });

  test("are kept in broken code", () => {
    const text = "# one\nx = f(  # two\ndef g():\n    pass  # three\n";
    expect(parser.parse(text).program.comments.map((comment) => comment.text)).toEqual([
      " one",
      " two",
      " three",
    ]);
  });
});

test.each([
  ['s = "\\N{BULLET}"', "(JoinedStr [(FormattedValue (named-characters) _ _)])"],
  ['s = "a" "\\N{BULLET} b"', '(JoinedStr [("a") (FormattedValue (named-characters) _ _)])'],
  [
    's = f"{x}\\N{BULLET}"',
    '(JoinedStr [(FormattedValue (Name "x") _ _) (FormattedValue (named-characters) _ _)])',
  ],
  ['s = r"\\N{BULLET}"', '("\\\\N{BULLET}")'],
  ['s = b"\\N{BULLET}"', '(b"\\\\N{BULLET}")'],
])("a text with characters given by name is not known: %s", (source, value) => {
  expect(show(parser.parse(source).program.body)).toBe(`(Assign [(Name "s")] ${value})`);
});

describe("never throws", () => {
  const isEmpty = ({ program }: ParseResult) => program.body.length === 0;
  test("an empty text", () => expect(isEmpty(parser.parse(""))).toBe(true));
  test("space only", () => expect(isEmpty(parser.parse("\n  \n\t\n"))).toBe(true));
  test("no Python at all", () => {
    const { errors } = parser.parse("<html>\n  <body>)]}'''\n\0\ud800");
    expect(errors.length).toBeGreaterThan(0);
  });
  test("nesting too deep to convert", () => {
    expect(() => parser.parse(`x = ${"(".repeat(20_000)}1${")".repeat(20_000)}\ny = 1\n`)).not.toThrow();
    expect(() => parser.parse(`x = ${"-".repeat(100_000)}1\n`)).not.toThrow();
    expect(() => parser.parse(`x = ${"1 + ".repeat(100_000)}1\n`)).not.toThrow();
  });
});
