import { Unknown } from "../../../arithmetic/unknown";
import { Float } from "../../../catalogue/values";
import { iterate } from "../../containers/iterate";
import { binary } from "../../operators/binary";
import { Dict, Symbolic, Tuple, type Value } from "../../values";
import { argparse } from "../argparse";
import { collections } from "../collections";
import { dataclasses } from "../dataclasses";
import { enums } from "../enums";
import { inspect, wraps } from "../inspect";
import { type NativeFunction, native } from "../native";
import { partialClass } from "../partial";
import { regex } from "../regex";
import { deepCopy } from "./copy";
import { functools, passThrough } from "./functools";
import { concat, itertools } from "./itertools";
import { fold, math, real } from "./numbers";
import { operator } from "./operator";

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
