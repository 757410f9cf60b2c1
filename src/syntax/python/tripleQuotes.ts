/** Finds the end of triple-quoted strings whose closing quotes are missing. */

import { isDefinitelyStatement } from "./layout";
import { type Cut, scan } from "./scan";

/**
 * Decides on triple-quoted strings in a text where one of them is never closed. Up to the unclosed one all are
 * right; behind it, what closes a string was meant to open the next.
 */
export function cutTripleQuotes(text: string): Cut | undefined {
  const closes = new Map<number, number>();
  scan(text, (at, close) => {
    closes.set(at, close);
    return undefined;
  });
  const strings = [...closes];
  if (!strings.some(([, close]) => close < 0)) return undefined;
  const [unclosed] = strings.find(([, close]) => close < 0 || isOpening(text, close)) ?? [];
  return (at, close) => (at === unclosed || close < 0 ? firstCode(text, at) : undefined);
}

const HEAD_END = /(?:^|\n)[^\S\n]*(?:(?:async )?def\b|class\b|\))[^\n]*:[^\S\n]*\n\s*$/;

/** Whether quotes are followed by words, or stand alone under a definition's head: then they open a string. */
function isOpening(text: string, at: number): boolean {
  const behind = text.slice(at + 3, at + 100);
  if (/^[^\S\n]*[\w`]/.test(behind)) return true;
  return /^[^\S\n]*\n/.test(behind) && HEAD_END.test(text.slice(Math.max(0, at - 200), at));
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
