/** The Python frontend: text in, neutral tree out, through tree-sitter. */

import type { Parser } from "web-tree-sitter";
import { maskLines } from "./magics";
import type { ParseResult } from "./nodes";
import { convert } from "./python/convert";
import { IncrementalParser } from "./python/incremental";
import { loadTreeSitter } from "./python/load";
import { type Recovered, readClean, recover } from "./python/recover";

export interface PythonParser {
  /**
   * Parses a whole document. Never throws: what cannot be read becomes error nodes among the rest.
   *
   * @param text the document; all offsets in the result count its UTF-16 units
   * @param previous the result for an earlier text of the same document; what the two texts have in common is
   *   not parsed again
   */
  parse(text: string, previous?: ParseResult): ParseResult;
}

/** Loads the parser; the first call compiles two WebAssembly binaries (about 40 ms). */
export async function loadPython(): Promise<PythonParser> {
  return new TreeSitterPython(await loadTreeSitter());
}

/** How many documents' trees are kept for their next edit. */
const KEPT = 8;

class TreeSitterPython implements PythonParser {
  readonly #parser: Parser;
  readonly #documents = new Map<ParseResult, IncrementalParser>();

  constructor(parser: Parser) {
    this.#parser = parser;
  }

  parse(text: string, previous?: ParseResult): ParseResult {
    const known = previous && this.#documents.get(previous);
    if (previous) this.#documents.delete(previous);
    const document = known ?? new IncrementalParser(this.#parser);
    const result = parseDocument(document, text);
    this.#keep(result, document);
    return result;
  }

  #keep(result: ParseResult, document: IncrementalParser): void {
    this.#documents.set(result, document);
    const [oldest] = this.#documents;
    if (oldest && this.#documents.size > KEPT) {
      this.#documents.delete(oldest[0]);
      oldest[1].dispose();
    }
  }
}

function parseDocument(parser: IncrementalParser, text: string): ParseResult {
  const { tree, comments, problems } = readClean(parser, text) ?? readMasked(parser, text);
  const converted = convert(tree, text);
  return {
    program: { body: converted.body, comments: comments.filter(({ start }) => text[start] === "#") },
    errors: [...converted.problems, ...problems],
  };
}

function readMasked(parser: IncrementalParser, text: string): Recovered {
  const masked = maskLines(text);
  return (masked === text ? undefined : readClean(parser, masked)) ?? recover(parser, masked);
}
