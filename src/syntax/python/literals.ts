/** Numbers and string literals of Python, from their spelling to their value. */

import type { ConstantValue } from "../nodes";

const RADIX = /^0([xob])/i;

/** The value of a number as it is spelled, or undefined for spellings of Python 2 (`10L`, `0777`). */
export function numberValue(spelling: string): ConstantValue | undefined {
  const digits = spelling.replaceAll("_", "");
  if (RADIX.test(digits)) return integer(Number(digits));
  if (/[jJ]$/.test(digits)) return { kind: "complex" };
  if (/[lL]$/.test(digits)) return undefined;
  if (/[.eE]/.test(digits)) return { kind: "float", value: Number(digits) };
  return /^0+[1-9]/.test(digits) ? undefined : integer(Number(digits));
}

function integer(value: number): ConstantValue | undefined {
  if (Number.isNaN(value)) return undefined;
  return { kind: Number.isSafeInteger(value) ? "int" : "float", value };
}

/** The parts of a string literal; `body` is what stands between the quotes, escapes still in it. */
export interface StringParts {
  readonly isBytes: boolean;
  readonly isRaw: boolean;
  readonly body: string;
}

const OPENING = /^([a-zA-Z]*)("""|'''|"|'|`)/;

/** Splits a literal without holes. A missing closing quote is taken as being at the end. */
export function stringParts(literal: string): StringParts {
  const [opening = "", prefix = "", quote = ""] = OPENING.exec(literal) ?? [];
  const closes = literal.length >= opening.length + quote.length && literal.endsWith(quote);
  const body = literal.slice(opening.length, closes ? literal.length - quote.length : literal.length);
  return { isBytes: /b/i.test(prefix), isRaw: /r/i.test(prefix), body };
}

const ESCAPE =
  /\\(?:(\r?\n)|([abfnrtv])|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{[^}]*\}|([\\'"]))/g;

const CONTROL: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** Whether a literal's body spells a character by its name, as `\N{BULLET}`; {@link decode} leaves that as it is. */
export function hasNamedCharacter(body: string, { isBytes, isRaw }: Decoding): boolean {
  if (isBytes || isRaw || !body.includes("\\N{")) return false;
  return [...body.matchAll(ESCAPE)].some(([spelled]) => spelled.startsWith("\\N"));
}

function codePoint(digits: string, radix: number): string {
  const code = Number.parseInt(digits, radix);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

type Decoding = Pick<StringParts, "isBytes" | "isRaw">;

/** The characters a literal's body stands for. In bytes, `\u`, `\U` and `\N` are no escapes. */
export function decode(body: string, { isBytes, isRaw }: Decoding): string {
  const text = body.replaceAll("\r\n", "\n");
  if (isRaw || !text.includes("\\")) return text;
  return text.replace(ESCAPE, (all, newline, control, octal, hex, short, long, quote) => {
    if (newline !== undefined) return "";
    if (control !== undefined) return CONTROL[control] ?? all;
    if (octal !== undefined) return codePoint(octal, 8);
    if (hex !== undefined) return codePoint(hex, 16);
    if (quote !== undefined) return quote;
    if (isBytes) return all;
    const digits = short ?? long;
    return digits === undefined ? all : codePoint(digits, 16);
  });
}
