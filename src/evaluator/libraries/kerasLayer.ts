import { type Dim, isExpr, symbol } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import type { LayerEntry } from "../../catalogue/entry";
import type { Location } from "../../model/graph";
import { findMethod } from "../attributes";
import { callValue } from "../calls";
import { iterate } from "../containers";
import { tensorsIn } from "../convert";
import type { Frame, Run } from "../run";
import {
  type CallArguments,
  ClassValue,
  Dict,
  descendsFrom,
  Instance,
  isInstanceOf,
  List,
  Native,
  ParameterValue,
  TensorValue,
  Tuple,
  type Value,
} from "../values";
import type { Graph } from "./kerasGraph";
import { isCatalogueCall } from "./layers";
import { type NativeCall, type NativeFunction, native } from "./native";

/** What the evaluator remembers about a Keras layer beside its attributes. */
export interface KerasState {
  name: string;
  /** Whether the code gave the name; otherwise Keras counts. */
  isNamed: boolean;
  trainable: boolean;
  isBuilt: boolean;
  /** Made by `add_weight`. */
  readonly weights: Map<string, ParameterValue>;
  /** The last call's tensors, for `layer.input` and `layer.output`. */
  lastInput: Value | undefined;
  lastOutput: Value | undefined;
  /** Of functional models: the tensors that bound its graph. */
  graph: Graph | undefined;
  /** Of Sequential models. */
  layers: Instance[] | undefined;
}

/** keras.layers.Layer, the base of layers and models. */
export const kerasLayerClass = new ClassValue("Layer", "keras.layers.Layer", []);

/** tf.layers.Layer; what TensorFlow.js does differently stands in `tfjsLayer.ts`. */
export const tfjsLayerClass = new ClassValue("Layer", "tf.layers.Layer", [kerasLayerClass]);

const counters = new WeakMap<Run, Map<string, number>>();

/** A layer's state, made on first demand. */
export function stateOf(run: Run, layer: Instance): KerasState {
  const known = layer.state as KerasState | undefined;
  if (known) return known;
  const state: KerasState = {
    name: automaticName(run, layer),
    isNamed: false,
    trainable: true,
    isBuilt: false,
    weights: new Map(),
    lastInput: undefined,
    lastOutput: undefined,
    graph: undefined,
    layers: undefined,
  };
  layer.state = state;
  return state;
}

/** Keras' own names: the class in snake case, numbered from the second on. */
function automaticName(run: Run, { cls }: Instance): string {
  const base = cls.name
    .replace(/\W+/g, "")
    .replace(/(.)([A-Z][a-z0-9]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();
  if (descendsFrom(cls, "tf.layers.Layer")) return tfjsName(run, cls, base);
  const count = countUp(run, base);
  return count === 0 ? base : `${base}_${count}`;
}

/** TensorFlow.js numbers from 1, and writes `dense_Dense1`, but `sequential_1`, `model1` and `input1`. */
function tfjsName(run: Run, cls: ClassValue, base: string): string {
  const prefix = descendsFrom(cls, "keras.Sequential")
    ? "sequential_"
    : descendsFrom(cls, "keras.Model")
      ? "model"
      : cls.name === "InputLayer"
        ? "input"
        : `${base}_${cls.name}`;
  return `${prefix}${countUp(run, prefix) + 1}`;
}

/** How many have had a name like that before. */
function countUp(run: Run, base: string): number {
  const counts = counters.get(run) ?? new Map<string, number>();
  counters.set(run, counts);
  const count = counts.get(base) ?? 0;
  counts.set(base, count + 1);
  return count;
}

/** Takes the options that every Keras layer has from a constructor's keywords. */
export function nameLayer(run: Run, layer: Instance, keywords: ReadonlyMap<string, Value>): void {
  const name = keywords.get("name");
  if (typeof name === "string" && layer.state === undefined) {
    // A layer with a name of its own leaves the counters alone.
    layer.state = {
      name,
      isNamed: true,
      trainable: true,
      isBuilt: false,
      weights: new Map(),
      lastInput: undefined,
      lastOutput: undefined,
      graph: undefined,
      layers: undefined,
    } satisfies KerasState;
  }
  const state = stateOf(run, layer);
  if (keywords.get("trainable") === false) state.trainable = false;
  const shape =
    keywords.get("input_shape") ??
    keywords.get("batch_input_shape") ??
    keywords.get("inputShape") ??
    keywords.get("batchInputShape");
  if (shape !== undefined) layer.attrs.set("__input_shape__", shape);
  const batch = keywords.has("batch_input_shape") || keywords.has("batchInputShape");
  if (batch) layer.attrs.set("__input_shape_has_batch__", true);
  const width = keywords.get("input_dim") ?? keywords.get("inputDim");
  if (width !== undefined && shape === undefined && layer.cls.name !== "Embedding")
    layer.attrs.set("__input_shape__", new Tuple([width]));
  const length = keywords.get("input_length") ?? keywords.get("inputLength");
  if (length !== undefined && shape === undefined && layer.cls.name === "Embedding")
    layer.attrs.set("__input_shape__", new Tuple([length]));
}

const LAYER_OPTIONS = new Set([
  "name",
  "dtype",
  "trainable",
  "input_shape",
  "batch_input_shape",
  "input_dim",
  "input_length",
  "batch_size",
  "weights",
  "activity_regularizer",
  "autocast",
  "dynamic",
  "inputShape",
  "batchInputShape",
  "inputDim",
  "inputLength",
  "batchSize",
  "inputDType",
]);

/** A constructor's keywords without those of the base class that the entry does not name. */
export function withoutLayerOptions(
  entry: LayerEntry,
  keywords: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const named = new Set(entry.signature.parameters.map((p) => p.name));
  return new Map([...keywords].filter(([name]) => named.has(name) || !LAYER_OPTIONS.has(name)));
}

/** Names for the sizes that an Input leaves open, by rank; the batch is N. */
const OPEN_SIZES: Readonly<Record<number, readonly string[]>> = {
  2: ["L"],
  3: ["L", "C"],
  4: ["H", "W", "C"],
  5: ["D", "H", "W", "C"],
};

/** The dimensions of an Input from its declared shape; `None` becomes a named size. */
export function inputDims(sizes: readonly Value[], hasBatch: boolean, ordinal: number): Dims {
  const rank = hasBatch ? sizes.length : sizes.length + 1;
  const suffix = ordinal > 0 ? String(ordinal + 1) : "";
  const own = (hasBatch ? sizes.slice(1) : sizes).map((size, i): Dim => {
    if (size === null) return symbol(`${OPEN_SIZES[rank]?.[i] ?? `d${i + 1}`}${suffix}`);
    return toDim(size);
  });
  const [batch = null] = hasBatch ? sizes : [];
  return [batch === null ? symbol("N") : toDim(batch), ...own];
}

function toDim(size: Value): Dim {
  if (typeof size === "number" || size instanceof Unknown) return size;
  return size !== null && typeof size === "object" && "terms" in size
    ? (size as Dim)
    : new Unknown("the size is not known");
}

/** `layer(...)`: builds the layer if need be, then runs `call`. */
function callKerasLayer(frame: Frame, args: CallArguments, at: Location): Value {
  const [self, ...rest] = args.positional;
  if (!(self instanceof Instance)) return new Unknown("the layer is not known");
  const { run } = frame;
  const state = stateOf(run, self);
  const inputs = [...rest, ...args.keywords.values()].flatMap((value) => tensorsIn(value));
  const call = findMethod(self.cls, "call") ?? null;
  const usable = withoutTraining(args, self);
  if (!state.isBuilt) {
    state.isBuilt = true;
    const build = findMethod(self.cls, "build");
    if (build !== undefined && !(build instanceof Native))
      callValue(frame, build, { positional: [self, shapeValue(rest[0] ?? null)], keywords: new Map() }, at);
  }
  const isLeaf = isCatalogueCall(call, self.cls);
  const output = isLeaf
    ? callValue(frame, call, usable, at)
    : run.recorder.call(self, at, inputs, rest, args.keywords, () => callValue(frame, call, usable, at));
  state.lastInput = rest[0] ?? null;
  state.lastOutput = output;
  return output;
}

/** Drops what Keras itself consumes of a call's keywords where `call` does not name it. */
function withoutTraining(args: CallArguments, self: Instance): CallArguments {
  const call = findMethod(self.cls, "call");
  const params =
    call !== null && typeof call === "object" && "node" in call && call.node && "params" in call.node
      ? call.node.params
      : undefined;
  if (!params || params.some((p) => p.kind === "var-keyword")) return args;
  const keywords = new Map(
    [...args.keywords].filter(
      ([name]) => !(name === "training" || name === "mask") || params.some((p) => p.name === name),
    ),
  );
  return { ...args, keywords };
}

/** A shape as Keras hands it to user code: a tuple with None for what is open, or a list of such. */
function shapeValue(value: Value): Value {
  if (value instanceof TensorValue)
    return value.shape instanceof Unknown
      ? value.shape
      : new Tuple(value.shape.map((dim) => (isExpr(dim) ? null : dim)));
  if (value instanceof List || value instanceof Tuple) return new List(value.items.map(shapeValue));
  return value instanceof Dict
    ? new Dict(new Map([...value.entries].map(([k, [key, item]]) => [k, [key, shapeValue(item)] as const])))
    : value;
}

/** `add_weight(shape=…)`; Keras 2 takes the name first. */
function addWeight(call: NativeCall): Value {
  const self = call.positional[0];
  if (!(self instanceof Instance)) return null;
  const { run } = call.frame;
  const state = stateOf(run, self);
  const positional = call.positional.slice(1);
  const shape = call.keywords.get("shape") ?? positional.find((p) => typeof p !== "string") ?? new Tuple([]);
  const sizes = iterate(call.frame, shape === null ? new Tuple([]) : shape, call.at);
  const name = call.keywords.get("name") ?? positional.find((p) => typeof p === "string");
  const weight = new ParameterValue(
    run.newId(),
    sizes instanceof Unknown ? sizes : sizes.map(toDim),
    "float32",
    undefined,
    "keras",
  );
  weight.trainable = call.keywords.get("trainable") !== false;
  const key = typeof name === "string" && !state.weights.has(name) ? name : `weight_${state.weights.size}`;
  state.weights.set(key, weight);
  return weight;
}

/** Layers and weights that a layer owns through its attributes, lists and dictionaries included. */
export function trackedIn(value: Value, found: Instance[] = []): Instance[] {
  if (value instanceof Instance && descendsFrom(value.cls, "keras.layers.Layer")) found.push(value);
  else if (value instanceof List || value instanceof Tuple)
    for (const item of value.items) trackedIn(item, found);
  else if (value instanceof Dict) for (const [, item] of value.entries.values()) trackedIn(item, found);
  return found;
}

const nothing: NativeFunction = () => null;

const METHODS: Readonly<Record<string, NativeFunction>> = {
  __init__: (call) => {
    const [self] = call.positional;
    if (self instanceof Instance) nameLayer(call.frame.run, self, call.keywords);
    return null;
  },
  call: (call) =>
    new Unknown(
      `${call.positional[0] instanceof Instance ? call.positional[0].cls.name : "the layer"} has no call() that can be seen`,
    ),
  build: nothing,
  add_weight: addWeight,
  add_loss: nothing,
  add_metric: nothing,
  get_config: () => new Dict(),
  get_weights: () => new Unknown("weights are not read"),
  set_weights: nothing,
  compute_mask: nothing,
  adapt: nothing,
  count_params: () => new Unknown("the count is shown beside the layer"),
};

for (const [name, run] of Object.entries(METHODS)) kerasLayerClass.attrs.set(name, native(name, run));
kerasLayerClass.attrs.set("__call__", new Native("__call__", callKerasLayer));
kerasLayerClass.attrs.set("add_variable", native("add_variable", addWeight));
// TensorFlow.js calls a layer by `layer.apply(x)`.
kerasLayerClass.attrs.set("apply", new Native("apply", callKerasLayer));
kerasLayerClass.native = {
  attribute: (frame, self, name) => {
    const state = stateOf(frame.run, self);
    if (name === "name") return state.name;
    if (name === "trainable") return state.trainable;
    if (name === "built") return state.isBuilt;
    if (name === "output") return state.lastOutput ?? new Unknown("the layer has not been called");
    if (name === "input") return state.lastInput ?? new Unknown("the layer has not been called");
    if (name === "output_shape")
      return shapeValue(state.lastOutput ?? new Unknown("the layer has not been called"));
    if (name === "input_shape")
      return shapeValue(state.lastInput ?? new Unknown("the layer has not been called"));
    if (name === "weights" || name === "trainable_weights" || name === "trainable_variables")
      return new Unknown("weights are not read");
    return name === "compute_dtype" || name === "dtype" ? "float32" : undefined;
  },
  assign: (run, self, name, value) => {
    if (name !== "trainable" && name !== "_name") return false;
    const state = stateOf(run, self);
    if (name === "_name" && typeof value === "string") state.name = value;
    if (name === "trainable" && typeof value === "boolean") state.trainable = value;
    return true;
  },
};

/** Whether a value is a Keras layer or model. */
export function isKerasLayer(value: Value | undefined): value is Instance {
  return value instanceof Instance && isInstanceOf(value, kerasLayerClass);
}
