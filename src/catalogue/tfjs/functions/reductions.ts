import type { Dim } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { axesOf, tensorOf, tensorOfType } from "./values";

/** Functions over whole axes. */

function reduced(x: Dims, axis: Arg, keepDims: boolean): Dims {
  if (isUnknown(axis)) return giveUp(axis);
  const axes =
    axis === null
      ? x.map((_, i) => i)
      : axesOf(Array.isArray(axis) ? (axis as readonly Arg[]) : [axis], x.length);
  if (new Set(axes).size < axes.length) giveUp("an axis is named twice");
  const without = x.map((size, i): Dim | undefined => (axes.includes(i) ? (keepDims ? 1 : undefined) : size));
  return without.filter((size) => size !== undefined);
}

function reductions(
  names: string,
  type: (dtype: string | undefined) => string | undefined,
): readonly FunctionEntry[] {
  return names.split(" ").map((name) =>
    fn(`tf.${name}(x, axis=null, keepDims=false)` as "tf.reduction(x, axis=null, keepDims=false)", {
      output: (a: BoundArgs<"x" | "axis" | "keepDims">) => {
        const x = tensorOf(a.raw("x"));
        return new Tensor(reduced(x.shape, a.raw("axis"), a.flag("keepDims")), type(x.dtype));
      },
    }),
  );
}

/** Booleans add up in int32; other dtypes stay. */
export const sums = reductions("sum prod", (dtype) => (dtype === "bool" ? "int32" : dtype));
/** Only for float32 is the dtype told. */
export const means = reductions("mean logSumExp", (dtype) => (dtype === "float32" ? dtype : undefined));
/** Reductions that keep the dtype. */
export const extremes = reductions("max min", (dtype) => dtype);
/** Reductions of truth, which take and give booleans. */
export const questions: readonly FunctionEntry[] = ["any", "all"].map((name) =>
  fn(`tf.${name}(x, axis=null, keepDims=false)` as "tf.reduction(x, axis=null, keepDims=false)", {
    output: (a) => {
      const { shape } = tensorOfType(a.raw("x"), "bool", "x", name);
      return new Tensor(reduced(shape, a.raw("axis"), a.flag("keepDims")), "bool");
    },
  }),
);

export const positions: readonly FunctionEntry[] = ["argMax", "argMin"].map((name) =>
  fn(`tf.${name}(x, axis=0)` as "tf.argMax(x, axis=0)", {
    output: (a) => {
      const { shape } = tensorOf(a.raw("x"));
      return new Tensor(reduced(shape, a.raw("axis"), false), "int32");
    },
  }),
);
