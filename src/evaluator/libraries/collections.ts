import { Unknown } from "../../arithmetic/unknown";
import type { ClassDef } from "../../syntax/nodes";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import { evaluate } from "../expressions/evaluate";
import { complain, type Frame } from "../frame";
import { keyOf } from "../keys";
import { ClassValue, Dict, firstOf, List, Tuple, type Value } from "../values";
import { dictClass } from "./builtins/conversions";
import { type NativeCall, native } from "./native";

/** A class whose instances are tuples with named items. */
export function makeNamedTuple(
  name: string,
  fields: readonly string[],
  defaults: ReadonlyMap<string, Value>,
): ClassValue {
  const cls = new ClassValue(name, name, []);
  const construct = native(name, (call) => {
    const items = fields.map((field, i) => firstOf(call.get(i, field), () => defaults.get(field)));
    const missing = fields.find((_, i) => items[i] === undefined);
    if (missing !== undefined)
      return complain(
        call.frame,
        call.at,
        "signature",
        "TypeError",
        `${name}.__new__() missing required argument: '${missing}'`,
      );
    return new Tuple(
      items.map((item) => item ?? null),
      fields,
      name,
    );
  });
  cls.native = { construct: (frame, args, at) => construct.call(frame, args, at) };
  return cls;
}

/** `class Point(NamedTuple): x: int; y: int = 0`. */
export function namedTupleClass(frame: Frame, node: ClassDef): ClassValue {
  const fields: string[] = [];
  const defaults = new Map<string, Value>();
  for (const statement of node.body) {
    if (statement.type !== "AnnAssign" || statement.target.type !== "Name") continue;
    fields.push(statement.target.id);
    if (statement.value) defaults.set(statement.target.id, evaluate(frame, statement.value));
  }
  return makeNamedTuple(node.name, fields, defaults);
}

function namedTuple(call: NativeCall): Value {
  const [name, names = null] = call.positional;
  const listed = typeof names === "string" ? names.split(/[\s,]+/) : iterate(call.frame, names, call.at);
  if (listed instanceof Unknown) return listed;
  const fields = listed
    .map((item) => (item instanceof Tuple ? item.items[0] : item))
    .filter((f) => typeof f === "string");
  const given = call.keywords.get("defaults");
  const values = given === undefined ? [] : iterate(call.frame, given, call.at);
  const defaults = new Map<string, Value>();
  if (!(values instanceof Unknown))
    for (const [i, value] of values.entries())
      defaults.set(fields[fields.length - values.length + i] ?? "", value);
  return makeNamedTuple(typeof name === "string" ? name : "namedtuple", fields, defaults);
}

function counter(call: NativeCall): Value {
  const source = call.get(0);
  const items = source === undefined ? [] : iterate(call.frame, source, call.at);
  if (items instanceof Unknown) return items;
  const dict = new Dict();
  for (const item of items) {
    const key = keyOf(item) ?? "?";
    const before = dict.entries.get(key)?.[1] ?? 0;
    dict.entries.set(key, [item, typeof before === "number" ? before + 1 : before]);
  }
  return dict;
}

function defaultDict(call: NativeCall): Value {
  const [factory = null, ...rest] = call.positional;
  const dict = callValue(call.frame, dictClass, { positional: rest, keywords: call.keywords }, call.at);
  if (dict instanceof Dict) dict.defaultFactory = factory;
  return dict;
}

export const collections: Readonly<Record<string, Value>> = {
  "collections.OrderedDict": dictClass,
  "collections.namedtuple": native("namedtuple", namedTuple),
  "collections.Counter": native("Counter", counter),
  "collections.defaultdict": native("defaultdict", defaultDict),
  "collections.deque": native("deque", (call) => {
    const items = call.get(0) === undefined ? [] : iterate(call.frame, call.get(0) ?? null, call.at);
    return items instanceof Unknown ? items : new List([...items]);
  }),
};
