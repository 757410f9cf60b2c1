/** Reads broken code: heals each logical line, and replaces those lines that remain unreadable. */

import type { Parser } from "web-tree-sitter";
import type { Comment, SyntaxProblem } from "../nodes";
import { applyEdits, type Edit, type EditedText } from "./edits";
import { healLine, isDangling } from "./heal";
import { type RawNode, type RawTree, readTree } from "./raw";
import { type Degree, repairLine } from "./repair";
import { type LogicalLine, scan } from "./scan";
import { type Outline, type Place, places } from "./structure";
import { cutTripleQuotes } from "./tripleQuotes";

/** How often unreadable lines are looked for; each round costs one parse. */
const ROUNDS = 5;

export interface Recovered {
  readonly tree: RawTree;
  readonly problems: readonly SyntaxProblem[];
}

/** A logical line with what is done to it. */
interface Line extends Outline {
  readonly line: LogicalLine;
  readonly healed: readonly Edit[];
  degree?: Degree;
}

/**
 * Whether a text that tree-sitter reads without errors is Python in its outlines, too. tree-sitter lets a line
 * that ends with an operator run on into the next, and overlooks indentation that opens no block.
 */
export function isWellFormed(text: string): boolean {
  const lines = outline(text, scan(text));
  const isInPlace = (place: Place, index: number) => !place.isOrphan && place.indent === lines[index]?.indent;
  return lines.every(({ line }) => !isDangling(text, line)) && places(lines).every(isInPlace);
}

/** Parses `text`, which tree-sitter alone does not read rightly. */
export function recover(parser: Parser, text: string): Recovered {
  const scanned = scan(text, cutTripleQuotes(text));
  const lines = outline(text, scanned);
  // Lines of nothing but stray brackets have no place among the others.
  const masked = withoutStrays(text, scanned);
  let tree = parse(parser, masked, lines);
  for (let round = 1; round < ROUNDS; round += 1) {
    if (!degrade(parser, masked, lines, misread(tree, lines))) break;
    tree = parse(parser, masked, lines);
  }
  const comments = scanned
    .flatMap((line) => line.comments)
    .map((span) => commentAt(text, span.start, span.end));
  return { tree: { ...tree, comments }, problems: lines.flatMap(problemOf) };
}

function commentAt(text: string, start: number, end: number): Comment {
  return { start, end, text: text.slice(start + 1, end) };
}

function withoutStrays(text: string, lines: readonly LogicalLine[]): string {
  const strays = lines.filter((line) => line.end <= line.start).flatMap((line) => line.stray);
  return applyEdits(
    text,
    strays.map((at) => ({ start: at, end: at + 1, text: " " })),
  ).text;
}

/** The lines that have code. */
function outline(text: string, lines: readonly LogicalLine[]): readonly Line[] {
  return lines.filter((line) => line.end > line.start).map((line) => healed(text, line));
}

function healed(text: string, line: LogicalLine): Line {
  const edits = healLine(text, line);
  const tail = edits.findLast((edit) => edit.start === line.end)?.text ?? "";
  const code = text.slice(line.start, line.end);
  const [, word = ""] = /^(?:async\s+)?(\w+)/.exec(code) ?? [];
  return {
    line,
    indent: line.indent,
    word,
    healed: edits,
    opensBlock: (tail === "" ? code : tail).endsWith(":"),
  };
}

function editsOf(text: string, { line, healed, degree, opensBlock }: Line): readonly Edit[] {
  return degree ? repairLine(text, line, degree, opensBlock) : [...healed, ...joining(text, line)];
}

/**
 * Where a line in brackets stands left of its statement, tree-sitter takes the statement's block to end there;
 * such a statement is laid out on one line.
 */
function joining(text: string, line: LogicalLine): readonly Edit[] {
  // A bracket that is never closed is open up to the next statement, with line ends that are not the line's own.
  const joints = line.joints.filter((joint) => joint < line.end);
  if (!joints.some((joint) => indentBehind(text, joint) < line.indent)) return [];
  const comments = line.comments.filter((comment) => comment.end <= line.end);
  return [
    ...joints.map((joint) => ({ start: joint, end: joint + 1, text: " " })),
    ...comments.map(({ start, end }) => ({ start, end, text: " ".repeat(end - start) })),
  ];
}

function indentBehind(text: string, lineEnd: number): number {
  const [space = ""] = /^[ \t]*/.exec(text.slice(lineEnd + 1, lineEnd + 200)) ?? [];
  return space.replaceAll("\t", " ".repeat(8)).length;
}

function parse(parser: Parser, text: string, lines: readonly Line[]): RawTree {
  const edited = mended(text, lines);
  const tree = parser.parse(edited.text);
  try {
    if (!tree) throw new Error("The parser has no language.");
    return readTree(tree, edited.text, edited.toSource);
  } finally {
    tree?.delete();
  }
}

function mended(text: string, lines: readonly Line[]): EditedText {
  return applyEdits(text, [...indenting(lines), ...lines.flatMap((line) => editsOf(text, line))]);
}

/** Gives every line its place; a clause that belongs to nothing is replaced. */
function indenting(lines: readonly Line[]): readonly Edit[] {
  return places(lines).flatMap(({ indent, isOrphan }, index): readonly Edit[] => {
    const entry = lines[index];
    if (!entry) return [];
    if (isOrphan) entry.degree = "line";
    const { line } = entry;
    const isClear = line.stray.every((at) => at > line.start);
    return isClear && indent === line.indent
      ? []
      : [{ start: line.lineStart, end: line.start, text: " ".repeat(indent) }];
  });
}

/** The lines that are not where the tree has a statement, or that hold an error reaching beyond them. */
function misread(tree: RawTree, lines: readonly Line[]): readonly Line[] {
  if (!tree.hasError) return [];
  const starts = new Set<number>();
  const errors: RawNode[] = [];
  collect(tree.root, starts, errors);
  return lines.filter(({ line }) => !starts.has(line.start) || errors.some((error) => overlaps(error, line)));
}

function overlaps(error: RawNode, line: LogicalLine): boolean {
  return error.start < line.end && error.end > line.start;
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

/** Raises the degree of repair of those lines that are to blame; false if there are none. */
function degrade(parser: Parser, text: string, lines: readonly Line[], suspects: readonly Line[]): boolean {
  const open = suspects.filter((line) => line.degree !== "line");
  const broken = open.filter((line) => !isReadable(parser, text, line));
  const blamed = broken.length > 0 || open.length === 0 ? broken : firstToFail(parser, text, lines);
  for (const line of blamed) line.degree = line.degree ? "line" : "value";
  return blamed.length > 0;
}

/** The line with which the text up to it stops being readable; none if the text never does. */
function firstToFail(parser: Parser, text: string, lines: readonly Line[]): readonly Line[] {
  let [readable, unreadable] = [0, lines.length];
  while (unreadable - readable > 1) {
    const middle = (readable + unreadable) >> 1;
    const end = lines[middle - 1]?.line.end ?? 0;
    if (isClean(parser, mended(text.slice(0, end), lines.slice(0, middle)).text)) readable = middle;
    else unreadable = middle;
  }
  const line = lines[unreadable - 1];
  return line && line.degree !== "line" ? [line] : [];
}

function isClean(parser: Parser, text: string): boolean {
  const tree = parser.parse(text);
  const isClean = tree !== null && !tree.rootNode.hasError;
  tree?.delete();
  return isClean;
}

/** Whether a line can be read by itself, given what its kind of statement needs around it. */
function isReadable(parser: Parser, text: string, line: Line): boolean {
  const { start, end } = line.line;
  const edits = editsOf(text, line).map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  const { text: code } = applyEdits(text.slice(start, end), edits);
  return isClean(parser, inContext(code));
}

function inContext(code: string): string {
  if (/^(?:elif|else)\b/.test(code)) return `if 0:\n  pass\n${code}\n`;
  if (/^(?:except|finally)\b/.test(code)) return `try:\n  pass\n${code}\n`;
  if (/^case\b.*:$/s.test(code)) return `match 0:\n  ${code}\n`;
  if (code.startsWith("@")) return `${code}\ndef f(): pass\n`;
  return `${code}\n`;
}

function problemOf({ line, healed, degree }: Line): readonly SyntaxProblem[] {
  if (!degree && healed.length === 0) return [];
  return [{ start: line.start, end: line.end, message: "Cannot be read as Python." }];
}
