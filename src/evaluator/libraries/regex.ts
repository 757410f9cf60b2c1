import { Unknown } from "../../arithmetic/unknown";
import { callValue } from "../calls";
import { Iterator } from "../iterator";
import { textOf } from "../text";
import { ClassValue, Dict, Instance, List, Symbolic, Tuple, type Value } from "../values";
import { type NativeCall, type NativeFunction, native } from "./native";

/** Python's `re`, by way of JavaScript's expressions, which agree on what models' names are read with. */

const patternClass = new ClassValue("Pattern", "re.Pattern", []);
const matchClass = new ClassValue("Match", "re.Match", []);

const FLAGS: Readonly<Record<string, string>> = {
  IGNORECASE: "i",
  I: "i",
  MULTILINE: "m",
  M: "m",
  DOTALL: "s",
  S: "s",
};

/** The expression of a pattern's text; undefined where JavaScript has no such form. */
function compile(source: string, flags = ""): RegExp | undefined {
  const rewritten = source
    .replace(/\(\?P<(\w+)>/g, "(?<$1>")
    .replace(/\(\?P=(\w+)\)/g, "\\k<$1>")
    .replace(/\\A/g, "^")
    .replace(/\\Z/g, "$");
  try {
    return new RegExp(rewritten, `dg${flags}`);
  } catch {
    return undefined;
  }
}

/** The pattern that a function of `re` gets first: a text, or what `re.compile` made. */
function patternOf(value: Value | undefined): RegExp | undefined {
  if (value instanceof Instance && value.state instanceof RegExp) return value.state;
  return typeof value === "string" ? compile(value) : undefined;
}

/** Characters up to which any pattern is tried, and any plain one. */
const SHORT_TEXT = 16;
const LONG_TEXT = 10_000;

/** Whether a search may take exponentially long: a repeated group that repeats something itself. */
function mayExplode({ source }: RegExp, { length }: string): boolean {
  const isNested = /[+*}][^()]*\)[+*{]/.test(source);
  return length > (isNested ? SHORT_TEXT : LONG_TEXT);
}

/** Makes a function over a pattern and a text; others make the result unknown. */
function over(run: (pattern: RegExp, text: string, call: NativeCall) => Value): NativeFunction {
  return (call) => {
    const pattern = patternOf(call.get(0, "pattern"));
    const text = textOf(call.get(1, "string") ?? null);
    if (pattern && text !== undefined && mayExplode(pattern, text))
      return new Unknown("matching the pattern may take without end");
    return pattern && text !== undefined
      ? run(pattern, text, call)
      : new Unknown("the pattern or the text is not known");
  };
}

function matched(call: NativeCall, found: RegExpExecArray | null): Value {
  if (!found) return null;
  const match = call.frame.run.newInstance(matchClass);
  match.state = found;
  return match;
}

/** A search whose match must start at the beginning, and for `fullmatch` end at the end. */
function anchored(wrap: (source: string) => string): NativeFunction {
  return over((pattern, text, call) =>
    matched(call, new RegExp(wrap(pattern.source), pattern.flags).exec(text)),
  );
}

const groups = (found: RegExpExecArray) => found.slice(1).map((group): Value => group ?? null);

const functions: Readonly<Record<string, NativeFunction>> = {
  match: anchored((source) => `^(?:${source})`),
  fullmatch: anchored((source) => `^(?:${source})$`),
  search: over((pattern, text, call) => matched(call, new RegExp(pattern.source, pattern.flags).exec(text))),
  findall: over((pattern, text) => new List([...text.matchAll(pattern)].map(listed))),
  finditer: over((pattern, text, call) =>
    Iterator.over([...text.matchAll(pattern)].map((found) => matched(call, found))),
  ),
  split: over((pattern, text) => new List(text.split(pattern).map((part): Value => part ?? null))),
};

/** What `findall` gives for one match: all of it, its only group, or its groups. */
function listed(found: RegExpExecArray): Value {
  const [first = null, ...more] = groups(found);
  if (found.length === 1) return found[0];
  return more.length === 0 ? (first ?? "") : new Tuple([first, ...more].map((group) => group ?? ""));
}

/** `re.sub(pattern, replacement, text)`; the replacement is a text or a function of the match. */
function substitute(call: NativeCall): Value {
  const pattern = patternOf(call.get(0, "pattern"));
  const by = call.get(1, "repl") ?? null;
  const text = textOf(call.get(2, "string") ?? null);
  if (!pattern || text === undefined) return new Unknown("the pattern or the text is not known");
  let unknown: Unknown | undefined;
  const result = [...text.matchAll(pattern)].reduceRight((all, found) => {
    const given =
      typeof by === "string"
        ? by.replace(/\\(\d|g<(\w+)>)/g, (_whole, n: string, name?: string) => found[Number(name ?? n)] ?? "")
        : callValue(call.frame, by, { positional: [matched(call, found)], keywords: new Map() }, call.at);
    if (typeof given !== "string") unknown ??= new Unknown("the replacement is not known");
    return all.slice(0, found.index) + String(given) + all.slice(found.index + found[0].length);
  }, text);
  return unknown ?? result;
}

for (const [name, run] of Object.entries({ ...functions, sub: substitute }))
  patternClass.attrs.set(name, native(name, run));

function matchMethod(run: (found: RegExpExecArray, call: NativeCall) => Value): NativeFunction {
  return (call) => {
    const [self] = call.positional;
    const found = self instanceof Instance ? (self.state as RegExpExecArray | undefined) : undefined;
    return found ? run(found, call) : new Unknown("the match is not known");
  };
}

/** One group by number or name. */
function group(found: RegExpExecArray, key: Value): Value {
  if (typeof key === "number") return found[key] ?? null;
  return typeof key === "string" ? (found.groups?.[key] ?? null) : new Unknown("the group is not known");
}

const matchMethods: Readonly<Record<string, NativeFunction>> = {
  group: matchMethod((found, { positional: [, ...keys] }) => {
    const picked = (keys.length === 0 ? [0] : keys).map((key) => group(found, key));
    return picked.length === 1 ? (picked[0] ?? null) : new Tuple(picked);
  }),
  __getitem__: matchMethod((found, call) => group(found, call.get(1) ?? 0)),
  groups: matchMethod((found) => new Tuple(groups(found))),
  groupdict: matchMethod(
    (found) =>
      new Dict(
        new Map(Object.entries(found.groups ?? {}).map(([k, v]) => [`s:${k}`, [k, v ?? null] as const])),
      ),
  ),
  start: matchMethod((found) => found.index),
  end: matchMethod((found) => found.index + found[0].length),
};
for (const [name, run] of Object.entries(matchMethods)) matchClass.attrs.set(name, native(name, run));

function compilePattern(call: NativeCall): Value {
  const source = textOf(call.get(0, "pattern") ?? null);
  const flags = call.get(1, "flags");
  const name = flags instanceof Symbolic ? flags.name.replace("re.", "") : undefined;
  const pattern = source === undefined ? undefined : compile(source, FLAGS[name ?? ""] ?? "");
  if (!pattern || (flags !== undefined && name === undefined)) return new Unknown("the pattern is not known");
  const made = call.frame.run.newInstance(patternClass);
  made.state = pattern;
  return made;
}

export const regex: Readonly<Record<string, Value>> = {
  ...Object.fromEntries(Object.entries(functions).map(([name, run]) => [`re.${name}`, native(name, run)])),
  "re.sub": native("sub", substitute),
  "re.compile": native("compile", compilePattern),
  ...Object.fromEntries(Object.keys(FLAGS).map((name) => [`re.${name}`, new Symbolic(`re.${name}`)])),
};
