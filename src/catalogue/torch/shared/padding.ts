import { add, type Dim, less } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { fail } from "../../bail";
import { bracketed } from "./sizes";

/**
 * The sizes after `torch.nn.functional.pad`, with its demands. `sides` are before and after for each axis, the
 * last axis first. `mode` is "constant", "reflect", "replicate" or "circular".
 */
export function padOf(x: Dims, sides: Dims, mode: string): Dims {
  if (sides.length % 2 !== 0) fail("value", "RuntimeError", "Padding length must be divisible by 2");
  if (sides.length / 2 > x.length) {
    const message = `Padding length should be less than or equal to two times the input dimension but got padding length ${sides.length} and input of dimension ${x.length}`;
    fail("value", "RuntimeError", message);
  }
  if (mode !== "constant") demandSupported(x, sides);
  const y = x.map((size, axis) => {
    const at = 2 * (x.length - 1 - axis);
    const [before, after] = [sides[at] ?? 0, sides[at + 1] ?? 0];
    if (mode === "reflect") demandLess(x, axis, size, before, after);
    if (mode === "circular") demandNoDoubleWrap(size, before, after);
    return add(size, add(before, after));
  });
  demandNotNegative(x, y, sides, mode);
  return y;
}

/** Only whole spatial axes can be padded by their own values. */
function demandSupported(x: Dims, sides: Dims): void {
  const axes = sides.length / 2;
  if (axes >= 1 && axes <= 3 && (x.length === axes + 1 || x.length === axes + 2)) return;
  const message = `Padding size ${sides.length} is not supported for ${x.length}D input tensor.\nSupported combinations for non-constant padding:\n  - 2D or 3D input: padding size = 2 (pads last dimension)\n  - 3D or 4D input: padding size = 4 (pads last 2 dimensions)\n  - 4D or 5D input: padding size = 6 (pads last 3 dimensions)`;
  fail("rank", "NotImplementedError", message, { received: x.length });
}

function demandLess(x: Dims, axis: number, size: Dim, before: Dim, after: Dim): void {
  if (less(before, size) !== false && less(after, size) !== false) return;
  const message = `Argument #${2 * (x.length - axis) + 2}: Padding size should be less than the corresponding input dimension, but got: padding (${formatDim(before)}, ${formatDim(after)}) at dimension ${axis} of input ${bracketed(x)}`;
  fail("value", "RuntimeError", message);
}

function demandNoDoubleWrap(size: Dim, before: Dim, after: Dim): void {
  if (less(size, before) === true || less(size, after) === true)
    fail("value", "RuntimeError", "Padding value causes wrapping around more than once.");
}

function demandNotNegative(x: Dims, y: Dims, sides: Dims, mode: string): void {
  const axis = y.findIndex((size) => less(size, mode === "constant" ? 0 : 1) === true);
  if (axis < 0 || sides.every((side) => side === 0)) return;
  const at = 2 * (x.length - 1 - axis);
  const [before, after, size] = [sides[at] ?? 0, sides[at + 1] ?? 0, x[axis] ?? 0];
  const message = `The input size ${formatDim(size)}, plus negative padding ${formatDim(before)} and ${formatDim(after)}, resulted in a negative output size, which is invalid. Check dimension ${axis} of your input.`;
  fail("empty-output", "RuntimeError", message);
}
