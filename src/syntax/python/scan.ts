/**
 * A tokenizer for the outlines of Python text: which lines belong together, what is open, what is a comment.
 * It reads broken text as well, and is what healing and the masking of magics stand on.
 */

import type { Span } from "../nodes";
import { isBodyStatement, isDefinitelyStatement, isHeader, isStatementAtMargin } from "./layout";
import { closingTriple, comment, continuation, indentation, lineAt } from "./lexemes";

export interface Bracket {
  readonly at: number;
  readonly closer: ")" | "]" | "}";
}

/** A string literal without an end. */
export interface OpenString {
  readonly at: number;
  readonly quote: string;
  /** Where the literal is taken to end. */
  readonly end: number;
}

/** A closing bracket that has to be put in at `at`. */
export interface MissingCloser {
  readonly at: number;
  readonly closer: Bracket["closer"];
}

/** A statement's line with the lines that continue it; blank lines and comments belong to none. */
export interface LogicalLine {
  /** Offset of the physical line's first character. */
  readonly lineStart: number;
  /** Offset of the first character of code. */
  readonly start: number;
  /** Offset behind the last character of code. */
  readonly end: number;
  /** The indentation in columns; a tab counts 8, as in tree-sitter. */
  readonly indent: number;
  /** Brackets that are not closed where they should be, in the order in which they have to be closed. */
  readonly missing: readonly MissingCloser[];
  /** Offsets of punctuation that closes or begins nothing. */
  readonly stray: readonly number[];
  readonly openStrings: readonly OpenString[];
  /** Offsets of the line ends inside brackets. */
  readonly joints: readonly number[];
  readonly comments: readonly Span[];
  /** Offset of the first colon outside brackets: where a header ends. */
  readonly colon: number | undefined;
}

/**
 * How to read a logical line: `exact` gives up where brackets do not match; `layout` lets the indentation of the
 * lines close brackets.
 */
type Mode = "exact" | "layout";

interface Opened extends Bracket {
  /** The indentation of the physical line it stands on. */
  readonly indent: number;
}

const CLOSERS: Readonly<Record<string, Bracket["closer"]>> = { "(": ")", "[": "]", "{": "}" };

/** Punctuation that no statement begins with, not even one of IPython's. */
const NO_START = new Set([...",.:;=/&|^<>$"]);

/** Where a triple-quoted string ends that opens at `at`, if the quotes found at `close` are not its own. */
export type Cut = (at: number, close: number) => number | undefined;

/** Reads one logical line; its fields are that line's as far as it has been read. */
class LineReader implements LogicalLine {
  end: number;
  readonly missing: MissingCloser[] = [];
  readonly stray: number[] = [];
  readonly openStrings: OpenString[] = [];
  readonly joints: number[] = [];
  readonly comments: Span[] = [];
  colon: number | undefined;
  readonly #open: Opened[] = [];
  readonly #text: string;
  readonly #mode: Mode;
  readonly #cut: Cut;

  constructor(
    text: string,
    readonly lineStart: number,
    public start: number,
    public indent: number,
    mode: Mode,
    cut: Cut,
  ) {
    this.end = start;
    this.#text = text;
    this.#mode = mode;
    this.#cut = cut;
  }

  /** Returns the offset behind the line, or undefined where an exact reading is not possible. */
  read(): number | undefined {
    const text = this.#text;
    let at = this.#physicalLine(this.start, this.indent);
    while (at !== undefined && this.#open.length > 0 && at < text.length) {
      const [start, indent] = indentation(text, at);
      const isCode = start < text.length && !"\r\n#".includes(text[start] ?? "");
      if (isCode && this.#breaks(start, indent)) break;
      if (isCode) this.#closeByLayout(start, indent);
      at = this.#physicalLine(start, indent);
    }
    if (this.#open.length > 0 && this.#mode === "exact") return undefined;
    this.#closeDownTo(0);
    return at;
  }

  #breaks(start: number, indent: number): boolean {
    const code = lineAt(this.#text, start);
    if (isDefinitelyStatement(code)) return true;
    if (this.#mode === "exact") return false;
    if (indent <= this.indent) return isStatementAtMargin(code);
    return isHeader(lineAt(this.#text, this.start)) && isBodyStatement(code);
  }

  /** Inside brackets, what follows an opening bracket is indented deeper than the line it stands on. */
  #closeByLayout(start: number, indent: number): void {
    if (this.#mode === "exact") return;
    const isCloser = ")]}".includes(this.#text[start] ?? "");
    const isOuter = (bracket: Opened) => bracket.indent < indent || (isCloser && bracket.indent === indent);
    this.#closeDownTo(Math.max(1, this.#open.findLastIndex(isOuter) + 1));
  }

  /** Closes the innermost brackets behind the last code until `count` are open. */
  #closeDownTo(count: number): void {
    while (this.#open.length > count) {
      const bracket = this.#open.pop();
      if (bracket) this.missing.push({ at: this.end, closer: bracket.closer });
    }
  }

  /** Reads code up to the line's end; strings and continuation lines lead beyond it. */
  #physicalLine(from: number, indent: number): number | undefined {
    const text = this.#text;
    let at: number | undefined = from;
    while (at !== undefined && at < text.length) {
      const char: string = text[at] ?? "";
      if (char === "\n") {
        if (this.#open.length > 0) this.joints.push(at);
        return at + 1;
      }
      if (char === "#") {
        at = comment(text, at, this.comments);
      } else if (char === " " || char === "\t" || char === "\r" || char === "\f") {
        at += 1;
      } else {
        at = this.#token(char, at, indent);
        if (at !== undefined) this.end = Math.min(at, text.length);
      }
    }
    return at;
  }

  /** Reads one token, or one character of it; returns where the next begins. */
  #token(char: string, at: number, indent: number): number | undefined {
    if (char === '"' || char === "'") return this.#string(at, char);
    if (char === "\\") return continuation(this.#text, at);
    if (at === this.start && NO_START.has(char)) {
      this.stray.push(at);
      this.#beginBehind(at);
      return at + 1;
    }
    if (char === ":" && this.#open.length === 0) this.colon ??= at;
    const closer = CLOSERS[char];
    if (closer) this.#open.push({ at, closer, indent });
    else if (char === ")" || char === "]" || char === "}") {
      if (this.#mode === "exact" && this.#open.at(-1)?.closer !== char) return undefined;
      this.#close(at, char);
    }
    return at + 1;
  }

  /** A bracket closes the innermost of its kind; those that were opened since lack theirs. */
  #close(at: number, closer: string): void {
    const index = this.#open.findLastIndex((bracket) => bracket.closer === closer);
    if (index < 0) {
      this.stray.push(at);
      if (at === this.start) this.#beginBehind(at);
    } else {
      this.#closeDownTo(index + 1);
      this.#open.pop();
    }
  }

  /** What cannot begin a statement is no part of it; the line is as deep as the code behind. */
  #beginBehind(at: number): void {
    const [start, columns] = indentation(this.#text, at + 1);
    this.start = start;
    this.indent += 1 + columns;
  }

  #string(at: number, quote: string): number {
    const text = this.#text;
    const triple = quote.repeat(3);
    if (!text.startsWith(triple, at)) return this.#shortString(at, quote);
    const close = closingTriple(text, at + 3, triple);
    const cut = this.#cut(at, close) ?? (close < 0 ? text.length : undefined);
    if (cut === undefined) return close + 3;
    this.openStrings.push({ at, quote: triple, end: cut });
    return cut;
  }

  #shortString(at: number, quote: string): number {
    const text = this.#text;
    let end = at + 1;
    while (end < text.length) {
      const char = text[end];
      if (char === quote) return end + 1;
      if (char === "\n") break;
      end = char === "\\" ? continuation(text, end) : end + 1;
    }
    end = Math.min(end, text.length);
    if (text[end - 1] === "\r") end -= 1;
    this.openStrings.push({ at, quote, end });
    return end;
  }
}

/**
 * Divides a text into logical lines, which are balanced but for what their fields say is missing.
 *
 * @param cut decides on triple-quoted strings; without it each goes on to the next quotes of its kind
 */
export function scan(text: string, cut: Cut = () => undefined): readonly LogicalLine[] {
  const lines: LogicalLine[] = [];
  let at = 0;
  while (at < text.length) {
    const [start, indent] = indentation(text, at);
    const read = (mode: Mode) => {
      const line = new LineReader(text, at, start, indent, mode, cut);
      const next = line.read();
      return next === undefined ? undefined : { line, next };
    };
    const { line, next } = read("exact") ?? read("layout") ?? { line: undefined, next: text.length };
    // Blank lines and lines of comments have no code.
    if (line) lines.push(line);
    at = next;
  }
  return lines;
}
