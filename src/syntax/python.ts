/** The Python frontend: text in, neutral tree out, through tree-sitter. */

import type { Parser } from "web-tree-sitter";
import { maskLines } from "./magics";
import type { ParseResult } from "./nodes";
import { type Conversions, convert } from "./python/convert";
import { IncrementalParser } from "./python/incremental";
import { loadTreeSitter } from "./python/load";
import { outline } from "./python/outline";
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
const KEPT = 4;

/** What is kept of a document for its next text. */
interface Document {
  readonly parser: IncrementalParser;
  readonly conversions?: Conversions;
}

class TreeSitterPython implements PythonParser {
  readonly #parser: Parser;
  readonly #documents = new Map<ParseResult, Document>();

  constructor(parser: Parser) {
    this.#parser = parser;
  }

  parse(text: string, previous?: ParseResult): ParseResult {
    const known = previous && this.#documents.get(previous);
    if (previous) this.#documents.delete(previous);
    const { parser, conversions } = known ?? { parser: new IncrementalParser(this.#parser) };
    const { tree, comments, problems } = read(parser, text);
    const converted = convert(tree, text, conversions);
    const result = {
      program: { body: converted.body, comments: comments.filter(({ start }) => text[start] === "#") },
      errors: [...converted.problems, ...problems],
    };
    this.#keep(result, { parser, conversions: converted.conversions });
    return result;
  }

  #keep(result: ParseResult, document: Document): void {
    this.#documents.set(result, document);
    const [oldest] = this.#documents;
    if (oldest && this.#documents.size > KEPT) {
      this.#documents.delete(oldest[0]);
      oldest[1].parser.dispose();
    }
  }
}

/** A text is read as it stands, or else without what is IPython's, or else mended. */
function read(parser: IncrementalParser, text: string): Recovered {
  const plain = outline(text);
  const clean = readClean(parser, plain);
  if (clean) return clean;
  const masked = maskLines(text);
  if (masked === text) return recover(parser, plain);
  const outlined = outline(masked);
  return readClean(parser, outlined) ?? recover(parser, outlined);
}
