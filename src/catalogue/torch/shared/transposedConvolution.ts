import { less, max, mul } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import type { Stretch } from "../../../arithmetic/window";
import { fail } from "../../bail";
import { slideAll } from "../../families/convolution";
import type { Arg } from "../../values";
import {
  axisInts,
  type ConvolutionCall,
  demandBias,
  demandChannels,
  demandNotEmpty,
  demandRank,
  demandSteps,
  demandWeight,
  perAxis,
} from "./convolution";
import { bracketed, crossed, emptySizes } from "./sizes";

/** One call of `conv_transpose1d` … `conv_transpose3d`; its weight is `(in, out / groups, …kernel)`. */
export interface TransposedCall extends ConvolutionCall {
  readonly outputPadding: Arg;
}

/** The windows of a transposed convolution. */
export function transposedWindows(call: TransposedCall): readonly Stretch[] {
  const [stride, padding] = [axisInts(call, "stride"), axisInts(call, "padding")];
  const [outputPadding, dilation] = [axisInts(call, "output_padding"), axisInts(call, "dilation")];
  return call.weight.slice(2).map((kernel, i): Stretch => {
    const crop = padding[i] ?? 0;
    return {
      kind: "stretch",
      kernel,
      stride: stride[i] ?? 1,
      dilation: dilation[i] ?? 1,
      before: crop,
      after: crop,
      outputPadding: outputPadding[i] ?? 0,
    };
  });
}

/** The output's sizes of a transposed convolution, with the demands of ATen. */
export function transposedShape(call: TransposedCall): Dims {
  const { x, rank, weight } = call;
  const windows = transposedWindows(call);
  demandRank(call);
  if (windows.some((w) => less(w.before, 0) === true))
    fail("value", "RuntimeError", "negative padding is not supported");
  if (windows.some((w) => less(w.outputPadding, 0) === true))
    fail("value", "RuntimeError", "negative output_padding is not supported");
  demandSteps(windows);
  demandWeight(call);
  demandChannels(call, weight[0] ?? 0);
  demandBias(call, mul(weight[1] ?? 0, call.groups));
  if (x.length === rank + 2 && x[0] === 0) return emptyBatch(call, windows);
  demandOutputPadding(windows);
  demandNotEmptyWeight(weight, rank);
  const spatial = x.slice(-rank);
  const y = slideAll(spatial, windows);
  demandNotEmpty(call, windows, y);
  demandPositiveOutput(spatial, y);
  return [...x.slice(0, -rank - 1), mul(weight[1] ?? 0, call.groups), ...y];
}

/** An empty batch is answered before the kernels check anything more. */
function emptyBatch({ x, rank, weight, groups }: TransposedCall, windows: readonly Stretch[]): Dims {
  return emptySizes([0, mul(weight[1] ?? 0, groups), ...slideAll(x.slice(-rank), windows)]);
}

function demandNotEmptyWeight(weight: Dims, rank: number): void {
  if (weight[1] !== 0) return;
  const asked =
    rank === 3
      ? "non-empty 5D (n_output_plane x n_input_plane x kernel_depth x kernel_height x kernel_width) tensor expected for weight"
      : "non-empty 2D or 4D weight tensor expected";
  const shown = rank === 1 ? [...weight.slice(0, 2), 1, ...weight.slice(2)] : weight;
  fail("value", "RuntimeError", `${asked}, but got: ${bracketed(shown)}`);
}

function demandOutputPadding(windows: readonly Stretch[]): void {
  const bad = windows.some((w) => less(w.outputPadding, max(w.stride, w.dilation)) === false);
  if (!bad) return;
  const parts = [
    perAxis(
      "output_padding",
      windows.map((w) => w.outputPadding),
      " ",
    ),
    perAxis(
      "stride",
      windows.map((w) => w.stride),
      " ",
    ),
    perAxis(
      "dilation",
      windows.map((w) => w.dilation),
      " ",
    ),
  ];
  const rule = "output padding must be smaller than either stride or dilation";
  fail("value", "RuntimeError", `${rule}, but got ${parts.join(" ")}`);
}

function demandPositiveOutput(spatial: Dims, y: Dims): void {
  if (!y.some((size) => less(size, 1) === true)) return;
  const shown = (dims: Dims) => crossed(dims.length === 1 ? [1, ...dims] : dims);
  const message = `Given input size per channel: ${shown(spatial)}. Calculated output size per channel: ${shown(y)}. Output size is too small`;
  fail("empty-output", "RuntimeError", message);
}
