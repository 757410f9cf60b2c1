/**
 * Keeps what was shown in place while the text under it is being edited.
 *
 * Half-typed code often has no answer for a line that had one a keystroke ago. Nothing here knows the editor;
 * spans are offsets of the text that they come with.
 */
import type { Span } from "./facade";

/** One replaced region: `[start, oldEnd)` of the old text became `[start, newEnd)` of the new one. */
export interface Replacement {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest single replacement that turns one text into the other. */
export function replacementBetween(before: string, after: string): Replacement {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** Where a span of the old text lies in the new one; undefined when all of it was replaced. */
export function moveSpan(span: Span, { start, oldEnd, newEnd }: Replacement): Span | undefined {
  const shift = newEnd - oldEnd;
  if (span.end <= start) return span;
  if (span.start >= oldEnd) return { start: span.start + shift, end: span.end + shift };
  const moved = {
    start: span.start < start ? span.start : newEnd,
    end: span.end > oldEnd ? span.end + shift : start,
  };
  if (moved.start < moved.end) return moved;
  return span.start < start || span.end > oldEnd ? { start: moved.end, end: moved.end } : undefined;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function lineIsBlank(text: string, offset: number): boolean {
  const end = text.indexOf("\n", offset);
  return text.slice(lineStart(text, offset), end === -1 ? undefined : end).trim() === "";
}

interface Placed {
  readonly span: Span;
}

/** What one surface shows for one module, from answer to answer. */
export class Continuity<T extends Placed> {
  #text = "";
  #shown: readonly T[] = [];

  /**
   * What to show for `text`, given the items of its own answer.
   *
   * @param unsettled Whether the text has syntax errors or is being typed in: then an item that the last answer
   *   had on a line where this one has none stays, moved with the text. A settled answer stands alone.
   */
  show(text: string, items: readonly T[], unsettled: boolean): readonly T[] {
    const kept = unsettled && this.#shown.length > 0 ? this.#lost(text, items) : [];
    this.#shown = kept.length === 0 ? items : [...items, ...kept].sort((a, b) => a.span.start - b.span.start);
    this.#text = text;
    return this.#shown;
  }

  #lost(text: string, items: readonly T[]): readonly T[] {
    const replacement = replacementBetween(this.#text, text);
    const answered = new Set(items.map(({ span }) => lineStart(text, span.start)));
    return this.#shown.flatMap((item) => {
      const span = moveSpan(item.span, replacement);
      if (span === undefined || lineIsBlank(text, span.start)) return [];
      return answered.has(lineStart(text, span.start)) ? [] : [{ ...item, span }];
    });
  }
}

/** The continuity of each open module, by its key. */
export class Continuities<T extends Placed> {
  readonly #byModule = new Map<string, Continuity<T>>();

  of(key: string): Continuity<T> {
    const known = this.#byModule.get(key) ?? new Continuity<T>();
    this.#byModule.set(key, known);
    return known;
  }

  forget(key: string): void {
    this.#byModule.delete(key);
  }
}
