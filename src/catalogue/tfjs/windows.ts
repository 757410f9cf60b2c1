import { add, ceilDiv, type Dim, floorDiv, mul, sub } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import type { Reach } from "../../arithmetic/window";
import { fail } from "../bail";
import { type DataFormat, firstSpatialAxis, takeApart } from "../keras/standardize";
import { sliding } from "../keras/windows";

/** The framework's `convOutputLength`, which does not mind negative sizes. */
export function slidSize(size: Dim, padding: string, kernel: Dim, stride: Dim, dilation: Dim = 1): Dim {
  const seen = add(mul(dilation, sub(kernel, 1)), 1);
  const numbers = [size, seen, stride];
  const plain = (value: Dim | undefined): value is number => typeof value === "number";
  if (!numbers.every(plain)) {
    return padding === "same" ? ceilDiv(size, stride) : add(floorDiv(sub(size, seen), stride), 1);
  }
  const [i = 1, k = 1, s = 1] = numbers;
  const steps = Math.floor(((padding === "same" ? i : i - k + 1) + s - 1) / s);
  return Number.isFinite(steps) ? steps : new Unknown("the stride is 0");
}

/** What one output value of a sliding window sees. */
export function slideReach(
  x: Dims,
  format: DataFormat,
  padding: string,
  windows: { readonly kernel: Dims; readonly strides: Dims; readonly dilation?: Dims },
): Reach {
  const axes = takeApart(x, format).spatial.map((size, i) =>
    sliding(size, padding, windows.kernel[i] ?? 1, windows.strides[i] ?? 1, windows.dilation?.[i] ?? 1),
  );
  return { axes, firstAxis: firstSpatialAxis(format) };
}

/** A model with a negative size can be built, but nothing runs through it. */
export function demandMemory(spatial: Dims): void {
  const known = spatial.filter((size) => typeof size === "number");
  if (known.length < spatial.length || !known.some((size) => size < 0)) return;
  const length = known.reduce((all, size) => all * size, 1);
  if (length < 0) fail("empty-output", "RangeError", `Invalid typed array length: ${length}`);
}
