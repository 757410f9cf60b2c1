import { product } from "../../../arithmetic/dimension";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import type { Dtype } from "../ops/dtype";
import { shapeOf } from "../ops/form";
import { tfDtype } from "./elementwise";

/** TensorFlow's functions that ask a tensor for its sizes. */

/**
 * The sizes of a tensor. Where all are known they come as the small tensor that TensorFlow makes; open ones are
 * handed on as they are, so that `tf.shape(x)[0]` stays the batch.
 */
export function shapeTensor(x: Arg, dtype: Dtype): Arg {
  const shape = shapeOf(x);
  if (!shape.every((size) => typeof size === "number")) return shape;
  return new Tensor([shape.length], dtype, shape as readonly number[]);
}

/** What code asks about a tensor; shape, rank and size come as tensors that hold their values. */
export const questions: readonly FunctionEntry[] = [
  fn("tensorflow.shape(input, out_type=None, name=None)", {
    output: (a) => shapeTensor(a.raw("input"), tfDtype(a.raw("out_type"), "int32")),
  }),
  fn("tensorflow.rank(input, name=None)", {
    output: (a) => {
      const rank = shapeOf(a.raw("input")).length;
      return new Tensor([], "int32", [rank]);
    },
  }),
  fn("tensorflow.size(input, out_type=None, name=None)", {
    output: (a) => {
      const size = product(shapeOf(a.raw("input")));
      return typeof size === "number" ? new Tensor([], "int32", [size]) : size;
    },
  }),
  fn("tensorflow.is_tensor(x)", { output: (a) => a.raw("x") instanceof Tensor }),
];
