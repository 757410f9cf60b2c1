import { Unknown } from "../../../arithmetic/unknown";
import type { LayerEntry } from "../../../catalogue/entry";
import { snakeCase } from "../../../catalogue/keras/words";
import { descendsFrom, isInstanceOf } from "../../ancestry";
import type { Run } from "../../run";
import { ClassValue, Dict, Instance, List, type ParameterValue, Tuple, type Value } from "../../values";
import type { Graph } from "../kerasGraph";

/** What the evaluator remembers about a Keras layer beside its attributes. */
export interface KerasState {
  name: string;
  /** Whether the code gave the name; otherwise Keras counts. */
  isNamed: boolean;
  /** As it was set last; unknown where that depends on what is not known. */
  trainable: boolean | Unknown;
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
  if (descendsFrom(cls, "tf.layers.Layer")) return tfjsName(run, cls, tfjsCase(cls.name));
  const { base, number } = claimName(run, cls.name);
  return number === 0 ? base : `${base}_${number}`;
}

/** Counts one more layer of a class for Keras' own names; gives how many there were. */
export function claimName(run: Run, className: string): { readonly base: string; readonly number: number } {
  const base = snakeCase(className);
  return { base, number: countUp(run, base) };
}

/** Layers that a layer makes for itself when it is built, and that Keras counts for the names of others. */
const MADE_INSIDE: Readonly<Record<string, readonly string[]>> = {
  MultiHeadAttention: ["Softmax", "Dropout"],
  GroupQueryAttention: ["Softmax", "Dropout"],
};

/** Counts the layers that a layer of the catalogue makes when it is built. */
export function countInner(run: Run, className: string): void {
  for (const name of MADE_INSIDE[className] ?? []) claimName(run, name);
}

/** Snake case as TensorFlow.js makes it, where digits count as small letters. */
function tfjsCase(name: string): string {
  return name
    .replace(/\W+/g, "")
    .replace(/(.)([A-Z][a-z0-9]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();
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
  const count = run.named.get(base) ?? 0;
  run.named.set(base, count + 1);
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
  const trainable = keywords.get("trainable");
  if (typeof trainable === "boolean" || trainable instanceof Unknown) state.trainable = trainable;
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

/** A name that the code gives to two of these Keras layers, which no model may hold. */
export function sharedName(run: Run, layers: readonly Instance[]): string | undefined {
  const named = new Map<string, Instance>();
  for (const layer of layers) {
    const { name, isNamed } = stateOf(run, layer);
    // A layer of the code's own may overwrite its name.
    const isCertain = isNamed && !layer.attrs.has("name");
    if (!isCertain || descendsFrom(layer.cls, "tf.layers.Layer")) continue;
    const first = named.get(name) ?? layer;
    if (first !== layer) return name;
    named.set(name, layer);
  }
  return undefined;
}

/** Layers and weights that a layer owns through its attributes, lists and dictionaries included. */
export function trackedIn(value: Value, found: Instance[] = []): Instance[] {
  if (value instanceof Instance && descendsFrom(value.cls, "keras.layers.Layer")) found.push(value);
  else if (value instanceof List || value instanceof Tuple)
    for (const item of value.items) trackedIn(item, found);
  else if (value instanceof Dict) for (const [, item] of value.entries.values()) trackedIn(item, found);
  return found;
}

/** Whether a value is a Keras layer or model. */
export function isKerasLayer(value: Value | undefined): value is Instance {
  return value instanceof Instance && isInstanceOf(value, kerasLayerClass);
}

/** An empty Sequential that only an object out of sight holds gets its layers there. */
export function keepOutOfSight(value: Value): void {
  if (isKerasLayer(value) && (value.state as KerasState | undefined)?.layers?.length === 0)
    value.uncertain ??= new Unknown("it is kept in an object that is not known");
}
