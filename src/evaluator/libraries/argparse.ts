import { Unknown } from "../../arithmetic/unknown";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import { ClassValue, Instance, List, NO_KEYWORDS, Tuple, type Value } from "../values";
import { equip, type NativeCall, type NativeFunction, native } from "./native";

/** Options of a command line: their defaults, or what a list of words in the code says. */

/** One declared option. */
interface Option {
  readonly destination: string;
  readonly flags: readonly string[];
  readonly settings: ReadonlyMap<string, Value>;
}

const namespaceClass = equip(new ClassValue("Namespace", "argparse.Namespace", []), {
  __contains__: (call) => {
    const [self, name] = call.positional;
    return self instanceof Instance && typeof name === "string" && self.attrs.has(name);
  },
});
const parserClass = new ClassValue("ArgumentParser", "argparse.ArgumentParser", []);

interface Declared {
  readonly options: Option[];
  readonly defaults: Map<string, Value>;
}

/** What each parser has been told. */
const declared = new WeakMap<Instance, Declared>();

function declaredBy(parser: Value | undefined): Declared {
  const fresh: Declared = { options: [], defaults: new Map() };
  if (!(parser instanceof Instance)) return fresh;
  const known = declared.get(parser) ?? fresh;
  declared.set(parser, known);
  return known;
}

function addArgument(call: NativeCall): Value {
  const [parser, ...given] = call.positional;
  const flags = given.filter((flag) => typeof flag === "string");
  const long = flags.find((name) => name.startsWith("--")) ?? flags[0] ?? "";
  const named = call.keywords.get("dest");
  const destination = typeof named === "string" ? named : long.replace(/^-+/, "").replaceAll("-", "_");
  const option: Option = { destination, flags, settings: call.keywords };
  declaredBy(parser).options.push(option);
  return null;
}

const isPositional = ({ flags }: Option) => !(flags[0] ?? "").startsWith("-");

function defaultOf(call: NativeCall, option: Option): Value {
  const { settings } = option;
  const value = settings.get("default");
  if (value === undefined) {
    const action = settings.get("action");
    if (action === "store_true") return false;
    if (action === "store_false") return true;
    const count = settings.get("nargs");
    if (isPositional(option) && count === "*") return new List([]);
    const mustBeGiven = (isPositional(option) && count !== "?") || settings.get("required") === true;
    return mustBeGiven ? new Unknown("it is given on the command line") : null;
  }
  // argparse converts a default that is a string.
  return typeof value === "string" ? converted(call, option, value) : value;
}

function converted(call: NativeCall, { settings }: Option, word: Value): Value {
  const type = settings.get("type");
  return type === undefined
    ? word
    : callValue(call.frame, type, { positional: [word], keywords: NO_KEYWORDS }, call.at);
}

/** `parse_args()`; with a list of words as the command line would hold them. */
function parse(call: NativeCall): Instance {
  const { run } = call.frame;
  run.assumptions++;
  run.hasOptions = true;
  const result = run.newInstance(namespaceClass, call.at);
  const { options, defaults } = declaredBy(call.positional[0]);
  for (const option of options) {
    const fixed = defaults.get(option.destination);
    const known = result.attrs.get(option.destination);
    if (known === undefined || known === null)
      result.attrs.set(option.destination, fixed ?? defaultOf(call, option));
  }
  for (const [name, value] of defaults) result.attrs.set(name, value);
  const given = call.get(1, "args") ?? null;
  const words = given === null ? [] : iterate(call.frame, given, call.at);
  if (words instanceof Unknown) for (const { destination } of options) result.attrs.set(destination, words);
  else readWords(call, options, words, result.attrs);
  return result;
}

/** Goes through the words; those that belong to nothing are left out. */
function readWords(
  call: NativeCall,
  options: readonly Option[],
  words: readonly Value[],
  values: Map<string, Value>,
): void {
  const positional = options.filter(isPositional);
  for (let at = 0; at < words.length; ) {
    const [flag, attached] = split(words[at] ?? null);
    const option = options.find(({ flags }) => flags.includes(flag));
    if (option) at = take(call, option, attached === undefined ? at + 1 : at, attached, words, values);
    else {
      const next = isFlag(words[at]) ? undefined : positional.shift();
      at = next ? take(call, next, at, undefined, words, values) : at + 1;
    }
  }
}

/** `--rate=2` is a flag with its value. */
function split(word: Value): readonly [flag: string, attached: string | undefined] {
  if (typeof word !== "string") return ["", undefined];
  const at = word.startsWith("--") ? word.indexOf("=") : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

const isFlag = (word: Value | undefined) => typeof word === "string" && /^-[^\d.]/.test(word);

/** Takes an option's values from the words; gives where the next option starts. */
function take(
  call: NativeCall,
  option: Option,
  from: number,
  attached: string | undefined,
  words: readonly Value[],
  values: Map<string, Value>,
): number {
  const { settings, destination } = option;
  const action = settings.get("action") ?? "store";
  const set = (value: Value) => values.set(destination, value);
  if (action === "store_true" || action === "store_false") set(action === "store_true");
  else if (action === "store_const") set(settings.get("const") ?? null);
  else if (action !== "store" && action !== "append") set(new Unknown("this action is not followed"));
  if (action !== "store" && action !== "append") return from;
  const end = attached === undefined ? endOfValues(settings.get("nargs"), from, words) : from;
  const taken = attached === undefined ? words.slice(from, end) : [attached];
  const made = taken.map((word) => converted(call, option, word));
  const isMany = settings.has("nargs") && settings.get("nargs") !== "?";
  const value = isMany ? new List(made) : (made[0] ?? settings.get("const") ?? null);
  const before = values.get(destination);
  if (action === "store") set(value);
  else set(new List([...(before instanceof List ? before.items : []), value]));
  return attached === undefined ? end : from + 1;
}

function endOfValues(count: Value | undefined, from: number, words: readonly Value[]): number {
  const flag = words.findIndex((word, i) => i >= from && isFlag(word));
  const available = flag < 0 ? words.length : flag;
  if (count === "+" || count === "*" || count === "...") return available;
  return Math.min(available, from + (typeof count === "number" ? count : 1));
}

const itself: NativeFunction = (call) => call.positional[0] ?? null;

equip(parserClass, {
  __init__: () => null,
  add_argument: addArgument,
  add_argument_group: itself,
  add_mutually_exclusive_group: itself,
  set_defaults: (call) => {
    for (const [name, value] of call.keywords) declaredBy(call.positional[0]).defaults.set(name, value);
    return null;
  },
  get_default: (call) => {
    const option = declaredBy(call.positional[0]).options.find((o) => o.destination === call.get(1));
    return option ? defaultOf(call, option) : null;
  },
  parse_args: parse,
  parse_known_args: (call) => new Tuple([parse(call), new List([])]),
  print_help: () => null,
});

/** `SimpleNamespace(...)` and `argparse.Namespace(...)`. */
const namespace = native("Namespace", (call) => {
  const made = call.frame.run.newInstance(namespaceClass, call.at);
  for (const [name, value] of call.keywords) made.attrs.set(name, value);
  return made;
});

export const argparse: Readonly<Record<string, Value>> = {
  "argparse.ArgumentParser": parserClass,
  "argparse.Namespace": namespace,
  "types.SimpleNamespace": namespace,
};
