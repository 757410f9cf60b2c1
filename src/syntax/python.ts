/** The Python frontend: text in, neutral tree out, through tree-sitter. */

import type { Parser } from "web-tree-sitter";
import { maskLines } from "./magics";
import type { ParseResult } from "./nodes";
import { convert } from "./python/convert";
import { loadTreeSitter } from "./python/load";
import { type RawTree, readTree } from "./python/raw";
import { isWellFormed, recover } from "./python/recover";

export interface PythonParser {
  /**
   * Parses a whole document. Never throws: what cannot be read becomes error nodes among the rest.
   *
   * @param text the document; all offsets in the result count its UTF-16 units
   * @param previous the result for the document before its last edit, which helps to keep definitions that the
   *   edit has broken
   */
  parse(text: string, previous?: ParseResult): ParseResult;
}

/** Loads the parser; the first call compiles two WebAssembly binaries (about 40 ms). */
export async function loadPython(): Promise<PythonParser> {
  const parser = await loadTreeSitter();
  return { parse: (text) => parseWith(parser, text) };
}

function parseWith(parser: Parser, text: string): ParseResult {
  const clean = parseClean(parser, text);
  if (clean) return convert(clean, text);
  const masked = maskLines(text);
  const cleanMasked = masked === text ? undefined : parseClean(parser, masked);
  const { tree, problems } = cleanMasked ? { tree: cleanMasked, problems: [] } : recover(parser, masked);
  const { program, errors } = convert(tree, masked);
  const comments = program.comments.filter((comment) => text[comment.start] === "#");
  return { program: { body: program.body, comments }, errors: [...errors, ...problems] };
}

/** The tree of a text that is Python as it stands. */
function parseClean(parser: Parser, text: string): RawTree | undefined {
  if (!isWellFormed(text)) return undefined;
  const tree = parser.parse(text);
  if (!tree) return undefined;
  try {
    return tree.rootNode.hasError ? undefined : readTree(tree, text, (offset) => offset);
  } finally {
    tree.delete();
  }
}
