/** The JavaScript and TypeScript frontend: text in, neutral tree out, through the TypeScript compiler's parser. */

import type { ParseResult } from "./nodes";
import type { Dialect } from "./typescript/parser";

export interface ScriptParser {
  /**
   * Parses a whole document. Never throws: what cannot be read becomes error nodes among the rest.
   *
   * @param text the document; all offsets in the result count its UTF-16 units
   * @param previous the result for an earlier text of the same document; what the two texts have in common is
   *   not parsed again
   */
  parse(text: string, dialect: Dialect, previous?: ParseResult): ParseResult;
}

/** Loads the parser, which is a file of its own: 1 MB that only those pay for who need it. */
export async function loadTypeScript(): Promise<ScriptParser> {
  return import("./typescript/parser");
}

const DIALECTS: Readonly<Record<string, Dialect>> = {
  javascript: "jsx",
  javascriptreact: "jsx",
  typescript: "ts",
  typescriptreact: "tsx",
};
const EXTENSIONS: Readonly<Record<string, string>> = {
  js: "javascript",
  jsx: "javascript",
  mjs: "javascript",
  cjs: "javascript",
  ts: "typescript",
  mts: "typescript",
  cts: "typescript",
  tsx: "typescriptreact",
};

/** How a document of that language is read; undefined where it is neither JavaScript nor TypeScript. */
export function dialectOf(languageId: string): Dialect | undefined {
  return Object.hasOwn(DIALECTS, languageId) ? DIALECTS[languageId] : undefined;
}

/** The language of a JavaScript or TypeScript file by its name. */
export function scriptLanguage(file: string): string | undefined {
  const extension = /\.([a-z]+)$/.exec(file)?.[1] ?? "";
  return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
}

/** Whether a text has anything to do with TensorFlow.js; most JavaScript has not, and is then not parsed. */
export function mentionsTensorFlow(text: string): boolean {
  return /@tensorflow\/tfjs|\btf\s*\.\s*(?:layers|sequential|model|input)\b/.test(text);
}
