import { type Dim, equal, floorDiv, isKnown, less, mod, mul, product } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import type { Slide } from "../../arithmetic/window";
import { type BoundArgs, typeName } from "../arguments";
import { fail } from "../bail";
import { layer } from "../entry";
import { slideAll } from "../families/convolution";
import { type Arg, Tensor } from "../values";
import { views } from "./functions/view";
import { nnDocs } from "./shared/docs";
import { scalarType } from "./shared/dtype";
import { invoke } from "./shared/invoke";
import { isIntLike, isSequence, repeated } from "./shared/python";
import { bracketed, intTuple } from "./shared/sizes";

export const Flatten = layer("torch.nn.Flatten(start_dim=1, end_dim=-1)", {
  what: "Reads a run of axes as one; by default all but the batch.",
  docs: nnDocs("Flatten"),
  reach: (a, x) => (x.length > 2 && flattened(a, new Tensor(x)).length <= 2 ? "whole" : "point"),
  output: (a, _x, { x }) => {
    for (const name of ["start_dim", "end_dim"] as const) {
      const axis = a.raw(name);
      if (!isIntLike(axis))
        fail("type", "TypeError", `flatten(): argument '${name}' must be int, not ${typeName(axis)}`);
    }
    return invoke(views, "torch.flatten", x, a.raw("start_dim"), a.raw("end_dim"));
  },
});

function flattened(a: BoundArgs<"start_dim" | "end_dim">, x: Tensor): Dims {
  const { shape } = invoke(views, "torch.flatten", x, a.raw("start_dim"), a.raw("end_dim"));
  return isUnknown(shape) ? [] : shape;
}

export const Unflatten = layer("torch.nn.Unflatten(dim, unflattened_size)", {
  what: "Reads one axis as several.",
  docs: nnDocs("Unflatten"),
  check: (a) => {
    const sizes = a.raw("unflattened_size");
    if (isUnknown(sizes)) return;
    if (!isSequence(sizes))
      return fail(
        "type",
        "TypeError",
        `unflattened_size must be a tuple of ints, but found type ${typeName(sizes)}`,
      );
    const at = sizes.findIndex((size) => !isIntLike(size));
    if (at < 0) return;
    const message = `unflattened_size must be tuple of ints, but found element of type ${typeName(sizes[at] ?? null)} at pos ${at}`;
    fail("type", "TypeError", message);
  },
  output: (a, x, { x: input }) => {
    const dim = a.raw("dim");
    if (!isIntLike(dim))
      return fail(
        "type",
        "TypeError",
        `unflatten(): argument 'dim' (position 1) must be int, not ${typeName(dim)}`,
      );
    const isAxis = dim === 0 || dim === -1;
    if (x.length === 0 && isAxis)
      fail(
        "axis",
        "RuntimeError",
        "unflatten got an unexpected error: Dimension specified as 0 but tensor has no dimensions",
      );
    return invoke(views, "torch.unflatten", input, dim, a.raw("unflattened_size"));
  },
});

type BlockArgs = BoundArgs<"kernel_size" | "dilation" | "padding" | "stride">;

export const Unfold = layer("torch.nn.Unfold(kernel_size, dilation=1, padding=0, stride=1)", {
  what: "Lays out the windows of a map as columns, as a convolution sees them.",
  docs: nnDocs("Unfold"),
  reach: "whole",
  shape: (a, x, { x: input }) => {
    const windows = blockWindows(a, "im2col");
    if (x.length < 3) {
      const axis = Math.max(x.length, 1);
      const message = `Dimension out of range (expected to be in range of [${-axis}, ${axis - 1}], but got ${x.length === 0 ? 1 : x.length})`;
      fail("rank", "IndexError", message, { received: x.length });
    }
    checkBlocks(windows);
    demandFilled(x, [3, 4], 3, "with possibly 0 batch size and other non-zero dimensions");
    const blocks = slideAll(x.slice(-2), windows);
    if (blocks.some((size) => less(size, 1) === true)) failNoBlocks(x, windows, blocks);
    demandKernel(input, "im2col_out_cpu");
    const [channels = 1] = x.slice(-3);
    return [...x.slice(0, -3), mul(channels, kernelVolume(windows)), product(blocks)];
  },
});

export const Fold = layer("torch.nn.Fold(output_size, kernel_size, dilation=1, padding=0, stride=1)", {
  what: "Adds columns of windows up into a map: the reverse of Unfold.",
  docs: nnDocs("Fold"),
  reach: "whole",
  shape: (a, x, { x: input }) => {
    const size = pair(a.raw("output_size"), "output_size", "col2im");
    const windows = blockWindows(a, "col2im");
    checkBlocks(windows);
    demandFilled(x, [2, 3], 2, "for input with possibly 0 batch size and non-zero dimensions");
    const [rows = 1, blocks = 1] = x.slice(-2);
    demandRows(x, rows, windows);
    demandBlocks(x, blocks, size, windows);
    demandKernel(input, "col2im_out_cpu");
    return [...x.slice(0, -2), floorDiv(rows, kernelVolume(windows)), ...size];
  },
});

function blockWindows(a: BlockArgs, functionName: string): readonly Slide[] {
  const read = (name: "kernel_size" | "dilation" | "padding" | "stride") =>
    pair(a.raw(name), name, functionName);
  const [kernel, dilation, padding, stride] = [
    read("kernel_size"),
    read("dilation"),
    read("padding"),
    read("stride"),
  ];
  return kernel.map((k, i): Slide => {
    const side = padding[i] ?? 0;
    const [d = 1, s = 1] = [dilation[i], stride[i]];
    return { kind: "slide", kernel: k, stride: s, dilation: d, before: side, after: side, rounding: "floor" };
  });
}

/** Two values, one for each axis. */
function pair(value: Arg, name: string, functionName: string): Dims {
  const values = intTuple(repeated(value, 2), functionName, name);
  if (values.length === 2) return values;
  return fail("value", "RuntimeError", `It is expected ${name} equals to 2, but got size ${values.length}`);
}

function kernelVolume(windows: readonly Slide[]): Dim {
  return product(windows.map((w) => w.kernel));
}

function checkBlocks(windows: readonly Slide[]): void {
  const demand = (values: Dims, least: number, rule: string, label: string) => {
    if (!values.some((v) => less(v, least) === true)) return;
    const [height = 0, width = 0] = values;
    const message = `${rule}, but got ${label}_height: ${formatDim(height)} ${label}_width: ${formatDim(width)}`;
    fail("value", "RuntimeError", message);
  };
  demand(
    windows.map((w) => w.kernel),
    1,
    "kernel size should be greater than zero",
    "kernel",
  );
  demand(
    windows.map((w) => w.dilation),
    1,
    "dilation should be greater than zero",
    "dilation",
  );
  demand(
    windows.map((w) => w.before),
    0,
    "padding should be non-negative",
    "pad",
  );
  demand(
    windows.map((w) => w.stride),
    1,
    "stride should be greater than zero",
    "stride",
  );
}

function demandFilled(x: Dims, ranks: readonly number[], axes: number, words: string): void {
  const isEmpty = x.slice(-axes).some((size) => size === 0);
  if (ranks.includes(x.length) && !isEmpty) return;
  const [few, many] = ranks;
  const message = `Expected ${few}D or ${many}D (batch mode) tensor ${words} for input, but got: ${bracketed(x)}`;
  fail(ranks.includes(x.length) ? "value" : "rank", "RuntimeError", message, { received: x.length });
}

function failNoBlocks(x: Dims, windows: readonly Slide[], blocks: Dims): never {
  const message = `Given input with spatial size ${rounded(x.slice(-2))}, ${windowText(windows)}, calculated shape of the array of sliding blocks as ${rounded(blocks)}, but its components must be at least one.`;
  return fail("empty-output", "RuntimeError", message);
}

function demandRows(x: Dims, rows: Dim, windows: readonly Slide[]): void {
  const rest = mod(rows, kernelVolume(windows));
  if (!isKnown(rest) || rest === 0) return;
  const axis = x.length - 2;
  const message = `Expected size of input's dimension ${axis} to be divisible by the product of kernel_size, but got input.size(${axis})=${formatDim(rows)} and kernel_size=${rounded(windows.map((w) => w.kernel))}.`;
  fail("divisibility", "RuntimeError", message);
}

function demandBlocks(x: Dims, received: Dim, size: Dims, windows: readonly Slide[]): void {
  const blocks = slideAll(size, windows);
  const expected = product(blocks);
  if (equal(expected, received) !== false) return;
  const axis = x.length - 1;
  const [height = 0, width = 0] = blocks;
  const message = `Given output_size=${rounded(size)}, ${windowText(windows)}, stride=${rounded(windows.map((w) => w.stride))}, expected size of input's dimension ${axis} to match the calculated number of sliding blocks ${formatDim(height)} * ${formatDim(width)} = ${formatDim(expected)}, but got input.size(${axis})=${formatDim(received)}.`;
  fail("value", "RuntimeError", message, { expected, received });
}

function windowText(windows: readonly Slide[]): string {
  const shown = (values: Dims) => rounded(values);
  return `kernel_size=${shown(windows.map((w) => w.kernel))}, dilation=${shown(windows.map((w) => w.dilation))}, padding=${shown(windows.map((w) => w.before))}`;
}

function rounded(dims: Dims): string {
  return `(${dims.map((d) => formatDim(d)).join(", ")})`;
}

function demandKernel({ dtype }: Tensor, kernel: string): void {
  if (dtype === undefined || dtype === "bool" || !dtype.includes("int")) return;
  fail("dtype", "NotImplementedError", `"${kernel}" not implemented for '${scalarType(dtype)}'`);
}
