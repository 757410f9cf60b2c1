/** Mends indentation that opens no block or leads back to none. */

import type { Edit } from "./edits";
import type { LogicalLine } from "./scan";

/** A block's indentation as written, and the one it is given. */
interface Level {
  readonly written: number;
  readonly given: number;
}

/**
 * The edits that give every line an indentation Python accepts. A block that nothing opens is moved out to the
 * statements before it; a line between two levels goes to the nearer one.
 *
 * @param opensBlock whether the line is a header whose block begins on the next line
 */
export function healIndentation(
  lines: readonly LogicalLine[],
  opensBlock: (line: LogicalLine) => boolean,
): readonly Edit[] {
  const edits: Edit[] = [];
  const levels: Level[] = [{ written: 0, given: 0 }];
  let isOpening = false;
  for (const line of lines) {
    const level = levelOf(line.indent, levels, isOpening);
    if (level.given !== line.indent) {
      edits.push({ start: line.lineStart, end: line.start, text: " ".repeat(level.given) });
    }
    isOpening = opensBlock(line);
  }
  return edits;
}

/** Finds a line's level and makes it the innermost. */
function levelOf(indent: number, levels: Level[], isOpening: boolean): Level {
  let left: Level | undefined;
  while (levels.length > 1 && indent < (levels.at(-1)?.written ?? 0)) left = levels.pop();
  const top = levels.at(-1) ?? { written: 0, given: 0 };
  if (indent <= top.written) return top;
  const isNearer = left !== undefined && left.written - indent <= indent - top.written;
  if (left && isNearer) {
    levels.push(left);
    return left;
  }
  if (left) return top;
  const given = isOpening ? top.given + indent - top.written : top.given;
  const level = { written: indent, given };
  levels.push(level);
  return level;
}
