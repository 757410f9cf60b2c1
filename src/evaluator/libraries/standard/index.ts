import { Float } from "../../../catalogue/values";
import { BoundMethod, ClassValue, FunctionValue, Symbolic, Tuple, type Value } from "../../values";
import { abstractCollections } from "../abstractCollections";
import { argparse } from "../argparse";
import { collections } from "../collections";
import { contexts } from "../contexts";
import { dataclasses } from "../dataclasses";
import { enums } from "../enums";
import { frames } from "../frames";
import { inspect, wraps } from "../inspect";
import { type NativeFunction, native } from "../native";
import { regex } from "../regex";
import { deepCopy, shallowCopy } from "./copy";
import { functools, passThrough } from "./functools";
import { concat, itertools } from "./itertools";
import { literals } from "./literals";
import { math } from "./numbers";
import { operator } from "./operator";
import { paths } from "./paths";
import { versions } from "./versions";

function table(prefix: string, functions: Readonly<Record<string, NativeFunction>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(functions).map(([name, run]) => [`${prefix}.${name}`, native(name, run)]),
  );
}

function qualified(prefix: string, values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]));
}

/** `itertools.chain`, which is a class that `chain.from_iterable` belongs to. */
const chainClass = new ClassValue("chain", "itertools.chain", []);
const chain = native("chain", (call) => concat(call, new Tuple(call.positional)));
chainClass.native = { construct: (frame, args, at) => chain.call(frame, args, at) };
chainClass.attrs.set(
  "from_iterable",
  native("from_iterable", (call) => concat(call, call.get(0) ?? null), "static"),
);

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Constants and helpers of texts. */
const texts: Readonly<Record<string, Value>> = {
  "string.ascii_lowercase": LETTERS,
  "string.ascii_uppercase": LETTERS.toUpperCase(),
  "string.ascii_letters": LETTERS + LETTERS.toUpperCase(),
  "string.digits": "0123456789",
  "string.punctuation": "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
};

/** The parts of Python's standard library that constructors and forward passes use. */
export const standardLibrary: Readonly<Record<string, Value>> = {
  ...table("math", math),
  "math.pi": new Float(Math.PI),
  "math.e": new Float(Math.E),
  "math.tau": new Float(2 * Math.PI),
  "math.nan": new Float(Number.NaN),
  "math.inf": new Float(Number.POSITIVE_INFINITY),
  ...qualified("functools", functools),
  ...table("itertools", itertools),
  "itertools.chain": chainClass,
  ...table("operator", operator),
  ...collections,
  ...abstractCollections,
  ...enums,
  ...dataclasses,
  ...inspect,
  ...frames,
  ...regex,
  ...argparse,
  ...contexts,
  ...paths,
  ...literals,
  ...texts,
  ...versions,
  "functools.wraps": wraps,
  "copy.copy": native("copy", (call) => shallowCopy(call, call.get(0) ?? null)),
  "copy.deepcopy": native("deepcopy", (call) => deepCopy(call, call.get(0) ?? null, new Map())),
  "abc.abstractmethod": native("abstractmethod", passThrough),
  "abc.ABC": new Symbolic("abc.ABC"),
  "types.MappingProxyType": native("MappingProxyType", passThrough),
  "types.MethodType": native("MethodType", (call) => {
    const func = call.get(0);
    return func instanceof FunctionValue ? new BoundMethod(call.get(1) ?? null, func) : (func ?? null);
  }),
  "typing.cast": native("cast", (call) => call.get(1) ?? null),
  "typing.TYPE_CHECKING": false,
  "typing.NamedTuple": new Symbolic("typing.NamedTuple"),
  "typing.overload": native("overload", passThrough),
  "typing.no_type_check": native("no_type_check", passThrough),
  "sys.version_info": new Tuple([3, 11, 7]),
  "sys.maxsize": 9007199254740991,
  "numbers.Number": new Symbolic("Number"),
  "warnings.warn": native("warn", () => null),

  "time.time": native("time", () => new Float(Number.NaN)),
};
