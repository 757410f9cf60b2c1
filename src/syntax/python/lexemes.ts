import type { Span } from "../nodes";

/** Where the smallest parts of Python text begin and end. */

/** The offset behind a backslash and what it makes harmless, which may be a line end. */
export function continuation(text: string, at: number): number {
  return at + (text.startsWith("\r\n", at + 1) ? 3 : 2);
}

/** Notes the comment at `at` and returns its end. */
export function comment(text: string, at: number, comments: Span[]): number {
  const lineEnd = text.indexOf("\n", at);
  let end = lineEnd < 0 ? text.length : lineEnd;
  if (text[end - 1] === "\r") end -= 1;
  comments.push({ start: at, end });
  return end;
}

/** Where a line's code begins, and its indentation in columns; a tab counts 8, as in tree-sitter. */
export function indentation(text: string, lineStart: number): readonly [start: number, indent: number] {
  let at = lineStart;
  let indent = 0;
  for (; ; at += 1) {
    const char = text[at];
    if (char === " ") indent += 1;
    else if (char === "\t") indent += 8;
    else if (char === "\f" || char === "\ufeff") indent = 0;
    else return [at, indent];
  }
}

/** The text from an offset to the end of its line. */
export function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** The offset of the quotes that end a triple-quoted string, or -1. */
export function closingTriple(text: string, from: number, triple: string): number {
  let at = from;
  for (;;) {
    const close = text.indexOf(triple, at);
    if (close < 0) return -1;
    let backslashes = 0;
    while (close - backslashes > from && text[close - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return close;
    at = close + 1;
  }
}
