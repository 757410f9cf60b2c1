/** The TypeScript parser with recovery. The only file that knows the compiler; it is bundled by itself. */

import type { TSESTree } from "@typescript-eslint/typescript-estree";
import { astConverter } from "@typescript-eslint/typescript-estree/use-at-your-own-risk";
import * as ts from "typescript";
import type { ParseResult, SyntaxProblem } from "../nodes";
import { commentsOf } from "./comments";
import { convertProgram } from "./statements";

/** JavaScript is always read with JSX; TypeScript only where the file says so, since `<T>x` means something else. */
export type Dialect = "jsx" | "ts" | "tsx";

const KINDS: Readonly<Record<Dialect, ts.ScriptKind>> = {
  jsx: ts.ScriptKind.JSX,
  ts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
};

type ParseSettings = Parameters<typeof astConverter>[1];

/** `loc` and `range` are what the converter makes anyway; comments and tokens double its time. */
const SETTINGS = {
  allowInvalidAST: true,
  comment: false,
  errorOnUnknownASTType: false,
  loc: true,
  range: true,
  suppressDeprecatedPropertyWarnings: true,
  tokens: false,
} as unknown as ParseSettings;

/** Parses a document. Never throws; recovered trees have empty names and holes, which become error nodes. */
export function parse(text: string, dialect: Dialect): ParseResult {
  const [tree, errors] = read(text, dialect);
  const converted = tree ? convertProgram(tree) : { body: [], literals: [] };
  return {
    program: { body: converted.body, comments: commentsOf(text, converted.literals), language: "javascript" },
    errors,
  };
}

function read(
  text: string,
  dialect: Dialect,
): [tree: TSESTree.Program | undefined, errors: readonly SyntaxProblem[]] {
  const source = ts.createSourceFile(
    `file.${dialect}`,
    text,
    { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    true,
    KINDS[dialect],
  ) as ts.SourceFile & { parseDiagnostics: ts.DiagnosticWithLocation[] };
  const errors = source.parseDiagnostics.map(problemOf);
  // The converter refuses every text with a complaint of the parser; the parser's own recovery is good.
  source.parseDiagnostics = [];
  try {
    return [astConverter(source, SETTINGS, false).estree, errors];
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return [undefined, [...errors, { start: 0, end: text.length, message }]];
  }
}

function problemOf({ start, length, messageText }: ts.DiagnosticWithLocation): SyntaxProblem {
  const message = typeof messageText === "string" ? messageText : messageText.messageText;
  return { start, end: start + length, message };
}
