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
  const isOwn = self instanceof Instance && findMethod(self.cls, "call") instanceof FunctionValue;
  if (!isOwn) return callValue(frame, inherited, args, at);
  return applyOwn(frame, self, x, at);
}

/** TensorFlow.js builds graphs from `computeOutputShape` alone: what `call` does is not run. */
function applyOwn(frame: Frame, self: Instance, x: Value, at: Location): Value {
  const state = stateOf(frame.run, self);
  const shape = shapeOf(x);
  const method = (name: string) => {
    const found = findMethod(self.cls, name);
    return found instanceof FunctionValue ? found : undefined;
  };
  const run = (func: FunctionValue) =>
    callValue(frame, func, { positional: [self, shape], keywords: NO_KEYWORDS }, at);
  const build = state.isBuilt ? undefined : method("build");
  state.isBuilt = true;
  if (build) run(build);
  const compute = method("computeOutputShape");
  const sizes = compute ? run(compute) : shape;
  const dims = sizes instanceof Unknown ? sizes : iterate(frame, sizes, at);
  const inputs = tensorsIn(x);
  const output = new TensorValue(
    frame.run.newId(),
    dims instanceof Unknown ? dims : compute ? inputDims(dims, true, 0) : (inputs[0]?.shape ?? []),
    "float32",
    undefined,
    "tfjs",
  );
  const macs = new Unknown("what call() computes is not counted");
  const result = { output, macs, reach: "whole" } as const;
  const given: CallArguments = { positional: [self, x], keywords: NO_KEYWORDS };
  record(frame, self.cls.name, self, inputs, output, result, at, given);
  state.lastInput = x;
  state.lastOutput = output;
  return output;
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

const notCounted = () => new Unknown("the count is shown beside the layer");
tfjsLayerClass.attrs.set("apply", new Native("apply", apply));
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
