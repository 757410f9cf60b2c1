import { Unknown } from "../../../arithmetic/unknown";
import type { Location } from "../../../model/graph";
import { tensorsIn } from "../../convert";
import { complain, type Frame, failAt } from "../../frame";
import { Dict, Instance, List, TensorValue, Tuple, type Value } from "../../values";
import { replayGraph } from "../kerasGraph";
import { equip, type NativeCall, type NativeFunction } from "../native";
import { functionalClass, modelClass } from "./classes";
import { disconnected } from "./connected";
import { layersInOrder } from "./layerOrder";
import { compile } from "./losses";
import { inGraph, ofDeclaredRank } from "./rank";
import { runSequential } from "./sequential";
import { shapeValue } from "./shapes";
import { nameLayer, sharedName, stateOf, trackedIn } from "./state";
import { training } from "./training";

/** `Model(inputs, outputs)`; Keras 1 wrote `input=` and `output=`. */
function initializeModel(call: NativeCall): Value {
  const self = call.positional[0];
  if (!(self instanceof Instance)) return null;
  const inputs = call.get(1, "inputs") ?? call.keywords.get("input");
  const outputs = call.get(2, "outputs") ?? call.keywords.get("output");
  if (self.cls === modelClass && inputs !== undefined && outputs !== undefined) self.cls = functionalClass;
  const named = call.keywords.has("name") ? call.keywords : withName(call.keywords, call.get(3));
  nameLayer(call.frame.run, self, named);
  for (const value of [inputs, outputs]) self.uncertain ??= unknownIn(value ?? null);
  if (inputs !== undefined && outputs !== undefined) {
    const graph = { inputs, outputs, recorder: call.frame.run.recorder };
    stateOf(call.frame.run, self).graph = graph;
    const problem = disconnected(call.frame.run, self, graph);
    if (problem) failAt(call.frame, call.at, problem);
    const twice = self.uncertain ? undefined : sharedName(call.frame.run, layersInOrder(graph));
    if (twice !== undefined) complain(call.frame, call.at, "value", "ValueError", notUnique(twice));
  }
  return null;
}

function notUnique(name: string): string {
  return `The name "${name}" is used 2 times in the model. All operation names should be unique.`;
}

/** A name may stand third. */
function withName(keywords: ReadonlyMap<string, Value>, name: Value | undefined): ReadonlyMap<string, Value> {
  return name === undefined ? keywords : new Map([...keywords, ["name", name]]);
}

/** What is not known among the tensors that a model is made of. */
function unknownIn(value: Value): Unknown | undefined {
  if (value instanceof Unknown) return value;
  if (value instanceof List && value.unknown) return value.unknown;
  if (value instanceof Dict) return firstUnknown([...value.entries.values()].map(([, each]) => each));
  return value instanceof List || value instanceof Tuple ? firstUnknown(value.items) : undefined;
}

function firstUnknown(values: readonly Value[]): Unknown | undefined {
  return values.map(unknownIn).find((unknown) => unknown !== undefined);
}

function callModel(call: NativeCall): Value {
  const self = call.positional[0];
  if (!(self instanceof Instance)) return new Unknown("the model is not known");
  const { graph } = stateOf(call.frame.run, self);
  if (!graph) return new Unknown(`${self.cls.name} has no call() that can be seen`);
  const given = call.positional[1] ?? call.keywords.get("inputs") ?? null;
  const [start, ...others] = tensorsIn(graph.inputs);
  const isOne = given instanceof TensorValue && start && others.length === 0;
  const { frame, at } = call;
  return inGraph(frame.run, start, given, () =>
    replayGraph(frame, graph, isOne ? ofDeclaredRank(frame, start, given, at) : given),
  );
}

/** The layers of a model in the order Keras lists them. */
export function layersOf(frame: Frame, model: Instance): readonly Instance[] {
  const state = stateOf(frame.run, model);
  if (state.layers) return state.layers;
  if (state.graph) return layersInOrder(state.graph);
  return [...new Set([...model.attrs.values()].flatMap((value) => trackedIn(value)))];
}

function modelAttribute(frame: Frame, self: Instance, name: string, at: Location): Value | undefined {
  const state = stateOf(frame.run, self);
  if (state.layers && ["input", "output", "inputs", "outputs", "input_shape", "output_shape"].includes(name))
    runSequential(frame, self, at);
  if (name === "layers") return new List([...layersOf(frame, self)], self.uncertain);
  if (!state.graph)
    return name === "inputs" && state.lastInput !== undefined
      ? new List([state.lastInput])
      : name === "outputs" && state.lastOutput !== undefined
        ? new List([state.lastOutput])
        : undefined;
  if (name === "input_shape") return shapeValue(state.graph.inputs);
  if (name === "output_shape") return shapeValue(state.graph.outputs);
  if (name === "input") return state.graph.inputs;
  if (name === "output") return state.graph.outputs;
  if (name === "inputs") return listed(state.graph.inputs);
  return name === "outputs" ? listed(state.graph.outputs) : undefined;
}

/** The tensors that a model is made of, as a list. */
function listed(tensors: Value): List {
  return new List(tensorsIn(tensors), unknownIn(tensors));
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
  compile,
  ...Object.fromEntries(
    ["summary", "save", "save_weights", "load_weights", "export"].map((name) => [name, nothing]),
  ),
  ...Object.fromEntries((["fit", "evaluate", "predict"] as const).map((name) => [name, training(name)])),
};

/** keras.Model with all that its instances can do. */
export const kerasModelClass = equip(modelClass, modelMethods, { attribute: modelAttribute });
