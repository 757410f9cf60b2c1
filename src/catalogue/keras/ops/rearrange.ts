import { Conflict, reshape as reshaped } from "../../../arithmetic/broadcast";
import { type Dim, equal, isExpr, product } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { fail } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { repr, shapeWords } from "../words";
import { dtypeOf, strong } from "./dtype";
import { broadcastShapes, frontAxes, frontAxis, newShape, shapeOf, sizesOf } from "./form";

/** Functions that give the same values another shape or order. */

/** A tensor of the same values and dtype. */
export function withShape(x: Arg, shape: Dims): Tensor {
  const data = x instanceof Tensor ? x.data : undefined;
  return new Tensor(shape, strong(dtypeOf(x)), data);
}

/** `x` in another shape; one size may be −1. */
export function reshape(x: Arg, to: Arg): Tensor {
  const [from, target] = [shapeOf(x), sizesOf(to)];
  const received = `Received: newshape=${shapeWords(target)}.`;
  if (target.some((size) => typeof size === "number" && size < -1)) {
    const rule = "must be a non-negative integer, or `-1` for a single unknown dimension.";
    fail("value", "ValueError", `Each dimension in \`newshape\` ${rule} ${received}`);
  }
  if (target.filter((size) => size === -1).length > 1) {
    const rule = "There must be at most one unknown dimension (-1) in `newshape`.";
    fail("value", "ValueError", `${rule} ${received}`);
  }
  const shape = reshaped(from, target);
  if (!(shape instanceof Conflict)) return withShape(x, shape);
  const shapes = `input_shape=${shapeWords(from)}, newshape=${shapeWords(target)}`;
  const rule = target.includes(-1)
    ? "The total size of the tensor must be unchanged, however, the input size cannot by divided by the specified dimensions in newshape."
    : "The total size of the tensor must be unchanged.";
  return fail("reshape", "ValueError", `${rule} Received: ${shapes}`, { received: product(from) });
}

export const reshapes = fn("keras.ops.reshape(x, newshape)", {
  reach: "whole",
  output: (a) => reshape(a.raw("x"), a.raw("newshape")),
});

export const ravel = fn("keras.ops.ravel(x)", {
  reach: "whole",
  output: (a) => withShape(a.raw("x"), [product(shapeOf(a.raw("x")))]),
});

/** The axes in another order; reversed unless said. */
export function transpose(x: Arg, axes: Arg): Tensor {
  const shape = shapeOf(x);
  if (axes === null) return dropData(x, [...shape].reverse());
  const order = frontOrder(axes, shape.length);
  return dropData(
    x,
    order.map((axis) => shape[axis] ?? 1),
  );
}

function dropData(x: Arg, shape: Dims): Tensor {
  return new Tensor(shape, strong(dtypeOf(x)));
}

function frontOrder(axes: Arg, rank: number): readonly number[] {
  const items = Array.isArray(axes) ? (axes as readonly Arg[]) : [axes];
  if (items.length !== rank) {
    const rule = "axis must be a list of the same length as the input shape,";
    fail("axis", "ValueError", `${rule} expected ${rank}, but received ${items.length}.`);
  }
  const isAxis = (axis: Arg) =>
    isExpr(axis) || isUnknown(axis) || (typeof axis === "number" && axis >= -rank && axis < rank);
  if (!items.every(isAxis)) {
    const rule = `Each axis in \`axes\` must be an integer in [-${rank}, ${rank}).`;
    fail("axis", "ValueError", `${rule} Received: axes=${repr(items)}.`);
  }
  const order = frontAxes(items, rank);
  if (new Set(order).size === rank) return order;
  const rule = "`axes` must be a valid permutation of the input dimensions (no duplicates).";
  return fail("axis", "ValueError", `${rule} Received: axes=${repr(items)} for input of rank ${rank}.`);
}

export const transposes = fn("keras.ops.transpose(x, axes=None)", {
  reach: "whole",
  output: (a) => transpose(a.raw("x"), a.raw("axes")),
});

export const swapaxes = fn("keras.ops.swapaxes(x, axis1, axis2)", {
  reach: "whole",
  output: (a) => {
    const shape = shapeOf(a.raw("x"));
    const [p, q] = [frontAxis(a.raw("axis1"), shape.length), frontAxis(a.raw("axis2"), shape.length)];
    return dropData(a.raw("x"), shape.with(p, shape[q] ?? 1).with(q, shape[p] ?? 1));
  },
});

export const moveaxis = fn("keras.ops.moveaxis(x, source, destination)", {
  reach: "whole",
  output: (a) => {
    const shape = shapeOf(a.raw("x"));
    const from = frontAxes(a.raw("source"), shape.length);
    const destination = a.raw("destination");
    if (typeof destination === "string" && destination.length > 1) {
      const rule = "`source` and `destination` arguments must have the same number of elements, but received";
      const given = `\`source=${repr(a.raw("source"))}\` and \`destination=${destination}\``;
      fail("type", "ValueError", `${rule} ${given}.`);
    }
    const to = frontAxes(a.raw("destination"), shape.length);
    const rest = shape.filter((_, axis) => !from.includes(axis));
    const moved: Dim[] = [];
    for (let axis = 0; axis < shape.length; axis++) {
      const at = to.indexOf(axis);
      moved.push(at >= 0 ? (shape[from[at] ?? 0] ?? 1) : (rest.shift() ?? 1));
    }
    return dropData(a.raw("x"), moved);
  },
});

/** New axes of size 1. */
export function expandDims(x: Arg, axis: Arg): Tensor {
  const shape = shapeOf(x);
  if (typeof axis === "string" || axis instanceof Float) {
    const rule = "The `axis` argument to `expand_dims` should be an integer, tuple or list.";
    fail("type", "ValueError", `${rule} Received axis=${typeof axis === "string" ? axis : repr(axis)}`);
  }
  const items: readonly Arg[] = Array.isArray(axis) ? (axis as readonly Arg[]) : [axis ?? shape.length];
  const rank = shape.length + items.length;
  const added = new Set(items.map((each) => frontAxis(each, rank)));
  const rest = [...shape];
  const whole = Array.from({ length: rank }, (_, i): Dim => (added.has(i) ? 1 : (rest.shift() ?? 1)));
  return withShape(x, whole);
}

export const expandDimensions = fn("keras.ops.expand_dims(x, axis)", {
  output: (a) => expandDims(a.raw("x"), a.raw("axis")),
});

/** Axes of size 1 taken away: the named ones, or all. */
export function squeeze(x: Arg, axis: Arg): Tensor {
  const shape = shapeOf(x);
  if (axis === null)
    return withShape(
      x,
      shape.filter((size) => equal(size, 1) !== true),
    );
  if (axis instanceof Float) {
    fail("type", "ValueError", `\`value\` must be an integer, tuple or list. Received: value=${repr(axis)}`);
  }
  const gone = new Set(frontAxes(axis, shape.length));
  for (const each of gone) {
    if (equal(shape[each] ?? 1, 1) !== false) continue;
    const rule = `Cannot squeeze axis ${repr(axis)}, because the dimension is not 1.`;
    fail("axis", "ValueError", rule, { received: shape[each] ?? 1 });
  }
  return withShape(
    x,
    shape.filter((_, at) => !gone.has(at)),
  );
}

export const squeezes = fn("keras.ops.squeeze(x, axis=None)", {
  output: (a) => squeeze(a.raw("x"), a.raw("axis")),
});

/** `x` stretched to a shape. */
export function broadcastTo(x: Arg, to: Arg): Tensor {
  const [from, target] = [shapeOf(x), newShape(to)];
  broadcastShapes([from, target]);
  return dropData(x, target);
}

export const broadcasts = fn("keras.ops.broadcast_to(x, shape)", {
  output: (a) => broadcastTo(a.raw("x"), a.raw("shape")),
});

export const rot90 = fn("keras.ops.rot90(array, k=1, axes=(0, 1))", {
  reach: "whole",
  output: (a) => {
    const shape = shapeOf(a.raw("array"));
    if (shape.length < 2) {
      const rule = "Input array must have at least 2 dimensions.";
      fail("rank", "ValueError", `${rule} Received: array.ndim=${shape.length}`);
    }
    const [p = 0, q = 1] = frontAxes(a.raw("axes"), shape.length);
    const turned = Math.abs(a.known("k")) % 2 === 1;
    return dropData(a.raw("array"), turned ? shape.with(p, shape[q] ?? 1).with(q, shape[p] ?? 1) : shape);
  },
});

/** What tells about a tensor rather than computing with it. */
export const questions: readonly FunctionEntry[] = [
  fn("keras.ops.shape(x)", { output: (a) => shapeOf(a.raw("x")) }),
  fn("keras.ops.ndim(x)", { output: (a) => shapeOf(a.raw("x")).length }),
  fn("keras.ops.size(x)", {
    output: (a) => {
      const shape = shapeOf(a.raw("x"));
      const size = product(shape);
      const data = typeof size === "number" ? [size] : undefined;
      return new Tensor([], shape.length === 0 ? "float32" : "int64", data);
    },
  }),
  fn("keras.ops.dtype(x)", { output: (a) => dtypeOf(a.raw("x")) ?? null }),
  fn("keras.ops.is_tensor(x)", { output: (a) => a.raw("x") instanceof Tensor }),
];

/** Attributes and methods of Keras tensors. */
export const tensorMembers: readonly FunctionEntry[] = [
  fn("keras.KerasTensor.shape", { output: (a) => shapeOf(a.raw("self")) }),
  fn("keras.KerasTensor.ndim", { output: (a) => shapeOf(a.raw("self")).length }),
  fn("keras.KerasTensor.rank", { output: (a) => shapeOf(a.raw("self")).length }),
  fn("keras.KerasTensor.dtype", { output: (a) => dtypeOf(a.raw("self")) ?? null }),
  fn("keras.KerasTensor.get_shape(self)", { output: (a) => shapeOf(a.raw("self")) }),
  fn("keras.KerasTensor.set_shape(self, shape)", { output: () => null }),
  fn("keras.KerasTensor.numpy(self)", { output: (a) => a.raw("self") }),
  fn("keras.KerasTensor.reshape(self, newshape)", {
    reach: "whole",
    output: (a) => reshape(a.raw("self"), a.raw("newshape")),
  }),
  fn("keras.KerasTensor.squeeze(self, axis=None)", {
    output: (a) => squeeze(a.raw("self"), a.raw("axis")),
  }),
];
