import { isExpr } from "../../../arithmetic/dimension";
import { Unknown } from "../../../arithmetic/unknown";
import { Float } from "../../../catalogue/values";
import { construct } from "../../calls";
import { newClass, runSubclassHook, unseenClass } from "../../classes";
import { iterate } from "../../containers/iterate";
import { mappingOf } from "../../containers/mapping";
import { makeSet } from "../../expressions/displays";
import { complain } from "../../frame";
import { contentOf, keyOf } from "../../keys";
import { truthOf } from "../../operators/truth";
import { typeNameOf } from "../../operators/typeName";
import { displayOf } from "../../shown";
import { plain } from "../../unknowns";
import {
  ClassValue,
  Dict,
  Instance,
  List,
  Native,
  NO_KEYWORDS,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "../../values";
import { type NativeCall, type NativeFunction, native } from "../native";
import { items } from "./arguments";
import { construct as constructExtended } from "./extended";
import { builtin } from "./index";
import { ownNumber } from "./numbers";

/** Classes that construct plain values: `int(...)`, `list(...)`, `type(...)`. */
export function plainClass(name: string, construct: NativeFunction): ClassValue {
  const cls = new ClassValue(name, name, []);
  const maker = ["list", "tuple", "set", "frozenset", "dict", "type"].includes(name)
    ? native(name, construct)
    : native(name, (call) => plain(construct(call)));
  cls.native = {
    construct: (frame, args, at, made) =>
      made === cls ? maker.call(frame, args, at) : constructExtended(frame, cls, made, args, at),
  };
  return cls;
}

/** What `int` or `float` is called with; None is refused. */
function numberArgument(call: NativeCall, demand: string): Value {
  const value = call.positional.length === 0 ? 0 : contentOf(call.get(0) ?? null);
  return value === null
    ? complain(call.frame, call.at, "type", "TypeError", `${demand} real number, not 'NoneType'`)
    : value;
}

const PREFIXES: Readonly<Record<string, number>> = { "0x": 16, "0b": 2, "0o": 8 };

/** A text as a whole number of a base; 0 takes the base from the prefix. */
function wholeNumber(text: string, base: Value): Value | undefined {
  const plainText = text
    .trim()
    .toLowerCase()
    .replace(/(?<=[\da-z])_(?=[\da-z])/g, "");
  const sign = plainText.startsWith("-") ? -1 : 1;
  const unsigned = plainText.replace(/^[-+]/, "");
  const own = PREFIXES[unsigned.slice(0, 2)];
  const radix = base === 0 ? (own ?? 10) : base;
  if (typeof radix !== "number") return new Unknown("the base is not known");
  const digits = own === radix ? unsigned.slice(2) : unsigned;
  const isFit = [...digits].every((digit) => !Number.isNaN(Number.parseInt(digit, radix)));
  if (digits === "" || !isFit) return undefined;
  const value = sign * Number.parseInt(digits, radix);
  return Number.isSafeInteger(value) ? value : new Unknown("the number is too large to be exact");
}

function toInteger(call: NativeCall): Value {
  const value = numberArgument(call, "int() argument must be a string, a bytes-like object or a");
  if (typeof value === "number" || isExpr(value) || value instanceof Unknown) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Float)
    return Number.isFinite(value.value) ? Math.trunc(value.value) : new Unknown("the number is not known");
  if (typeof value === "string")
    return (
      wholeNumber(value, call.get(1, "base") ?? 10) ??
      complain(
        call.frame,
        call.at,
        "value",
        "ValueError",
        `invalid literal for int() with base 10: '${value}'`,
      )
    );
  if (value instanceof TensorValue && value.data?.length === 1) return Math.trunc(value.data[0] ?? 0);
  return (
    ownNumber(call, value, "__int__", "__index__", "__trunc__") ??
    new Unknown("the integer depends on values that are not known")
  );
}

function toFloat(call: NativeCall): Value {
  const value = numberArgument(call, "float() argument must be a string or a");
  if (typeof value === "number") return new Float(value);
  if (typeof value === "boolean") return new Float(value ? 1 : 0);
  if (value instanceof Float || value instanceof Unknown) return value;
  if (typeof value === "string")
    return new Float(
      Number(
        value
          .trim()
          .replace(/^([-+]?)inf(inity)?$/i, "$1Infinity")
          .replaceAll("_", ""),
      ),
    );
  if (value instanceof TensorValue && value.data?.length === 1) return new Float(value.data[0] ?? 0);
  return ownNumber(call, value, "__float__") ?? new Float(Number.NaN);
}

function toDict(call: NativeCall): Value {
  const entries = new Map<string, readonly [Value, Value]>();
  const source = call.get(0);
  const mapping = source === undefined ? undefined : mappingOf(call.frame, source, call.at);
  if (mapping instanceof Unknown) return mapping;
  if (mapping) for (const [key, entry] of mapping.entries) entries.set(key, entry);
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

/** `type(name, bases, namespace)`, and `type.__new__(metaclass, …)`. */
function makeType(call: NativeCall, metaclass: ClassValue | undefined, parts: readonly Value[]): Value {
  const [name, bases = null, namespace = null] = parts;
  const listed = iterate(call.frame, bases, call.at);
  const mapping = mappingOf(call.frame, namespace, call.at);
  if (typeof name !== "string" || listed instanceof Unknown || !(mapping instanceof Dict))
    return new Unknown("the parts of the class are not known");
  const attrs = new Map([...mapping.entries.values()].map(([key, value]) => [String(key), value]));
  const known = listed.flatMap((base) => {
    if (base instanceof ClassValue) return [base];
    return base instanceof Unknown ? [unseenClass(base)] : [];
  });
  const cls = newClass({ name, bases: known, attrs, metaclass });
  runSubclassHook(call.frame, cls, NO_KEYWORDS, call.at);
  return cls;
}

/** What metaclasses inherit from `type`. */
function equipType(cls: ClassValue): ClassValue {
  cls.attrs.set(
    "__new__",
    native("__new__", (call) => {
      const [metaclass, ...parts] = call.positional;
      return makeType(
        call,
        metaclass instanceof ClassValue && metaclass !== cls ? metaclass : undefined,
        parts,
      );
    }),
  );
  cls.attrs.set(
    "__call__",
    new Native("__call__", (frame, { positional: [made, ...positional], ...args }, at) =>
      made instanceof ClassValue
        ? construct(frame, made, { ...args, positional }, at)
        : new Unknown("no class"),
    ),
  );
  cls.attrs.set(
    "__init__",
    native("__init__", () => null),
  );
  return cls;
}

function typeOf(call: NativeCall): Value {
  if (call.positional.length === 3) return makeType(call, undefined, call.positional);
  const value = call.get(0) ?? null;
  if (value instanceof Unknown) return value;
  if (value instanceof Instance) return value.cls;
  if (value instanceof Tuple && value.cls) return value.cls;
  if (value instanceof ClassValue && value.metaclass) return value.metaclass;
  if (value === null) return NONE_TYPE;
  return builtin(typeNameOf(value)) ?? new Symbolic(typeNameOf(value));
}

const NONE_TYPE = new ClassValue("NoneType", "NoneType", []);

/** `list(...)`. */
export const listClass = plainClass("list", (call) => {
  const source = items(call);
  return source instanceof Unknown ? source : new List([...source]);
});

/** The classes of plain values, and `type` and `object`. */
export const conversions: Readonly<Record<string, Value>> = {
  int: plainClass("int", toInteger),
  float: plainClass("float", toFloat),
  bool: plainClass("bool", (call) => truthOf(call.frame, call.get(0) ?? false, call.at)),
  str: plainClass("str", (call) => {
    const value = call.positional.length === 0 ? "" : (call.get(0) ?? null);
    return displayOf(call.frame, value, call.at);
  }),
  list: listClass,
  tuple: plainClass("tuple", (call) => {
    const source = items(call);
    return source instanceof Unknown ? source : new Tuple(source);
  }),
  set: plainClass("set", (call) => setOf(call)),
  frozenset: plainClass("frozenset", (call) => setOf(call)),
  dict: dictClass,
  type: equipType(plainClass("type", typeOf)),
  object: new ClassValue("object", "object", []),
};

function setOf(call: NativeCall): Value {
  const source = items(call);
  return source instanceof Unknown ? source : makeSet(source);
}
