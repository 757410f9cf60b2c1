import { type Dim, floorDiv, mul, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { type AxisWindow, outputSize } from "../../arithmetic/window";

/** The axes of a map after its windows, one for one. */
export function slideAll(axes: Dims, windows: readonly AxisWindow[]): Dims {
  return axes.map((size, i) => {
    const window = windows[i];
    return window ? outputSize(size, window) : size;
  });
}

/**
 * Multiply-adds of a convolution: every output value takes one kernel over the channels of its group.
 * `map` are the output's sizes (the input's for a transposed convolution), batch and channels included.
 */
export function convolutionMacs(map: Dims, kernel: Dims, otherChannels: Dim, groups: Dim): Dim {
  return mul(product(map), mul(product(kernel), floorDiv(otherChannels, groups)));
}
