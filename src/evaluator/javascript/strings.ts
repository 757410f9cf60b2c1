import { Unknown } from "../../arithmetic/unknown";
import { List, Native, type Value } from "../values";
import { textOf } from "./text";
import { numberOf, numberValue } from "./undefined";

type TextMethod = (text: string, args: readonly Value[]) => Value;

/** Calls a method of text with texts. */
function withText(run: (text: string, other: string) => Value): TextMethod {
  return (text, [first]) => {
    const other = first === undefined ? undefined : textOf(first);
    return other === undefined ? new Unknown("the text is not known") : run(text, other);
  };
}

const METHODS: Readonly<Record<string, TextMethod>> = {
  charAt: (text, [index = 0]) => text.charAt(numberOf(index) ?? 0),
  charCodeAt: (text, [index = 0]) => numberValue(text.charCodeAt(numberOf(index) ?? 0)),
  endsWith: withText((text, other) => text.endsWith(other)),
  includes: withText((text, other) => text.includes(other)),
  indexOf: withText((text, other) => text.indexOf(other)),
  padEnd: (text, [width = 0, fill = " "]) => text.padEnd(numberOf(width) ?? 0, textOf(fill)),
  padStart: (text, [width = 0, fill = " "]) => text.padStart(numberOf(width) ?? 0, textOf(fill)),
  repeat: (text, [times = 0]) => text.repeat(Math.min(1000, Math.max(0, numberOf(times) ?? 0))),
  slice: (text, [from, to]) => text.slice(numberOf(from), numberOf(to)),
  split: withText((text, other) => new List(text.split(other))),
  startsWith: withText((text, other) => text.startsWith(other)),
  substring: (text, [from = 0, to]) => text.substring(numberOf(from) ?? 0, numberOf(to)),
  toFixed: (text, [digits = 0]) => Number(text).toFixed(numberOf(digits) ?? 0),
  toLowerCase: (text) => text.toLowerCase(),
  toString: (text: string) => text,
  toUpperCase: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
};

const made = new Map<string, Native>();

/** A method of texts and numbers; undefined where there is none of that name. */
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
