import { Unknown } from "../../../arithmetic/unknown";
import { lookup } from "../../../catalogue";
import { iterate } from "../../containers/iterate";
import { callEntry } from "../../tensors";
import { NO_KEYWORDS, ParameterValue, TensorValue, type Value } from "../../values";
import { type NativeCall, natives } from "../native";
import { toDim } from "./shapes";

/** `keras.Variable(initializer, shape=None, …)`: a weight of the layer that it is assigned to. */
function variable(call: NativeCall): Value {
  const trainable = call.get(3, "trainable") ?? true;
  const made = new ParameterValue(call.frame.run.newId(), shapeOf(call), "float32", undefined, "keras");
  made.trainable =
    typeof trainable === "boolean" ? trainable : new Unknown("whether it is trained is not known");
  return made;
}

/** The shape that is named, or that of the values that it begins with. */
function shapeOf(call: NativeCall): TensorValue["shape"] {
  const { frame, at } = call;
  const named = call.get(1, "shape") ?? null;
  if (named !== null) {
    const sizes = iterate(frame, named, at);
    return sizes instanceof Unknown ? sizes : sizes.map(toDim);
  }
  const values = call.get(0, "initializer") ?? null;
  const entry = lookup("keras.ops.convert_to_tensor");
  const tensor =
    entry?.kind === "function"
      ? callEntry(frame, entry, { positional: [values], keywords: NO_KEYWORDS }, at)
      : values;
  return tensor instanceof TensorValue ? tensor.shape : new Unknown("the variable's shape is not known");
}

export const kerasVariables = natives({ "keras.Variable": variable });
