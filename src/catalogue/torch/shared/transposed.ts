import { add, type Dim, less, mul, sub } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { effectiveKernel } from "../../../arithmetic/window";
import { typeName } from "../../arguments";
import { fail } from "../../bail";
import { type Arg, isList, Tensor } from "../../values";
import type { ConvolutionCall } from "./convolution";
import { isIntLike, isSequence, numberOf, numbersOf, repeated, toDim } from "./python";
import { bracketed, sizeOf } from "./sizes";

/** The output padding that brings a transposed convolution to the `output_size` its call asks for. */
export function transposedPadding(call: ConvolutionCall, outputSize: Arg): readonly Arg[] {
  if (!isSequence(outputSize))
    return fail("type", "TypeError", `object of type '${typeName(outputSize)}' has no len()`);
  const { x, rank } = call;
  const isBatched = x.length === rank + 2;
  const withChannels = rank + (isBatched ? 2 : 1);
  if (outputSize.length !== rank && outputSize.length !== withChannels) {
    const message = `ConvTranspose${rank}D: for ${x.length}D input, output_size must have ${rank} or ${withChannels} elements (got ${outputSize.length})`;
    fail("value", "ValueError", message);
  }
  const wanted = outputSize
    .slice(-rank)
    .map((size): Arg => (size instanceof Tensor ? (sizeOf(size) ?? size) : size));
  const smallest = smallestSizes(call);
  const strides = axisNumbers(call.stride, rank);
  const largest = smallest.map((size, i) => sub(add(size, at(strides, i)), 1));
  demandWithin(x, wanted, smallest, largest, isList(outputSize));
  return wanted.map((size, i): Arg => (isIntLike(size) ? sub(toDim(size), smallest[i] ?? 0) : size));
}

/** The output without any output padding. */
function smallestSizes({ x, rank, weight, stride, padding, dilation }: ConvolutionCall): Dims {
  const [strides, crops] = [axisNumbers(stride, rank), axisNumbers(padding, rank)];
  const dilations = axisNumbers(dilation, rank);
  return spatialSizes(x, rank).map((size, i): Dim => {
    const kernel = effectiveKernel({ kernel: at(weight, i + 2), dilation: at(dilations, i) });
    return add(sub(mul(sub(size, 1), at(strides, i)), mul(2, at(crops, i))), kernel);
  });
}

/** The axes behind batch and channels, as PyTorch reads them before it checks the rank. */
function spatialSizes(x: Dims, rank: number): Dims {
  const first = x.length === rank + 2 ? 2 : 1;
  if (x.length >= first + rank) return x.slice(first, first + rank);
  const message = `Dimension out of range (expected to be in range of [${-x.length}, ${x.length - 1}], but got ${x.length})`;
  return fail("rank", "IndexError", message, { received: x.length });
}

function axisNumbers(value: Arg, rank: number): Dims {
  return numbersOf(repeated(value, rank));
}

/** The item, where Python would index the tuple of an argument. */
function at(values: Dims, index: number): Dim {
  return values[index] ?? fail("value", "IndexError", "tuple index out of range");
}

function demandWithin(
  x: Dims,
  wanted: readonly Arg[],
  smallest: Dims,
  largest: Dims,
  isAsList: boolean,
): void {
  const isOutside = wanted.some((size, i) => {
    const value = numberOf(size);
    if (value === undefined) return false;
    return less(value, smallest[i] ?? value) === true || less(largest[i] ?? value, value) === true;
  });
  if (!isOutside) return;
  const numbers = wanted.map((size) => (typeof size === "number" ? formatDim(size) : String(numberOf(size))));
  const inside = numbers.join(", ");
  const shown = isAsList ? `[${inside}]` : numbers.length === 1 ? `(${inside},)` : `(${inside})`;
  // PyTorch drops two axes here even from an unbatched input.
  const message = `requested an output size of ${shown}, but valid sizes range from ${bracketed(smallest)} to ${bracketed(largest)} (for an input of torch.Size(${bracketed(x.slice(2))}))`;
  fail("value", "ValueError", message);
}
