import { Unknown } from "../../arithmetic/unknown";
import { lookup } from "../../catalogue";
import type { Location } from "../../model/graph";
import { callValue } from "../calls";
import { iterate } from "../containers";
import { tensorsIn } from "../convert";
import { complain, type Frame, type Run } from "../run";
import { record } from "../tensors";
import { ClassValue, Instance, List, PlainUnknown, TensorValue, Tuple, type Value } from "../values";
import { graphSteps, replayGraph } from "./kerasGraph";
import { inputDims, isKerasLayer, kerasLayerClass, nameLayer, stateOf, trackedIn } from "./kerasLayer";
import { classFor } from "./layers";
import { type NativeCall, type NativeFunction, native } from "./native";

/** keras.Model: functional when given inputs and outputs, else subclassed. */
export const modelClass = new ClassValue("Model", "keras.Model", [kerasLayerClass]);
export const sequentialClass = new ClassValue("Sequential", "keras.Sequential", [modelClass]);

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();
const inputCounts = new WeakMap<Run, number>();

/** `keras.Input(...)` and its like: the tensor that a graph starts from, with a layer of that class. */
export function inputFunction(layerClass: string): NativeFunction {
  return (call) => input(call, layerClass);
}

function input(call: NativeCall, layerClass: string): Value {
  const { frame, at, keywords } = call;
  const given = call.get(0, "shape") ?? keywords.get("batch_shape") ?? keywords.get("batchShape") ?? null;
  const tensor = keywords.get("tensor");
  if (tensor instanceof TensorValue) return tensor;
  const hasBatch = keywords.has("batch_shape") || keywords.has("batchShape");
  const sizes =
    typeof given === "number"
      ? [given]
      : given === null
        ? new Unknown("the Input names no shape")
        : iterate(frame, given, at);
  const dtype = keywords.get("dtype");
  const ordinal = inputCounts.get(frame.run) ?? 0;
  inputCounts.set(frame.run, ordinal + 1);
  const batch = call.get(1, "batch_size") ?? null;
  const shape =
    sizes instanceof Unknown
      ? sizes
      : inputDims(
          batch !== null && !hasBatch ? [batch, ...sizes] : sizes,
          hasBatch || batch !== null,
          ordinal,
        );
  const layer = inputLayer(frame, call, at, layerClass);
  const value = new TensorValue(
    frame.run.newId(),
    shape,
    typeof dtype === "string" ? dtype : "float32",
    undefined,
    "keras",
  );
  record(frame, layerClass, layer, [], value, { output: value, macs: 0, reach: "point" }, at, call.args);
  stateOf(frame.run, layer).lastOutput = value;
  return value;
}

function inputLayer(frame: Frame, call: NativeCall, at: Location, layerClass: string): Instance {
  const entry = lookup(layerClass);
  const cls = entry?.kind === "layer" ? classFor(entry) : kerasLayerClass;
  const layer = frame.run.newInstance(cls, at);
  nameLayer(frame.run, layer, call.keywords);
  layer.weights = new Map();
  return layer;
}

/** `Model(inputs, outputs)`; Keras 1 wrote `input=` and `output=`. */
function initializeModel(call: NativeCall): Value {
  const self = call.positional[0];
  if (!(self instanceof Instance)) return null;
  nameLayer(call.frame.run, self, call.keywords);
  const inputs = call.get(1, "inputs") ?? call.keywords.get("input");
  const outputs = call.get(2, "outputs") ?? call.keywords.get("output");
  if (inputs instanceof Unknown || outputs instanceof Unknown)
    self.uncertain ??= (inputs instanceof Unknown ? inputs : outputs) as Unknown;
  if (inputs !== undefined && outputs !== undefined)
    stateOf(call.frame.run, self).graph = { inputs, outputs, recorder: call.frame.run.recorder };
  return null;
}

function callModel(call: NativeCall): Value {
  const self = call.positional[0];
  if (!(self instanceof Instance)) return new Unknown("the model is not known");
  const { graph } = stateOf(call.frame.run, self);
  if (!graph) return new Unknown(`${self.cls.name} has no call() that can be seen`);
  return replayGraph(call.frame, graph, call.positional[1] ?? call.keywords.get("inputs") ?? null);
}

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
  else if (isKerasLayer(item)) state.layers?.push(item);
  else if (item instanceof TensorValue) self.attrs.set("__input__", item);
  else if (item instanceof Unknown) self.uncertain ??= item;
  else
    complain(
      call.frame,
      call.at,
      "type",
      "ValueError",
      `Only instances of \`keras.Layer\` can be added to a Sequential model. Received: ${String(item)}`,
    );
  if (call.frame.run.heap.isForked)
    self.uncertain ??= new Unknown("a layer is added under a condition that is not known");
}

/** The tensor that a Sequential starts from, where it or its first layer declares a shape. */
export function declaredInput(frame: Frame, model: Instance): TensorValue | Unknown | undefined {
  const own = model.attrs.get("__input__");
  if (own instanceof TensorValue) return own;
  const first = stateOf(frame.run, model).layers?.[0];
  if (!first) return undefined;
  const state = stateOf(frame.run, first);
  if (state.layers) return declaredInput(frame, first);
  if (state.graph) return tensorsIn(state.graph.inputs)[0];
  const shape = first.attrs.get("__input_shape__") ?? inputLayerShape(first);
  if (shape === undefined) return undefined;
  const sizes = iterate(frame, shape, model.definedAt ?? { file: frame.file.file, start: 0, end: 0 });
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
  if (self.uncertain) return self.uncertain;
  const layers = stateOf(call.frame.run, self).layers ?? [];
  return layers.reduce<Value>(
    (x, layer) =>
      layer.cls.name === "InputLayer"
        ? x
        : callValue(
            call.frame,
            layer,
            { positional: [x], keywords: NO_KEYWORDS },
            layer.definedAt ?? call.at,
          ),
    call.positional[1] ?? null,
  );
}

/** Runs a Sequential on its declared input, for `model.output` and its layers' outputs. */
function runSequential(frame: Frame, model: Instance, at: Location): Value {
  const state = stateOf(frame.run, model);
  if (state.lastOutput !== undefined) return state.lastOutput;
  const start = declaredInput(frame, model);
  if (!(start instanceof TensorValue)) return start ?? new Unknown("the model has not been built");
  return callValue(frame, model, { positional: [start], keywords: NO_KEYWORDS }, at);
}

/** The layers of a model in the order Keras lists them. */
export function layersOf(frame: Frame, model: Instance): readonly Instance[] {
  const state = stateOf(frame.run, model);
  if (state.layers) return state.layers;
  if (state.graph)
    return [...new Set(graphSteps(state.graph).flatMap((step) => (step.layer ? [step.layer] : [])))];
  return [...new Set([...model.attrs.values()].flatMap((value) => trackedIn(value)))];
}

function modelAttribute(frame: Frame, self: Instance, name: string, at: Location): Value | undefined {
  const state = stateOf(frame.run, self);
  if (state.layers && ["input", "output", "inputs", "outputs", "output_shape"].includes(name))
    runSequential(frame, self, at);
  if (name === "layers") return new List([...layersOf(frame, self)], self.uncertain);
  if (!state.graph)
    return name === "inputs" && state.lastInput !== undefined
      ? new List([state.lastInput])
      : name === "outputs" && state.lastOutput !== undefined
        ? new List([state.lastOutput])
        : undefined;
  if (name === "input") return state.graph.inputs;
  if (name === "output") return state.graph.outputs;
  if (name === "inputs") return new List(tensorsIn(state.graph.inputs));
  if (name === "outputs") return new List(tensorsIn(state.graph.outputs));
  return undefined;
}

function getLayer(call: NativeCall): Value {
  const self = call.positional[0];
  if (!(self instanceof Instance)) return new Unknown("the model is not known");
  const name = call.get(1, "name") ?? call.keywords.get("index") ?? null;
  const layers = layersOf(call.frame, self);
  const index = call.keywords.get("index") ?? (typeof name === "number" ? name : undefined);
  const found =
    typeof index === "number"
      ? layers.at(index)
      : layers.find((layer) => stateOf(call.frame.run, layer).name === name);
  return found ?? complain(call.frame, call.at, "value", "ValueError", `No such layer: ${String(name)}.`);
}

const nothing: NativeFunction = () => null;
const modelMethods: Readonly<Record<string, NativeFunction>> = {
  __init__: initializeModel,
  call: callModel,
  get_layer: getLayer,
  getLayer,
  build: (call) => {
    const self = call.positional[0];
    const shape = call.get(1, "input_shape") ?? null;
    if (self instanceof Instance && (shape instanceof Tuple || shape instanceof List))
      self.attrs.set("__built_shape__", shape);
    return null;
  },
  ...Object.fromEntries(
    ["compile", "summary", "save", "save_weights", "load_weights", "export"].map((name) => [name, nothing]),
  ),
  ...Object.fromEntries(
    ["fit", "evaluate", "predict"].map((name) => [name, () => new PlainUnknown(`${name} is not run`)]),
  ),
};
for (const [name, run] of Object.entries(modelMethods)) modelClass.attrs.set(name, native(name, run));
modelClass.native = { attribute: modelAttribute };

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
    state.lastOutput = undefined;
    if (call.frame.run.heap.isForked)
      self.uncertain ??= new Unknown("a layer is removed under a condition that is not known");
    return state.layers?.pop() ?? null;
  },
};
for (const [name, run] of Object.entries(sequentialMethods))
  sequentialClass.attrs.set(name, native(name, run));

const MERGES = {
  add: "Add",
  subtract: "Subtract",
  multiply: "Multiply",
  average: "Average",
  maximum: "Maximum",
  minimum: "Minimum",
  concatenate: "Concatenate",
  dot: "Dot",
} as const;

/** The functional forms `add([a, b])` make a layer and call it. */
function merge(className: string): NativeFunction {
  return (call) => {
    const entry = lookup(`keras.layers.${className}`);
    if (entry?.kind !== "layer") return new Unknown(`keras.layers.${className} is not known to Layer Lens`);
    const { frame, at, keywords } = call;
    const options = new Map([...keywords].filter(([name]) => name !== "inputs"));
    const args = { positional: call.positional.slice(1), keywords: options };
    const layer = callValue(frame, classFor(entry), args, at);
    return callValue(
      frame,
      layer,
      { positional: [call.get(0, "inputs") ?? null], keywords: NO_KEYWORDS },
      at,
    );
  };
}

const merges = Object.fromEntries(
  Object.entries(MERGES).map(([name, cls]) => [`keras.layers.${name}`, native(name, merge(cls))]),
);

export const kerasModels: Readonly<Record<string, Value>> = {
  ...merges,
  "keras.layers.Layer": kerasLayerClass,
  "keras.Layer": kerasLayerClass,
  "keras.Model": modelClass,
  "keras.models.Model": modelClass,
  "keras.models.Functional": modelClass,
  "keras.Sequential": sequentialClass,
  "keras.models.Sequential": sequentialClass,
  "keras.Input": native("Input", inputFunction("keras.layers.InputLayer")),
  "keras.layers.Input": native("Input", inputFunction("keras.layers.InputLayer")),
  "keras.backend.image_data_format": native("image_data_format", () => "channels_last"),
  "keras.config.image_data_format": native("image_data_format", () => "channels_last"),
};
