import type { Shape } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { findMethod, isInstanceOf } from "../ancestry";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import { tensorsIn } from "../convert";
import type { Frame } from "../frame";
import { shapeArray } from "../javascript/members";
import { record } from "../tensors";
import {
  type CallArguments,
  FunctionValue,
  Instance,
  List,
  Native,
  TensorValue,
  type Value,
} from "../values";
import { inputDims } from "./keras/shapes";
import { kerasLayerClass, stateOf, tfjsLayerClass } from "./keras/state";
import { type NativeCall, native } from "./native";

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();

export function isTfjsLayer(layer: Instance): boolean {
  return isInstanceOf(layer, tfjsLayerClass);
}

/** `layer.apply(x)`. */
function apply(frame: Frame, args: CallArguments, at: Location): Value {
  const [self, x = null] = args.positional;
  const inherited = kerasLayerClass.attrs.get("apply") ?? null;
  if (!(self instanceof Instance) || !methodOf(self, "call")) return callValue(frame, inherited, args, at);
  return applyOwn(frame, self, x, at);
}

/** A method of the user's code; an arrow function that a field holds knows its object by itself. */
interface OwnMethod {
  readonly func: FunctionValue;
  readonly isField: boolean;
}

function methodOf(self: Instance, name: string): OwnMethod | undefined {
  const field = self.attrs.get(name);
  if (field instanceof FunctionValue) return { func: field, isField: true };
  const found = findMethod(self.cls, name);
  return found instanceof FunctionValue ? { func: found, isField: false } : undefined;
}

/** TensorFlow.js builds graphs from `computeOutputShape` alone: what `call` does is not run. */
function applyOwn(frame: Frame, self: Instance, x: Value, at: Location): Value {
  const state = stateOf(frame.run, self);
  const shape = shapeOf(x);
  const run = ({ func, isField }: OwnMethod) =>
    callValue(frame, func, { positional: isField ? [shape] : [self, shape], keywords: NO_KEYWORDS }, at);
  const build = state.isBuilt ? undefined : methodOf(self, "build");
  state.isBuilt = true;
  if (build) run(build);
  const compute = methodOf(self, "computeOutputShape");
  const inputs = tensorsIn(x);
  const like = inputs[0]?.framework ?? "tfjs";
  const output = compute
    ? tensorsOf(frame, run(compute), at, like)
    : tensorOf(frame, inputs[0]?.shape ?? new Unknown("no shape is known"), like);
  const macs = new Unknown("what call() computes is not counted");
  const [first = tensorOf(frame, new Unknown("no shape is known"), like)] = tensorsIn(output);
  const result = { output: first, macs, reach: "whole" } as const;
  const given: CallArguments = { positional: [self, x], keywords: NO_KEYWORDS };
  record(frame, self.cls.name, self, inputs, output, result, at, given);
  state.lastInput = x;
  state.lastOutput = output;
  return output;
}

function tensorOf({ run }: Frame, shape: Shape, like: TensorValue["framework"]): TensorValue {
  return new TensorValue(run.newId(), shape, "float32", undefined, like);
}

/** The tensors of the shape, or the shapes, that `computeOutputShape` gives. */
function tensorsOf(frame: Frame, shape: Value, at: Location, like: TensorValue["framework"]): Value {
  const items = shape instanceof Unknown ? shape : iterate(frame, shape, at);
  if (items instanceof Unknown) return tensorOf(frame, items, like);
  const isOfSeveral = items.some((item) => item instanceof List);
  return isOfSeveral
    ? new List(items.map((item) => tensorsOf(frame, item, at, like)))
    : tensorOf(frame, inputDims(items, true, 0), like);
}

/** A shape as TensorFlow.js hands it to user code; of several inputs, the shapes. */
function shapeOf(value: Value): Value {
  if (value instanceof TensorValue) return shapeArray(value);
  return value instanceof List
    ? new List(value.items.map(shapeOf), value.unknown)
    : new Unknown("no shape is known");
}

/** `addWeight(name, shape, dtype, initializer, regularizer, trainable)`. */
function addWeight({ positional, frame, at }: NativeCall): Value {
  const [self = null, name = null, shape = null, , , , trainable = true] = positional;
  const keywords = new Map<string, Value>([
    ["name", name],
    ["shape", shape],
    ["trainable", trainable],
  ]);
  return callValue(
    frame,
    kerasLayerClass.attrs.get("add_weight") ?? null,
    { positional: [self], keywords },
    at,
  );
}

/** The name of a layer's class; those of the user's say it themselves, or have it from their base. */
function getClassName({ positional: [self] }: NativeCall): Value {
  const isOwn = self instanceof Instance && self.cls.node === undefined;
  return isOwn ? self.cls.name : new Unknown("the name of the class is not known");
}

tfjsLayerClass.attrs.set("getClassName", native("getClassName", getClassName));
const notCounted = () => new Unknown("the count is shown beside the layer");
for (const name of ["apply", "__call__"]) tfjsLayerClass.attrs.set(name, new Native(name, apply));
tfjsLayerClass.attrs.set("addWeight", native("addWeight", addWeight));
for (const name of ["countParams", "getWeights"]) tfjsLayerClass.attrs.set(name, native(name, notCounted));
for (const name of ["build", "setWeights", "dispose", "getConfig", "invokeCallHook"])
  tfjsLayerClass.attrs.set(
    name,
    native(name, () => null),
  );
tfjsLayerClass.native = {
  attribute: (frame, self, name) => {
    const state = stateOf(frame.run, self);
    if (name === "outputShape")
      return state.lastOutput === undefined ? uncalled() : shapeOf(state.lastOutput);
    if (name === "inputShape") return state.lastInput === undefined ? uncalled() : shapeOf(state.lastInput);
    return undefined;
  },
};

function uncalled(): Unknown {
  return new Unknown("the layer has not been called");
}
