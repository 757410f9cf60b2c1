import { Unknown } from "../../arithmetic/unknown";
import { lookup } from "../../catalogue";
import { Float } from "../../catalogue/values";
import { iterate } from "../containers/iterate";
import { callEntry } from "../tensors";
import {
  ClassValue,
  List,
  Namespace,
  Native,
  NO_KEYWORDS,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "../values";
import { toDim } from "./keras/shapes";
import { type NativeCall, type NativeFunction, natives } from "./native";
import { numpyFunctions } from "./numpyFunctions";

/**
 * NumPy's arrays stand for constant tensors. What differs from PyTorch: shapes are one argument, floats have 64
 * bits unless told otherwise, and a dtype may be a text.
 */

/** A filled array: `shape` first, `dtype` at a position of its own. */
function filled(dtypeAt: number): NativeFunction {
  return (call) => make(call, call.get(0, "shape"), dtypeOf(call.get(dtypeAt, "dtype"), "float64"));
}

/** Random numbers of a size that stands at a position; one number where there is none. */
function random(sizeAt: number, dtype: string): NativeFunction {
  return (call) => make(call, call.get(sizeAt, "size"), dtype);
}

function make(call: NativeCall, shape: Value | undefined, dtype: string | undefined): Value {
  if (shape === undefined || shape === null) return new Unknown("a random number is not known");
  const sizes = typeof shape === "number" ? [shape] : iterate(call.frame, shape, call.at);
  if (sizes instanceof Unknown) return sizes;
  return new TensorValue(call.frame.run.newId(), sizes.map(toDim), dtype, undefined, "numpy");
}

/** What PyTorch has a function of the same meaning for. */
function likeTorch(name: string, dtypeAt: number): NativeFunction {
  return (call) => {
    const entry = lookup(name);
    if (entry?.kind !== "function") return new Unknown(`${name} is not known to Layer Lens`);
    const positional = call.positional.slice(0, dtypeAt);
    const made = callEntry(call.frame, entry, { positional, keywords: NO_KEYWORDS }, call.at, "numpy");
    if (!(made instanceof TensorValue)) return made;
    return retyped(call, made, dtypeOf(call.get(dtypeAt, "dtype"), wide(made.dtype)));
  };
}

function wide(dtype: string | undefined): string | undefined {
  return dtype === "float32" ? "float64" : dtype;
}

function retyped({ frame }: NativeCall, array: TensorValue, dtype: string | undefined): TensorValue {
  return new TensorValue(frame.run.newId(), array.shape, dtype, array.data, "numpy", array.classes);
}

/** The name of a dtype given as a text, as `np.float32` or as Python's `int`; undefined where it is not known. */
function dtypeOf(value: Value | undefined, otherwise: string | undefined): string | undefined {
  if (value === undefined || value === null) return otherwise;
  const name = typeof value === "string" ? value : nameOf(value);
  const short = name.slice(name.lastIndexOf(".") + 1);
  if (short === "float" || short === "int") return `${short}64`;
  return /^u?(int|float)\d+$|^bool$/.test(short) ? short : undefined;
}

function nameOf(value: Value): string {
  if (value instanceof Namespace) return value.path;
  return value instanceof Symbolic || value instanceof Native || value instanceof ClassValue
    ? value.name
    : "";
}

/** `np.array(values)`; texts and other objects stand in it as they are. */
function array(call: NativeCall): Value {
  const values = call.get(0, "object") ?? call.keywords.get("a") ?? null;
  const sizes = sizesOfObjects(values);
  return sizes
    ? new TensorValue(call.frame.run.newId(), sizes, undefined)
    : likeTorch("torch.tensor", 1)({ ...call, positional: [values, ...call.positional.slice(1)] });
}

/** The shape of nested sequences that hold what is no number; undefined where they hold numbers, or nothing. */
function sizesOfObjects(values: Value): readonly number[] | undefined {
  if (typeof values === "string" || values === null) return [];
  if (!(values instanceof List || values instanceof Tuple) || values.items.length === 0) return undefined;
  const [first, ...others] = values.items.map(sizesOfObjects);
  if (!first) return undefined;
  const isEven = others.every((sizes) => sizes?.join() === first.join());
  return [values.items.length, ...(isEven ? first : [])];
}

/** `np.atleast_1d(values)` of one argument. */
function atLeastOneAxis(call: NativeCall): Value {
  const made = call.positional.length === 1 ? array(call) : new Unknown("several arrays are not followed");
  if (!(made instanceof TensorValue) || made.shape instanceof Unknown || made.shape.length > 0) return made;
  return new TensorValue(call.frame.run.newId(), [1], made.dtype, made.data, "numpy");
}

/** `np.linspace(start, stop, num=50)`. */
const linspace: NativeFunction = (call) => {
  const positional = [call.get(0, "start") ?? null, call.get(1, "stop") ?? null, call.get(2, "num") ?? 50];
  const isPlain = positional.every((value) => typeof value === "number" || value instanceof Float);
  return isPlain
    ? likeTorch("torch.linspace", 5)({ ...call, positional })
    : new Unknown("the array's bounds are not known");
};

/** `array.astype(dtype)`. */
export const astype: NativeFunction = (call) => {
  const [array] = call.positional;
  return array instanceof TensorValue
    ? retyped(call, array, dtypeOf(call.get(1, "dtype"), undefined))
    : new Unknown("the array is not known");
};

/** Arrays and constants of NumPy. */
export const numpy: Readonly<Record<string, Value>> = {
  ...numpyFunctions,
  "numpy.ndarray": new Symbolic("numpy.ndarray"),
  "numpy.newaxis": null,
  "numpy.pi": new Float(Math.PI),
  "numpy.e": new Float(Math.E),
  "numpy.inf": new Float(Number.POSITIVE_INFINITY),
  "numpy.nan": new Float(Number.NaN),
  ...natives({
    "numpy.zeros": filled(1),
    "numpy.ones": filled(1),
    "numpy.empty": filled(1),
    "numpy.full": filled(2),
    "numpy.arange": likeTorch("torch.arange", 3),
    "numpy.linspace": linspace,
    "numpy.array": array,
    "numpy.asarray": array,
    "numpy.atleast_1d": atLeastOneAxis,
    "numpy.eye": likeTorch("torch.eye", 3),
    "numpy.random.rand": (call) => make(call, new Tuple(call.positional), "float64"),
    "numpy.random.randn": (call) => make(call, new Tuple(call.positional), "float64"),
    "numpy.random.random": random(0, "float64"),
    "numpy.random.random_sample": random(0, "float64"),
    "numpy.random.randint": random(2, "int64"),
    "numpy.random.normal": random(2, "float64"),
    "numpy.random.uniform": random(2, "float64"),
    // What a generator has beside these is called as they are.
    "numpy.random.standard_normal": random(0, "float64"),
    "numpy.random.integers": random(2, "int64"),
    "numpy.random.default_rng": () => new Namespace("numpy.random"),
  }),
};
