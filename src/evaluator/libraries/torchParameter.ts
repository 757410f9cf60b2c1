import { Unknown } from "../../arithmetic/unknown";
import { truth } from "../operators/truth";
import { ClassValue, ParameterValue, TensorValue, type Value } from "../values";
import { type NativeCall, native } from "./native";

/** `nn.Parameter(tensor)`; one of unknown shape is still a parameter, so that totals stay unknown. */
function makeParameter(call: NativeCall): Value {
  const source = call.get(0, "data") ?? null;
  const isTensor = source instanceof TensorValue;
  const shape = isTensor ? source.shape : source instanceof Unknown ? source : [0];
  const dtype = isTensor ? source.dtype : "float32";
  const parameter = new ParameterValue(call.frame.run.newId(), shape, dtype);
  parameter.trainable = truth(call.get(1, "requires_grad") ?? true);
  return parameter;
}

export const parameterClass = new ClassValue("Parameter", "torch.nn.Parameter", []);

const makeParameterNative = native("Parameter", makeParameter);

parameterClass.native = { construct: (frame, args, at) => makeParameterNative.call(frame, args, at) };
