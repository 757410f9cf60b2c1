import { isExpr } from "../../../arithmetic/dimension";
import { Unknown } from "../../../arithmetic/unknown";
import { Float } from "../../../catalogue/values";
import { iterate } from "../../containers/iterate";
import { makeSet } from "../../expressions/displays";
import { complain } from "../../frame";
import { keyOf } from "../../keys";
import { truth } from "../../operators/truth";
import { typeNameOf } from "../../operators/typeName";
import { display } from "../../text";
import { plain } from "../../unknowns";
import { ClassValue, Dict, Instance, List, Symbolic, TensorValue, Tuple, type Value } from "../../values";
import { type NativeCall, type NativeFunction, native } from "../native";
import { items, unknownOf } from "./arguments";
import { builtin } from "./index";

/** Classes that construct plain values: `int(...)`, `list(...)`, `type(...)`. */
export function plainClass(name: string, construct: NativeFunction): ClassValue {
  const cls = new ClassValue(name, name, []);
  const maker = ["list", "tuple", "set", "frozenset", "dict", "type"].includes(name)
    ? native(name, construct)
    : native(name, (call) => plain(construct(call)));
  cls.native = {
    construct: (frame, args, at, made) =>
      made === cls
        ? maker.call(frame, args, at)
        : new Unknown(`what ${made.name} adds to ${name} is not followed`),
  };
  return cls;
}

/** What `int` or `float` is called with; None is refused. */
function numberArgument(call: NativeCall, demand: string): Value {
  const value = call.positional.length === 0 ? 0 : (call.get(0) ?? null);
  return value === null
    ? complain(call.frame, call.at, "type", "TypeError", `${demand} real number, not 'NoneType'`)
    : value;
}

function toInteger(call: NativeCall): Value {
  const value = numberArgument(call, "int() argument must be a string, a bytes-like object or a");
  if (typeof value === "number" || isExpr(value) || value instanceof Unknown) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Float)
    return Number.isFinite(value.value) ? Math.trunc(value.value) : new Unknown("the number is not known");
  if (typeof value === "string")
    return /^\s*-?\d+\s*$/.test(value)
      ? Number(value)
      : complain(
          call.frame,
          call.at,
          "value",
          "ValueError",
          `invalid literal for int() with base 10: '${value}'`,
        );
  if (value instanceof TensorValue && value.data?.length === 1) return Math.trunc(value.data[0] ?? 0);
  return new Unknown("the integer depends on values that are not known");
}

function toFloat(call: NativeCall): Value {
  const value = numberArgument(call, "float() argument must be a string or a");
  if (typeof value === "number") return new Float(value);
  if (typeof value === "boolean") return new Float(value ? 1 : 0);
  if (value instanceof Float || value instanceof Unknown) return value;
  if (typeof value === "string")
    return value === "inf"
      ? new Float(Number.POSITIVE_INFINITY)
      : value === "-inf"
        ? new Float(Number.NEGATIVE_INFINITY)
        : new Float(Number(value));
  if (value instanceof TensorValue && value.data?.length === 1) return new Float(value.data[0] ?? 0);
  return new Float(Number.NaN);
}

function toDict(call: NativeCall): Value {
  const entries = new Map<string, readonly [Value, Value]>();
  const source = call.get(0);
  if (source instanceof Dict) for (const [key, entry] of source.entries) entries.set(key, entry);
  else if (source !== undefined) {
    const pairs = iterate(call.frame, source, call.at);
    if (pairs instanceof Unknown) return pairs;
    for (const pair of pairs) {
      const both = iterate(call.frame, pair, call.at);
      if (both instanceof Unknown) return both;
      const key = keyOf(both[0] ?? null);
      if (key === undefined) return new Unknown("a key of the dictionary is not known");
      entries.set(key, [both[0] ?? null, both[1] ?? null]);
    }
  }
  for (const [name, value] of call.keywords) entries.set(`s:${name}`, [name, value]);
  return new Dict(entries);
}

/** `dict(...)`, which `OrderedDict(...)` does as well. */
export const dictClass = plainClass("dict", toDict);

function typeOf(call: NativeCall): Value {
  const value = call.get(0) ?? null;
  if (value instanceof Unknown) return value;
  if (value instanceof Instance) return value.cls;
  return builtin(typeNameOf(value)) ?? new Symbolic(typeNameOf(value));
}

/** The classes of plain values, and `type` and `object`. */
export const conversions: Readonly<Record<string, Value>> = {
  int: plainClass("int", toInteger),
  float: plainClass("float", toFloat),
  bool: plainClass("bool", (call) => truth(call.get(0) ?? false)),
  str: plainClass("str", (call) => {
    const value = call.positional.length === 0 ? "" : (call.get(0) ?? null);
    return display(value) ?? unknownOf(value, "str");
  }),
  list: plainClass("list", (call) => {
    const source = items(call);
    return source instanceof Unknown ? source : new List([...source]);
  }),
  tuple: plainClass("tuple", (call) => {
    const source = items(call);
    return source instanceof Unknown ? source : new Tuple(source);
  }),
  set: plainClass("set", (call) => setOf(call)),
  frozenset: plainClass("frozenset", (call) => setOf(call)),
  dict: dictClass,
  type: plainClass("type", typeOf),
  object: new ClassValue("object", "object", []),
};

function setOf(call: NativeCall): Value {
  const source = items(call);
  return source instanceof Unknown ? source : makeSet(source);
}
