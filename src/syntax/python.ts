/** The Python frontend: text in, neutral tree out, through tree-sitter. */

import type { ParseResult } from "./nodes";
import { convert } from "./python/convert";
import { loadTreeSitter } from "./python/load";
import { readTree } from "./python/raw";

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
  return {
    parse(text) {
      const tree = parser.parse(text);
      if (!tree) return { program: { body: [], comments: [] }, errors: [] };
      try {
        return convert(
          readTree(tree, text, (offset) => offset),
          text,
        );
      } finally {
        tree.delete();
      }
    },
  };
}
