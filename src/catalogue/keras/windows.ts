import { type Dim, mul, sub } from "../../arithmetic/dimension";
import { type Slide, samePadding } from "../../arithmetic/window";

/** One axis walked with TensorFlow's padding rules: "valid", "same" or "causal". */
export function sliding(size: Dim, padding: string, kernel: Dim, stride: Dim, dilation: Dim = 1): Slide {
  const { before, after } =
    padding === "same"
      ? samePadding(size, { kernel, stride, dilation })
      : { before: padding === "causal" ? mul(dilation, sub(kernel, 1)) : 0, after: 0 };
  return { kind: "slide", kernel, stride, dilation, before, after, rounding: "floor" };
}
