import { ceilDiv, type Dim, equal, floorDiv, isKnown, less, mod, sub } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { repr, shapeWords } from "../words";
import { dtypeOf, strong } from "./dtype";
import { frontAxis, shapeOf } from "./form";

/** Functions that take a tensor apart. */

/** Pieces of the given sizes along an axis. */
export function pieces(x: Arg, sizes: readonly Dim[], axis: number): readonly Tensor[] {
  const shape = shapeOf(x);
  return sizes.map((size) => new Tensor(shape.with(axis, size), strong(dtypeOf(x))));
}

/** The sizes between the places where an axis of `size` is cut. */
export function cutSizes(size: Dim, cuts: Dims): readonly Dim[] {
  const ends = [...cuts, size].map((end) => (isKnown(end) && isKnown(size) && end > size ? size : end));
  return ends.map((end, i) => {
    const length = sub(end, ends[i - 1] ?? 0);
    return less(length, 0) === true ? 0 : length;
  });
}

function cutList(a: BoundArgs<"indices_or_sections">): Dims | undefined {
  return Array.isArray(a.raw("indices_or_sections")) ? a.ints("indices_or_sections") : undefined;
}

export const split = fn("keras.ops.split(x, indices_or_sections, axis=0)", {
  output: (a) => splitEvenly(a, a.raw("axis")),
});

function splitEvenly(
  a: BoundArgs<"x" | "indices_or_sections">,
  axisGiven: Arg,
  name = "split",
  least = 0,
): Arg {
  const x = a.raw("x");
  const shape = shapeOf(x);
  if (shape.length < least) {
    const rule = `\`${name}\` only works on arrays of at least ${least} dimensions.`;
    fail("rank", "ValueError", `${rule} Received array with shape ${shapeWords(shape)}.`);
  }
  if (typeof a.raw("indices_or_sections") === "string" && least > 0)
    fail("type", "ValueError", "Invalid dtype: str");
  const axis = frontAxis(axisGiven, shape.length);
  const size = shape[axis] ?? 1;
  const cuts = cutList(a);
  if (cuts) return pieces(x, cutSizes(size, cuts), axis);
  const count = a.known("indices_or_sections");
  if (count === 0) return fail("value", "ZeroDivisionError", "integer modulo by zero");
  if (equal(mod(size, count), 0) === false) {
    const rule =
      "`x` size on given `axis` must be divisible by `indices_or_sections` when `indices_or_sections` is an int.";
    fail("divisibility", "ValueError", `${rule} But received ${repr(size)} and ${count}.`);
  }
  return pieces(x, new Array<Dim>(Math.max(count, 0)).fill(floorDiv(size, count)), axis);
}

/** Splits along the axis that the name stands for. */
export const splitsAlong: readonly FunctionEntry[] = [
  fn("keras.ops.hsplit(x, indices_or_sections)", {
    output: (a) => splitEvenly(a, shapeOf(a.raw("x")).length < 2 ? 0 : 1, "hsplit", 1),
  }),
  fn("keras.ops.vsplit(x, indices_or_sections)", {
    output: (a) => splitEvenly(a, 0, "vsplit", 2),
  }),
  fn("keras.ops.dsplit(x, indices_or_sections)", {
    output: (a) => splitEvenly(a, 2, "dsplit", 3),
  }),
];

export const arraySplit = fn("keras.ops.array_split(x, indices_or_sections, axis=0)", {
  output: (a) => {
    const given = a.raw("indices_or_sections");
    if (Array.isArray(given) || typeof given === "string" || given instanceof Float) {
      const rule = "Argument `indices_or_sections` must be of type `int`.";
      const shown = Array.isArray(given)
        ? `[${(given as readonly Arg[]).map(repr).join(", ")}]`
        : repr(given);
      fail("type", "TypeError", `${rule} Received: indices_or_sections=${shown}`);
    }
    const count = a.known("indices_or_sections");
    if (count <= 0) {
      const received = `Received: indices_or_sections=${count}.`;
      fail("value", "ValueError", `Argument \`indices_or_sections\` must be a positive integer. ${received}`);
    }
    const shape = shapeOf(a.raw("x"));
    if (shape.length === 0) {
      const rule = "tensor_split expected at least a 1-dimensional tensor, but got a tensor with 0 dims";
      fail("rank", "RuntimeError", rule);
    }
    const axis = frontAxis(a.raw("axis"), shape.length);
    const size = shape[axis] ?? 1;
    // The first pieces are one longer where the size does not divide.
    const sizes = Array.from({ length: count }, (_, i) => ceilDiv(sub(size, i), count));
    return pieces(a.raw("x"), sizes, axis);
  },
});

/** One tensor for each place along an axis. */
export function unstack(x: Arg, num: Arg, axisGiven: Arg): Arg {
  const shape = shapeOf(x);
  const axis = frontAxis(axisGiven, shape.length);
  const count = typeof num === "number" ? num : (shape[axis] ?? 1);
  if (typeof count !== "number") {
    return giveUp(isUnknown(count) ? count : "the number of tensors is not known");
  }
  const rest = shape.toSpliced(axis, 1);
  return Array.from({ length: count }, () => new Tensor(rest, strong(dtypeOf(x))));
}

export const unstacks = fn("keras.ops.unstack(x, num=None, axis=0)", {
  output: (a) => unstack(a.raw("x"), a.raw("num"), a.raw("axis")),
});
