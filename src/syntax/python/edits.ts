/** Replacements in a text that let offsets of the new text be led back to the old one. */

import type { Span } from "../nodes";

/** `[start, end)` of the old text gives way to `text`. */
export interface Edit extends Span {
  readonly text: string;
}

export interface EditedText {
  readonly text: string;
  /** The offset in the old text; inside a replacement, the nearest one. */
  readonly toSource: (offset: number) => number;
  /** Whether `[start, end)` of the new text stands at the same place in the old one, character by character. */
  readonly isUnchanged: (start: number, end: number) => boolean;
}

/** Where the new text stands in relation to the old one behind each edit. */
interface Anchor {
  readonly edited: number;
  readonly source: number;
  /** Behind an anchor with limit, source offsets stop there. */
  readonly limit: number;
}

/** Applies edits, which may be in any order but must not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): EditedText {
  const pieces: string[] = [];
  const anchors: Anchor[] = [{ edited: 0, source: 0, limit: source.length }];
  let at = 0;
  let length = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    pieces.push(source.slice(at, edit.start), edit.text);
    length += edit.start - at;
    anchors.push({ edited: length, source: edit.start, limit: edit.end });
    length += edit.text.length;
    anchors.push({ edited: length, source: edit.end, limit: source.length });
    at = edit.end;
  }
  pieces.push(source.slice(at));
  return {
    text: pieces.join(""),
    toSource: (offset) => sourceOffset(anchorBefore(anchors, offset), offset),
    isUnchanged(start, end) {
      const anchor = anchorBefore(anchors, start);
      return anchor === anchorBefore(anchors, end) && sourceOffset(anchor, start) === start;
    },
  };
}

function sourceOffset(anchor: Anchor | undefined, offset: number): number {
  return anchor ? Math.min(anchor.source + offset - anchor.edited, anchor.limit) : offset;
}

function anchorBefore(anchors: readonly Anchor[], offset: number): Anchor | undefined {
  let low = 0;
  let high = anchors.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.edited ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return anchors[low];
}
