import { Expr } from "../arithmetic/dimension";
import { Unknown } from "../arithmetic/unknown";
import { wholeNumberIn } from "../catalogue/arguments";
import {
  type Arg,
  asList,
  asTypedArray,
  Float,
  fieldsOf,
  isList,
  LayerConfig,
  Mapping,
  Opaque,
  Packed,
  Tensor,
} from "../catalogue/values";
import { contentOf } from "./keys";
import { perhapsMissing } from "./openness";
import { packedArg, packedValue } from "./packed";
import type { Run } from "./run";
import { plain } from "./unknowns";
import {
  ClassValue,
  Dict,
  Ellipsis,
  FunctionValue,
  Instance,
  List,
  Namespace,
  Native,
  SetValue,
  SliceValue,
  Symbolic,
  TensorValue,
  Tuple,
  TypedArray,
  type Value,
} from "./values";

/** A value as the catalogue sees it. */
export function toArg(value: Value): Arg {
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Expr || value instanceof Float || value instanceof Unknown || value instanceof Tensor)
    return value;
  if (value instanceof Tuple) return packedArg(value) ?? value.items.map(toArg);
  if (value instanceof List) return value.unknown ?? listArg(value);
  if (value instanceof SetValue || value instanceof Dict) {
    const open = perhapsMissing(value);
    if (open) return open;
  }
  if (value instanceof SetValue) return [...value.entries.values()].map(toArg);
  if (value instanceof Dict) return mapping(value);
  const content = contentOf(value);
  if (content !== value) return toArg(content);
  if (value instanceof Instance) return layerArg(value);
  if (value instanceof ClassValue) return new Opaque(value.qualifiedName);
  // An argument of JavaScript that is undefined is as good as left out.
  if (value instanceof Symbolic && value.name === "undefined") return null;
  if (value instanceof FunctionValue || value instanceof Symbolic || value instanceof Native)
    return new Opaque(value.name);
  if (value instanceof Ellipsis) return new Opaque("...");
  if (value instanceof SliceValue) return new Opaque("slice");
  return new Opaque(value instanceof Namespace ? value.path : "object");
}

function listArg(list: List): Arg {
  const items = list.items.map(toArg);
  return list instanceof TypedArray ? asTypedArray(items, list.dtype) : asList(items);
}

/** A layer that could not be made is unknown to what holds it, which then complains of nothing itself. */
function layerArg({ config, weights, cls }: Instance): Arg {
  return config ?? (weights instanceof Unknown ? weights : new Opaque(cls.qualifiedName));
}

/** A constructor's argument: a whole number that stands in a tensor or an array serves as a size. */
export function toConstructorArg(value: Value): Arg {
  if (value instanceof Tuple) return value.items.map(toConstructorArg);
  return value instanceof TensorValue ? (wholeNumberIn(value) ?? value) : toArg(value);
}

function mapping(dict: Dict): Arg {
  const items = new Map<string, Arg>();
  for (const [key, value] of dict.entries.values())
    items.set(typeof key === "string" ? key : String(key), toArg(value));
  return new Mapping(items);
}

/** A result of the catalogue as a value; every tensor gets an identity of its own. */
export function fromArg(run: Run, arg: Arg, framework: TensorValue["framework"]): Value {
  if (arg === null || typeof arg !== "object") return arg;
  if (arg instanceof Tensor)
    return new TensorValue(run.newId(), arg.shape, arg.dtype, arg.data, framework, arg.classes);
  if (arg instanceof Expr || arg instanceof Float) return arg;
  if (arg instanceof Unknown) return plain(arg);
  if (Array.isArray(arg)) {
    const items = (arg as readonly Arg[]).map((item) => fromArg(run, item, framework));
    return isList(arg) ? new List(items) : new Tuple(items, fieldsOf(arg));
  }
  if (arg instanceof Mapping)
    return new Dict(
      new Map([...arg.items].map(([k, v]) => [`s:${k}`, [k, fromArg(run, v, framework)] as const])),
    );
  if (arg instanceof Packed) return packedValue(run, arg, framework);
  if (arg instanceof LayerConfig) return new Unknown("a layer made inside a layer is not followed");
  return new Symbolic((arg as Opaque).name);
}

/** All tensors in a value, looking into sequences and dictionaries. */
export function tensorsIn(value: Value): TensorValue[] {
  if (value instanceof TensorValue) return [value];
  const found: TensorValue[] = [];
  if (isNested(value)) collectTensors(value, found, new Set());
  return found;
}

type Nested = Tuple | List | Dict;

function isNested(value: Value): value is Nested {
  return value instanceof Tuple || value instanceof List || value instanceof Dict;
}

/** `without` holds what has no tensors or is being looked into: it may occur many times, or in itself. */
function collectTensors(container: Nested, found: TensorValue[], without: Set<Nested>): void {
  if (without.has(container)) return;
  without.add(container);
  const before = found.length;
  const items = container instanceof Dict ? container.entries.values() : container.items;
  for (const entry of items) {
    const item = Array.isArray(entry) ? (entry as readonly Value[])[1] : (entry as Value);
    if (item instanceof TensorValue) found.push(item);
    else if (item !== undefined && isNested(item)) collectTensors(item, found, without);
  }
  if (found.length > before) without.delete(container);
}
