import type { Location } from "../model/graph";
import type { FileAnalysis } from "./document";

/** Lines and columns, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const starts = new WeakMap<FileAnalysis, Map<string, readonly number[]>>();

/** Where an offset of any of the read files stands; line 1 for a file that is not at hand. */
export function positionAt(document: FileAnalysis, file: string, offset: number): Position {
  const lines = lineStarts(document, file);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

/** The line in which a place starts, from 1. */
export function lineOf(document: FileAnalysis, at: Location): number {
  return positionAt(document, at.file, at.start).line;
}

function lineStarts(document: FileAnalysis, file: string): readonly number[] {
  const known = starts.get(document) ?? new Map<string, readonly number[]>();
  starts.set(document, known);
  let lines = known.get(file);
  if (lines === undefined) {
    const text = document.texts.get(file) ?? "";
    lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    known.set(file, lines);
  }
  return lines;
}
