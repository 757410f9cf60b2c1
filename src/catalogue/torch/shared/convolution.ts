import { add, type Dim, equal, floorDiv, isKnown, less, mod, mul, sub } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { effectiveKernel, type Slide, type Stretch } from "../../../arithmetic/window";
import { fail } from "../../bail";
import { slideAll } from "../../families/convolution";
import { lastAnswer } from "../../kept";
import type { Arg } from "../../values";
import { padOf } from "./padding";
import { isSequence, repeated } from "./python";
import { bracketed, crossed, intTuple, spread } from "./sizes";
import type { TransposedCall } from "./transposedConvolution";

/** One call of `conv1d` … `conv3d` or `conv_transpose1d` … `conv_transpose3d`. */
export interface ConvolutionCall {
  /** The function's name, for its complaints. */
  readonly name: string;
  /** The number of spatial axes. */
  readonly rank: number;
  readonly x: Dims;
  /** `(out, in / groups, …kernel)`; transposed `(in, out / groups, …kernel)`. */
  readonly weight: Dims;
  readonly bias: Dims | undefined;
  readonly stride: Arg;
  readonly padding: Arg;
  readonly dilation: Arg;
  readonly groups: Dim;
}

/** The windows of a convolution, one for each spatial axis. */
export const convolutionWindows = lastAnswer((call: ConvolutionCall): readonly Slide[] => {
  const kernel = call.weight.slice(2);
  const [stride, dilation] = [axisInts(call, "stride"), axisInts(call, "dilation")];
  const padding = typeof call.padding === "string" ? [] : axisInts(call, "padding");
  return kernel.map((k, i): Slide => {
    const d = dilation[i] ?? 1;
    // "same" pads by d·(k − 1) in all; the odd cell goes behind.
    const total = call.padding === "same" ? sub(effectiveKernel({ kernel: k, dilation: d }), 1) : 0;
    const before = padding[i] ?? floorDiv(total, 2);
    const after = padding[i] ?? sub(total, before);
    return {
      kind: "slide",
      kernel: k,
      stride: stride[i] ?? 1,
      dilation: d,
      before,
      after,
      rounding: "floor",
    };
  });
});

/** The output's sizes of a convolution, with the demands of ATen. */
export function convolutionShape(call: ConvolutionCall): Dims {
  const { x, rank, weight } = call;
  const windows = convolutionWindows(call);
  demandRank(call);
  if (windows.some((w) => less(w.before, 0) === true))
    fail("value", "RuntimeError", "negative padding is not supported");
  demandSteps(windows);
  demandWeight(call);
  demandChannels(call, weight[1] ?? 0);
  demandBias(call, weight[0] ?? 0);
  const spatial = x.slice(-rank);
  const y = slideAll(spatial, windows);
  demandKernelFits(spatial, windows);
  demandNotEmpty(call, windows, y);
  // ATen answers an input without channels with an output without channels.
  const channels = x[x.length - rank - 1] === 0 ? 0 : (weight[0] ?? 0);
  return [...x.slice(0, -rank - 1), channels, ...y];
}

/** The input sizes with the padding that `padding_mode` other than "zeros" adds before the convolution. */
export function paddedByMode(call: ConvolutionCall, mode: string): Dims {
  const perAxis =
    typeof call.padding === "string" ? wordPadding(call) : numberPadding(call.padding, call.rank);
  // PyTorch keeps the last axis first.
  return padOf(call.x, [...perAxis].reverse().flat(), mode);
}

function numberPadding(padding: Arg, rank: number): readonly Dims[] {
  return intTuple(isSequence(padding) ? padding : repeated(padding, rank), "pad", "pad").map((p) => [p, p]);
}

function wordPadding({ padding, weight, dilation, name }: ConvolutionCall): readonly Dims[] {
  const kernel = weight.slice(2);
  if (padding !== "same") return kernel.map(() => [0, 0]);
  const dilations = intTuple(repeated(dilation, kernel.length), name, "dilation");
  return kernel.map((k, i): Dims => {
    const d = dilations[i];
    if (d === undefined) return [0, 0];
    const total = sub(effectiveKernel({ kernel: k, dilation: d }), 1);
    const before = floorDiv(total, 2);
    return [before, sub(total, before)];
  });
}

/** An option for every spatial axis; one number stands for all. Another count is a RuntimeError. */
export function axisInts(
  call: ConvolutionCall | TransposedCall,
  name: "stride" | "padding" | "dilation" | "output_padding",
): Dims {
  const value =
    name === "output_padding" && "outputPadding" in call ? call.outputPadding : call[name as "stride"];
  const values = intTuple(value, call.name, name);
  const rank = call.weight.length - 2;
  return spread(values, rank, () => {
    const same = call.padding === "same" ? `${name} cannot broadcast to ${rank} dimensions` : undefined;
    return fail(
      "value",
      "RuntimeError",
      same ??
        `expected ${name} to be a single integer value or a list of ${rank} values to match the convolution dimensions, but got ${name}=${bracketed(values)}`,
    );
  });
}

/** Batched or unbatched input, of the weight's rank. */
export function demandRank({ name, rank, x, weight }: ConvolutionCall): void {
  if (x.length !== rank + 1 && x.length !== rank + 2) {
    const message = `Expected ${rank + 1}D (unbatched) or ${rank + 2}D (batched) input to ${name}, but got input of size: ${bracketed(x)}`;
    fail("rank", "RuntimeError", message, { received: x.length });
  }
  if (weight.length === rank + 2) return;
  const batched = x.length === rank + 2 ? x : [1, ...x];
  const message = `Expected ${weight.length}-dimensional input for ${weight.length}-dimensional weight ${bracketed(weight)}, but got ${rank + 2}-dimensional input of size ${bracketed(batched)} instead`;
  fail("rank", "RuntimeError", message);
}

/** A stride below 1 or a negative dilation is a RuntimeError. */
export function demandSteps(windows: readonly (Slide | Stretch)[]): void {
  if (windows.some((w) => less(w.stride, 1) === true))
    fail("value", "RuntimeError", "non-positive stride is not supported");
  if (windows.some((w) => less(w.dilation, 0) === true))
    fail("value", "RuntimeError", "dilation should be greater than zero");
}

/** The weight's first axis must be at least `groups` and divisible by it, else it is a RuntimeError. */
export function demandWeight({ weight, groups }: ConvolutionCall): void {
  const rows = weight[0] ?? 0;
  const told = `Given groups=${formatDim(groups)}, expected weight to be`;
  if (less(rows, groups) === true) {
    const message = `${told} at least ${formatDim(groups)} at dimension 0, but got weight of size ${bracketed(weight)} instead`;
    fail("value", "RuntimeError", message);
  }
  const rest = mod(rows, groups);
  if (!isKnown(rest) || rest === 0) return;
  const message = `${told} divisible by ${formatDim(groups)} at dimension 0, but got weight of size [${bracketed(weight)}] instead`;
  fail("divisibility", "RuntimeError", message);
}

/** The input's channels must be those of the weight: `perGroup` in each group; where transposed, in all. */
export function demandChannels(call: ConvolutionCall, perGroup: Dim): void {
  const { rank, x, weight, groups } = call;
  const received = x[x.length - rank - 1] ?? 0;
  const expected = isTransposed(call) ? perGroup : mul(perGroup, groups);
  if (equal(received, expected) !== false) return;
  // PyTorch shows an unbatched input with the batch of one that it adds.
  const shown = bracketed(x.length === rank + 2 ? x : [1, ...x]);
  const message = `${weightText(call)}, weight of size ${bracketed(weight)}, expected input${shown} to have ${formatDim(expected)} channels, but got ${formatDim(received)} channels instead`;
  fail("channels", "RuntimeError", message, { expected, received });
}

/** The bias must be of one axis with a value for every output channel. */
export function demandBias(call: ConvolutionCall, outChannels: Dim): void {
  const { bias, weight } = call;
  if (!bias || (bias.length === 1 && equal(bias[0] ?? 0, outChannels) !== false)) return;
  const message = `${weightText(call)}, weight of size ${bracketed(weight)}, expected bias to be 1-dimensional with ${formatDim(outChannels)} elements, but got bias of size ${bracketed(bias)} instead`;
  fail("channels", "RuntimeError", message);
}

function isTransposed({ name }: ConvolutionCall): boolean {
  return name.includes("transpose");
}

function weightText(call: ConvolutionCall): string {
  return isTransposed(call) ? "Given transposed=1" : `Given groups=${formatDim(call.groups)}`;
}

function demandKernelFits(spatial: Dims, windows: readonly Slide[]): void {
  const padded = spatial.map((size, i) => add(size, add(windows[i]?.before ?? 0, windows[i]?.after ?? 0)));
  const kernels = windows.map(effectiveKernel);
  if (!kernels.some((kernel, i) => less(padded[i] ?? 0, kernel) === true)) return;
  const message = `Calculated padded input size per channel: ${crossed(padded)}. Kernel size: ${crossed(kernels)}. Kernel size can't be greater than actual input size`;
  fail("empty-output", "RuntimeError", message);
}

const AXIS_NAMES = ["depth", "height", "width"];

/** `height: 3 width: 3` and the like. */
export function perAxis(label: string, values: Dims, separator: string): string {
  const names = AXIS_NAMES.slice(-Math.max(2, values.length));
  const shown = values.length === 1 ? [label === "output_padding" ? 0 : 1, ...values] : values;
  return names.map((name, i) => `${label}_${name}: ${formatDim(shown[i] ?? 1)}`).join(separator);
}

/** What PyTorch checks once the output `y` is known: kernels, dilations and sizes of zero. */
export function demandNotEmpty(call: ConvolutionCall, windows: readonly (Slide | Stretch)[], y: Dims): void {
  const { x, rank, weight } = call;
  const kernels = weight.slice(2);
  if (kernels.some((k) => k === 0)) {
    const message = `kernel size should be greater than zero, but got ${perAxis("kernel", kernels, " ")}`;
    fail("value", "RuntimeError", message);
  }
  const dilations = windows.map((w) => w.dilation);
  if (dilations.some((d) => d === 0))
    fail("value", "RuntimeError", `dilation should be greater than zero, but got ${bracketed(dilations)}`);
  const spatial = x.slice(-rank);
  if (y.length > 0 && spatial.some((size) => size === 0)) {
    const message = `Only zero batch or zero channel inputs are supported, but got input shape: ${bracketed(x)}`;
    fail("value", "RuntimeError", message);
  }
}
