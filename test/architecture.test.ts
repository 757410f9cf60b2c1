/** Walks the imports of `src/` and holds them to the layers that ARCHITECTURE.md draws. */
import fs from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { parse, simpleTraverse } from "@typescript-eslint/typescript-estree";
import { describe, expect, it } from "vitest";

const SRC = path.join(__dirname, "..", "src");

/** What each part of `src/` may import besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  extension: ["vscode", "package:vscode"],
  core: ["service", "present"],
  cli: ["service", "present", "node"],
  service: ["arithmetic", "catalogue", "syntax", "model", "evaluator", "analysis", "rules", "present"],
  arithmetic: [],
  catalogue: ["arithmetic"],
  syntax: [
    "package:web-tree-sitter",
    "package:tree-sitter-python",
    "package:@typescript-eslint/typescript-estree",
    "package:@typescript-eslint/types",
    "package:typescript",
  ],
  model: ["arithmetic"],
  evaluator: ["syntax", "catalogue", "model", "arithmetic"],
  analysis: ["model", "catalogue", "arithmetic"],
  rules: ["analysis", "model", "arithmetic"],
  present: ["analysis", "rules", "model", "arithmetic"],
  vscode: ["syntax", "package:vscode"],
};

/** Arrows for types alone: they bind no code together. */
const ALLOWED_TYPES: Readonly<Record<string, readonly string[]>> = {
  model: ["catalogue"],
  rules: ["catalogue", "syntax"],
  vscode: ["core", "service", "present"],
};

/** Arrows to what is loaded only when it is needed, by `import()`. */
const ALLOWED_LATER: Readonly<Record<string, readonly string[]>> = {
  vscode: ["core"],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly kind: "code" | "types" | "later";
}

function sourceFiles(): readonly string[] {
  const names = fs.readdirSync(SRC, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => /\.ts$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => name.split(path.sep).join("/"));
}

/** The part of `src/` that a file belongs to: its top folder, or the top file that the folder is named after. */
function partOf(file: string): string {
  return (file.split("/", 1)[0] ?? file).replace(/\.ts$/, "");
}

/** Names what an import specifier in `file` leads to: a part of `src/`, `node`, or `package:…`. */
function target(file: string, specifier: string): string {
  if (specifier.startsWith(".")) {
    return partOf(path.posix.join(path.posix.dirname(file), specifier));
  }
  if (specifier.startsWith("node:") || builtinModules.includes(specifier)) return "node";
  return `package:${specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/")}`;
}

/** Every import, re-export and dynamic import in one file's text. */
function importsIn(file: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: unknown, kind: Import["kind"]) =>
    found.push({
      from: file,
      to: typeof specifier === "string" ? target(file, specifier) : "computed",
      kind,
    });
  const kindOf = (kind: "type" | "value") => (kind === "type" ? "types" : "code");
  simpleTraverse(parse(text, { jsx: false }), {
    enter(node) {
      if (node.type === "ImportDeclaration") add(node.source.value, kindOf(node.importKind));
      else if (node.type === "ExportAllDeclaration") add(node.source.value, kindOf(node.exportKind));
      else if (node.type === "ExportNamedDeclaration" && node.source)
        add(node.source.value, kindOf(node.exportKind));
      else if (node.type === "ImportExpression")
        add("value" in node.source ? node.source.value : undefined, "later");
      else if (node.type === "TSImportType")
        add("value" in node.source ? node.source.value : undefined, "types");
      else if (
        node.type === "CallExpression" &&
        node.callee.type === "Identifier" &&
        node.callee.name === "require"
      )
        add(undefined, "code");
    },
  });
  return found;
}

/** The arrows that the table does not draw, each as `from → to`. */
function violations(imports: readonly Import[]): readonly string[] {
  const forbidden = imports.filter(({ from, to, kind }) => {
    const part = partOf(from);
    const special = { code: undefined, types: ALLOWED_TYPES[part], later: ALLOWED_LATER[part] }[kind];
    return ![part, ...(ALLOWED[part] ?? []), ...(special ?? [])].includes(to);
  });
  return [...new Set(forbidden.map(({ from, to }) => `${from} → ${to}`))];
}

function checkArrow(file: string, text: string, expected: readonly string[]): void {
  expect(violations(importsIn(file, text))).toEqual(expected);
}

describe("architecture", () => {
  it("has no arrow that the table does not draw", () => {
    const imports = sourceFiles().flatMap((file) =>
      importsIn(file, fs.readFileSync(path.join(SRC, file), "utf8")),
    );
    expect(imports.length).toBeGreaterThan(0);
    expect(violations(imports)).toEqual([]);
  }, 60_000);

  it("knows every part of src", () => {
    expect(
      sourceFiles()
        .map(partOf)
        .filter((part) => !(part in ALLOWED)),
    ).toEqual([]);
  });
});

describe("the check itself", () => {
  it("finds an arrow upwards", () =>
    checkArrow("arithmetic/shape.ts", `import { a } from "../model/graph";`, [
      "arithmetic/shape.ts → model",
    ]));
  it("finds the editor outside its folder", () =>
    checkArrow("present/lens.ts", `import * as vscode from "vscode";`, ["present/lens.ts → package:vscode"]));
  it("finds Node outside the command line", () =>
    checkArrow("service.ts", `import fs from "node:fs";`, ["service.ts → node"]));
  it("finds Node without its prefix", () =>
    checkArrow("service.ts", `import fs from "fs";`, ["service.ts → node"]));
  it("finds re-exports", () =>
    checkArrow("model/graph.ts", `export * from "../evaluator/values";`, ["model/graph.ts → evaluator"]));
  it("finds dynamic imports", () =>
    checkArrow("vscode/log.ts", `const m = import("../evaluator/values");`, ["vscode/log.ts → evaluator"]));
  it("finds what must be loaded later", () =>
    checkArrow("vscode/log.ts", `import { hover } from "../core";`, ["vscode/log.ts → core"]));
  it("takes what is loaded later", () => checkArrow("vscode/log.ts", `const m = import("../core");`, []));
  it("finds require", () => checkArrow("service.ts", `const m = require("x");`, ["service.ts → computed"]));
  it("takes an arrow that is drawn", () =>
    checkArrow("model/graph.ts", `import { a } from "../arithmetic/shape";`, []));
});
