/** Mends indentation that opens no block or leads back to none, and clauses that belong to nothing. */

/** What of a logical line decides on its place among the others. */
export interface Outline {
  readonly indent: number;
  /** The line's first word. */
  readonly word: string;
  /** Whether the line is a header whose block begins on the next line. */
  readonly opensBlock: boolean;
}

/** A line's place: the indentation it is given, and whether it is a clause without its statement. */
export interface Place {
  readonly indent: number;
  readonly isOrphan: boolean;
}

/** A block's indentation as written, and the one it is given. */
interface Level {
  readonly written: number;
  readonly given: number;
  /** The clauses that may follow the block's last statement. */
  allows: readonly string[];
}

const CLAUSES = new Set(["elif", "else", "except", "finally"]);

/**
 * Finds a place for every line, such that Python accepts the indentation. A block that nothing opens is moved
 * out to the statements before it; a line that strays from its neighbours, or lies between two levels, goes to
 * the nearest level.
 */
export function places(lines: readonly Outline[]): readonly Place[] {
  const levels: Level[] = [{ written: 0, given: 0, allows: [] }];
  let isOpening = false;
  return lines.map((line, index) => {
    const level = levelOf(likelyIndent(lines, index, levels, isOpening), levels, isOpening);
    const isOrphan = CLAUSES.has(line.word) && !level.allows.includes(line.word);
    level.allows = following(isOrphan ? "if" : line.word, level.allows);
    isOpening = line.opensBlock;
    return { indent: level.given, isOrphan };
  });
}

function following(word: string, before: readonly string[]): readonly string[] {
  switch (word) {
    case "if":
    case "elif":
      return ["elif", "else"];
    case "for":
    case "while":
      return ["else"];
    case "try":
      return ["except", "finally"];
    case "except":
      return ["except", "else", "finally"];
    case "else":
      return before.filter((clause) => clause === "finally");
    default:
      return [];
  }
}

/** How far ahead the end of a block is looked for. */
const AHEAD = 200;

/**
 * The indentation of a line, or the one it lost: where a line stands left of its block and the next lines are
 * in that block again, nobody has ended the block.
 */
function likelyIndent(
  lines: readonly Outline[],
  index: number,
  levels: readonly Level[],
  isOpening: boolean,
): number {
  const line = lines[index];
  const next = lines[index + 1];
  const top = levels.at(-1)?.written ?? 0;
  if (!line) return top;
  if (line.indent >= top || !next || next.indent <= line.indent) return line.indent;
  const isLevel = (indent: number) =>
    levels.some((level) => level.written === indent) || (isOpening && indent > top);
  if (!line.opensBlock) {
    if (!isLevel(next.indent)) return line.indent;
    return CLAUSES.has(next.word) ? top : next.indent;
  }
  const behind = lines.slice(index + 1, index + AHEAD).find((other) => other.indent < next.indent);
  return behind && behind.indent > line.indent && isLevel(behind.indent) ? behind.indent : line.indent;
}

/** Finds the level of an indentation and makes it the innermost. */
function levelOf(indent: number, levels: Level[], isOpening: boolean): Level {
  let left: Level | undefined;
  while (levels.length > 1 && indent < (levels.at(-1)?.written ?? 0)) left = levels.pop();
  const top = levels.at(-1) ?? { written: 0, given: 0, allows: [] };
  if (indent <= top.written) return top;
  if (left && left.written - indent <= indent - top.written) {
    levels.push(left);
    return left;
  }
  if (left) return top;
  const given = isOpening ? top.given + indent - top.written : top.given;
  const level: Level = { written: indent, given, allows: [] };
  levels.push(level);
  return level;
}
