import { Unknown } from "../../arithmetic/unknown";
import type { ClassDef } from "../../syntax/nodes";
import { newClass } from "../classes";
import { iterate } from "../containers/iterate";
import { evaluate } from "../expressions/evaluate";
import { complain, type Frame } from "../frame";
import { firstOf } from "../given";
import { Scope } from "../scope";
import { executeBlock } from "../statements/execute";
import { ClassValue, Dict, Tuple, type Value } from "../values";
import { type NativeCall, native } from "./native";

/** What the items of a named tuple are called, and which of them may be left out. */
interface Fields {
  readonly names: readonly string[];
  readonly defaults: ReadonlyMap<string, Value>;
}

/** A class whose instances are tuples with named items; what else is in `attrs` they have as well. */
function makeNamedTuple(name: string, fields: Fields, attrs: Map<string, Value> = new Map()): ClassValue {
  const cls = newClass({ name, bases: [], attrs, metaclass: undefined });
  const defaults = [...fields.defaults].map(
    ([field, value]) => [`s:${field}`, [field, value] as const] as const,
  );
  cls.attrs.set("_fields", new Tuple(fields.names));
  cls.attrs.set("_field_defaults", new Dict(new Map(defaults)));
  cls.attrs.set(
    "_make",
    native("_make", (call) => ofItems(call, fields, cls), "static"),
  );
  cls.attrs.set(
    "__new__",
    native("__new__", (call) => constructedBy(call, fields, cls), "static"),
  );
  cls.native = {
    construct: (frame, args, at, made) =>
      native(name, (call) => construct(call, fields, made)).call(frame, args, at),
  };
  return cls;
}

function construct(call: NativeCall, { names, defaults }: Fields, cls: ClassValue): Value {
  const items = names.map((field, i) => firstOf(call.get(i, field), () => defaults.get(field)));
  const missing = names.find((_, i) => items[i] === undefined);
  if (missing === undefined)
    return new Tuple(
      items.map((item) => item ?? null),
      names,
      cls,
    );
  const message = `${cls.name}.__new__() missing required argument: '${missing}'`;
  return complain(call.frame, call.at, "signature", "TypeError", message);
}

/** `__new__`, through which a class that extends it constructs, with itself as the first argument. */
function constructedBy(call: NativeCall, fields: Fields, cls: ClassValue): Value {
  const [made, ...positional] = call.positional;
  const get = (i: number, key?: string) => positional[i] ?? (key ? call.keywords.get(key) : undefined);
  return construct({ ...call, get }, fields, made instanceof ClassValue ? made : cls);
}

function ofItems({ frame, positional, at }: NativeCall, { names }: Fields, cls: ClassValue): Value {
  const items = iterate(frame, positional[0] ?? null, at);
  return items instanceof Unknown ? items : new Tuple(items, names, cls);
}

/** `class Point(NamedTuple): x: int; y: int = 0`, with methods and properties of its own. */
export function namedTupleClass(frame: Frame, node: ClassDef): ClassValue {
  const scope = new Scope("class", frame.scope);
  executeBlock({ ...frame, scope }, node.body);
  const names: string[] = [];
  const defaults = new Map<string, Value>();
  for (const statement of node.body) {
    if (statement.type !== "AnnAssign" || statement.target.type !== "Name") continue;
    names.push(statement.target.id);
    if (statement.value) defaults.set(statement.target.id, evaluate(frame, statement.value));
    scope.variables.delete(statement.target.id);
  }
  return makeNamedTuple(node.name, { names, defaults }, scope.variables);
}

/** `collections.namedtuple(name, fields, defaults=...)`. */
export function namedTuple(call: NativeCall): Value {
  const name = call.get(0, "typename");
  const fields = call.get(1, "field_names") ?? null;
  const listed = typeof fields === "string" ? fields.split(/[\s,]+/) : iterate(call.frame, fields, call.at);
  if (listed instanceof Unknown) return listed;
  const names = listed
    .map((item) => (item instanceof Tuple ? item.items[0] : item))
    .filter((f) => typeof f === "string");
  const given = call.keywords.get("defaults") ?? null;
  const values = given === null ? [] : iterate(call.frame, given, call.at);
  const defaults = new Map<string, Value>();
  if (!(values instanceof Unknown))
    for (const [i, value] of values.entries())
      defaults.set(names[names.length - values.length + i] ?? "", value);
  return makeNamedTuple(typeof name === "string" ? name : "namedtuple", { names, defaults });
}
