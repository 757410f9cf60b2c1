// Cuts TypeScript down to its parser: a tenth of the compiler, which is all that a syntax tree needs.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = path.dirname(fileURLToPath(import.meta.url));
const estree = path.join(root, "node_modules/@typescript-eslint/typescript-estree/dist");
/** The files that speak to the compiler's API; `ts.createSourceFile` in them asks for that name. */
const CALLERS = [
  ...["check-modifiers", "check-syntax-errors", "convert", "getModifiers"],
  ...["getImportClausePhaseModifier", "node-utils", "version-check"],
].map((name) => path.join(estree, `${name}.js`));
/** Gives nodes their methods, such as `getText`. */
const ALLOCATOR = "setObjectAllocator(getServicesObjectAllocator());";
const PARSER = path.join(root, "src/syntax/typescript/parser.ts");

/** @type {import("esbuild").Plugin} Replaces the compiler by its parser, and the converter's index by itself. */
export const slimTypeScript = {
  name: "slim-typescript",
  setup(build) {
    build.onResolve({ filter: /^@typescript-eslint\/typescript-estree\/use-at-your-own-risk$/ }, () => ({
      path: path.join(estree, "ast-converter.js"),
    }));
    // Comments are never asked for, and the package behind them wants the whole compiler.
    build.onLoad({ filter: /[/\\]dist[/\\]convert-comments\.js$/ }, () => ({ contents: "" }));
    build.onLoad({ filter: /[/\\]typescript[/\\]lib[/\\]typescript\.js$/ }, ({ path: file }) => ({
      contents: parserOf(file),
    }));
  },
};

/** @type {Map<string, string>} */
const made = new Map();

/** @param {string} file */
function parserOf(file) {
  const known = made.get(file) ?? cut(fs.readFileSync(file, "utf8"), namesUsed());
  made.set(file, known);
  return known;
}

/** Every name of the compiler's API that is asked for. */
function namesUsed() {
  const texts = [...CALLERS, PARSER].map((file) => fs.readFileSync(file, "utf8"));
  return new Set(texts.flatMap((text) => [...text.matchAll(/\bts\.(\w+)/g)].map(([, name]) => name)));
}

/**
 * The top-level statements that the wanted names lead to, as a module that exports these names. It relies on the
 * layout of `typescript.js`, one function with all of the compiler in it; a test compares the trees.
 *
 * @param {string} text
 * @param {ReadonlySet<string>} wanted
 */
function cut(text, wanted) {
  const statements = statementsOf(text);
  const byName = new Map();
  for (const statement of statements)
    for (const name of statement.names) byName.set(name, [...(byName.get(name) ?? []), statement]);
  const names = new Set([...wanted].filter((name) => byName.has(name)));
  const exported = [...names];
  const kept = new Set();
  // A set goes on with what is added to it meanwhile.
  for (const name of names) {
    for (const statement of byName.get(name)) {
      if (kept.has(statement)) continue;
      kept.add(statement);
      for (const word of wordsOf(statement.text)) if (byName.has(word)) names.add(word);
    }
  }
  const body = statements.filter((statement) => kept.has(statement)).map((statement) => statement.text);
  return `"use strict";\n${withoutMessages(body.join("\n"))}\nexport { ${exported.join(", ")} };`;
}

/** @param {string} text */
function statementsOf(text) {
  const source = ts.createSourceFile("typescript.js", text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const statements = wholeOf(source)?.statements ?? [];
  if (statements.length < 1000) throw new Error("the layout of typescript.js has changed");
  return statements.map((statement) => {
    const own = text.slice(statement.getStart(source), statement.end);
    return { text: own, names: [...declared(statement), ...extended(own)] };
  });
}

/** The body of the one function that holds the compiler. */
function wholeOf(node) {
  if (ts.isArrowFunction(node) && node.parameters[0]?.name.text === "module") return node.body;
  return ts.forEachChild(node, wholeOf);
}

function declared(statement) {
  if (!ts.isVariableStatement(statement)) return statement.name ? [statement.name.text] : [];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [name.text] : name.elements.map((element) => element.name.text),
  );
}

/** What a statement such as `((Debug2) => { … })(Debug || (Debug = {}))` adds to. */
function extended(text) {
  if (text === ALLOCATOR) return ["createSourceFile"];
  const name = /\)\((\w+) \|\| \(\1 = \{\}\)\);?$/.exec(text)?.[1] ?? /^(\w+)(?:\.\w+)* = /.exec(text)?.[1];
  return name === undefined || name === "module" ? [] : [name];
}

/** Words of the code that may be variables: no texts, comments or properties. */
function wordsOf(text) {
  const code = text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*/g, '""');
  return new Set(code.match(/(?<![.\w$])[A-Za-z_$][\w$]*/g));
}

/** Most of the compiler's messages belong to what was cut off. */
function withoutMessages(text) {
  const used = new Set([...text.matchAll(/\bDiagnostics\.(\w+)/g)].map(([, name]) => name));
  const message = /^ {2}(\w+): diag\((?:.+\n|\n(?: {4}.*\n)+ {2}\),?\n)/gm;
  return text.replace(message, (lines, name) => (used.has(name) ? lines : ""));
}
