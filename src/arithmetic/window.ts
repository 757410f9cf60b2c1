import { add, ceilDiv, type Dim, equal, floorDiv, less, max, min, mod, mul, sub } from "./dimension";

/**
 * How one axis of a map is walked. One description serves the output size, the receptive field and the words of
 * the hover.
 */
export type AxisWindow = Slide | Stretch | Resize | Mix;

/** A kernel that moves over the padded axis: convolution and pooling. */
export interface Slide {
  readonly kind: "slide";
  readonly kernel: Dim;
  readonly stride: Dim;
  readonly dilation: Dim;
  readonly before: Dim;
  readonly after: Dim;
  /** `ceil` is PyTorch's ceil_mode: a last window may hang over, but must start inside input or left padding. */
  readonly rounding: "floor" | "ceil";
}

/** A transposed convolution: every input position writes a kernel, `before` and `after` are cropped off. */
export interface Stretch {
  readonly kind: "stretch";
  readonly kernel: Dim;
  readonly stride: Dim;
  readonly dilation: Dim;
  readonly before: Dim;
  readonly after: Dim;
  readonly outputPadding: Dim;
}

/**
 * An axis brought to a given size: interpolation and adaptive pooling. `taps` input values meet in one output: 1
 * for nearest, 2 for linear, 4 for cubic interpolation.
 */
export interface Resize {
  readonly kind: "resize";
  readonly output: Dim;
  readonly taps: Dim;
  /**
   * Where output `w` looks: around its own centre where left out; "corners" lays the first and last positions on
   * each other (align_corners); "pool" takes `[⌊w·in/out⌋, ⌈(w+1)·in/out⌉)`, whatever the taps.
   */
  readonly mode?: "corners" | "pool";
}

/** Every output of the axis sees all of its inputs: a linear layer over it, a reduction to one value. */
export interface Mix {
  readonly kind: "mix";
  readonly output: Dim;
}

/**
 * What one output value sees: its own position, a window on the axes from `firstAxis` on, or the whole input.
 * Axes that change places are a {@link Move}.
 */
export type Reach = "point" | "whole" | Window | Move;

/** What an operation sees along each of some neighbouring axes, in cells of its own input. */
export interface Window {
  readonly axes: readonly AxisWindow[];
  /** Index of the first spatial axis in the input's dimensions. */
  readonly firstAxis: number;
}

/** Axes brought into another order: output axis `i` is input axis `from[i]`, or a new one where undefined. */
export interface Move {
  readonly from: readonly (number | undefined)[];
}

/** What an operation sees whose outputs take all values along one axis, as those of a linear layer. */
export function mixing(axis: number, output: Dim): Window {
  return { axes: [{ kind: "mix", output }], firstAxis: axis };
}

/** The axis that a dilated kernel spans: `d·(k − 1) + 1`. */
export function effectiveKernel(window: Kernel): Dim {
  return add(mul(window.dilation, sub(window.kernel, 1)), 1);
}

/**
 * The output size of one axis. It may come out zero or negative, which the caller reports in its framework's
 * terms. Source: Dumoulin and Visin, "A guide to convolution arithmetic", relationships 1 to 15; the extra rule
 * of ceil_mode is that of PyTorch's Pool.h.
 */
export function outputSize(input: Dim, window: AxisWindow): Dim {
  if (window.kind === "resize" || window.kind === "mix") return window.output;
  const kernel = effectiveKernel(window);
  const padding = add(window.before, window.after);
  if (window.kind === "stretch") {
    const spread = add(mul(sub(input, 1), window.stride), kernel);
    return add(sub(spread, padding), window.outputPadding);
  }
  const span = sub(add(input, padding), kernel);
  if (window.rounding === "floor") return add(floorDiv(span, window.stride), 1);
  return roundedUp(span, input, window);
}

/** PyTorch's Pool.h: the last window is dropped where it would start beyond the input and the padding before. */
function roundedUp(span: Dim, input: Dim, { stride, before }: Slide): Dim {
  const size = add(ceilDiv(span, stride), 1);
  const inside = add(input, before);
  const startsInside = less(mul(sub(size, 1), stride), inside);
  if (startsInside !== undefined) return startsInside ? size : sub(size, 1);
  // At most one window can start outside while the padding is at most half a kernel, as PyTorch demands.
  return min(size, ceilDiv(inside, stride));
}

/**
 * The cells at the end of the padded axis that no window covers: `a = (i + 2p − k) mod s` of relationship 14.
 * 0 where windows hang over, and for windows that do not slide.
 */
export function uncoveredCells(input: Dim, window: AxisWindow): Dim {
  if (window.kind !== "slide") return 0;
  const span = sub(add(input, add(window.before, window.after)), effectiveKernel(window));
  if (window.rounding === "floor") return mod(span, window.stride);
  return max(sub(span, mul(sub(outputSize(input, window), 1), window.stride)), 0);
}

/** The input values at the end of the axis that no window covers; uncovered padding is no loss. */
export function droppedPixels(input: Dim, window: AxisWindow): Dim {
  return window.kind === "slide" ? max(sub(uncoveredCells(input, window), window.after), 0) : 0;
}

interface Kernel {
  readonly kernel: Dim;
  readonly dilation: Dim;
}

/** Padding on the two sides of an axis. */
export interface Padding {
  readonly before: Dim;
  readonly after: Dim;
}

/** Padding that makes a strided slide give `⌈input/stride⌉`, as TensorFlow's "same": the odd cell goes behind. */
export function samePadding(input: Dim, window: Kernel & { readonly stride: Dim }): Padding {
  const output = ceilDiv(input, window.stride);
  const needed = sub(add(mul(sub(output, 1), window.stride), effectiveKernel(window)), input);
  return halved(max(needed, 0));
}

/** Padding that keeps the size at stride 1 whatever the input, as PyTorch's "same": the odd cell goes behind. */
export function evenPadding(window: Kernel): Padding {
  return halved(sub(effectiveKernel(window), 1));
}

/** Padding in front only, so that no output sees a later input. */
export function causalPadding(window: Kernel): Padding {
  return { before: sub(effectiveKernel(window), 1), after: 0 };
}

function halved(total: Dim): Padding {
  const before = floorDiv(total, 2);
  return { before, after: sub(total, before) };
}

/**
 * The window of adaptive pooling: output `w` takes the inputs `[⌊w·in/out⌋, ⌈(w+1)·in/out⌉)`, which is a plain
 * slide where the output's size divides the input's.
 */
export function adaptiveWindow(input: Dim, output: Dim): AxisWindow {
  if (output === 1) return { kind: "resize", output, taps: input, mode: "pool" };
  const kernel = floorDiv(input, output);
  if (equal(mul(kernel, output), input) !== true)
    return { kind: "resize", output, taps: add(ceilDiv(input, output), 1), mode: "pool" };
  return { kind: "slide", kernel, stride: kernel, dilation: 1, before: 0, after: 0, rounding: "floor" };
}

/** The inputs `[first, end)` that output `w` of adaptive pooling takes. */
export function adaptiveStretch(w: number, input: number, output: number): readonly [number, number] {
  return [Math.floor((w * input) / output), Math.ceil(((w + 1) * input) / output)];
}
