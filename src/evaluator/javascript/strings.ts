import { Unknown } from "../../arithmetic/unknown";
import { List, Native, type Value } from "../values";
import { joinTexts, textOf } from "./text";
import { numberOf, numberValue, UNDEFINED } from "./undefined";

type TextMethod = (text: string, args: readonly Value[]) => Value;

/** Calls a method of text with texts. */
function withText(run: (text: string, other: string) => Value): TextMethod {
  return (text, [first]) => {
    const other = first === undefined ? undefined : textOf(first);
    return other === undefined ? new Unknown("the text is not known") : run(text, other);
  };
}

/** Replaces text by text; patterns and functions are not followed. */
function replaced([from, to]: readonly Value[], run: (from: string, to: string) => string): Value {
  const isPlain = typeof from === "string" && typeof to === "string" && !to.includes("$");
  return isPlain ? run(from, to) : new Unknown("the text is not known");
}

const METHODS: Readonly<Record<string, TextMethod>> = {
  at: (text, [index = 0]) => text.at(numberOf(index) ?? 0) ?? UNDEFINED,
  charAt: (text, [index = 0]) => text.charAt(numberOf(index) ?? 0),
  charCodeAt: (text, [index = 0]) => numberValue(text.charCodeAt(numberOf(index) ?? 0)),
  codePointAt: (text, [index = 0]) => text.codePointAt(numberOf(index) ?? 0) ?? UNDEFINED,
  concat: (text, args) => joinTexts([text, ...args], "") ?? new Unknown("a part of the text is not known"),
  endsWith: withText((text, other) => text.endsWith(other)),
  includes: withText((text, other) => text.includes(other)),
  indexOf: withText((text, other) => text.indexOf(other)),
  lastIndexOf: withText((text, other) => text.lastIndexOf(other)),
  localeCompare: withText((text, other) => text.localeCompare(other)),
  padEnd: (text, [width = 0, fill = " "]) => text.padEnd(numberOf(width) ?? 0, textOf(fill)),
  padStart: (text, [width = 0, fill = " "]) => text.padStart(numberOf(width) ?? 0, textOf(fill)),
  repeat: (text, [times = 0]) => text.repeat(Math.min(1000, Math.max(0, numberOf(times) ?? 0))),
  replace: (text, args) => replaced(args, (from, to) => text.replace(from, () => to)),
  replaceAll: (text, args) => replaced(args, (from, to) => text.replaceAll(from, () => to)),
  slice: (text, [from, to]) => text.slice(numberOf(from), numberOf(to)),
  split: (text, [by = UNDEFINED, limit]) =>
    by === UNDEFINED
      ? new List([text])
      : typeof by === "string"
        ? new List(text.split(by, numberOf(limit)))
        : new List([], new Unknown("the parts of the text are not known")),
  startsWith: withText((text, other) => text.startsWith(other)),
  substr: (text, [from = 0, length]) => {
    const start = numberOf(from) ?? 0;
    const first = start < 0 ? Math.max(0, text.length + start) : start;
    return text.slice(first, first + (numberOf(length) ?? text.length));
  },
  substring: (text, [from = 0, to]) => text.substring(numberOf(from) ?? 0, numberOf(to)),
  toLowerCase: (text) => text.toLowerCase(),
  toString: (text: string) => text,
  toUpperCase: (text) => text.toUpperCase(),
  toLocaleLowerCase: (text) => text.toLocaleLowerCase(),
  toLocaleUpperCase: (text) => text.toLocaleUpperCase(),
  trim: (text) => text.trim(),
  trimEnd: (text) => text.trimEnd(),
  trimStart: (text) => text.trimStart(),
  valueOf: (text: string) => text,
};

const made = new Map<string, Native>();

/** A method of texts; undefined where there is none of that name. */
export function stringMethod(name: string): Native | undefined {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (!method) return undefined;
  const known =
    made.get(name) ??
    new Native(name, (_frame, { positional: [self, ...args] }) => {
      const unknown = args.find((arg) => arg instanceof Unknown);
      const text = self === undefined ? undefined : textOf(self);
      return unknown ?? (text === undefined ? new Unknown("the text is not known") : method(text, args));
    });
  made.set(name, known);
  return known;
}
