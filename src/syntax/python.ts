/** The Python frontend: text in, neutral tree out, through tree-sitter. */

import type { Parser } from "web-tree-sitter";
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
  const tree = parsePlain(parser, text);
  if (!tree.hasError && isWellFormed(text)) return convert(tree, text);
  const { tree: recovered, problems } = recover(parser, text);
  const { program, errors } = convert(recovered, text);
  return { program, errors: [...errors, ...problems] };
}

function parsePlain(parser: Parser, text: string): RawTree {
  const tree = parser.parse(text);
  if (!tree) throw new Error("The parser has no language.");
  try {
    return readTree(tree, text, (offset) => offset);
  } finally {
    tree.delete();
  }
}
