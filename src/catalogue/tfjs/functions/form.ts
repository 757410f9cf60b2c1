import { Conflict, reshape as reshaped } from "../../../arithmetic/broadcast";
import { add, type Dim, equal, less, mul, product, sub } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { axesOf, known, newAxisOf, shapeOf, shown, sizesIn, tensorOf } from "./values";

/** Functions that give values another order or form. */

export const reshape = fn("tf.reshape(x, shape)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    return new Tensor(reshapedTo(x.shape, sizesIn(a.raw("shape"), "the shape")), x.dtype);
  },
});

function reshapedTo(from: Dims, to: Dims): Dims {
  const shape = reshaped(from, to);
  return shape instanceof Conflict ? refuse(shape, from, to) : shape;
}

function refuse({ kind, axis, b }: Conflict, from: Dims, to: Dims): never {
  const complain = (message: string, received?: Dim) =>
    fail("reshape", "Error", message, received === undefined ? {} : { received });
  const total = product(from);
  if (kind === "negative") return complain(`Shapes can not be < 0. Found ${formatDim(b)} at dim ${axis}`);
  if (to.filter((size) => size === -1).length > 1) {
    const rule = "Shapes can only have 1 implicit size.";
    return complain(`${rule} Found -1 at dim ${to.indexOf(-1)} and dim ${axis}`);
  }
  if (kind === "inferred" || (to.includes(-1) && to.includes(0)))
    return complain(`Cannot infer the missing size in [${shown(to)}] when there are 0 elements`);
  if (!to.includes(-1))
    return complain(`Size(${formatDim(total)}) must match the product of shape ${shown(to)}`, total);
  const known = formatDim(product(to.filter((size) => size !== -1)));
  return complain(
    `The implicit shape can't be a fractional number. Got ${formatDim(total)} / ${known}`,
    total,
  );
}

/** `x.as1D()` to `x.as5D(…)`: their names say how many sizes they take. */
export const ranked: readonly FunctionEntry[] = ["as2D", "as3D", "as4D", "as5D"].map((name) =>
  fn(`tf.Tensor.${name}(x, *sizes)` as "tf.Tensor.as2D(x, *sizes)", {
    output: (a) => {
      const x = tensorOf(a.raw("x"));
      return new Tensor(reshapedTo(x.shape, sizesIn(a.sequence("sizes"), "the shape")), x.dtype);
    },
  }),
);

export const reshapeAs = fn("tf.Tensor.reshapeAs(x, like)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    return new Tensor(reshapedTo(x.shape, shapeOf(a.raw("like"))), x.dtype);
  },
});

export const flatten = fn("tf.Tensor.flatten(x)", {
  aliases: ["tf.Tensor.as1D"],
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    return new Tensor([product(x.shape)], x.dtype);
  },
});

export const expandDims = fn("tf.expandDims(x, axis=0)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    return new Tensor(x.shape.toSpliced(newAxisOf(a.raw("axis"), x.shape.length), 0, 1), x.dtype);
  },
});

export const squeeze = fn("tf.squeeze(x, axis=null)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const given = a.raw("axis");
    if (isUnknown(given)) return giveUp(given);
    const listed = given === null ? [] : Array.isArray(given) ? (given as readonly Arg[]) : [given];
    const axes = axesOf(listed, x.shape.length);
    for (const axis of axes) demandOne(x.shape[axis] ?? 1, axis);
    const isDropped = (size: Dim, i: number) =>
      axes.length > 0 ? axes.includes(i) : equal(size, 1) === true;
    return new Tensor(
      x.shape.filter((size, i) => !isDropped(size, i)),
      x.dtype,
    );
  },
});

function demandOne(size: Dim, axis: number): void {
  if (equal(size, 1) !== false) return;
  const rule = `Can't squeeze axis ${axis} since its dim '${formatDim(size)}' is not 1`;
  fail("axis", "Error", rule, { expected: 1, received: size });
}

export const transpose = fn("tf.transpose(x, perm=null)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const rank = x.shape.length;
    const order = a.isNone("perm")
      ? x.shape.map((_, i) => rank - 1 - i)
      : sizesIn(a.raw("perm"), "the order").map((axis) => known(axis, "the axis"));
    demandLength("perm", order, rank);
    if (order.some((axis) => axis < 0 || axis >= rank))
      fail("axis", "Error", `All entries in 'perm' must be between 0 and ${rank - 1} but got ${order}`);
    return new Tensor(
      order.map((axis) => x.shape[axis] ?? 1),
      x.dtype,
    );
  },
});

/** Both words are TensorFlow.js', also of a tile. */
function demandLength(name: "perm" | "reps", values: Dims, rank: number): void {
  if (values.length === rank) return;
  const rule = `Error in transpose: rank of input ${rank} must match length of ${name} ${shown(values)}.`;
  fail("rank", "Error", rule, { expected: rank, received: values.length });
}

export const tile = fn("tf.tile(x, reps)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const reps = sizesIn(a.raw("reps"), "the repetitions");
    demandLength("reps", reps, x.shape.length);
    return new Tensor(
      x.shape.map((size, i) => mul(size, reps[i] ?? 1)),
      x.dtype,
    );
  },
});

export const pad = fn("tf.pad(x, paddings, constantValue=0)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    if (a.sequence("paddings").length !== x.shape.length) giveUp("there is no padding for each axis");
    const margins = a.sequence("paddings").map((each) => sizesIn(each, "the padding"));
    return new Tensor(
      x.shape.map((size, i) => add(add(size, margins[i]?.[0] ?? 0), margins[i]?.[1] ?? 0)),
      x.dtype,
    );
  },
});

export const slice = fn("tf.slice(x, begin, size=null)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const rank = x.shape.length;
    if (rank === 0) fail("rank", "Error", "Slicing scalar is not possible");
    const begin = padded(sizesIn(a.raw("begin"), "the beginning"), rank, 0);
    if (begin.includes(-1)) fail("axis", "Error", "slice() does not support negative begin indexing.");
    const asked = a.isNone("size") ? [] : sizesIn(a.raw("size"), "the size");
    const size = padded(asked, rank, -1).map((wanted, i) => {
      if (typeof wanted !== "number" || wanted >= 0) return wanted;
      const rule = `Negative size values should be exactly -1 but got ${wanted} for the slice() size at index ${i}.`;
      return wanted === -1 ? sub(x.shape[i] ?? 1, begin[i] ?? 0) : fail("value", "Error", rule);
    });
    demandInside(x.shape, begin, size);
    return new Tensor(size, x.dtype);
  },
});

function padded(values: Dims, rank: number, by: number): Dims {
  return values.length < rank ? [...values, ...new Array<Dim>(rank - values.length).fill(by)] : values;
}

function demandInside(whole: Dims, begin: Dims, size: Dims): void {
  const rank = whole.length;
  const who = `Error in slice${rank}D`;
  const lengths = [
    ["begin", begin],
    ["size", size],
  ] as const;
  for (const [name, given] of lengths)
    if (given.length !== rank)
      fail(
        "rank",
        "Error",
        `${who}: Length of ${name} ${shown(given)} must match the rank of the array (${rank}).`,
      );
  for (const [i, limit] of whole.entries()) {
    const end = add(begin[i] ?? 0, size[i] ?? 0);
    if (less(limit, end) !== true) continue;
    const sizes = `(${formatDim(end)}) would overflow input.shape[${i}] (${formatDim(limit)})`;
    fail("axis", "Error", `${who}: begin[${i}] + size[${i}] ${sizes}`, { expected: limit, received: end });
  }
}
