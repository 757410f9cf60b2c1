import { less } from "../../../arithmetic/dimension";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { Float, namedTuple, Tensor } from "../../values";
import { type Dtype, dtypeOf, floating, strong } from "../ops/dtype";
import { firstOf } from "../ops/elementwise";
import { shapeOf } from "../ops/form";
import { repr } from "../words";
import { tfDtype } from "./elementwise";
import { axesFrom, axisFrom, reduction } from "./form";
import { refuseFloats } from "./rearrange";

/** TensorFlow's functions that reduce, sort and rank along axes. */

const BOOL = (): Dtype => "bool";

const both = (name: string) => [`tensorflow.${name}`];

export const reductions: readonly FunctionEntry[] = [
  ..."reduce_sum reduce_mean reduce_max reduce_min reduce_prod reduce_logsumexp reduce_std reduce_variance"
    .split(" ")
    .map((name) => {
      const keeps = /sum|max|min|prod/.test(name) && !name.includes("logsumexp");
      const signature = `tensorflow.math.${name}(input_tensor, axis=None, keepdims=False, name=None)`;
      return reduction(
        signature,
        keeps ? strong : (dtype) => (name === "reduce_mean" ? strong(dtype) : floating(dtype)),
        both(name),
      );
    }),
  ...["reduce_any", "reduce_all"].map((name) =>
    reduction(
      `tensorflow.math.${name}(input_tensor, axis=None, keepdims=False, name=None)`,
      BOOL,
      both(name),
    ),
  ),
  reduction("tensorflow.norm(tensor, ord='euclidean', axis=None, keepdims=None, name=None)", strong, [
    "tensorflow.linalg.norm",
  ]),
];

/** The place of the greatest or least value; the first axis unless said. */
export const positions: readonly FunctionEntry[] = ["argmax", "argmin"].map((name) =>
  fn(`tensorflow.math.${name}(input, axis=None, output_type='int64', name=None)`, {
    aliases: both(name),
    reach: "whole",
    output: (a: BoundArgs) => {
      const shape = shapeOf(a.raw("input"));
      if (typeof a.raw("axis") === "string" && name === "argmax")
        fail("type", "TypeError", "axis must be int or Tensor with integer datatype");
      const axis = axisFrom(a.isNone("axis") ? 0 : a.raw("axis"), shape.length);
      return new Tensor(shape.toSpliced(axis, 1), tfDtype(a.raw("output_type"), "int64"));
    },
  }),
);

/** A function along an axis that keeps the shape; an axis that the tensor does not have is refused. */
export function along(
  signature: string,
  dtype: (given: Dtype) => Dtype,
  aliases: readonly string[] = [],
): FunctionEntry {
  return fn(signature, {
    aliases,
    reach: "whole",
    output: (a: BoundArgs) => {
      const x = firstOf(a);
      const shape = shapeOf(x);
      const axis = a.raw("axis");
      // Sorting cuts fractions off, and a scalar is its own reverse.
      const isLoose =
        axis instanceof Float ? isSort(signature) : signature.includes(".reverse(") && shape.length === 0;
      if (signature.includes(".roll(") && axis instanceof Float) refuseFloats([axis]);
      if (!isLoose) axesFrom(axis, shape.length);
      return new Tensor(shape, dtype(dtypeOf(x)));
    },
  });
}

function isSort(signature: string): boolean {
  return /\.(arg)?sort\(/.test(signature);
}

export const alongs: readonly FunctionEntry[] = [
  along("tensorflow.math.cumsum(x, axis=0, exclusive=False, reverse=False, name=None)", strong, [
    "tensorflow.cumsum",
  ]),
  along("tensorflow.math.cumprod(x, axis=0, exclusive=False, reverse=False, name=None)", strong),
  along("tensorflow.sort(values, axis=-1, direction='ASCENDING', name=None)", strong),
  along("tensorflow.argsort(values, axis=-1, direction='ASCENDING', stable=False, name=None)", () => "int32"),
  along("tensorflow.reverse(tensor, axis, name=None)", strong),
  along("tensorflow.roll(input, shift, axis, name=None)", strong),
];

export const moments = fn("tensorflow.nn.moments(x, axes, shift=None, keepdims=False, name=None)", {
  reach: "whole",
  output: (a) => {
    const shape = shapeOf(a.raw("x"));
    const axes = axesFrom(a.raw("axes"), shape.length);
    const left = a.flag("keepdims")
      ? shape.map((size, axis) => (axes.includes(axis) ? 1 : size))
      : shape.filter((_, axis) => !axes.includes(axis));
    const each = () => new Tensor(left, strong(dtypeOf(a.raw("x"))));
    return [each(), each()];
  },
});

export const topK = fn("tensorflow.math.top_k(input, k=1, sorted=True, index_type='int32', name=None)", {
  aliases: ["tensorflow.nn.top_k"],
  reach: "whole",
  output: (a) => {
    const x = shapeOf(a.raw("input"));
    const k = a.raw("k");
    refuseFloats(k);
    const size = a.int("k");
    if (x.length < 1 || less(size, 0) === true || less(x[x.length - 1] ?? 1, size) === true) {
      fail(
        "value",
        "InvalidArgumentError",
        `input must have at least k columns. Had ${repr(x[x.length - 1] ?? 0)}, needed ${repr(size)}`,
      );
    }
    const shape = [...x.slice(0, -1), size];
    return namedTuple({
      values: new Tensor(shape, strong(dtypeOf(a.raw("input")))),
      indices: new Tensor(shape, "int32"),
    });
  },
});
