import { add, ceilDiv, type Dim, floorDiv, less, max, mul, sub } from "./dimension";

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

export interface Window {
  readonly axes: readonly AxisWindow[];
  /** Index of the first spatial axis in the input's dimensions. */
  readonly firstAxis: number;
}

/** Axes brought into another order: output axis `i` is input axis `from[i]`, or a new one where undefined. */
export interface Move {
  readonly from: readonly (number | undefined)[];
}

/** The axis that a dilated kernel spans: `d·(k − 1) + 1`. */
export function effectiveKernel(window: { readonly kernel: Dim; readonly dilation: Dim }): Dim {
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
  const size = add(ceilDiv(span, window.stride), 1);
  const lastStart = mul(sub(size, 1), window.stride);
  const inside = less(lastStart, add(input, window.before));
  return inside === false ? sub(size, 1) : size;
}

/** Padding that makes a strided slide give `⌈input/stride⌉`, as TensorFlow's "same": the odd cell goes behind. */
export function samePadding(
  input: Dim,
  window: { readonly kernel: Dim; readonly dilation: Dim; readonly stride: Dim },
): { readonly before: Dim; readonly after: Dim } {
  const output = ceilDiv(input, window.stride);
  const needed = sub(add(mul(sub(output, 1), window.stride), effectiveKernel(window)), input);
  const total = max(needed, 0);
  const before = floorDiv(total, 2);
  return { before, after: sub(total, before) };
}
