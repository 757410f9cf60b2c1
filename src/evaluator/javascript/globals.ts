import { Unknown } from "../../arithmetic/unknown";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import { PlainUnknown } from "../unknowns";
import { ClassValue, Dict, Instance, List, Namespace, Native, type Value } from "../values";
import { objectOf, propertiesOf } from "./objects";
import { toNumber, truth } from "./operators";
import { textOf } from "./text";
import { numberOf, numberValue, UNDEFINED } from "./undefined";

type Function = (args: readonly Value[]) => Value;

/** A function that knows nothing of where it is called from; what it is not given is undefined. */
function pure(name: string, run: Function): Native {
  return new Native(name, (_frame, { positional, unknownSpread }) => unknownSpread ?? run(positional));
}

function table(functions: Readonly<Record<string, Function>>): readonly (readonly [string, Value])[] {
  return Object.entries(functions).map(([name, run]) => [name, pure(name, run)]);
}

/** A function of numbers. */
function numeric(run: (...numbers: number[]) => number): Function {
  return (args) => {
    const numbers = args.map((arg) => (arg instanceof Unknown ? undefined : toNumber(arg)));
    const known = numbers.filter((number) => number !== undefined);
    if (known.length === numbers.length) return numberValue(run(...known));
    return new PlainUnknown("a number is not known");
  };
}

/** Functions of Math that depend on nothing but their arguments. */
const MATH =
  "abs ceil floor round trunc sign sqrt cbrt exp log log2 log10 pow min max hypot sin cos tan tanh atan2".split(
    " ",
  );
const math = objectOf([
  ...MATH.map((name): readonly [string, Value] => [name, pure(name, numeric(Math[name as "max"]))]),
  ["random", pure("random", () => new PlainUnknown("the number is random"))],
  ["PI", numberValue(Math.PI)],
  ["E", numberValue(Math.E)],
]);

function withObject(run: (object: Dict) => Value): Function {
  return ([object = UNDEFINED]) =>
    object instanceof Dict
      ? run(object)
      : object instanceof Unknown
        ? object
        : new Unknown("the object is not known");
}

const objects = objectOf([
  ...table({
    keys: withObject((object) => new List(propertiesOf(object).map(([name]) => name))),
    values: withObject((object) => new List(propertiesOf(object).map(([, value]) => value))),
    entries: withObject((object) => new List(propertiesOf(object).map((pair) => new List(pair)))),
    freeze: ([object = UNDEFINED]) => object,
    fromEntries: ([pairs = UNDEFINED]) => {
      if (!(pairs instanceof List) || pairs.unknown) return new Unknown("the pairs are not known");
      return objectOf(
        pairs.items.map((pair) => {
          const [key = "", value = UNDEFINED] = pair instanceof List ? pair.items : [];
          return [String(key), value];
        }),
      );
    },
  }),
  [
    "assign",
    new Native("assign", (frame, { positional: [target = UNDEFINED, ...sources] }) => {
      if (!(target instanceof Dict)) return new Unknown("the object is not known");
      frame.run.heap.touch(target);
      for (const source of sources) {
        if (source instanceof Unknown) return source;
        if (source instanceof Dict)
          for (const [key, entry] of source.entries) {
            frame.run.heap.touch(target, key);
            target.entries.set(key, entry);
          }
      }
      return target;
    }),
  ],
]);

/** `Array.from(source, map)`, where the source may only say its length. */
const arrayFrom = new Native("from", (frame, { positional: [source = UNDEFINED, map] }, at) => {
  const length = source instanceof Dict ? source.entries.get("s:length")?.[1] : undefined;
  const count = numberOf(length);
  if (length !== undefined && count === undefined)
    return new List([], new Unknown("the length is not known"));
  const items = count === undefined ? iterate(frame, source, at) : arrayOf(count, UNDEFINED);
  if (items instanceof Unknown) return new List([], items);
  if (map === undefined || map === UNDEFINED) return new List(items);
  return new List(
    items.map((item, i) => callValue(frame, map, { positional: [item, i], keywords: new Map() }, at)),
  );
});

/** Arrays longer than this are data, not layers. */
const LONGEST_ARRAY = 100_000;

function arrayOf(length: number, value: Value): readonly Value[] | Unknown {
  return length >= 0 && length <= LONGEST_ARRAY
    ? Array<Value>(length).fill(value)
    : new Unknown("the array is too long");
}

const arrayClass = new ClassValue("Array", "Array", []);
arrayClass.native = {
  construct: (_frame, { positional }) => {
    const [length] = positional;
    if (positional.length !== 1 || typeof length !== "number") return new List(positional);
    const items = arrayOf(length, UNDEFINED);
    return items instanceof Unknown ? new List([], items) : new List(items);
  },
};
arrayClass.attrs.set("from", arrayFrom);
arrayClass.attrs.set(
  "of",
  pure("of", (items) => new List(items)),
);
arrayClass.attrs.set(
  "isArray",
  pure("isArray", ([value = UNDEFINED]) => (value instanceof Unknown ? value : value instanceof List)),
);

function errorClass(name: string, base?: ClassValue): ClassValue {
  const cls = new ClassValue(name, name, base ? [base] : []);
  cls.attrs.set(
    "__init__",
    new Native("__init__", (_frame, { positional: [self, message] }) => {
      if (self instanceof Instance && message !== undefined) self.attrs.set("message", message);
      return UNDEFINED;
    }),
  );
  return cls;
}
const error = errorClass("Error");

function parsed(parse: (text: string) => number): Function {
  return ([value = UNDEFINED]) => {
    const text = value instanceof Unknown ? undefined : textOf(value);
    return text === undefined ? new PlainUnknown("the number is not known") : numberValue(parse(text));
  };
}

const nothing: Function = () => UNDEFINED;
const numberFunctions = table({
  isInteger: ([value]) => typeof value === "number",
  parseFloat: parsed(Number.parseFloat),
  parseInt: parsed((text) => Number.parseInt(text, 10)),
});

const numberClass = new ClassValue("Number", "Number", []);
numberClass.native = { construct: (_frame, { positional: [value = 0] }) => numeric(Number)([value]) };
for (const [name, value] of numberFunctions) numberClass.attrs.set(name, value);

const GLOBALS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["undefined", UNDEFINED],
  ["tf", new Namespace("tf")],
  ["Math", math],
  ["Object", objects],
  ["Array", arrayClass],
  ["Number", numberClass],
  [
    "console",
    objectOf(table({ log: nothing, warn: nothing, error: nothing, info: nothing, table: nothing })),
  ],
  ["Error", error],
  ["TypeError", errorClass("TypeError", error)],
  ["RangeError", errorClass("RangeError", error)],
  ["Infinity", numberValue(Number.POSITIVE_INFINITY)],
  ...numberFunctions,
  ...table({
    String: ([value = ""]) =>
      value instanceof Unknown ? value : (textOf(value) ?? new Unknown("the text is not known")),
    Boolean: ([value = UNDEFINED]) => truth(value),
  }),
]);

/** What every program has without importing it. */
export function globalValue(name: string): Value | undefined {
  return GLOBALS.get(name);
}
