import { lookup } from "../../catalogue";
import type { Location } from "../../model/graph";
import type { Frame } from "../frame";
import { native } from "../libraries/native";
import { astype } from "../libraries/numpy";
import { noteOpenSizes } from "../openSizes";
import { truth } from "../operators/truth";
import type { Run } from "../run";
import { callEntry } from "../tensors";
import { PlainUnknown } from "../unknowns";
import { BoundMethod, Native, NO_KEYWORDS, ParameterValue, type TensorValue, type Value } from "../values";

const GRADIENT = new PlainUnknown("whether there is a gradient depends on the passes before");

/** Where the methods of each framework's tensors are found; NumPy's are like PyTorch's. */
const TENSOR_CLASSES = {
  torch: "torch.Tensor",
  keras: "keras.KerasTensor",
  tfjs: "tf.Tensor",
  numpy: "torch.Tensor",
} as const;

export function tensorAttribute(
  frame: Frame,
  self: TensorValue,
  name: string,
  at: Location,
): Value | undefined {
  if (self instanceof ParameterValue && name === "requires_grad") return self.trainable;
  if (self instanceof ParameterValue && name === "grad") return GRADIENT;
  if (self instanceof ParameterValue && name === "requires_grad_")
    return native(name, (call) => {
      setTrainable(frame.run, self, call.get(0, "requires_grad") ?? true);
      return self;
    });
  if (name === "astype") return new BoundMethod(self, native(name, astype));
  // What is a method of PyTorch's tensors is a number of NumPy's arrays.
  if (name === "size" && self.framework === "numpy") return countOf(frame, self, at);
  const entry = lookup(`${TENSOR_CLASSES[self.framework]}.${name}`);
  // Methods that write into the tensor end like this.
  if (name.endsWith("_")) self.classes = undefined;
  if (entry?.kind !== "function") return new PlainUnknown(`Tensor.${name} is not in the catalogue`);
  if (entry.isAttribute) {
    const value = callEntry(frame, entry, { positional: [self], keywords: NO_KEYWORDS }, at);
    if (self.framework === "keras" && name === "shape") noteOpenSizes(value);
    return value;
  }
  return new BoundMethod(
    self,
    new Native(entry.name, (inner, args, place) => callEntry(inner, entry, args, place)),
  );
}

function countOf(frame: Frame, self: TensorValue, at: Location): Value | undefined {
  const entry = lookup("torch.Tensor.numel");
  if (entry?.kind !== "function") return undefined;
  return callEntry(frame, entry, { positional: [self], keywords: NO_KEYWORDS }, at);
}

/** `parameter.requires_grad = value`. */
export function setTrainable(run: Run, parameter: ParameterValue, value: Value): void {
  run.heap.touch(parameter);
  parameter.trainable = truth(value);
}
