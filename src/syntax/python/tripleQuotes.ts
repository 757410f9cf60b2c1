/** Finds the end of triple-quoted strings whose closing quotes are missing. */

import { isDefinitelyStatement } from "./layout";
import { type Cut, scan } from "./scan";

/**
 * Decides on triple-quoted strings in a text where one of them is never closed: the first that seems to swallow
 * code, or the last, ends before the first line of code it swallows.
 */
export function cutTripleQuotes(text: string): Cut | undefined {
  const isUneven = scan(text).some((line) => line.openStrings.some((string) => string.quote.length === 3));
  if (!isUneven) return undefined;
  return (at, close) => {
    const end = firstCode(text, at);
    return end < close || close < 0 ? Math.min(end, text.length) : undefined;
  };
}

/** The end of the line before the first one that looks like code, seen from a string that opens at `at`. */
function firstCode(text: string, at: number): number {
  const lineStart = text.lastIndexOf("\n", at) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, at))?.[0].length ?? 0;
  let end = text.indexOf("\n", at);
  while (end >= 0) {
    const next = text.indexOf("\n", end + 1);
    const line = text.slice(end + 1, next < 0 ? text.length : next);
    const code = line.trimStart();
    if (code !== "" && line.length - code.length < indent) return end;
    if (isDefinitelyStatement(code)) return end;
    end = next;
  }
  return text.length;
}
