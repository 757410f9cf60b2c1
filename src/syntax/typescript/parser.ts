/** The TypeScript parser with recovery. The only file that knows the compiler; it is bundled by itself. */

import { astConverter } from "@typescript-eslint/typescript-estree/use-at-your-own-risk";
import * as ts from "typescript";
import { commonEnds } from "../commonEnds";
import type { ParseResult, SyntaxProblem } from "../nodes";
import { commentsOf } from "./comments";
import { moved } from "./moved";
import { type Converted, convertProgram, functionsFirst } from "./statements";

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

/** One statement of the program as it was converted when the statement ended there. */
interface Piece extends Converted {
  readonly end: number;
}

/** What is kept of a document for its next text. The compiler changes its tree, so it serves once. */
interface Known {
  readonly source: ts.SourceFile;
  readonly dialect: Dialect;
  readonly pieces: ReadonlyMap<ts.Statement, Piece>;
}

const known = new WeakMap<ParseResult, Known>();

/**
 * Parses a document. Never throws; recovered trees have empty names and holes, which become error nodes.
 *
 * @param previous the result for an earlier text of the same document; what the two have in common is reused
 */
export function parse(text: string, dialect: Dialect, previous?: ParseResult): ParseResult {
  const last = previous && known.get(previous);
  if (previous && last?.dialect === dialect && last.source.text === text) return previous;
  if (previous) known.delete(previous);
  const usable = last?.dialect === dialect ? last : undefined;
  const source = read(text, dialect, usable?.source);
  const errors = source.parseDiagnostics.map(problemOf);
  // The converter refuses every text with a complaint of the parser; the parser's own recovery is good.
  source.parseDiagnostics = [];
  const pieces = convertAll(source, usable?.pieces);
  const parts = [...pieces.values()];
  const literals = parts.flatMap((part) => part.literals);
  const result: ParseResult = {
    program: {
      body: functionsFirst(parts.flatMap((part) => part.body)),
      comments: commentsOf(text, literals),
      language: "javascript",
    },
    errors,
  };
  known.set(result, { source, dialect, pieces });
  return result;
}

type Source = ts.SourceFile & { parseDiagnostics: ts.DiagnosticWithLocation[] };

function read(text: string, dialect: Dialect, last: ts.SourceFile | undefined): Source {
  if (last) {
    const { prefix, suffix } = commonEnds(last.text, text);
    const span = { start: prefix, length: last.text.length - prefix - suffix };
    return ts.updateSourceFile(last, text, { span, newLength: text.length - prefix - suffix }) as Source;
  }
  return ts.createSourceFile(
    `file.${dialect}`,
    text,
    { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    true,
    KINDS[dialect],
  ) as Source;
}

/** Converts the statements that the compiler has made anew; all others have only moved. */
function convertAll(source: Source, before: Known["pieces"] | undefined): ReadonlyMap<ts.Statement, Piece> {
  return new Map(
    source.statements.map((statement): readonly [ts.Statement, Piece] => {
      const { end } = statement;
      const same = before?.get(statement);
      if (!same) return [statement, { ...convertOne(source, statement), end }];
      const { body, literals } = same;
      return [statement, { ...moved({ body, literals }, end - same.end), end }];
    }),
  );
}

function convertOne(source: Source, statement: ts.Statement): Converted {
  try {
    return convertProgram(astConverter(programOf(source, statement), SETTINGS, false).estree);
  } catch (thrown) {
    // Recovered trees have holes that the converter does not expect; an endless nesting ends here too.
    if (thrown instanceof Error)
      return { body: [{ type: "Error", start: statement.pos, end: statement.end }], literals: [] };
    throw thrown;
  }
}

/** A program of one statement, which ends where the statement does, since the converter takes whole programs. */
function programOf(source: Source, statement: ts.Statement): Source {
  const { pos, end } = statement;
  const statements = Object.assign([statement], { pos, end, hasTrailingComma: false });
  const endOfFileToken = copyOf(source.endOfFileToken, { pos: end, end });
  return copyOf(source, { pos, end, statements, endOfFileToken });
}

function copyOf<T extends object>(node: T, changes: object): T {
  return Object.assign(Object.create(Object.getPrototypeOf(node)), node, changes);
}

function problemOf({ start, length, messageText }: ts.DiagnosticWithLocation): SyntaxProblem {
  const message = typeof messageText === "string" ? messageText : messageText.messageText;
  return { start, end: start + length, message };
}
