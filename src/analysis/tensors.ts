import { tensorBytes } from "../arithmetic/cost";
import { type Dim, sum } from "../arithmetic/dimension";
import type { Dims } from "../arithmetic/shape";
import { isUnknown, Unknown } from "../arithmetic/unknown";
import type { Output, Value } from "../model/graph";

/** Every tensor in an output, in order. */
export function valuesIn(output: Output): readonly Value[] {
  if (output.kind === "tensor") return [output.value];
  if (output.kind === "sequence") return output.items.flatMap(valuesIn);
  return output.kind === "mapping" ? [...output.items.values()].flatMap(valuesIn) : [];
}

/** Why an output is not fully known; undefined when it is. Symbolic sizes are known. */
export function reasonUnknown(output: Output): string | undefined {
  if (output.kind === "unknown") return output.reason;
  if (output.kind === "tensor") return reasonOfShape(output.value);
  if (output.kind === "none") return undefined;
  for (const item of output.items.values()) {
    const reason = reasonUnknown(item);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function reasonOfShape({ tensor: { shape } }: Value): string | undefined {
  if (shape instanceof Unknown) return shape.reason;
  return shape.find((dim) => dim instanceof Unknown)?.reason;
}

/** The sizes of a tensor of known rank. */
export function dimsOf({ tensor: { shape } }: Value): Dims | undefined {
  return isUnknown(shape) ? undefined : shape;
}

/** Bytes of all tensors in an output. */
export function bytesOfOutput(output: Output): Dim {
  if (output.kind === "unknown") return new Unknown(output.reason);
  return sum(valuesIn(output).map(({ tensor }) => tensorBytes(tensor.shape, tensor.dtype)));
}
