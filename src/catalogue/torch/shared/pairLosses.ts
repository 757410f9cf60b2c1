import { equal } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { LayerCall } from "../../entry";
import type { Arg, Tensor } from "../../values";
import { resultType } from "../functions/dtype";
import { nnDocs } from "./docs";
import { isIntegral, scalarType } from "./dtype";

/** What losses share that compare an input with a target value by value. */

/** A loss's two tensors and their sizes: `x` of the input, `y` of the target. */
export interface Pair {
  readonly input: Tensor;
  readonly target: Tensor;
  readonly x: Dims;
  readonly y: Dims;
}

type LossAnswer<N extends string> = (a: BoundArgs<N>, pair: Pair) => Tensor;

/** What the entry of such a loss holds; `answer` gives the result or complains as PyTorch does. */
export function pairwise<N extends string>(name: string, what: string, answer: LossAnswer<N>) {
  return {
    what,
    docs: nnDocs(name),
    call: "(input, target)",
    reach: "whole" as const,
    output: (a: BoundArgs<N>, x: Dims, { x: input, args }: LayerCall): Arg => {
      const target = args.tensor("target");
      return answer(a, { input, target, x, y: dimsOf(target) });
    },
  };
}

/** A result that is written where the first input's dtype was allocated. */
export function demandCastable(result: string | undefined, into: string | undefined): void {
  if (result === undefined || into === undefined || !isIntegral(into) || isIntegral(result)) return;
  const message = `result type ${scalarType(result)} can't be cast to the desired output type ${scalarType(into)}`;
  fail("dtype", "RuntimeError", message);
}

/** Whether sizes are equal as far as they are known. */
export function sameSizes(x: Dims, y: Dims): boolean {
  return x.length === y.length && x.every((size, i) => equal(size, y[i] ?? 0) !== false);
}

/** The dtype of what passes through a logarithm or exponential. */
export function floatResult(operands: readonly Tensor[]): string | undefined {
  const dtype = resultType(operands);
  return dtype !== undefined && isIntegral(dtype) ? "float32" : dtype;
}
