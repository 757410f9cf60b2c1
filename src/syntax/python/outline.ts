/** The logical lines of a text with what each of them needs to be Python. */

import type { Span, SyntaxProblem } from "../nodes";
import { applyEdits, type Edit, type EditedText } from "./edits";
import { healLine } from "./heal";
import { type Degree, repairLine } from "./repair";
import { type Cut, type LogicalLine, scan } from "./scan";
import { type Outline, places } from "./structure";

/** A logical line with what is done to it. */
export interface Line extends Outline {
  readonly line: LogicalLine;
  readonly healed: readonly Edit[];
  /** Set for a line that cannot be read. */
  readonly degree?: Degree;
}

export interface OutlinedText {
  readonly text: string;
  /** The lines that have code. */
  readonly lines: readonly Line[];
  readonly comments: readonly Span[];
  /** Brackets on lines that have nothing else, and no place among the others. */
  readonly strays: readonly Edit[];
}

/** Divides a text into logical lines; `cut` decides on triple-quoted strings. */
export function outline(text: string, cut?: Cut): OutlinedText {
  const scanned = scan(text, cut);
  return {
    text,
    lines: scanned.filter(hasCode).map((line) => toLine(text, line)),
    comments: scanned.flatMap((line) => line.comments),
    strays: scanned.filter((line) => !hasCode(line)).flatMap((line) => line.stray.map(blank)),
  };
}

function hasCode(line: LogicalLine): boolean {
  return line.end > line.start;
}

function blank(at: number): Edit {
  return { start: at, end: at + 1, text: " " };
}

function toLine(text: string, line: LogicalLine): Line {
  const healed = healLine(text, line);
  const tail = healed.findLast((edit) => edit.start === line.end)?.text ?? "";
  const code = text.slice(line.start, line.end);
  const [, word = ""] = /^(?:async\s+)?(\w+)/.exec(code) ?? [];
  const opensBlock = (tail === "" ? code : tail).endsWith(":");
  return { line, indent: line.indent, word, healed, opensBlock };
}

/**
 * Whether a text is Python in its outlines. This also sees what tree-sitter overlooks: a line that ends with an
 * operator and so runs on into the next, and indentation that opens no block.
 */
export function isWellFormed({ lines }: OutlinedText): boolean {
  if (lines.some(({ healed }) => healed.length > 0)) return false;
  return places(lines).every((place, index) => !place.isOrphan && place.indent === lines[index]?.indent);
}

/** The lines that are not Python as they stand, or not where they stand. */
export function problemsOf({ lines }: OutlinedText): readonly SyntaxProblem[] {
  const found = places(lines);
  const broken = lines.filter(({ indent, healed, degree }, index) => {
    const place = found[index];
    return degree || healed.length > 0 || place?.isOrphan || place?.indent !== indent;
  });
  return broken.map(({ line: { start, end } }) => ({ start, end, message: "Cannot be read as Python." }));
}

/** The text with all that its lines need; a clause that belongs to nothing is replaced. */
export function mended({ text, lines, strays }: OutlinedText): EditedText {
  const found = places(lines);
  const edits = lines.flatMap((line, index): readonly Edit[] => {
    const { indent = line.indent, isOrphan = false } = found[index] ?? {};
    return [...indenting(line, indent), ...editsOf(text, isOrphan ? { ...line, degree: "line" } : line)];
  });
  return applyEdits(text, [...strays, ...edits]);
}

function indenting({ line }: Line, indent: number): readonly Edit[] {
  const isClear = line.stray.every((at) => at > line.start);
  if (isClear && indent === line.indent) return [];
  return [{ start: line.lineStart, end: line.start, text: " ".repeat(indent) }];
}

/** What is done to a line from its start on. */
export function editsOf(text: string, { line, healed, degree, opensBlock }: Line): readonly Edit[] {
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
    ...joints.map(blank),
    ...comments.map(({ start, end }) => ({ start, end, text: " ".repeat(end - start) })),
  ];
}

function indentBehind(text: string, lineEnd: number): number {
  const [space = ""] = /^[ \t]*/.exec(text.slice(lineEnd + 1, lineEnd + 200)) ?? [];
  return space.replaceAll("\t", " ".repeat(8)).length;
}
