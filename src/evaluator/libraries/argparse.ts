import { Unknown } from "../../arithmetic/unknown";
import { callValue } from "../calls";
import { ClassValue, Instance, List, Tuple, type Value } from "../values";
import { type NativeCall, type NativeFunction, native } from "./native";

/** What a script's options are when it is started without any: their defaults. */

const namespaceClass = new ClassValue("Namespace", "argparse.Namespace", []);
const parserClass = new ClassValue("ArgumentParser", "argparse.ArgumentParser", []);

/** The options that each parser has declared, by destination. */
const declared = new WeakMap<Instance, Map<string, Value>>();

function optionsOf(parser: Value | undefined): Map<string, Value> {
  if (!(parser instanceof Instance)) return new Map();
  const options = declared.get(parser) ?? new Map<string, Value>();
  declared.set(parser, options);
  return options;
}

function addArgument(call: NativeCall): Value {
  const [parser, ...flags] = call.positional;
  const names = flags.filter((flag) => typeof flag === "string");
  const long = names.find((name) => name.startsWith("--")) ?? names[0] ?? "";
  const given = call.keywords.get("dest");
  const destination = typeof given === "string" ? given : long.replace(/^-+/, "").replaceAll("-", "_");
  optionsOf(parser).set(destination, defaultOf(call, !long.startsWith("-")));
  return null;
}

function defaultOf(call: NativeCall, isPositional: boolean): Value {
  const { keywords } = call;
  const action = keywords.get("action");
  const value = keywords.get("default");
  if (value === undefined) {
    if (action === "store_true") return false;
    if (action === "store_false") return true;
    const isOptional = keywords.get("nargs") === "?" || keywords.get("nargs") === "*";
    return isPositional && !isOptional ? new Unknown("it is given on the command line") : null;
  }
  const type = keywords.get("type");
  // argparse converts a default that is a string.
  if (typeof value !== "string" || type === undefined) return value;
  return callValue(call.frame, type, { positional: [value], keywords: new Map() }, call.at);
}

function parse(call: NativeCall): Instance {
  const result = call.frame.run.newInstance(namespaceClass, call.at);
  for (const [name, value] of optionsOf(call.positional[0])) result.attrs.set(name, value);
  return result;
}

const itself: NativeFunction = (call) => call.positional[0] ?? null;

const METHODS: Readonly<Record<string, NativeFunction>> = {
  __init__: () => null,
  add_argument: addArgument,
  add_argument_group: itself,
  add_mutually_exclusive_group: itself,
  set_defaults: (call) => {
    for (const [name, value] of call.keywords) optionsOf(call.positional[0]).set(name, value);
    return null;
  },
  parse_args: parse,
  parse_known_args: (call) => new Tuple([parse(call), new List([])]),
  print_help: () => null,
};
for (const [name, run] of Object.entries(METHODS)) parserClass.attrs.set(name, native(name, run));

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
