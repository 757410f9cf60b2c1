import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { broadcastAll } from "./broadcast";
import { operandOf, resultType } from "./dtype";
import { pointwise } from "./form";

/** Limits that may be numbers, tensors or None; at least one of them must be given. */
function limited<N extends string>(a: BoundArgs<"input" | N>, limits: readonly N[]): Tensor {
  const given = limits.filter((name) => !a.isNone(name));
  if (given.length === 0) {
    const message = "torch.clamp: At least one of 'min' or 'max' must not be None";
    fail("signature", "RuntimeError", message);
  }
  const operands: readonly Arg[] = [a.tensor("input"), ...given.map((name) => operandOf(a, name))];
  return new Tensor(broadcastAll(operands), resultType(operands));
}

export const clamp: readonly FunctionEntry[] = [
  ...["clamp", "clip"].flatMap((name) =>
    pointwise(`torch.${name}(input, min=None, max=None, *, out=None)`, {
      output: (a) => limited(a, ["min", "max"]),
    }),
  ),
  ...pointwise("torch.clamp_min(input, min)", { output: (a) => limited(a, ["min"]) }),
  ...pointwise("torch.clamp_max(input, max)", { output: (a) => limited(a, ["max"]) }),
];
