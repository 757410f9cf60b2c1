import { fail } from "../../bail";
import { type Arg, Float, Tensor } from "../../values";
import type { Dtype } from "../ops/dtype";
import { asTensor } from "../ops/form";
import { repr } from "../words";
import { tfDtype } from "./elementwise";

/**
 * A tensor out of Python values. Floats become no integers, and a tensor of another dtype is refused unless it is
 * to be cast.
 */
export function literalTensor(given: Arg, dtype: Arg, otherDtype: "cast" | "refuse"): Tensor {
  if (typeof given === "string") return new Tensor([], "string");
  const items = Array.isArray(given) ? (given as readonly Arg[]) : [];
  if (items.length > 0 && items.every((item) => typeof item === "string"))
    return new Tensor([items.length], "string");
  const leaves = Array.isArray(given) ? leavesOf(given) : [given];
  if (leaves.some((item) => typeof item === "string")) {
    fail("type", "ValueError", "Can't convert Python sequence with mixed types to Tensor.");
  }
  demandRectangle(given);
  const tensor = asTensor(given);
  const wanted = tfDtype(dtype, tensor.dtype);
  if (wanted === tensor.dtype) return tensor;
  if (isInteger(wanted) && leaves.some((item) => item instanceof Float)) {
    fail("type", "TypeError", `Cannot convert ${repr(given)} to EagerTensor of dtype ${wanted}`);
  }
  if (
    given instanceof Tensor &&
    otherDtype === "refuse" &&
    wanted !== undefined &&
    tensor.dtype !== undefined
  ) {
    const rule = `Tensor conversion requested dtype ${wanted} for Tensor with dtype ${tensor.dtype}`;
    fail("dtype", "ValueError", rule);
  }
  return new Tensor(tensor.shape, wanted);
}

function isInteger(dtype: Dtype): boolean {
  return /^u?int/.test(dtype ?? "");
}

function leavesOf(items: readonly Arg[]): readonly Arg[] {
  return items.flatMap((item) => (Array.isArray(item) ? leavesOf(item) : [item]));
}

function demandRectangle(given: Arg): void {
  if (!Array.isArray(given)) return;
  const lengths = new Set((given as readonly Arg[]).map((item) => (Array.isArray(item) ? item.length : -1)));
  if (lengths.size > 1 && !given.some((item: Arg) => item instanceof Tensor)) {
    fail("type", "ValueError", "Can't convert non-rectangular Python sequence to Tensor.");
  }
  for (const item of given) demandRectangle(item);
}
