import { type Arg, Tensor } from "../../values";

/** Whether a comparison holds for two numbers. */
export type Comparison = (p: number, q: number) => boolean;

/** The comparisons by the names that Keras and TensorFlow give them. */
export const COMPARISONS: Readonly<Record<string, Comparison>> = {
  equal: (p, q) => p === q,
  not_equal: (p, q) => p !== q,
  less: (p, q) => p < q,
  less_equal: (p, q) => p <= q,
  greater: (p, q) => p > q,
  greater_equal: (p, q) => p >= q,
};

/** The answer for two numbers, as a tensor that holds it; undefined where there are not two numbers. */
export function compared(p: Arg, q: Arg, holds: Comparison): Tensor | undefined {
  return typeof p === "number" && typeof q === "number"
    ? new Tensor([], "bool", [holds(p, q) ? 1 : 0])
    : undefined;
}
