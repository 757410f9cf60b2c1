import type { Dim } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import type { Arg } from "../../values";
import { sizeOf } from "../shared/sizes";

/** Reading what PyTorch's functions take: sizes, axes and shapes. */

/** Sizes as PyTorch prints them: `[2, 3]`. */
export { shown as sizes } from "../../families/expanding";

/** The axis counted from the front; a scalar is taken to have one. */
export function wrapAxis(axis: number, rank: number): number {
  const range = Math.max(rank, 1);
  if (axis >= -range && axis < range) return axis < 0 ? axis + range : axis;
  const message = `Dimension out of range (expected to be in range of [${-range}, ${range - 1}], but got ${axis})`;
  return fail("axis", "IndexError", message, { received: axis, rank });
}

/** The axis that an argument names. */
export function axisOf<N extends string>(a: BoundArgs<N>, name: N, rank: number): number {
  return wrapAxis(a.known(name), rank);
}

/**
 * The axes that an argument names as a number or a sequence, each once; all for None. An empty sequence is
 * all axes too, as in PyTorch's reductions.
 */
export function axesOf<N extends string>(a: BoundArgs<N>, name: N, rank: number): readonly number[] {
  const everything = Array.from({ length: rank }, (_, i) => i);
  if (a.isNone(name)) return everything;
  const axes = knownInts(a, name).map((axis) => wrapAxis(axis, rank));
  const twice = axes.find((axis, i) => axes.indexOf(axis) !== i);
  if (twice !== undefined)
    fail("axis", "RuntimeError", `dim ${twice} appears multiple times in the list of dims`);
  return axes.length === 0 ? everything : axes;
}

/** Integers that must all be known, from a number, a sequence or `*args`. */
export function knownInts<N extends string>(a: BoundArgs<N>, name: N): readonly number[] {
  return sizesOf(a, name).map((item) => {
    if (typeof item === "number") return item;
    return giveUp(isUnknown(item) ? item : `${name} is not a known number`);
  });
}

/** A shape from `*args`, one sequence or one number. A lone unknown could be either, so that gives up. */
export function sizesOf<N extends string>(a: BoundArgs<N>, name: N): Dims {
  const given = a.sequence(name);
  const [only, ...others] = given;
  if (others.length === 0 && isUnknown(only)) giveUp(only);
  if (others.length > 0 && !isIntLike(only ?? null)) {
    const message = `${shortNameOf(a)}() takes 1 positional argument but ${given.length} were given`;
    fail("signature", "TypeError", message);
  }
  return a.ints(name);
}

/** As {@link sizesOf}, for methods that refuse a call without sizes. */
export function demandedSizes<N extends string>(a: BoundArgs<N>, name: N): Dims {
  if (a.sequence(name).length > 0) return sizesOf(a, name);
  const message = `${shortNameOf(a)}() missing 1 required positional arguments: "${name}"`;
  return fail("signature", "TypeError", message);
}

function isIntLike(value: Arg): boolean {
  return sizeOf(value) !== undefined;
}

/** The axis at a position, 1 where the tensor has none. */
export function at(dims: Dims, axis: number): Dim {
  return dims[axis < 0 ? axis + dims.length : axis] ?? 1;
}

/** The function's name without its module, as PyTorch's messages give it. */
export function shortNameOf(a: BoundArgs): string {
  return a.signature.name.slice(a.signature.name.lastIndexOf(".") + 1);
}
