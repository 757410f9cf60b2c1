import { type Dim, Expr, isExpr, max as maxDim, min as minDim } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import { deleteAttribute, findMethod, getAttribute, setAttribute, tryAttribute } from "../attributes";
import { callValue } from "../calls";
import { iterate, lengthOf } from "../containers";
import { makeSet } from "../expressions";
import { binary, isLess, truth, typeNameOf } from "../operators";
import { complain, MAXIMUM_ITEMS, Raised } from "../run";
import { display, formatValue, represent } from "../text";
import {
  BoundMethod,
  ClassValue,
  Dict,
  Ellipsis,
  FunctionValue,
  firstOf,
  Instance,
  Iterator,
  identityOf,
  keyOf,
  List,
  Native,
  Property,
  plain,
  SliceValue,
  SuperValue,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "../values";
import { exceptions } from "./exceptions";
import { isInstance, isSubclass } from "./isinstance";
import { dir } from "./modules";
import { firstUnknown, type NativeCall, type NativeFunction, native, natives } from "./native";

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();

/** The value of a name that Python itself binds. */
export function builtin(name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function items(call: NativeCall, position = 0): readonly Value[] | Unknown {
  const source = call.get(position);
  return source === undefined ? [] : iterate(call.frame, source, call.at);
}

function call1(call: NativeCall, callee: Value, ...positional: Value[]): Value {
  return callValue(call.frame, callee, { positional, keywords: NO_KEYWORDS }, call.at);
}

/** Items through a function, or why they are not known. */
function mapped(source: readonly Value[] | Unknown, each: (item: Value, index: number) => Value): Value {
  return source instanceof Unknown ? source : new Iterator(source.map(each));
}

const functions: Readonly<Record<string, NativeFunction>> = {
  len: (call) => lengthOf(call.frame, call.get(0) ?? null, call.at),
  range: rangeOf,
  enumerate: (call) => {
    const start = call.get(1, "start") ?? 0;
    return typeof start === "number"
      ? mapped(items(call), (item, i) => new Tuple([i + start, item]))
      : new Unknown("the start of enumerate is not known");
  },
  zip: (call) => {
    const sources = call.positional.map((_, i) => items(call, i));
    const unknown = sources.find((s) => s instanceof Unknown);
    if (unknown instanceof Unknown) return unknown;
    const lists = sources as readonly (readonly Value[])[];
    const length = lists.length === 0 ? 0 : Math.min(...lists.map((l) => l.length));
    return new Iterator(Array.from({ length }, (_, i) => new Tuple(lists.map((l) => l[i] ?? null))));
  },
  map: (call) => {
    const sources = call.positional.slice(1).map((_, i) => items(call, i + 1));
    const unknown = sources.find((s) => s instanceof Unknown);
    if (unknown instanceof Unknown) return unknown;
    const lists = sources as readonly (readonly Value[])[];
    const length = Math.min(...lists.map((l) => l.length));
    return new Iterator(
      Array.from({ length }, (_, i) => call1(call, call.get(0) ?? null, ...lists.map((l) => l[i] ?? null))),
    );
  },
  filter: (call) => {
    const source = items(call, 1);
    if (source instanceof Unknown) return source;
    const test = call.get(0) ?? null;
    const kept: Value[] = [];
    for (const item of source) {
      const holds = truth(test === null ? item : call1(call, test, item));
      if (holds instanceof Unknown) return holds;
      if (holds) kept.push(item);
    }
    return new Iterator(kept);
  },
  reversed: (call) => {
    const source = items(call);
    return source instanceof Unknown ? source : new Iterator([...source].reverse());
  },
  sorted: (call) =>
    sortItems(call, items(call), call.keywords.get("key") ?? null, call.keywords.get("reverse") ?? false),
  sum: (call) => {
    const source = items(call);
    if (source instanceof Unknown) return source;
    return source.reduce<Value>(
      (all, item) => binary(call.frame, "+", all, item, call.at),
      call.get(1, "start") ?? 0,
    );
  },
  min: (call) => extremum(call, "min"),
  max: (call) => extremum(call, "max"),
  abs: (call) => {
    const value = call.get(0) ?? null;
    if (value instanceof Float) return new Float(Math.abs(value.value));
    if (typeof value === "number") return Math.abs(value);
    return value instanceof TensorValue ? getThenCall(call, value, "abs") : unknownOf(value, "abs");
  },
  round: (call) => {
    const value = call.get(0) ?? null;
    const digits = call.get(1, "ndigits") ?? null;
    if (typeof value === "number") return value;
    if (!(value instanceof Float) || Number.isNaN(value.value)) return unknownOf(value, "round");
    return digits === null
      ? roundHalfEven(value.value)
      : typeof digits === "number"
        ? new Float(roundHalfEven(value.value * 10 ** digits) / 10 ** digits)
        : unknownOf(digits, "round");
  },
  divmod: (call) =>
    new Tuple([
      binary(call.frame, "//", call.get(0) ?? null, call.get(1) ?? null, call.at),
      binary(call.frame, "%", call.get(0) ?? null, call.get(1) ?? null, call.at),
    ]),
  pow: (call) => binary(call.frame, "**", call.get(0) ?? null, call.get(1) ?? null, call.at),
  all: (call) => quantify(call, false),
  any: (call) => quantify(call, true),
  isinstance: (call) => isInstance(call.get(0) ?? null, call.get(1) ?? null),
  issubclass: (call) => isSubclass(call.get(0) ?? null, call.get(1) ?? null),
  callable: (call) => {
    const value = call.get(0) ?? null;
    if (value instanceof Unknown) return value;
    if (value instanceof Instance) return findMethod(value.cls, "__call__") !== undefined;
    return (
      value instanceof FunctionValue ||
      value instanceof Native ||
      value instanceof BoundMethod ||
      value instanceof ClassValue
    );
  },
  getattr: (call) => {
    const name = call.get(1) ?? null;
    const owner = call.get(0) ?? null;
    if (typeof name !== "string") return unknownOf(name, "getattr");
    const found = quietly(call, () => tryAttribute(call.frame, owner, name, call.at));
    return (
      firstOf(
        found,
        () => call.get(2),
        () => getAttribute(call.frame, owner, name, call.at),
      ) ?? null
    );
  },
  hasattr: (call) => {
    const name = call.get(1) ?? null;
    const owner = call.get(0) ?? null;
    if (typeof name !== "string") return unknownOf(name, "hasattr");
    if (owner instanceof Unknown) return owner;
    const found = quietly(call, () => tryAttribute(call.frame, owner, name, call.at));
    if (found instanceof Unknown) return owner instanceof TensorValue ? false : found;
    return found !== undefined;
  },
  setattr: (call) => {
    const name = call.get(1) ?? null;
    if (typeof name === "string")
      setAttribute(call.frame, call.get(0) ?? null, name, call.get(2) ?? null, call.at);
    else {
      const owner = call.get(0);
      if (owner instanceof Instance) owner.uncertain ??= unknownOf(name, "setattr");
    }
    return null;
  },
  delattr: (call) => {
    const name = call.get(1) ?? null;
    const owner = call.get(0) ?? null;
    if (typeof name === "string") deleteAttribute(call.frame, owner, name);
    else if (owner instanceof Instance) owner.uncertain ??= unknownOf(name, "delattr");
    return null;
  },
  super: superOf,
  id: (call) => {
    const value = call.get(0) ?? null;
    return value !== null && typeof value === "object"
      ? identityOf(value)
      : new Unknown("id of a plain value");
  },
  repr: (call) => represent(call.get(0) ?? null) ?? unknownOf(call.get(0) ?? null, "repr"),
  format: (call) =>
    formatValue(call.get(0) ?? null, typeof call.get(1) === "string" ? (call.get(1) as string) : undefined) ??
    unknownOf(call.get(0) ?? null, "format"),
  chr: (call) =>
    typeof call.get(0) === "number"
      ? String.fromCharCode(call.get(0) as number)
      : unknownOf(call.get(0) ?? null, "chr"),
  ord: (call) =>
    typeof call.get(0) === "string"
      ? (call.get(0) as string).charCodeAt(0)
      : unknownOf(call.get(0) ?? null, "ord"),
  iter: (call) => {
    const source = call.get(0) ?? null;
    return source instanceof Iterator ? source : mapped(items(call), (item) => item);
  },
  next: (call) => {
    const source = call.get(0) ?? null;
    if (source instanceof Unknown) return source;
    if (!(source instanceof Iterator)) return nextOf(call, source);
    if (source.unknown) return source.unknown;
    const [first, ...rest] = source.items;
    if (first === undefined)
      return firstOf(call.get(1), () => complain(call.frame, call.at, "value", "StopIteration", "")) ?? null;
    call.frame.run.heap.touch(source);
    source.items = rest;
    return first;
  },
  slice: (call) =>
    call.positional.length === 1
      ? new SliceValue(null, call.get(0) ?? null, null)
      : new SliceValue(call.get(0) ?? null, call.get(1) ?? null, call.get(2) ?? null),
  vars: (call) => getAttribute(call.frame, call.get(0) ?? null, "__dict__", call.at),
  print: () => null,
  input: () => new Unknown("it is typed in by the user"),
  open: () => new Unknown("files are not read"),
  eval: () => new Unknown("eval is not followed"),
  exec: () => null,
  locals: (call) =>
    new Dict(
      new Map([...call.frame.scope.variables].map(([name, value]) => [`s:${name}`, [name, value] as const])),
    ),
  globals: (call) =>
    new Dict(
      new Map(
        [...call.frame.scope.globals.variables].map(([name, value]) => [`s:${name}`, [name, value] as const]),
      ),
    ),
  property: (call) => new Property((call.get(0) ?? null) as FunctionValue),
  staticmethod: (call) => new Property((call.get(0) ?? null) as FunctionValue, undefined, "static"),
  classmethod: (call) => new Property((call.get(0) ?? null) as FunctionValue, undefined, "class"),
};

function unknownOf(value: Value, what: string): Unknown {
  return value instanceof Unknown ? value : new Unknown(`${what} of a value that is not known`);
}

function getThenCall(call: NativeCall, value: Value, name: string): Value {
  return call1(call, getAttribute(call.frame, value, name, call.at));
}

/** `next` of an iterator of the user's own class. */
function nextOf(call: NativeCall, source: Value): Value {
  const method = source instanceof Instance ? findMethod(source.cls, "__next__") : undefined;
  return method === undefined
    ? complain(call.frame, call.at, "type", "TypeError", `'${typeNameOf(source)}' object is not an iterator`)
    : call1(call, method, source);
}

/** Runs a lookup whose failure is an answer, not a fault. */
function quietly(call: NativeCall, lookup: () => Value | undefined): Value | undefined {
  const { run } = call.frame;
  run.tries++;
  try {
    return lookup();
  } catch (thrown) {
    if (thrown instanceof Raised && thrown.exception === "AttributeError") return undefined;
    throw thrown;
  } finally {
    run.tries--;
  }
}

function rangeOf(call: NativeCall): Value {
  const values = call.positional;
  const unknown = firstUnknown(values);
  if (unknown) return unknown;
  if (values.some((v) => v instanceof Float))
    return complain(
      call.frame,
      call.at,
      "type",
      "TypeError",
      "'float' object cannot be interpreted as an integer",
    );
  if (!values.every((v) => typeof v === "number")) return new Unknown("the length of the range is not known");
  const [a = 0, b, step = 1] = values as readonly number[];
  const [start, stop] = b === undefined ? [0, a] : [a, b];
  const length = step === 0 ? 0 : Math.max(0, Math.ceil((stop - start) / step));
  if (length > MAXIMUM_ITEMS) return new Unknown("the range is too long to be followed");
  return new List(Array.from({ length }, (_, i) => start + i * step));
}

function sortItems(call: NativeCall, source: readonly Value[] | Unknown, key: Value, reverse: Value): Value {
  if (source instanceof Unknown) return source;
  let unknown: Unknown | undefined;
  const keyed = source.map((item) => ({ item, key: key === null ? item : call1(call, key, item) }));
  keyed.sort((a, b) => {
    const before = isLess(a.key, b.key);
    if (before instanceof Unknown || before === undefined)
      unknown ??= before ?? new Unknown("the order is not known");
    return before === true ? -1 : isLess(b.key, a.key) === true ? 1 : 0;
  });
  if (unknown) return unknown;
  const sorted = keyed.map((k) => k.item);
  return new List(truth(reverse) === true ? sorted.reverse() : sorted);
}

function extremum(call: NativeCall, kind: "min" | "max"): Value {
  const source = call.positional.length === 1 ? items(call) : call.positional;
  if (source instanceof Unknown) return source;
  const key = call.keywords.get("key") ?? null;
  const [first, ...rest] = source;
  if (first === undefined)
    return (
      firstOf(call.keywords.get("default"), () =>
        complain(call.frame, call.at, "value", "ValueError", `${kind}() arg is an empty sequence`),
      ) ?? null
    );
  return rest.reduce<Value>((best, item) => {
    const [a, b] = key === null ? [item, best] : [call1(call, key, item), call1(call, key, best)];
    if (key === null && (isExpr(a) || isExpr(b)) && isSize(a) && isSize(b))
      return kind === "min" ? minDim(best as Dim, item as Dim) : maxDim(best as Dim, item as Dim);
    const less = kind === "min" ? isLess(a, b) : isLess(b, a);
    if (best instanceof Unknown) return best;
    if (less === undefined || less instanceof Unknown) return less ?? unknownOf(item, kind);
    return less ? item : best;
  }, first);
}

function isSize(value: Value): boolean {
  return typeof value === "number" || value instanceof Expr;
}

function quantify(call: NativeCall, wanted: boolean): Value {
  const source = items(call);
  if (source instanceof Unknown) return source;
  let unknown: Unknown | undefined;
  for (const item of source) {
    const holds = truth(item);
    if (holds === wanted) return wanted;
    if (holds instanceof Unknown) unknown ??= holds;
  }
  return unknown ?? !wanted;
}

function superOf(call: NativeCall): Value {
  const { frame } = call;
  const owner = call.get(0) ?? frame.func?.owner ?? ownerInScope(call);
  const self = call.get(1) ?? frame.self ?? selfInScope(call);
  if (owner instanceof Unknown) return owner;
  if (!(owner instanceof ClassValue)) return new Unknown("super() outside a class");
  const cls = self instanceof Instance ? self.cls : self instanceof ClassValue ? self : owner;
  return new SuperValue(self ?? null, owner, cls.mro);
}

/** `super()` in a function that a decorator wrapped, or inside a comprehension. */
function ownerInScope(call: NativeCall): Value | undefined {
  const self = selfInScope(call);
  return self instanceof Instance ? self.cls.mro.find((c) => c.node) : undefined;
}

function selfInScope(call: NativeCall): Value | undefined {
  return call.frame.scope.get("self") ?? call.frame.scope.get("cls");
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Classes that construct plain values: `int(...)`, `list(...)`, `type(...)`. */
function plainClass(name: string, construct: NativeFunction): ClassValue {
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

/** Functions whose result is never a layer. */
const PLAIN = [
  "len",
  "round",
  "abs",
  "isinstance",
  "issubclass",
  "hasattr",
  "callable",
  "repr",
  "format",
  "divmod",
  "pow",
  "all",
  "any",
  "ord",
  "chr",
  "id",
  "range",
  "input",
  "open",
];

const table: Record<string, Value> = {
  ...natives(functions),
  ...Object.fromEntries(
    PLAIN.map((name) => [name, native(name, (call) => plain((functions[name] as NativeFunction)(call)))]),
  ),
  ...exceptions,
  dir,
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
  complex: plainClass("complex", () => new Unknown("complex numbers are not followed")),
  bytes: new Symbolic("bytes"),
  NotImplemented: new Symbolic("NotImplemented"),
  Ellipsis: new Ellipsis(),
  __name__: "__main__",
  __file__: new Unknown("the file's path is not known"),
};

function setOf(call: NativeCall): Value {
  const source = items(call);
  return source instanceof Unknown ? source : makeSet(source);
}
