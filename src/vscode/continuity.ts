/**
 * Keeps what was shown in place while the text under it is being edited.
 *
 * Half-typed code often has no answer for a line that had one a keystroke ago. Nothing here knows the editor;
 * spans are offsets of the text that they come with.
 */
import type { Span } from "../present";

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

/** How a surface judges its items. */
export interface Judgement<T> {
  /** Tells an item that leaves something open from one that knows everything it says. */
  readonly isVague: (item: T) => boolean;
  /** Whether an item may outlive the text that it was made from; a reported mistake may not. */
  readonly mayStay: (item: T) => boolean;
}

/** What one surface shows for one module, from answer to answer. */
export class Continuity<T extends Placed> {
  readonly #judgement: Judgement<T>;
  #text = "";
  #shown: readonly T[] = [];

  constructor(judgement: Judgement<T>) {
    this.#judgement = judgement;
  }

  /**
   * What to show for `text`, given the items of its own answer.
   *
   * @param unsettled Whether the text has syntax errors or is being typed in. Then a line that lost its items, or
   *   whose items became vague, keeps those of the last answer, moved with the text. A settled answer stands alone.
   */
  show(text: string, items: readonly T[], unsettled: boolean): readonly T[] {
    this.#shown = unsettled && this.#shown.length > 0 ? this.#steady(text, items) : items;
    this.#text = text;
    return this.#shown;
  }

  #steady(text: string, items: readonly T[]): readonly T[] {
    const { isVague } = this.#judgement;
    const fresh = byLine(text, items);
    const steady = new Map(fresh);
    for (const [line, old] of byLine(text, this.#moved(text))) {
      const now = fresh.get(line);
      if (now === undefined || (now.some(isVague) && !old.some(isVague))) steady.set(line, old);
    }
    return [...steady].sort(([a], [b]) => a - b).flatMap(([, ofLine]) => ofLine);
  }

  #moved(text: string): readonly T[] {
    const replacement = replacementBetween(this.#text, text);
    return this.#shown.filter(this.#judgement.mayStay).flatMap((item) => {
      const span = moveSpan(item.span, replacement);
      return span === undefined || lineIsBlank(text, span.start) ? [] : [{ ...item, span }];
    });
  }
}

/** Items by the start of the line that they begin in. */
function byLine<T extends Placed>(text: string, items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const lines = new Map<number, T[]>();
  for (const item of items) {
    const line = lineStart(text, item.span.start);
    const known = lines.get(line);
    if (known === undefined) lines.set(line, [item]);
    else known.push(item);
  }
  return lines;
}

/** The continuity of each open module, by its key. */
export class Continuities<T extends Placed> {
  readonly #judgement: Judgement<T>;
  readonly #byModule = new Map<string, Continuity<T>>();

  constructor(judgement: Judgement<T>) {
    this.#judgement = judgement;
  }

  of(key: string): Continuity<T> {
    const known = this.#byModule.get(key) ?? new Continuity<T>(this.#judgement);
    this.#byModule.set(key, known);
    return known;
  }

  forget(key: string): void {
    this.#byModule.delete(key);
  }

  forgetAll(): void {
    this.#byModule.clear();
  }
}
