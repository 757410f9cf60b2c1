import { Unknown } from "../../arithmetic/unknown";
import { lookup } from "../../catalogue";
import { Float } from "../../catalogue/values";
import { iterate } from "../containers/iterate";
import { tensorsIn } from "../convert";
import { binary } from "../operators/binary";
import { callEntry } from "../tensors";
import { List, TensorValue, Tuple, type Value } from "../values";
import { sequences } from "./builtins/sequences";
import { type NativeCall, type NativeFunction, natives } from "./native";
import { itertools } from "./standard/itertools";
import { fold, real } from "./standard/numbers";

/** Functions of NumPy that take arrays or numbers: of arrays PyTorch's are asked, which name some arguments otherwise. */

const TORCH_NAMES: Readonly<Record<string, string>> = {
  axis: "dim",
  axes: "dims",
  keepdims: "keepdim",
  k: "diagonal",
  a_min: "min",
  a_max: "max",
};

/** Calls PyTorch's function on arrays; what it makes of numbers has 64 bits here. */
function inTorch(call: NativeCall, name: string, given: readonly Value[] = call.positional): Value {
  const positional = promoted(given);
  const entry = lookup(`torch.${name}`);
  if (entry?.kind !== "function") return new Unknown(`numpy.${name} is not known to Layer Lens`);
  const keywords = new Map([...call.keywords].map(([key, value]) => [TORCH_NAMES[key] ?? key, value]));
  const made = callEntry(call.frame, entry, { positional, keywords }, call.at);
  const isWidened =
    made instanceof TensorValue &&
    made.dtype === "float32" &&
    tensorsIn(new Tuple([...positional])).every(({ dtype }) => dtype !== "float32");
  return isWidened ? new TensorValue(call.frame.run.newId(), made.shape, "float64", made.data) : made;
}

/** Arrays of one kind together are what PyTorch demands and NumPy makes of them. */
function promoted(given: readonly Value[]): readonly Value[] {
  const kinds = new Set(tensorsIn(new Tuple([...given])).map(({ dtype }) => dtype));
  if (kinds.size < 2) return given;
  const widest = ["float64", "float32", "int64"].find((kind) => kinds.has(kind));
  const cast = (value: Value): Value => {
    if (value instanceof TensorValue) return new TensorValue(value.id, value.shape, widest, value.data);
    if (value instanceof Tuple) return new Tuple(value.items.map(cast));
    return value instanceof List && !value.unknown ? new List(value.items.map(cast)) : value;
  };
  return given.map(cast);
}

function isArray(value: Value | undefined): boolean {
  return value instanceof TensorValue;
}

function isListed(value: Value | undefined): boolean {
  return value instanceof List || value instanceof Tuple;
}

/** A function of each number. */
function elementwise(torchName: string, compute: (...values: number[]) => number): NativeFunction {
  return (call) => {
    if (call.positional.some(isArray)) return inTorch(call, torchName);
    if (call.positional.some(isListed)) return new Unknown("what NumPy makes of this list is not known");
    return real(compute)(call);
  };
}

/** A function that takes a list of numbers together, or an array along an axis; a lone number is a list of one. */
function together(torchName: string, ofList: NativeFunction): NativeFunction {
  return (given) => {
    const first = given.get(0, "a") ?? null;
    if (isArray(first)) return inTorch(given, torchName);
    const isLone = typeof first === "number" || typeof first === "boolean" || first instanceof Float;
    const call = isLone ? onList(given, first) : given;
    const isPlain = call.get(1, "axis") === undefined || call.get(1, "axis") === null;
    return isPlain && !holdsLists(call)
      ? ofList(call)
      : new Unknown(`numpy.${torchName} is not followed here`);
  };
}

function onList(call: NativeCall, value: Value): NativeCall {
  const list = new Tuple([value]);
  return { ...call, positional: [list], get: (at, name) => (at === 0 ? list : call.get(at, name)) };
}

function holdsLists(call: NativeCall): boolean {
  const items = iterate(call.frame, call.get(0, "a") ?? null, call.at);
  return !(items instanceof Unknown) && items.some((item) => isListed(item) || isArray(item));
}

function mean(call: NativeCall): Value {
  const items = iterate(call.frame, call.get(0, "a") ?? null, call.at);
  const sum = fold(call, (a, b) => binary(call.frame, "+", a, b, call.at), 0);
  return items instanceof Unknown ? items : binary(call.frame, "/", sum, new Float(items.length), call.at);
}

function largest(pick: (...values: number[]) => number): NativeFunction {
  return (call) => {
    const items = iterate(call.frame, call.get(0, "a") ?? null, call.at);
    if (items instanceof Unknown) return items;
    return items.every((item) => typeof item === "number")
      ? pick(...(items as readonly number[]))
      : new Unknown("the numbers are not known");
  };
}

/** A function of arrays that PyTorch has too. */
function same(torchName: string): NativeFunction {
  return (call) =>
    tensorsIn(new Tuple([...call.positional])).length > 0
      ? inTorch(call, torchName)
      : new Unknown(`numpy.${torchName} is followed for arrays only`);
}

/** `np.transpose(x)` turns all axes around where none are named. */
function transpose(call: NativeCall): Value {
  const [x] = call.positional;
  if (!(x instanceof TensorValue) || x.shape instanceof Unknown) return new Unknown("the array is not known");
  const axes = call.get(1, "axes") ?? new Tuple(x.shape.map((_, i) => i).toReversed());
  return inTorch({ ...call, keywords: new Map() }, "permute", [x, axes]);
}

/** Arrays cross as images do, `xy`, unless told otherwise. */
function meshgrid(call: NativeCall): Value {
  const keywords = new Map([["indexing", call.keywords.get("indexing") ?? "xy"] as const]);
  return inTorch({ ...call, keywords }, "meshgrid");
}

const sum: NativeFunction = (call) => fold(call, (a, b) => binary(call.frame, "+", a, b, call.at), 0);
const prod: NativeFunction = (call) => fold(call, (a, b) => binary(call.frame, "*", a, b, call.at), 1);

export const numpyFunctions: Readonly<Record<string, Value>> = natives({
  "numpy.sqrt": elementwise("sqrt", Math.sqrt),
  "numpy.exp": elementwise("exp", Math.exp),
  "numpy.log": elementwise("log", Math.log),
  "numpy.log2": elementwise("log2", Math.log2),
  "numpy.log10": elementwise("log10", Math.log10),
  "numpy.log1p": elementwise("log1p", Math.log1p),
  "numpy.sin": elementwise("sin", Math.sin),
  "numpy.cos": elementwise("cos", Math.cos),
  "numpy.tanh": elementwise("tanh", Math.tanh),
  "numpy.power": elementwise("pow", Math.pow),
  "numpy.ceil": elementwise("ceil", Math.ceil),
  "numpy.floor": elementwise("floor", Math.floor),
  "numpy.abs": elementwise("abs", Math.abs),
  "numpy.maximum": elementwise("maximum", Math.max),
  "numpy.minimum": elementwise("minimum", Math.min),
  "numpy.prod": together("prod", prod),
  "numpy.sum": together("sum", sum),
  "numpy.mean": together("mean", mean),
  "numpy.max": together("amax", largest(Math.max)),
  "numpy.min": together("amin", largest(Math.min)),
  "numpy.all": together("all", sequences["all"] as NativeFunction),
  "numpy.any": together("any", sequences["any"] as NativeFunction),
  "numpy.cumsum": together("cumsum", itertools["accumulate"] as NativeFunction),
  "numpy.concatenate": same("cat"),
  "numpy.stack": same("stack"),
  "numpy.vstack": same("vstack"),
  "numpy.hstack": same("hstack"),
  "numpy.expand_dims": same("unsqueeze"),
  "numpy.squeeze": same("squeeze"),
  "numpy.reshape": same("reshape"),
  "numpy.tile": same("tile"),
  "numpy.triu": same("triu"),
  "numpy.tril": same("tril"),
  "numpy.einsum": same("einsum"),
  "numpy.outer": same("outer"),
  "numpy.matmul": same("matmul"),
  "numpy.clip": same("clamp"),
  "numpy.zeros_like": same("zeros_like"),
  "numpy.ones_like": same("ones_like"),
  "numpy.transpose": transpose,
  "numpy.meshgrid": meshgrid,
});
