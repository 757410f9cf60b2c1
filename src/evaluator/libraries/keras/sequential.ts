import { equal, isKnown } from "../../../arithmetic/dimension";
import { Problem } from "../../../arithmetic/problem";
import { Unknown } from "../../../arithmetic/unknown";
import type { Location } from "../../../model/graph";
import { descendsFrom } from "../../ancestry";
import { callValue } from "../../calls";
import { iterate } from "../../containers/iterate";
import { tensorsIn } from "../../convert";
import { complain, type Frame, failAt } from "../../frame";
import { typeNameOf } from "../../operators/typeName";
import { unrecorded } from "../../recorder";
import type { Run } from "../../run";
import { represent } from "../../text";
import { ClassValue, Instance, NO_KEYWORDS, TensorValue, Tuple, type Value } from "../../values";
import { equip, type NativeCall, type NativeFunction } from "../native";
import { sequentialClass } from "./classes";
import { inGraph, ofDeclaredRank } from "./rank";
import { inputDims } from "./shapes";
import { isKerasLayer, nameLayer, sharedName, stateOf } from "./state";

function initializeSequential(call: NativeCall): Value {
  const self = call.positional[0];
  if (!(self instanceof Instance)) return null;
  nameLayer(call.frame.run, self, call.keywords);
  const state = stateOf(call.frame.run, self);
  state.layers = [];
  const layers = call.get(1, "layers") ?? null;
  if (layers === null) return null;
  const items = iterate(call.frame, layers, call.at);
  if (items instanceof Unknown) self.uncertain ??= items;
  else for (const item of items) addLayer(call, self, item);
  return null;
}

function addLayer(call: NativeCall, self: Instance, item: Value): void {
  const state = stateOf(call.frame.run, self);
  state.lastOutput = undefined;
  if (item === self) self.uncertain ??= new Unknown("the model holds itself");
  else if (isStart(item)) {
    const start = stateOf(call.frame.run, item).lastOutput ?? shapedInput(call.frame, item, call.at);
    if (start !== undefined) self.attrs.set("__input__", start);
  } else if (isKerasLayer(item)) {
    const problem = state.layers?.length === 0 && !self.uncertain ? unshaped(item) : undefined;
    if (problem) failAt(call.frame, item.definedAt ?? call.at, problem);
    const twice = sharedName(call.frame.run, [...(state.layers ?? []), item]);
    if (twice !== undefined) complain(call.frame, call.at, "value", "ValueError", notUnique(twice));
    state.layers?.push(item);
  } else if (item instanceof TensorValue) self.attrs.set("__input__", item);
  else if (item instanceof Unknown) self.uncertain ??= item;
  else
    complain(
      call.frame,
      call.at,
      "type",
      "ValueError",
      `Only instances of \`keras.Layer\` can be added to a Sequential model. Received: ${described(item)}`,
    );
  if (call.frame.run.heap.isForked)
    self.uncertain ??= new Unknown("a layer is added under a condition that is not known");
}

function notUnique(name: string): string {
  const rule = "All layers added to a Sequential model should have unique names.";
  const what = `Name '${name}' is already the name of a layer in this model.`;
  return `${rule} ${what} Update the \`name\` argument to pass a unique name.`;
}

/** Whether a layer is an InputLayer, which Keras does not list among a Sequential's layers; TensorFlow.js does. */
function isStart(item: Value): item is Instance {
  return isKerasLayer(item) && item.cls.name === "InputLayer" && !descendsFrom(item.cls, "tf.layers.Layer");
}

/** What TensorFlow.js says of a first layer that names no input shape. */
function unshaped({ cls, config, attrs }: Instance): Problem | undefined {
  const isPlain = config !== undefined && cls.name !== "InputLayer" && descendsFrom(cls, "tf.layers.Layer");
  if (!isPlain || attrs.has("__input_shape__")) return undefined;
  const rule = "must get an `inputShape` or `batchInputShape` argument.";
  return new Problem("value", "ValueError", `The first layer in a Sequential model ${rule}`);
}

/** What TensorFlow.js says of a layer whose output has a size below zero. */
function negative(run: Run, layer: Instance, x: Value, y: Value): Problem | undefined {
  const isTfjs = descendsFrom(layer.cls, "tf.layers.Layer");
  if (!isTfjs || !(x instanceof TensorValue && y instanceof TensorValue)) return undefined;
  if (x.shape instanceof Unknown || y.shape instanceof Unknown) return undefined;
  if (!y.shape.some((size) => isKnown(size) && size < 0)) return undefined;
  const from = x.shape.map((size) => (isKnown(size) ? size : "")).join(",");
  const what = `adding layer ${stateOf(run, layer).name} with input shape [${from}]`;
  return new Problem("empty-output", "ValueError", `Negative dimension size caused by ${what}`);
}

/** An object as Keras prints it in that complaint. */
function described(item: Value): string {
  if (item instanceof ClassValue) return `<class '${item.qualifiedName}'> (of type <class 'type'>)`;
  return `${represent(item) ?? "?"} (of type <class '${typeNameOf(item)}'>)`;
}

/** The tensor that a Sequential starts from, where it or its first layer declares a shape. */
export function declaredInput(frame: Frame, model: Instance): TensorValue | Unknown | undefined {
  const own = model.attrs.get("__input__");
  if (own instanceof TensorValue || own instanceof Unknown) return own;
  const first = stateOf(frame.run, model).layers?.[0];
  if (!first) return undefined;
  const state = stateOf(frame.run, first);
  if (state.layers) return declaredInput(frame, first);
  if (state.graph) return tensorsIn(state.graph.inputs)[0];
  return shapedInput(frame, first, model.definedAt ?? { file: frame.file.file, start: 0, end: 0 });
}

/** A tensor of the shape that a layer names for its input. */
function shapedInput(frame: Frame, first: Instance, at: Location): TensorValue | Unknown | undefined {
  const shape = first.attrs.get("__input_shape__") ?? inputLayerShape(first);
  if (shape === undefined) return undefined;
  const sizes = iterate(frame, shape, at);
  if (sizes instanceof Unknown) return sizes;
  const dtype = first.cls.name === "Embedding" ? "int32" : "float32";
  return new TensorValue(
    frame.run.newId(),
    inputDims(sizes, first.attrs.get("__input_shape_has_batch__") === true, 0),
    dtype,
    undefined,
    "keras",
  );
}

/** The shape that an explicit InputLayer names. */
function inputLayerShape(layer: Instance): Value | undefined {
  if (layer.cls.name !== "InputLayer" || !layer.config) return undefined;
  for (const name of ["shape", "input_shape", "inputShape", "batch_shape"]) {
    const value = layer.config.args.raw(name);
    if (Array.isArray(value)) {
      if (name === "batch_shape") layer.attrs.set("__input_shape_has_batch__", true);
      return new Tuple(value as readonly Value[]);
    }
  }
  return undefined;
}

function callSequential(call: NativeCall): Value {
  const self = call.positional[0];
  if (!(self instanceof Instance)) return new Unknown("the model is not known");
  const { frame, at, positional } = call;
  const start = givenStart(call, self);
  return inGraph(frame.run, declaredInput(frame, self), positional[1] ?? null, () =>
    runLayers(frame, self, start, at),
  );
}

function runLayers(frame: Frame, model: Instance, input: Value, at: Location): Value {
  if (model.uncertain) return model.uncertain;
  const layers = stateOf(frame.run, model).layers ?? [];
  return layers
    .filter(({ cls }) => cls.name !== "InputLayer")
    .reduce((x, layer) => callInTurn(frame, layer, x, layer.definedAt ?? at), input);
}

function callInTurn(frame: Frame, layer: Instance, x: Value, at: Location): Value {
  const y = callValue(frame, layer, { positional: [x], keywords: NO_KEYWORDS }, at);
  const problem = negative(frame.run, layer, x, y);
  return problem ? failAt(frame, at, problem) : y;
}

/** What a model is called with, in the rank that it declares; it is built on its declared input first. */
function givenStart({ frame, at, positional: [, x = null] }: NativeCall, self: Instance): Value {
  const declared = x instanceof TensorValue ? declaredInput(frame, self) : undefined;
  if (!(x instanceof TensorValue && declared instanceof TensorValue) || isSame(declared, x)) return x;
  builtOutput(frame, self, at);
  return ofDeclaredRank(frame, declared, x, at);
}

function isSame({ shape: a }: TensorValue, { shape: b }: TensorValue): boolean {
  if (a instanceof Unknown || b instanceof Unknown) return true;
  return a.length === b.length && a.every((size, i) => equal(size, b[i] ?? 0) === true);
}

/**
 * Runs a Sequential on its declared input, for `model.output` and its layers' outputs. That is no call of the model:
 * other models may be cut out of what lies between its layers.
 */
export function runSequential(frame: Frame, model: Instance, at: Location): Value {
  const state = stateOf(frame.run, model);
  if (state.lastOutput !== undefined) return state.lastOutput;
  const start = declaredInput(frame, model);
  if (!(start instanceof TensorValue)) return start ?? new Unknown("the model has not been built");
  state.lastInput = start;
  state.lastOutput = runLayers(frame, model, start, at);
  return state.lastOutput;
}

/** What a Sequential gives for its declared input, built on the way; nothing of that is recorded. */
export function builtOutput(frame: Frame, model: Instance, at: Location): Value {
  const state = stateOf(frame.run, model);
  const { lastInput, lastOutput } = state;
  if (lastOutput !== undefined) return lastOutput;
  const output = unrecorded(frame.run, () => runSequential(frame, model, at));
  // Whoever asks for the output later gets the steps that lead to it.
  state.lastInput = lastInput;
  state.lastOutput = lastOutput;
  return output;
}

const sequentialMethods: Readonly<Record<string, NativeFunction>> = {
  __init__: initializeSequential,
  call: callSequential,
  add: (call) => {
    const self = call.positional[0];
    if (self instanceof Instance) addLayer(call, self, call.get(1, "layer") ?? null);
    return null;
  },
  pop: (call) => {
    const self = call.positional[0];
    if (!(self instanceof Instance)) return null;
    const state = stateOf(call.frame.run, self);
    // Keras builds with each layer that is added, so what goes again must have fitted.
    if (declaredInput(call.frame, self) instanceof TensorValue) builtOutput(call.frame, self, call.at);
    state.lastOutput = undefined;
    if (call.frame.run.heap.isForked)
      self.uncertain ??= new Unknown("a layer is removed under a condition that is not known");
    return state.layers?.pop() ?? null;
  },
};

/** keras.Sequential with all that its instances can do. */
export const kerasSequentialClass = equip(sequentialClass, sequentialMethods);
