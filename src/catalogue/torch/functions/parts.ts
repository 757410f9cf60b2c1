import { add, ceilDiv, type Dim, equal, floorDiv, isKnown, min, mul } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { dimsOf } from "../../arguments";
import { giveUp } from "../../bail";
import { rearranged } from "../../families/constants";
import { Tensor } from "../../values";

/** Parts of an axis. */

/** A part of an axis, from `start` on. */
export function part(x: Tensor, axis: number, start: Dim, size: Dim): Tensor {
  const dims = dimsOf(x).with(axis, size);
  if (!isKnown(start)) return new Tensor(dims, x.dtype);
  return rearranged(x, dims, (position) => position.with(axis, (position[axis] ?? 0) + start));
}

/** Consecutive parts of the given sizes. */
export function cut(x: Tensor, axis: number, parts: Dims): readonly Tensor[] {
  let start: Dim = 0;
  return parts.map((size) => {
    const piece = part(x, axis, start, size);
    start = add(start, size);
    return piece;
  });
}

/** How many parts there are must be known: the result is a tuple. */
export function countOf(count: Dim, words: string): number {
  if (isKnown(count)) return count;
  return giveUp(isUnknown(count) ? count : `${words} is not a known number`);
}

/** Parts of one size, the last one smaller. */
export function even(size: Dim, length: Dim, words: string): Dims {
  const whole = floorDiv(size, length);
  if (isKnown(whole) && whole > 0 && equal(mul(whole, length), size) === true)
    return Array.from({ length: whole }, () => length);
  const count = Math.max(countOf(ceilDiv(size, length), words), 1);
  const last = isKnown(size) && isKnown(length) ? size - length * (count - 1) : min(length, size);
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? last : length));
}
