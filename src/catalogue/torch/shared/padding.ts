import { add, type Dim, less, min } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { fail } from "../../bail";
import { bracketed, emptySizes } from "./sizes";

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
  const y = x.map((size, axis) => add(size, add(...sidesOf(axis, x.length, sides))));
  if (mode === "constant") demandCrops(x, sides);
  else demandMode(x, y, sides, mode);
  return y;
}

function demandMode(x: Dims, y: Dims, sides: Dims, mode: string): void {
  demandSupported(x, sides);
  if (mode === "circular") demandCircular(x, y, sides);
  else demandMirrored(x, y, sides, mode);
}

function demandMirrored(x: Dims, y: Dims, sides: Dims, mode: string): void {
  const axes = sides.length / 2;
  if (x.slice(-axes - 1).some((size) => size === 0)) {
    const message = `Expected ${axes + 1}D or ${axes + 2}D (batch mode) tensor with possibly 0 batch size and other non-zero dimensions for input, but got: ${bracketed(x)}`;
    fail("value", "RuntimeError", message);
  }
  if (mode === "reflect") demandLess(x, sides);
  demandSomeOutput(x.slice(-axes), y.slice(-axes));
  emptySizes(y);
}

/** The padding before and after one axis. */
function sidesOf(axis: number, rank: number, sides: Dims): readonly [Dim, Dim] {
  const at = 2 * (rank - 1 - axis);
  return [sides[at] ?? 0, sides[at + 1] ?? 0];
}

/** Cropping, which negative padding is, cannot take more than there is. */
function demandCrops(x: Dims, sides: Dims): void {
  x.forEach((size, axis) => {
    const [before, after] = sidesOf(axis, x.length, sides);
    const left = add(size, add(min(before, 0), min(after, 0)));
    if (less(left, 0) === true)
      fail("empty-output", "RuntimeError", "narrow(): length must be non-negative.");
  });
}

/** Only whole spatial axes can be padded by their own values. */
function demandSupported(x: Dims, sides: Dims): void {
  const axes = sides.length / 2;
  if (axes >= 1 && axes <= 3 && (x.length === axes + 1 || x.length === axes + 2)) return;
  const message = `Padding size ${sides.length} is not supported for ${x.length}D input tensor.\nSupported combinations for non-constant padding:\n  - 2D or 3D input: padding size = 2 (pads last dimension)\n  - 3D or 4D input: padding size = 4 (pads last 2 dimensions)\n  - 4D or 5D input: padding size = 6 (pads last 3 dimensions)`;
  fail("rank", "NotImplementedError", message, { received: x.length });
}

function demandCircular(x: Dims, y: Dims, sides: Dims): void {
  x.forEach((size, axis) => {
    const [before, after] = sidesOf(axis, x.length, sides);
    if (less(size, before) === true || less(size, after) === true)
      fail("value", "RuntimeError", "Padding value causes wrapping around more than once.");
  });
  if (y.some((size) => less(size, 0) === true))
    fail("empty-output", "RuntimeError", "Negative padding value is resulting in an empty dimension");
}

/** A reflection cannot reach beyond the input's far end. */
function demandLess(x: Dims, sides: Dims): void {
  for (let axis = x.length - 1; axis >= 0; axis--) {
    const [before, after] = sidesOf(axis, x.length, sides);
    const size = x[axis] ?? 0;
    const isPadded = before !== 0 || after !== 0;
    if (!isPadded || (less(before, size) !== false && less(after, size) !== false)) continue;
    const message = `Argument #${2 * (x.length - axis) + 2}: Padding size should be less than the corresponding input dimension, but got: padding (${formatDim(before)}, ${formatDim(after)}) at dimension ${axis} of input ${bracketed(x)}`;
    fail("value", "RuntimeError", message);
  }
}

function demandSomeOutput(input: Dims, output: Dims): void {
  if (!output.every((size) => less(size, 1) === true)) return;
  const letters = ["D", "H", "W"].slice(-input.length);
  const shown = (dims: Dims, sign: string) =>
    letters.map((l, i) => `${l}: ${formatDim(dims[i] ?? 0)}`).join(sign);
  const message = `input (${shown(input, ", ")}) is too small. Calculated output ${shown(output, " ")}`;
  fail("empty-output", "RuntimeError", message);
}
