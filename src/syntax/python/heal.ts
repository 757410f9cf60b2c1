/**
 * Makes half-typed code parsable: each logical line gets the brackets, quotes, operands and colons that it
 * lacks, and an indentation that fits. What was not typed stands as `PLACEHOLDER`, which converts to an error.
 */

import type { Edit } from "./edits";
import { isHeader } from "./layout";
import type { LogicalLine } from "./scan";

/** An identifier in place of what is missing or cannot be read. */
export const PLACEHOLDER = "__unreadable__";

/** The edits that complete one logical line from its start on; what stands before belongs to its indentation. */
export function healLine(text: string, line: LogicalLine): readonly Edit[] {
  const stray = line.stray.filter((at) => at >= line.start);
  const edits: Edit[] = stray.map((at) => ({ start: at, end: at + 1, text: " " }));
  for (const { end, quote } of line.openStrings) edits.push(insertion(end, quote));
  const places = new Set(line.missing.map((closer) => closer.at));
  for (const at of places) {
    if (at < line.end) edits.push(insertion(at, closing(text, line, at) + separator(text, at)));
  }
  const tail = closing(text, line, line.end) + colon(text, line);
  if (tail !== "") edits.push(insertion(line.end, tail));
  return edits;
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** What is missing at a place of the line: an operand, then closing brackets. */
function closing(text: string, line: LogicalLine, at: number): string {
  const code = text.slice(line.start, at);
  const closers = line.missing.filter((closer) => closer.at === at).map(({ closer }) => closer);
  const isString = line.openStrings.some((string) => string.end >= at && string.at < at);
  const lacksValue = code.endsWith(":") && (closers[0] === "}" || closers[0] === ")");
  const operand = !isString && (lacksValue || lacksOperand(code)) ? ` ${PLACEHOLDER}` : "";
  return operand + closers.join("");
}

/** Behind a bracket that is closed within a line, the next element begins. */
function separator(text: string, at: number): string {
  return /^(?:\s|#[^\n]*\n)*[\w"'([{]/.test(text.slice(at, at + 500)) ? "," : "";
}

const OPERATOR = /(?:[-+*/%@&|^~<>]|[^=]==?|[!<>:]=|->)$/;
const STAR_IMPORT = /\bimport\s*\*$/;
const DOT = /\.$/;
const NUMBER_OR_ELLIPSIS = /(?:(?:^|[^\w.])\d[\d_]*|\.\.)\.$/;
const KEYWORD = /(?:^|[^\w.])(?:and|or|not|in|is|if|elif|else|while|with|import|from|as|await|assert|del)$/;

function lacksOperand(code: string): boolean {
  if (DOT.test(code)) return !NUMBER_OR_ELLIPSIS.test(code);
  if (OPERATOR.test(code)) return !STAR_IMPORT.test(code);
  return code !== "else" && KEYWORD.test(code);
}

/** What a header lacks of its end. */
function colon(text: string, line: LogicalLine): string {
  const code = text.slice(line.start, line.end);
  if (line.colon !== undefined || !isHeader(code)) return "";
  if (/^(?:async\s+)?def$/.test(code)) return ` ${PLACEHOLDER}():`;
  if (/^class$/.test(code)) return ` ${PLACEHOLDER}:`;
  if (/^(?:async\s+)?def\s+\w+$/.test(code)) return "():";
  if (/^(?:async\s+)?for$/.test(code)) return ` ${PLACEHOLDER} in ${PLACEHOLDER}:`;
  if (/^(?:async\s+)?for\s/.test(code) && !/\sin\b/.test(code)) return ` in ${PLACEHOLDER}:`;
  return ":";
}
