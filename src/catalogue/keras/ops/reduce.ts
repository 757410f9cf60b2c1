import { product } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { repr } from "../words";
import { type Dtype, dtypeOf, floating, strong } from "./dtype";
import { firstOf } from "./elementwise";
import { frontAxes, shapeOf } from "./form";

/** Functions that take axes away, and those that run along an axis. */

/** The shape without some axes, or with ones in their place. */
export function reduced(x: Dims, axes: Arg, keepsAxes: boolean): Dims {
  const fronts = frontAxes(axes, x.length);
  const gone = new Set(fronts);
  const twice = fronts.find((axis, i) => fronts.indexOf(axis) !== i);
  if (twice !== undefined) {
    fail("axis", "RuntimeError", `dim ${twice} appears multiple times in the list of dims`);
  }
  if (keepsAxes) return x.map((size, axis) => (gone.has(axis) ? 1 : size));
  return x.filter((_, axis) => !gone.has(axis));
}

/** Whether the call asks to keep reduced axes; Keras and TensorFlow have had two names for it. */
function keeps(a: BoundArgs): boolean {
  return a.flag("keepdims") || (a.isGiven("keep_dims") && a.flag("keep_dims"));
}

/** A function that takes the axes named `axis` away. */
export function reduction(signature: string, dtype: (given: Dtype) => Dtype): FunctionEntry {
  return fn(signature, {
    reach: "whole",
    output: (a: BoundArgs) => {
      const x = firstOf(a);
      if (dtype === BOOL) refuseFloatAxis(a.raw("axis"));
      return new Tensor(reduced(shapeOf(x), a.raw("axis"), keeps(a)), dtype(dtypeOf(x)));
    },
  });
}

/** Some functions look at the axis before its numbers. */
function refuseFloatAxis(axis: Arg): void {
  if (!(axis instanceof Float)) return;
  fail("type", "ValueError", `\`value\` must be an integer, tuple or list. Received: value=${repr(axis)}`);
}

/** Sums of truth values are integers. */
export const COUNTS = (dtype: Dtype): Dtype => (dtype === "bool" ? "int32" : strong(dtype));
const INT32 = (): Dtype => "int32";
const BOOL = (): Dtype => "bool";

const plain = (name: string) => `keras.ops.${name}(x, axis=None, keepdims=False)`;

export const reductions: readonly FunctionEntry[] = [
  ..."amax amin nanmax nanmin ptp".split(" ").map((name) => reduction(plain(name), strong)),
  reduction("keras.ops.max(x, axis=None, keepdims=False, initial=None)", strong),
  reduction("keras.ops.min(x, axis=None, keepdims=False, initial=None)", strong),
  ...["sum", "nansum", "nanprod"].map((name) => reduction(plain(name), COUNTS)),
  reduction("keras.ops.prod(x, axis=None, keepdims=False, dtype=None)", COUNTS),
  ..."mean std var median logsumexp nanmean nanstd nanvar nanmedian"
    .split(" ")
    .map((name) => reduction(plain(name), floating)),
  reduction("keras.ops.average(x, axis=None, weights=None)", floating),
  reduction("keras.ops.quantile(x, q, axis=None, method='linear', keepdims=False)", floating),
  reduction("keras.ops.percentile(x, q, axis=None, method='linear', keepdims=False)", floating),
  reduction("keras.ops.norm(x, ord=None, axis=None, keepdims=False)", floating),
  reduction("keras.ops.count_nonzero(x, axis=None)", INT32),
  ...["any", "all"].map((name) => reduction(plain(name), BOOL)),
  ..."argmax argmin nanargmax nanargmin".split(" ").map((name) => reduction(plain(name), INT32)),
];

export const moments = fn("keras.ops.moments(x, axes, keepdims=False, synchronized=False)", {
  reach: "whole",
  output: (a) => {
    const shape = reduced(shapeOf(a.raw("x")), a.raw("axes"), a.flag("keepdims"));
    const each = () => new Tensor(shape, strong(dtypeOf(a.raw("x"))));
    return [each(), each()];
  },
});

/** A function along one axis that keeps the shape; without an axis it may take the values as one row. */
export function along(signature: string, dtype: (given: Dtype) => Dtype, flattens = false): FunctionEntry {
  return fn(signature, {
    reach: "whole",
    output: (a: BoundArgs) => {
      const x = firstOf(a);
      const shape = shapeOf(x);
      const axis = a.raw("axis");
      if (axis === null && flattens) return new Tensor([product(shape)], dtype(dtypeOf(x)));
      if (signature.startsWith("keras.ops.flip")) refuseFloatAxis(axis);
      if (axis !== null) frontAxes(axis, shape.length);
      return new Tensor(shape, dtype(dtypeOf(x)));
    },
  });
}

export const alongs: readonly FunctionEntry[] = [
  ..."cumsum cumprod nancumsum nancumprod"
    .split(" ")
    .map((name) => along(`keras.ops.${name}(x, axis=None, dtype=None)`, COUNTS, true)),
  along("keras.ops.sort(x, axis=-1)", strong, true),
  along("keras.ops.argsort(x, axis=-1)", INT32, true),
  along("keras.ops.argpartition(x, kth, axis=-1)", INT32, true),
  along("keras.ops.flip(x, axis=None)", strong),
  along("keras.ops.roll(x, shift, axis=None)", strong),
  along("keras.ops.normalize(x, axis=-1, order=2, epsilon=None)", floating),
  along("keras.ops.fliplr(x)", strong),
  along("keras.ops.flipud(x)", strong),
];
