/**
 * Replaces what cannot be read in one logical line, in two degrees: `value` keeps what gives the line its place
 * in the program (its keyword, its name, the names it assigns), `line` keeps only whether it opens a block.
 */

import type { Edit } from "./edits";
import { PLACEHOLDER } from "./heal";
import type { LogicalLine } from "./scan";

export type Degree = "value" | "line";

/** The edits that make the line readable; together with its indentation they are all the line needs. */
export function repairLine(
  text: string,
  line: LogicalLine,
  degree: Degree,
  opensBlock: boolean,
): readonly Edit[] {
  const code = text.slice(line.start, line.end);
  const kept = degree === "value" ? keptPart(code) : undefined;
  if (kept)
    return [{ start: line.start + kept.from, end: line.end, text: kept.rest }, ...kept.typo(line.start)];
  return [{ start: line.start, end: line.end, text: opensBlock ? `if ${PLACEHOLDER}:` : PLACEHOLDER }];
}

interface Kept {
  /** Where the unreadable rest begins. */
  readonly from: number;
  readonly rest: string;
  /** Corrects a mistyped keyword at the line's start. */
  readonly typo: (start: number) => readonly Edit[];
}

const NO_TYPO = () => [];

/** What remains of a line, by its beginning: a pattern and what replaces everything behind its match. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:async\s+)?def\s+[^\W\d]\w*/, "():"],
  [/^class\s+[^\W\d]\w*/, `(${PLACEHOLDER}):`],
  [/^(?:async\s+)?for\b/, ` ${PLACEHOLDER} in ${PLACEHOLDER}:`],
  [/^(?:if|elif|while|except|(?:async\s+)?with)\b/, ` ${PLACEHOLDER}:`],
  [/^(?:else|try|finally)\b/, ":"],
  [/^case\b(?=.*:$)/s, ` ${PLACEHOLDER}:`],
  [/^@/, PLACEHOLDER],
  [/^return\b/, ` ${PLACEHOLDER}`],
  [/^[^\W\d]\w*(?:\.\w+)*(?:\s*,\s*[^\W\d]\w*(?:\.\w+)*)*\s*(?::[^=]*)?=(?!=)/, ` ${PLACEHOLDER}`],
];

function keptPart(code: string): Kept | undefined {
  for (const [pattern, rest] of BEGINNINGS) {
    const match = pattern.exec(code);
    if (match) return { from: match[0].length, rest, typo: NO_TYPO };
  }
  return mistypedDefinition(code);
}

/** `de forward(self):` and `clas Net(nn.Module):`; the block behind them shows what they are meant to be. */
function mistypedDefinition(code: string): Kept | undefined {
  const [, word = ""] = /^(\w+)\s+[^\W\d]\w*\s*[(:].*:$/s.exec(code) ?? [];
  const keyword = ["def", "class"].find((candidate) => isNearly(word, candidate));
  if (keyword === undefined) return undefined;
  const typo = (start: number) => [{ start, end: start + word.length, text: keyword }];
  return { from: code.length, rest: "", typo };
}

/** Whether one character was left out, put in or replaced, or the end is not typed yet. */
function isNearly(word: string, keyword: string): boolean {
  if (word.length >= 2 && keyword.startsWith(word)) return true;
  if (Math.abs(word.length - keyword.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === keyword[same]) same += 1;
  const [restOfWord, restOfKeyword] = [word.slice(same), keyword.slice(same)];
  return (
    restOfWord.slice(1) === restOfKeyword ||
    restOfWord === restOfKeyword.slice(1) ||
    restOfWord.slice(1) === restOfKeyword.slice(1)
  );
}
