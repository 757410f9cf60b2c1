import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf, typeName } from "../../arguments";
import { fail, giveUp } from "../../bail";
import type { Weights } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { isIntegral, scalarType } from "./dtype";
import { isIntLike } from "./python";

/** How the values of a loss become one. */
export type Reduction = "none" | "mean" | "sum";

/** The arguments by which every loss of PyTorch is told how to reduce. */
export type ReductionArgs = BoundArgs<"size_average" | "reduce" | "reduction">;

/** The argument `reduction`, or what the two older arguments say instead of it. */
export function reductionArgument(a: ReductionArgs): Arg {
  if (a.isNone("size_average") && a.isNone("reduce")) return a.raw("reduction");
  const isReduced = a.isNone("reduce") || a.flag("reduce");
  if (!isReduced) return "none";
  return a.isNone("size_average") || a.flag("size_average") ? "mean" : "sum";
}

/** The reduction that an argument names; `batchmean` and the old `elementwise_mean` reduce to one value too. */
export function reductionOf(value: Arg, extra: readonly string[] = []): Reduction {
  if (value === "none" || value === "mean" || value === "sum") return value;
  if (value === "elementwise_mean" || (typeof value === "string" && extra.includes(value))) return "mean";
  if (isUnknown(value)) return giveUp(value);
  const shown = typeof value === "string" || isIntLike(value) ? String(value) : typeName(value);
  return fail("value", "ValueError", `${shown} is not a valid value for reduction`);
}

/** Some losses check the reduction themselves and glue it to their message unseen. */
export function gluedReduction(value: Arg, ending: string): Reduction {
  if (value === "none" || value === "mean" || value === "sum") return value;
  if (isUnknown(value)) return giveUp(value);
  if (typeof value === "string") return fail("value", "ValueError", `${value}${ending}`);
  const message = `unsupported operand type(s) for +: '${typeName(value)}' and 'str'`;
  return fail("type", "TypeError", message);
}

/** The loss as it comes back: one value, or all of them. A mean of integers has no dtype. */
export function reduced(values: Dims, dtype: string | undefined, reduction: Reduction): Tensor {
  if (reduction === "none") return new Tensor(values, dtype);
  if (reduction === "mean" && dtype !== undefined && isIntegral(dtype)) {
    const message = `mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: ${scalarType(dtype)}`;
    fail("dtype", "RuntimeError", message);
  }
  return new Tensor([], dtype === "bool" ? "int64" : dtype);
}

/** Sizes in the form `torch.Size([2, 3])`. */
export function torchSize(tensor: Tensor): string {
  return `torch.Size([${dimsOf(tensor).map(String).join(", ")}])`;
}

/** The tensors that a loss is given on construction; it keeps them as buffers. */
export function heldTensors<N extends string>(a: BoundArgs<N>, names: readonly N[]): Weights {
  const held = names.map((name) => [name, a.raw(name)] as const);
  return Object.fromEntries(held.map(([name, value]) => [name, value instanceof Tensor && dimsOf(value)]));
}

/** Integers are a NotImplementedError that names the kernel, such as "nll_loss_out_frame". */
export function demandKernel({ dtype }: Tensor, kernel: string): void {
  if (dtype !== undefined && isIntegral(dtype))
    fail("dtype", "NotImplementedError", `"${kernel}" not implemented for '${scalarType(dtype)}'`);
}
