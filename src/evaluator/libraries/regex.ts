import { Unknown } from "../../arithmetic/unknown";
import { callValue } from "../calls";
import { Iterator } from "../iterator";
import { textOf } from "../text";
import { ClassValue, Dict, Instance, List, Symbolic, Tuple, type Value } from "../values";
import { type NativeCall, type NativeFunction, native } from "./native";

/** Python's `re`, by way of JavaScript's expressions, which agree on what models' names are read with. */

const patternClass = new ClassValue("Pattern", "re.Pattern", []);
const matchClass = new ClassValue("Match", "re.Match", []);

/** The flags of `re` that JavaScript has too. */
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
    .replace(/\\Z/g, "$")
    .replace(/\{,(\d+)\}/g, "{0,$1}");
  try {
    return new RegExp(rewritten, `dg${flags}`);
  } catch {
    return undefined;
  }
}

/** The pattern that a function of `re` gets first: a text with flags, or what `re.compile` made. */
function patternOf(value: Value | undefined, flags: string | undefined): RegExp | undefined {
  if (value instanceof Instance && value.state instanceof RegExp) return value.state;
  return typeof value === "string" && flags !== undefined ? compile(value, flags) : undefined;
}

/** JavaScript's letter for a flag; undefined where there is no such, or several. */
function letterOf(flag: Value): string | undefined {
  return flag instanceof Symbolic ? FLAGS[flag.name.replace("re.", "")] : flag === 0 ? "" : undefined;
}

/** Characters up to which any pattern is tried, and any plain one. */
const SHORT_TEXT = 16;
const LONG_TEXT = 10_000;

/** Whether a search may take exponentially long: a repeated group that repeats something itself. */
function mayExplode({ source }: RegExp, { length }: string): boolean {
  const isNested = /[+*}][^()]*\)[+*{]/.test(source);
  return length > (isNested ? SHORT_TEXT : LONG_TEXT);
}

/** Whether the two languages differ in what letters and digits are: for Python all of Unicode's. */
function readsDifferently({ source, flags }: RegExp, text: string): boolean {
  const isAscii = /^[\0-\x7f]*$/.test(source + text);
  return !isAscii && (flags.includes("i") || /\\[bBdDwW]/.test(source));
}

/** A pattern and the text that it is held to. */
interface Search {
  readonly pattern: RegExp;
  readonly text: string;
}

/** What a function is given: a text at `textAt`, flags at `flagsAt`, where the search of a compiled pattern has a start. */
function searchOf(call: NativeCall, textAt: number, flagsAt: number): Search | Unknown {
  const isCompiled = call.get(0) instanceof Instance;
  const flags = isCompiled ? "" : letterOf(call.get(flagsAt, "flags") ?? 0);
  const pattern = patternOf(call.get(0, "pattern"), flags);
  const text = textOf(call.get(textAt, "string") ?? null);
  if (!pattern || text === undefined) return new Unknown("the pattern or the text is not known");
  if (mayExplode(pattern, text)) return new Unknown("matching the pattern may take without end");
  if (readsDifferently(pattern, text))
    return new Unknown("patterns of letters beyond ASCII are not followed");
  const isPart = isCompiled && call.positional.length > flagsAt;
  return isPart ? new Unknown("a search in a part of a text is not followed") : { pattern, text };
}

/** Makes a function over a pattern and a text; others make the result unknown. */
function over(run: (pattern: RegExp, text: string, call: NativeCall) => Value): NativeFunction {
  return (call) => {
    const search = searchOf(call, 1, 2);
    return search instanceof Unknown ? search : run(search.pattern, search.text, call);
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
  split: (call) => {
    const search = searchOf(call, 1, 3);
    if (search instanceof Unknown) return search;
    const most = call.get(2, "maxsplit") ?? 0;
    const parts = search.text.split(search.pattern).map((part): Value => part ?? null);
    return most === 0 ? new List(parts) : new Unknown("a split with a limit is not followed");
  },
};

/** What `findall` gives for one match: all of it, its only group, or its groups. */
function listed(found: RegExpExecArray): Value {
  const [first = null, ...more] = groups(found);
  if (found.length === 1) return found[0];
  return more.length === 0 ? (first ?? "") : new Tuple([first, ...more].map((group) => group ?? ""));
}

/** `re.sub(pattern, replacement, text, count)`; the replacement is a text or a function of the match. */
function substitute(call: NativeCall): Value {
  const search = searchOf(call, 2, 4);
  if (search instanceof Unknown) return search;
  const by = call.get(1, "repl") ?? null;
  const count = call.get(3, "count") ?? 0;
  if (typeof count !== "number") return new Unknown("how many are replaced is not known");
  let unknown: Unknown | undefined;
  const found = [...search.text.matchAll(search.pattern)].slice(0, count === 0 ? undefined : count);
  const result = found.reduceRight((all, each) => {
    const given = replacementOf(call, by, each);
    if (typeof given !== "string") unknown ??= new Unknown("the replacement is not known");
    return all.slice(0, each.index) + String(given) + all.slice(each.index + each[0].length);
  }, search.text);
  return unknown ?? result;
}

function replacementOf(call: NativeCall, by: Value, found: RegExpExecArray): Value {
  if (typeof by !== "string")
    return callValue(call.frame, by, { positional: [matched(call, found)], keywords: new Map() }, call.at);
  return by.replace(
    /\\(?:(\d)|g<(\w+)>)/g,
    (_whole, n: string | undefined, name = n) => found.groups?.[name ?? ""] ?? found[Number(name)] ?? "",
  );
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
  const flags = letterOf(call.get(1, "flags") ?? 0);
  const pattern = source === undefined || flags === undefined ? undefined : compile(source, flags);
  if (!pattern) return new Unknown("the pattern is not known");
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
