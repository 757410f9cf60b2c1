import { type Dim, equal, less, mul, sub } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import type { Stretch } from "../../arithmetic/window";
import { type BoundArgs, dimsOf, typeName } from "../arguments";
import { fail } from "../bail";
import { type LayerCall, layer } from "../entry";
import { slideAll } from "../families/convolution";
import { type Arg, Float, type Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { isIntegral, scalarType } from "./shared/dtype";
import { isSequence, numberOf, numbersOf, repeated } from "./shared/python";
import { bracketed, intTuple } from "./shared/sizes";

type Rank = 1 | 2 | 3;
type Args = BoundArgs<"kernel_size" | "stride" | "padding">;

function unpool(rank: Rank) {
  return {
    what: "Puts values back where a max pooling took them from; the rest is zero.",
    docs: nnDocs(`MaxUnpool${rank}d`),
    call: "(input, indices, output_size=None)",
    reach: (a: Args, x: Dims) => ({ axes: windows(a, rank), firstAxis: x.length - rank }),
    shape: (a: Args, x: Dims, { x: input, args }: LayerCall) => {
      const size = outputSize(a, x, rank, args.raw("output_size"));
      demandIndices(x, args.tensor("indices"), rank);
      demandInput(x, rank, input, size);
      if (rank === 3) demandStrides(a, windows(a, rank));
      return [...x.slice(0, -rank), ...size];
    },
  };
}

export const MaxUnpool1d = layer("torch.nn.MaxUnpool1d(kernel_size, stride=None, padding=0)", unpool(1));
export const MaxUnpool2d = layer("torch.nn.MaxUnpool2d(kernel_size, stride=None, padding=0)", unpool(2));
export const MaxUnpool3d = layer("torch.nn.MaxUnpool3d(kernel_size, stride=None, padding=0)", unpool(3));

function windows(a: Args, rank: Rank): readonly Stretch[] {
  const kernel = numbersOf(repeated(a.raw("kernel_size"), rank));
  const stride = a.raw("stride") === null ? kernel : numbersOf(repeated(a.raw("stride"), rank));
  const padding = numbersOf(repeated(a.raw("padding"), rank));
  return kernel.map((k, i): Stretch => {
    const crop = at(padding, i);
    return {
      kind: "stretch",
      kernel: k,
      stride: at(stride, i),
      dilation: 1,
      before: crop,
      after: crop,
      outputPadding: 0,
    };
  });
}

function hasFloat(a: Args, rank: Rank): boolean {
  const values = [a.raw("kernel_size"), a.raw("stride"), a.raw("padding")];
  return values.some((value) => repeated(value, rank).some((item) => item instanceof Float));
}

function at(values: Dims, index: number): Dim {
  return values[index] ?? fail("value", "IndexError", "tuple index out of range");
}

function outputSize(a: Args, x: Dims, rank: Rank, wanted: Arg): Dims {
  const axes = windows(a, rank);
  const count = axes.length;
  if (count > x.length) fail("rank", "IndexError", "tuple index out of range");
  const sizes = slideAll(x.slice(-count), axes);
  const chosen = wanted === null ? sizes : demandedSize(wanted, sizes, axes, rank);
  if (wanted === null && hasFloat(a, rank)) {
    const message = `max_unpool${rank}d(): argument 'output_size' (position 3) must be tuple of ints, but found element of type float at pos 0`;
    fail("type", "TypeError", message);
  }
  const bad = chosen.findIndex((size) => less(size, 0) === true);
  if (bad >= 0) {
    const message = `max_unpooling: output_size must contain non-negative spatial dimensions, but got output_size[${bad}]=${formatDim(chosen[bad] ?? 0)}`;
    fail("empty-output", "ValueError", message);
  }
  if (count === rank) return chosen;
  const words = rank === 3 ? "three elements (depth, height, width)" : "two elements (height, width)";
  return fail(
    "value",
    "RuntimeError",
    `There should be exactly ${words} in output_size, but got ${count} elements.`,
  );
}

/** The size that the call asks for, which must lie within one stride of the size that the windows give. */
function demandedSize(wanted: Arg, sizes: Dims, axes: readonly Stretch[], rank: Rank): Dims {
  if (!isSequence(wanted))
    return fail("type", "TypeError", `object of type '${typeName(wanted)}' has no len()`);
  const spatial = wanted.length === axes.length + 2 ? wanted.slice(2) : wanted;
  if (spatial.length !== axes.length) {
    const message = `output_size should be a sequence containing ${axes.length} or ${axes.length + 2} elements, but it has a length of '${spatial.length}'`;
    fail("value", "ValueError", message);
  }
  spatial.forEach((item, d) => {
    if (typeof item === "string")
      fail("type", "TypeError", "'<' not supported between instances of 'int' and 'str'");
    const [size, stride] = [sizes[d] ?? 0, axes[d]?.stride ?? 1];
    const [low, high] = [sub(size, stride), sub(size, mul(stride, -1))];
    const value = numberOf(item);
    if (value === undefined || (less(low, value) !== false && less(value, high) !== false)) return;
    const shown = `[${spatial.map((s) => String(numberOf(s) ?? s)).join(", ")}]`;
    const message = `invalid output_size "${shown}" (dim ${d} must be between ${formatDim(low)} and ${formatDim(high)})`;
    fail("value", "ValueError", message);
  });
  return intTuple(spatial, `max_unpool${rank}d`, "output_size");
}

function demandIndices(x: Dims, indices: Tensor, rank: Rank): void {
  if (indices.dtype !== undefined && indices.dtype !== "int64") {
    const message = `elements in indices should be type int64 but got: ${scalarType(indices.dtype)}`;
    fail("dtype", "RuntimeError", message);
  }
  const given = dimsOf(indices);
  demandRank(x, rank);
  if (given.length === x.length && given.every((size, i) => equal(size, x[i] ?? 0) !== false)) return;
  const column = (dims: Dims) => bracketed(rank === 1 ? [...dims, 1] : dims);
  const message = `Expected shape of indices to be same as that of the input tensor (${column(x)}) but got indices tensor with shape: ${column(given)}`;
  fail("value", "RuntimeError", message);
}

function demandRank(x: Dims, rank: Rank): void {
  const [few, many] = [rank + 1, rank + 2];
  if (x.length === few || x.length === many) return;
  const plane = Math.max(rank, 2);
  const message = `Input to max_unpooling${plane}d should be a ${plane + 1}d or ${plane + 2}d Tensor, but got a tensor with ${x.length + (rank === 1 ? 1 : 0)} dimensions.`;
  fail("rank", "RuntimeError", message, { received: x.length });
}

/** The kernel in three dimensions still looks at the strides, which it does not need. */
function demandStrides(a: Args, axes: readonly Stretch[]): void {
  for (const name of ["stride", "padding"] as const) {
    const count = repeated(a.raw(name), 3).length;
    if (count === 3) continue;
    const message = `There should be exactly three elements (depth, height, width) in ${name}, but got: ${count} elements.`;
    fail("value", "RuntimeError", message);
  }
  const strides = axes.map((w) => w.stride);
  if (strides.some((stride) => less(stride, 1) === true))
    fail(
      "value",
      "RuntimeError",
      `strides should be greater than zero, but got stride: ${bracketed(strides)}`,
    );
}

function demandInput(x: Dims, rank: Rank, input: Tensor, size: Dims): void {
  const empty = x.findIndex((d, i) => i >= x.length - rank - 1 && d === 0);
  if (empty >= 0) {
    const message = `max_unpooling${Math.max(rank, 2)}d_forward_out_cpu(): Expected input to have non-zero size for non-batch dimensions, but got ${bracketed(x)} with dimension ${empty} being empty.`;
    fail("value", "RuntimeError", message);
  }
  if (isIntegral(input.dtype) && !size.some((d) => d === 0))
    fail(
      "dtype",
      "NotImplementedError",
      `"max_unpool${Math.max(rank, 2)}d" not implemented for '${scalarType(input.dtype ?? "")}'`,
    );
}
