import { add, type Dim, floorDiv, isKnown, less, sub } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { Unknown } from "../../../arithmetic/unknown";
import { fail } from "../../bail";
import type { Arg, Tensor } from "../../values";
import { isIntegral, scalarType } from "./dtype";
import { isSequence, numberOf, repeated } from "./python";
import { bracketed, emptySizes, intTuple } from "./sizes";

/** One call of `fractional_max_pool2d` or `fractional_max_pool3d`. Exactly one of size and ratio is given. */
export interface FractionalCall {
  readonly rank: 2 | 3;
  readonly x: Dims;
  readonly input: Tensor;
  readonly kernel: Arg;
  readonly outputSize: Arg;
  readonly outputRatio: Arg;
}

/** The output's sizes of a fractional max pooling, with its demands. */
export function fractionalShape(call: FractionalCall): Dims {
  const { rank, x, input } = call;
  const name = `fractional_max_pool${rank}d`;
  const wanted =
    call.outputSize === null ? byRatio(call) : intTuple(repeated(call.outputSize, rank), name, "output_size");
  const kernel = intTuple(repeated(call.kernel, rank), name, "kernel_size");
  demandChannels(x, rank);
  if (input.dtype !== undefined && isIntegral(input.dtype))
    fail(
      "dtype",
      "NotImplementedError",
      `"check_uniform_bounds" not implemented for '${scalarType(input.dtype)}'`,
    );
  const told = rank === 3 ? `${name}_out()` : `${name}()`;
  const counted = (values: Dims, what: string) => {
    if (values.length !== rank)
      fail("value", "RuntimeError", `${name}: ${what} must either be a single Int or tuple of Ints`);
  };
  counted(kernel, "kernel_size");
  counted(wanted, "output_size");
  demandRank(x, rank, told);
  demandFilled(x, told);
  demandRoom(x.slice(-rank), kernel, wanted, told);
  emptySizes([...x.slice(0, -rank), ...wanted]);
  return [...x.slice(0, -rank), ...wanted];
}

function byRatio({ rank, x, outputRatio }: FractionalCall): Dims {
  if (rank === 2 && isSequence(outputRatio) && outputRatio.length > 2) {
    const message = "fractional_max_pool2d requires output_ratio to either be a single Int or tuple of Ints.";
    fail("value", "ValueError", message);
  }
  if (x.length < rank) failAxis(x, rank);
  const ratios = repeated(outputRatio, rank);
  return x.slice(-rank).map((size, i): Dim => {
    const ratio = numberOf(ratios[i] ?? null);
    if (ratio !== undefined && isKnown(size)) return Math.trunc(size * ratio);
    // A half, a quarter and the like can be told of a symbolic size too.
    const divisor = ratio === undefined ? 0 : 1 / ratio;
    return Number.isInteger(divisor)
      ? floorDiv(size, divisor)
      : new Unknown("a share of a size that is not known");
  });
}

function demandChannels(x: Dims, rank: number): void {
  if (x.length < rank + 1) failAxis(x, rank + 1);
}

function failAxis(x: Dims, back: number): never {
  const message = `Dimension out of range (expected to be in range of [-${x.length}, ${x.length - 1}], but got -${back})`;
  return fail("rank", "IndexError", message, { received: x.length });
}

function demandRank(x: Dims, rank: number, told: string): void {
  if (x.length === rank + 1 || x.length === rank + 2) return;
  const message = `${told}: Expected ${rank + 1}D or ${rank + 2}D tensor, but got: ${bracketed(x)}`;
  fail("rank", "RuntimeError", message, { received: x.length });
}

/** The first axis is taken for the batch, even where there is none. */
function demandFilled(x: Dims, told: string): void {
  const at = x.findIndex((size, i) => i > 0 && size === 0);
  if (at < 0) return;
  const message = `${told}: Expected input to have non-zero size for non-batch dimensions, but got${bracketed(x)} with dimension ${at} being empty.`;
  fail("value", "RuntimeError", message);
}

/** In three dimensions one value must be to spare. */
function demandRoom(spatial: Dims, kernel: Dims, wanted: Dims, told: string): void {
  const spare = spatial.length === 3 ? 1 : 0;
  const names = ["time", "height", "width"].slice(-spatial.length);
  spatial.forEach((size, i) => {
    const needed = add(sub(add(wanted[i] ?? 1, kernel[i] ?? 1), 1), spare);
    if (less(size, needed) !== true) return;
    const message = `${told}: pool ${names[i]} ${formatDim(kernel[i] ?? 1)} too large relative to input ${names[i]} ${formatDim(size)}`;
    fail("empty-output", "RuntimeError", message);
  });
}
