import { Unknown } from "../../../arithmetic/unknown";
import { lookup } from "../../../catalogue";
import type { Location } from "../../../model/graph";
import { iterate } from "../../containers/iterate";
import type { Frame } from "../../frame";
import type { Run } from "../../run";
import { record } from "../../tensors";
import { type Instance, TensorValue, type Value } from "../../values";
import { classFor } from "../layers";
import type { NativeCall, NativeFunction } from "../native";
import { inputDims } from "./shapes";
import { kerasLayerClass, nameLayer, stateOf } from "./state";

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
