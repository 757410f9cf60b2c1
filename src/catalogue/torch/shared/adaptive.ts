import { type Dim, less } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import type { Resize } from "../../../arithmetic/window";
import { typeName } from "../../arguments";
import { fail } from "../../bail";
import type { Arg, Tensor } from "../../values";
import { isIntegral, scalarType } from "./dtype";
import { isIntLike, isSequence } from "./python";
import { bracketed, emptySizes, intTuple } from "./sizes";

/** One call of `adaptive_avg_pool1d` … `adaptive_max_pool3d`. */
export interface AdaptiveCall {
  readonly kind: "avg" | "max";
  readonly rank: 1 | 2 | 3;
  readonly x: Dims;
  readonly input: Tensor;
  /** An int for all axes, or one for each, where None keeps the input's size. */
  readonly outputSize: Arg;
}

/** The output's sizes of an adaptive pooling, with the demands of ATen. */
export function adaptiveShape(call: AdaptiveCall): Dims {
  const { kind, rank, x, input } = call;
  if (rank === 1) demandOneDimensional(call);
  const wanted = spatialSizes(call);
  if (kind === "avg" && rank > 1 && wanted.length === rank && wanted.every((size) => size === 1))
    return meanShape(call);
  if (rank > 1) demandRank(call);
  if (rank === 1 || kind === "avg") demandSizes(call, wanted);
  demandFilled(call);
  if (kind === "max" && wanted.length !== rank)
    fail(
      "value",
      "RuntimeError",
      `${functionName(call)}(): internal error: output_size.size() must be ${rank}`,
    );
  if (kind === "max") emptySizes([...x.slice(0, -rank), ...(rank === 1 ? [1] : []), ...wanted]);
  demandKernel(call, input);
  return [...x.slice(0, -rank), ...wanted];
}

/** An output of one value is a mean, which takes any rank. */
function meanShape({ rank, x, input: { dtype } }: AdaptiveCall): Dims {
  if (x.length < rank) {
    const message = `Dimension out of range (expected to be in range of [${-x.length}, ${x.length - 1}], but got ${-rank})`;
    fail("rank", "IndexError", message, { received: x.length });
  }
  if (dtype !== undefined && isIntegral(dtype)) {
    const message = `mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: ${scalarType(dtype)}`;
    fail("dtype", "RuntimeError", message);
  }
  return [...x.slice(0, -rank), ...new Array<Dim>(rank).fill(1)];
}

/** How the axes are brought to their sizes, for the receptive field. */
export function adaptiveWindows(outputs: Dims): readonly Resize[] {
  return outputs.map((output): Resize => ({ kind: "resize", output, taps: 1, mode: "pool" }));
}

function functionName({ kind, rank }: AdaptiveCall): string {
  return `adaptive_${kind}_pool${rank}d`;
}

/** The wanted sizes: None takes the input's, an int stands for all axes. */
function spatialSizes(call: AdaptiveCall): Dims {
  const { rank, x, outputSize } = call;
  const name = functionName(call);
  const spread = (values: Dims): Dims => {
    const [only] = values;
    return !isSequence(outputSize) && values.length === 1 && only !== undefined
      ? new Array<Dim>(rank).fill(only)
      : values;
  };
  if (rank === 1 || isIntLike(outputSize)) return spread(intTuple(outputSize, name, "output_size"));
  if (typeof outputSize === "string") return intTuple([outputSize], name, "output_size");
  if (!isSequence(outputSize))
    return fail("type", "TypeError", `object of type '${typeName(outputSize)}' has no len()`);
  if (x.length <= outputSize.length)
    fail("rank", "ValueError", `Input dimension should be at least ${outputSize.length + 1}`, {
      received: x.length,
    });
  const filled = outputSize.map((size, i) => size ?? x[x.length - outputSize.length + i] ?? 1);
  return intTuple(filled, name, "output_size");
}

function demandOneDimensional(call: AdaptiveCall): void {
  const { x } = call;
  if (x.length === 2 || x.length === 3) return;
  const message = `Expected 2 to 3 dimensions, but got ${x.length}-dimensional tensor for argument #1 'self' (while checking arguments for ${functionName(call)})`;
  fail("rank", "RuntimeError", message, { received: x.length });
}

function demandRank(call: AdaptiveCall): void {
  const { kind, rank, x } = call;
  if (x.length === rank + 1 || x.length === rank + 2) return;
  const colon = kind === "max" ? ":" : "";
  const message = `${functionName(call)}(): Expected ${rank + 1}D or ${rank + 2}D tensor, but got${colon} ${bracketed(x)}`;
  fail("rank", "RuntimeError", message, { received: x.length });
}

function demandSizes(call: AdaptiveCall, wanted: Dims): void {
  const { rank, kind } = call;
  const name = functionName(call);
  if (wanted.length !== rank) {
    const what =
      rank === 1
        ? `${name}() argument 'output_size' should contain one int (got ${wanted.length})`
        : `${name}: output_size must be ${rank}`;
    fail("value", "RuntimeError", what);
  }
  if (kind === "max" || !wanted.some((size) => less(size, 0) === true)) return;
  const shown = rank === 1 ? [1, ...wanted] : wanted;
  const message = `adaptive_avg_pool${Math.max(rank, 2)}d: elements of output_size must be greater than or equal to 0 but received {${shown.map((d) => formatDim(d)).join(", ")}}`;
  fail("value", "RuntimeError", message);
}

function demandFilled(call: AdaptiveCall): void {
  const { rank, x, kind } = call;
  const shown = rank === 1 ? [...x.slice(0, -1), 1, ...x.slice(-1)] : x;
  // Average pooling lets a map without channels pass.
  const checked = Math.max(rank, 2) + (kind === "max" ? 1 : 0);
  const first = shown.length - checked;
  const at = shown.findIndex((size, i) => i >= first && size === 0);
  if (at < 0) return;
  const message = `adaptive_${kind}_pool${Math.max(rank, 2)}d(): Expected input to have non-zero size for non-batch dimensions, but input has sizes ${bracketed(shown)} with dimension ${at} being empty`;
  fail("value", "RuntimeError", message);
}

function demandKernel({ kind, rank }: AdaptiveCall, { dtype }: Tensor): void {
  if (dtype === undefined || !isIntegral(dtype)) return;
  const kernel = rank === 3 ? `adaptive_${kind}_pool3d_cpu` : `adaptive_${kind}_pool2d`;
  fail("dtype", "NotImplementedError", `"${kernel}" not implemented for '${scalarType(dtype)}'`);
}
