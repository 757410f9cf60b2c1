import { Unknown } from "../../../arithmetic/unknown";
import { tensorsIn } from "../../convert";
import { record } from "../../tensors";
import { ClassValue, Instance, ParameterValue, TensorValue, type Value } from "../../values";
import { equip, type NativeCall, type NativeFunction } from "../native";
import { kerasLayerClass, nameLayer, stateOf } from "./state";

/** Layers that `keras.applications` has for itself: they scale values, and leave the shape of their first input. */

function call(native: NativeCall): Value {
  const { frame, at, args } = native;
  const [self, given = null] = native.positional;
  const inputs = tensorsIn(given);
  const [x] = inputs;
  if (!(self instanceof Instance && x)) return new Unknown("the input is no tensor");
  const output = new TensorValue(frame.run.newId(), x.shape, x.dtype, undefined, "keras");
  record(frame, self.cls.qualifiedName, self, inputs, output, { output, macs: 0, reach: "point" }, at, args);
  return output;
}

/** ConvNeXt's scale has one weight for each channel. */
const initializeScale: NativeFunction = ({ frame, positional, keywords }) => {
  const [self] = positional;
  if (!(self instanceof Instance)) return null;
  nameLayer(frame.run, self, keywords);
  const channels = keywords.get("projection_dim");
  const dims = typeof channels === "number" ? [channels] : new Unknown("the channels are not known");
  const gamma = new ParameterValue(frame.run.newId(), dims, "float32", undefined, "keras");
  stateOf(frame.run, self).weights.set("gamma", gamma);
  return null;
};

function ownClass(
  name: string,
  methods: Readonly<Record<string, NativeFunction>>,
): readonly [string, ClassValue] {
  const cls = new ClassValue(name, `keras.applications.${name}`, [kerasLayerClass]);
  return [name, equip(cls, methods)];
}

export const applicationClasses: ReadonlyMap<string, ClassValue> = new Map([
  ownClass("LayerScale", { __init__: initializeScale, call }),
  ownClass("CustomScaleLayer", { call }),
]);
