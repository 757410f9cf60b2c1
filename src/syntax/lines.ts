/** Offsets as lines and columns, and back. */

/** A place in a text; both count from 0, and columns count UTF-16 units, as in the editor. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The line starts of one text. Lines end at `\n`, `\r\n` or a lone `\r`, as in the editor. */
export class LineTable {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
    this.#starts = starts;
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The position of an offset; offsets outside the text are moved to its nearer end. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#startOf(middle) <= at) low = middle;
      else high = middle;
    }
    return { line: low, column: at - this.#startOf(low) };
  }

  /** The offset of a position; columns behind the line's end lead to the start of the next line at most. */
  offsetAt({ line, column }: Position): number {
    if (line < 0) return 0;
    if (line >= this.#starts.length) return this.#length;
    const end = line + 1 < this.#starts.length ? this.#startOf(line + 1) : this.#length;
    return Math.min(this.#startOf(line) + Math.max(0, column), end);
  }

  #startOf(line: number): number {
    return this.#starts[line] ?? this.#length;
  }
}
