/** Reads a text whatever state it is in: as it stands if it can be read, or else mended. */

import type { Comment, SyntaxProblem } from "../nodes";
import { applyEdits } from "./edits";
import type { IncrementalParser } from "./incremental";
import { editsOf, isWellFormed, type Line, mended, type OutlinedText, outline, problemsOf } from "./outline";
import { moved, type RawNode, type RawTree } from "./raw";
import { cutTripleQuotes } from "./tripleQuotes";

export interface Recovered {
  readonly tree: RawTree;
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
}

/** Parses a text that is Python as it stands; undefined for any other. */
export function readClean(parser: IncrementalParser, outlined: OutlinedText): Recovered | undefined {
  if (!isWellFormed(outlined)) return undefined;
  const tree = parser.parse(outlined.text);
  return tree.hasError ? undefined : { tree, comments: commentsOf(outlined), problems: [] };
}

/** How often unreadable lines are looked for; each round costs one parse. */
const ROUNDS = 5;

/** Parses a text that is not Python as it stands: its lines are healed, and those that stay unreadable replaced. */
export function recover(parser: IncrementalParser, plain: OutlinedText): Recovered {
  let outlined = hasOpenTriple(plain) ? outline(plain.text, cutTripleQuotes(plain.text)) : plain;
  let tree = readMended(parser, outlined);
  for (let round = 1; round < ROUNDS && tree.hasError; round += 1) {
    const blamed = blame(parser, outlined, misread(tree, outlined.lines));
    if (blamed.size === 0) break;
    outlined = {
      ...outlined,
      lines: outlined.lines.map((line) => (blamed.has(line) ? degraded(line) : line)),
    };
    tree = readMended(parser, outlined);
  }
  return { tree, comments: commentsOf(outlined), problems: problemsOf(outlined) };
}

function hasOpenTriple({ lines }: OutlinedText): boolean {
  return lines.some(({ line }) => line.openStrings.some((string) => string.quote.length === 3));
}

/** The tree of the mended text, with the offsets of the text itself. */
function readMended(parser: IncrementalParser, outlined: OutlinedText): RawTree {
  const { text, toSource, isUnchanged } = mended(outlined);
  const { root, hasError } = parser.parse(text);
  const children = root.children.map((node) =>
    isUnchanged(node.start, node.end) ? node : moved(node, toSource),
  );
  return { root: { ...root, end: toSource(root.end), children }, hasError };
}

function degraded(line: Line): Line {
  return { ...line, degree: line.degree ? "line" : "value" };
}

/** The lines that are not where the tree has a statement, or that an error between statements reaches. */
function misread(tree: RawTree, lines: readonly Line[]): readonly Line[] {
  const starts = new Set<number>();
  const errors: RawNode[] = [];
  collect(tree.root, starts, errors);
  return lines.filter(
    ({ line }) =>
      !starts.has(line.start) || errors.some((error) => error.start < line.end && error.end > line.start),
  );
}

const STATEMENT = /_(?:statement|clause|definition)$|^decorator$/;

/** Collects where statements start, and the errors that are not inside a single one. */
function collect(node: RawNode, starts: Set<number>, errors: RawNode[]): void {
  for (const child of node.children) {
    if (child.type === "ERROR") {
      if (node.type === "module" || node.type === "block") errors.push(child);
    } else if (child.named) {
      if (STATEMENT.test(child.type)) starts.add(child.start);
      collect(child, starts, errors);
    }
  }
}

/** Those of the misread lines that cannot be read by themselves, or else the line that spoils the others. */
function blame(
  parser: IncrementalParser,
  outlined: OutlinedText,
  suspects: readonly Line[],
): ReadonlySet<Line> {
  const open = suspects.filter((line) => line.degree !== "line");
  const broken = open.filter((line) => !isReadable(parser, outlined.text, line));
  return new Set(broken.length > 0 || open.length === 0 ? broken : firstToFail(parser, outlined));
}

/** The line with which the text up to it stops being readable; none if it cannot be degraded any more. */
function firstToFail(parser: IncrementalParser, outlined: OutlinedText): readonly Line[] {
  let [readable, unreadable] = [0, outlined.lines.length];
  while (unreadable - readable > 1) {
    const middle = (readable + unreadable) >> 1;
    if (parser.isReadable(mended(upTo(outlined, middle)).text)) readable = middle;
    else unreadable = middle;
  }
  const line = outlined.lines[unreadable - 1];
  return line && line.degree !== "line" ? [line] : [];
}

function upTo({ text, lines, comments, strays }: OutlinedText, count: number): OutlinedText {
  const end = lines[count - 1]?.line.end ?? 0;
  return {
    text: text.slice(0, end),
    lines: lines.slice(0, count),
    comments,
    strays: strays.filter((stray) => stray.end <= end),
  };
}

/** Whether a line can be read by itself, given what its kind of statement needs around it. */
function isReadable(parser: IncrementalParser, text: string, line: Line): boolean {
  const { start, end } = line.line;
  const edits = editsOf(text, line).map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  return parser.isReadable(inContext(applyEdits(text.slice(start, end), edits).text));
}

function inContext(code: string): string {
  if (/^(?:elif|else)\b/.test(code)) return `if 0:\n  pass\n${code}\n`;
  if (/^(?:except|finally)\b/.test(code)) return `try:\n  pass\n${code}\n`;
  if (/^case\b.*:$/s.test(code)) return `match 0:\n  ${code}\n`;
  if (code.startsWith("@")) return `${code}\ndef f(): pass\n`;
  return `${code}\n`;
}

function commentsOf({ text, comments }: OutlinedText): readonly Comment[] {
  return comments.map(({ start, end }) => ({ start, end, text: text.slice(start + 1, end) }));
}
