import { isExpr } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import { getAttribute } from "../attributes";
import { callValue } from "../calls";
import { getItem, iterate } from "../containers";
import { binary } from "../operators";
import { MAXIMUM_ITEMS } from "../run";
import {
  BoundMethod,
  Dict,
  FunctionValue,
  Instance,
  Iterator,
  List,
  Property,
  SetValue,
  Symbolic,
  Tuple,
  type Value,
} from "../values";
import { argparse } from "./argparse";
import { collections } from "./collections";
import { dataclasses } from "./dataclasses";
import { enums } from "./enums";
import { inspect, wraps } from "./inspect";
import { copyLayer } from "./layers";
import { type NativeCall, type NativeFunction, native } from "./native";
import { partialClass } from "./partial";
import { regex } from "./regex";

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();

/** A function of real numbers; what is not known stays a float that is not known. */
function real(compute: (...values: number[]) => number): NativeFunction {
  return ({ positional }) => {
    const unknown = positional.find((p) => p instanceof Unknown);
    return unknown ?? new Float(compute(...positional.map(numberOf)));
  };
}

function numberOf(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return value instanceof Float ? value.value : Number.NaN;
}

function integer(compute: (value: number) => number): NativeFunction {
  return ({ positional: [value = null] }) => {
    if (typeof value === "number" || isExpr(value) || value instanceof Unknown) return value;
    const result = compute(numberOf(value));
    return Number.isNaN(result) ? new Unknown("the number is not known") : result;
  };
}

const math: Readonly<Record<string, NativeFunction>> = {
  sqrt: real(Math.sqrt),
  exp: real(Math.exp),
  log: real((x, base) => (base === undefined ? Math.log(x) : Math.log(x) / Math.log(base))),
  log2: real(Math.log2),
  log10: real(Math.log10),
  pow: real((a, b) => a ** b),
  sin: real(Math.sin),
  cos: real(Math.cos),
  tan: real(Math.tan),
  tanh: real(Math.tanh),
  fabs: real(Math.abs),
  ceil: integer(Math.ceil),
  floor: integer(Math.floor),
  trunc: integer(Math.trunc),
  isqrt: integer((x) => Math.floor(Math.sqrt(x))),
  isclose: ({ positional: [a = null, b = null] }) => Math.abs(numberOf(a) - numberOf(b)) < 1e-9,
  prod: (call) => fold(call, (a, b) => binary(call.frame, "*", a, b, call.at), 1),
  gcd: ({ positional: [a = null, b = null] }) =>
    typeof a === "number" && typeof b === "number" ? gcd(a, b) : new Unknown("the numbers are not known"),
};

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

function fold(call: NativeCall, combine: (a: Value, b: Value) => Value, start: Value): Value {
  const items = iterate(call.frame, call.get(0) ?? null, call.at);
  return items instanceof Unknown ? items : items.reduce<Value>(combine, start);
}

function reduce(call: NativeCall): Value {
  const [func = null, source = null, initial] = call.positional;
  const items = iterate(call.frame, source, call.at);
  if (items instanceof Unknown) return items;
  const [first = null, ...rest] = initial === undefined ? items : [initial, ...items];
  return rest.reduce<Value>(
    (all, item) => callValue(call.frame, func, { positional: [all, item], keywords: NO_KEYWORDS }, call.at),
    first,
  );
}

const passThrough: NativeFunction = (call) => call.get(0) ?? null;
/** A decorator used bare or with arguments; it leaves the function as it is. */
const transparent: NativeFunction = (call) =>
  call.get(0) instanceof FunctionValue || call.get(0) instanceof BoundMethod
    ? (call.get(0) ?? null)
    : native("decorator", passThrough);

const functools: Readonly<Record<string, NativeFunction>> = {
  reduce,
  lru_cache: transparent,
  cache: passThrough,
  cached_property: (call) => new Property((call.get(0) ?? null) as FunctionValue),
  total_ordering: passThrough,
  singledispatch: passThrough,
};

const itertools: Readonly<Record<string, NativeFunction>> = {
  chain: (call) => concat(call, call.positional),
  product: (call) => {
    const lists = call.positional.map((p) => iterate(call.frame, p, call.at));
    const unknown = lists.find((l) => l instanceof Unknown);
    if (unknown instanceof Unknown) return unknown;
    const size = (lists as readonly (readonly Value[])[]).reduce((all, list) => all * list.length, 1);
    if (size > MAXIMUM_ITEMS) return new Unknown("the product is too long to be followed");
    const rows = (lists as readonly (readonly Value[])[]).reduce<Value[][]>(
      (all, items) => all.flatMap((row) => items.map((item) => [...row, item])),
      [[]],
    );
    return new Iterator(rows.map((row) => new Tuple(row)));
  },
  repeat: ({ positional: [item = null, times] }) =>
    typeof times === "number"
      ? new Iterator(new Array(times).fill(item))
      : new Unknown("an endless iterator"),
  starmap: (call) => {
    const rows = iterate(call.frame, call.get(1) ?? null, call.at);
    if (rows instanceof Unknown) return rows;
    const made: Value[] = [];
    for (const row of rows) {
      const positional = iterate(call.frame, row, call.at);
      if (positional instanceof Unknown) return positional;
      const args = { positional, keywords: NO_KEYWORDS };
      made.push(callValue(call.frame, call.get(0) ?? null, args, call.at));
    }
    return new Iterator(made);
  },
  accumulate: (call) => {
    const items = iterate(call.frame, call.get(0) ?? null, call.at);
    if (items instanceof Unknown) return items;
    let total: Value | undefined;
    return new Iterator(
      items.map(
        (item) => (total = total === undefined ? item : binary(call.frame, "+", total, item, call.at)),
      ),
    );
  },
  islice: (call) => {
    const items = iterate(call.frame, call.get(0) ?? null, call.at);
    const numbers = call.positional.slice(1).filter((p) => typeof p === "number");
    if (items instanceof Unknown) return items;
    return new Iterator(
      numbers.length === 1 ? items.slice(0, numbers[0]) : items.slice(numbers[0], numbers[1]),
    );
  },
  count: () => new Unknown("an endless iterator"),
  cycle: () => new Unknown("an endless iterator"),
  zip_longest: (call) => {
    const lists = call.positional.map((p) => iterate(call.frame, p, call.at));
    const unknown = lists.find((l) => l instanceof Unknown);
    if (unknown instanceof Unknown) return unknown;
    const known = lists as readonly (readonly Value[])[];
    const fill = call.keywords.get("fillvalue") ?? null;
    return new Iterator(
      Array.from(
        { length: Math.max(0, ...known.map((l) => l.length)) },
        (_, i) => new Tuple(known.map((l) => (i < l.length ? (l[i] ?? null) : fill))),
      ),
    );
  },
};

function concat(call: NativeCall, sources: readonly Value[]): Value {
  const all: Value[] = [];
  for (const source of sources) {
    const items = iterate(call.frame, source, call.at);
    if (items instanceof Unknown) return items;
    all.push(...items);
  }
  return new Iterator(all);
}

/** `copy.copy` and `copy.deepcopy`: layers get weights of their own. */
function deepCopy(call: NativeCall, value: Value, seen: Map<object, Value>): Value {
  if (value instanceof List)
    return new List(
      value.items.map((item) => deepCopy(call, item, seen)),
      value.unknown,
    );
  if (value instanceof Tuple)
    return new Tuple(
      value.items.map((item) => deepCopy(call, item, seen)),
      value.fields,
      value.typeName,
    );
  if (value instanceof Dict)
    return new Dict(
      new Map([...value.entries].map(([k, [key, item]]) => [k, [key, deepCopy(call, item, seen)] as const])),
    );
  if (value instanceof SetValue) return new SetValue(new Map(value.entries));
  return value instanceof Instance
    ? copyLayer(call.frame.run, value, seen, (inner) => deepCopy(call, inner, seen))
    : value;
}

/** Functions of one operator, as in the `operator` module. */
const operator: Readonly<Record<string, NativeFunction>> = {
  add: (call) => binary(call.frame, "+", call.get(0) ?? null, call.get(1) ?? null, call.at),
  mul: (call) => binary(call.frame, "*", call.get(0) ?? null, call.get(1) ?? null, call.at),
  sub: (call) => binary(call.frame, "-", call.get(0) ?? null, call.get(1) ?? null, call.at),
  truediv: (call) => binary(call.frame, "/", call.get(0) ?? null, call.get(1) ?? null, call.at),
  itemgetter: (call) =>
    native("itemgetter", (inner) =>
      getItem(inner.frame, inner.get(0) ?? null, call.get(0) ?? null, inner.at),
    ),
  attrgetter: (call) =>
    native("attrgetter", (inner) =>
      getAttribute(inner.frame, inner.get(0) ?? null, String(call.get(0)), inner.at),
    ),
};

function table(prefix: string, functions: Readonly<Record<string, NativeFunction>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(functions).map(([name, run]) => [`${prefix}.${name}`, native(name, run)]),
  );
}

/** The parts of Python's standard library that constructors and forward passes use. */
export const standardLibrary: Readonly<Record<string, Value>> = {
  ...table("math", math),
  "math.pi": new Float(Math.PI),
  "math.e": new Float(Math.E),
  "math.inf": new Float(Number.POSITIVE_INFINITY),
  ...table("functools", functools),
  "functools.partial": partialClass,
  ...table("itertools", itertools),
  "itertools.chain.from_iterable": native("from_iterable", (call) => {
    const sources = iterate(call.frame, call.get(0) ?? null, call.at);
    return sources instanceof Unknown ? sources : concat(call, sources);
  }),
  ...table("operator", operator),
  ...collections,
  ...enums,
  ...dataclasses,
  ...inspect,
  ...regex,
  ...argparse,
  "functools.wraps": wraps,
  "copy.copy": native("copy", (call) => deepCopy(call, call.get(0) ?? null, new Map())),
  "copy.deepcopy": native("deepcopy", (call) => deepCopy(call, call.get(0) ?? null, new Map())),
  "abc.abstractmethod": native("abstractmethod", passThrough),
  "abc.ABC": new Symbolic("abc.ABC"),
  "typing.cast": native("cast", (call) => call.get(1) ?? null),
  "typing.TYPE_CHECKING": false,
  "typing.NamedTuple": new Symbolic("typing.NamedTuple"),
  "typing.overload": native("overload", passThrough),
  "typing.no_type_check": native("no_type_check", passThrough),
  "sys.version_info": new Tuple([3, 11, 7]),
  "sys.maxsize": 9007199254740991,
  "numbers.Number": new Symbolic("Number"),
  "warnings.warn": native("warn", () => null),
  "os.path.join": native("join", () => new Unknown("paths are not followed")),
  "os.environ": new Dict(),
  "contextlib.nullcontext": native("nullcontext", (call) => call.get(0) ?? null),
  "time.time": native("time", () => new Float(Number.NaN)),
  "numpy.prod": native("prod", (call) => fold(call, (a, b) => binary(call.frame, "*", a, b, call.at), 1)),
  "numpy.sqrt": native("sqrt", real(Math.sqrt)),
  "numpy.log2": native("log2", real(Math.log2)),
  "numpy.ceil": native("ceil", real(Math.ceil)),
  "numpy.floor": native("floor", real(Math.floor)),
  "numpy.pi": new Float(Math.PI),
  "numpy.cumsum": native("cumsum", itertools["accumulate"] as NativeFunction),
  "numpy.sum": native("sum", (call) => fold(call, (a, b) => binary(call.frame, "+", a, b, call.at), 0)),
};
