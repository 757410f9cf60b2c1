import { type Dim, less, mul } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { effectiveKernel, type Slide } from "../../../arithmetic/window";
import { fail } from "../../bail";
import { slideAll } from "../../families/convolution";
import { lastAnswer } from "../../kept";
import type { Arg } from "../../values";
import { bracketed, crossed, intTuple } from "./sizes";

/** One call of `max_pool1d` … `max_pool3d` or `avg_pool1d` … `avg_pool3d`. */
export interface PoolCall {
  readonly kind: "max" | "avg";
  readonly rank: 1 | 2 | 3;
  readonly x: Dims;
  readonly kernel: Arg;
  /** None and an empty list stand for the kernel. */
  readonly stride: Arg;
  readonly padding: Arg;
  /** 1 for average pooling, which has none. */
  readonly dilation: Arg;
  readonly isCeil: boolean;
  /** Maximum pooling in one dimension checks its arguments itself unless it returns indices. */
  readonly returnsIndices: boolean;
}

const COUNT_WORDS = ["one int", "two ints", "three ints"];

/** The windows of a pooling, one for each spatial axis. */
export const poolWindows = lastAnswer((call: PoolCall): readonly Slide[] => {
  const kernel = axisInts(call, "kernel_size", call.kernel);
  const stride = strideOf(call, kernel);
  const padding = axisInts(call, "padding", call.padding);
  const dilation = axisInts(call, "dilation", call.dilation);
  return kernel.map((k, i): Slide => {
    const side = padding[i] ?? 0;
    const rounding = call.isCeil ? "ceil" : "floor";
    return {
      kind: "slide",
      kernel: k,
      stride: stride[i] ?? k,
      dilation: dilation[i] ?? 1,
      before: side,
      after: side,
      rounding,
    };
  });
});

/** The output's sizes of a pooling, with the demands of ATen. */
export function poolShape(call: PoolCall): Dims {
  const { x, rank, kind } = call;
  if (kind === "avg" && rank === 1) demandOneDimensional(x);
  const windows = poolWindows(call);
  const checks = kind === "max" && rank === 1 && !call.returnsIndices ? checkMax1d : checkPool;
  checks(call, windows);
  return [...x.slice(0, -rank), ...slideAll(x.slice(-rank), windows)];
}

function functionName({ kind, rank, returnsIndices }: PoolCall): string {
  return `${kind}_pool${rank}d${returnsIndices ? "_with_indices" : ""}`;
}

function strideOf(call: PoolCall, kernel: Dims): Dims {
  if (call.stride === null || (Array.isArray(call.stride) && call.stride.length === 0)) return kernel;
  return axisInts(call, "stride", call.stride);
}

function axisInts(call: PoolCall, name: string, value: Arg): Dims {
  const { rank, kind } = call;
  const values = intTuple(value, functionName(call), name);
  if (values.length === rank) return values;
  const [only] = values;
  if (values.length === 1 && only !== undefined) return new Array<Dim>(rank).fill(only);
  if (rank > 1) {
    const omitted = name === "stride" ? "be omitted, " : "";
    const message = `${kind}_pool${rank}d: ${name} must either ${omitted === "" ? "be " : omitted}a single int, or a tuple of ${COUNT_WORDS[rank - 1]}`;
    fail("value", "RuntimeError", message);
  }
  const what =
    kind === "max"
      ? `max_pool1d() ${name} must be an int, list of ints or tuple of ints of size 1 but got size ${values.length}`
      : `avg_pool1d() argument '${name}' should contain one int (got ${values.length})`;
  return fail("value", "RuntimeError", what);
}

function demandOneDimensional(x: Dims): void {
  if (x.length === 2 || x.length === 3) return;
  const message = `Expected 2 to 3 dimensions, but got ${x.length}-dimensional tensor for argument #1 'self' (while checking arguments for avg_pool1d)`;
  fail("rank", "RuntimeError", message, { received: x.length });
}

/** The checks of maximum pooling in one dimension. */
function checkMax1d({ x }: PoolCall, [window]: readonly Slide[]): void {
  const isEmpty = x.slice(-2).some((size) => size === 0);
  if ((x.length !== 2 && x.length !== 3) || isEmpty) {
    const message = `max_pool1d: Expected 2D or 3D (batch mode) tensor with optional 0 dim batch size for input, but got:${bracketed(x)}`;
    fail(isEmpty && x.length !== 1 ? "value" : "rank", "RuntimeError", message, { received: x.length });
  }
  if (!window) return;
  const complain = (what: string) => fail("value", "RuntimeError", `max_pool1d() ${what}`);
  const { kernel, stride, before, dilation } = window;
  for (const [name, value] of Object.entries({ kernel_size: kernel, stride })) {
    if (less(value, 1) === true) complain(`${name} must be greater than zero, but got ${formatDim(value)}`);
  }
  if (less(before, 0) === true) complain(`padding must be non-negative, but got ${formatDim(before)}`);
  if (less(kernel, mul(before, 2)) === true)
    complain(
      `padding should be at most half of kernel size, but got padding=${formatDim(before)} and kernel_size=${formatDim(kernel)}`,
    );
  if (less(dilation, 1) === true)
    complain(`dilation must be greater than zero, but got ${formatDim(dilation)}`);
  const [size = 1] = slideAll(x.slice(-1), [window]);
  if (less(size, 1) === true)
    fail("empty-output", "RuntimeError", `max_pool1d() Invalid computed output size: ${formatDim(size)}`);
}

/** The checks of every other pooling; those of one dimension run as two, the first axis being 1. */
function checkPool(call: PoolCall, windows: readonly Slide[]): void {
  const { x, rank, kind } = call;
  if (rank === 3 || kind === "max") demandRank(call);
  else if (x.length < 3 && rank === 2) {
    const message = `Dimension out of range (expected to be in range of [-${x.length}, ${x.length - 1}], but got -3)`;
    fail("rank", "IndexError", message, { received: x.length });
  }
  for (const window of windows) checkOutputArguments(window);
  checkSteps(windows);
  demandFilled(call);
  if (kind === "max") demandHalfKernel(windows);
  if (rank === 3 && kind === "avg") demandKernelWithin(x, windows);
  const y = slideAll(x.slice(-rank), windows);
  if (y.some((size) => less(size, 1) === true)) failEmpty(call, y);
}

function demandRank({ x, rank, kind }: PoolCall): void {
  if (x.length === rank + 1 || x.length === rank + 2) return;
  const [few, many] = [rank + 1, rank + 2];
  const message =
    rank === 1
      ? `${kind}_pool1d: Expected 2D or 3D (batch mode) tensor with optional 0 dim batch size for input, but got:${bracketed(x)}`
      : rank === 2
        ? "non-empty 3D or 4D (batch mode) tensor expected for input"
        : `non-empty ${few}D or ${many}D (batch mode) tensor expected for input`;
  fail("rank", "RuntimeError", message, { received: x.length });
}

/** What ATen checks while it computes one axis of the output. */
function checkOutputArguments({ stride, before, kernel, dilation }: Slide): void {
  if (stride === 0) fail("value", "RuntimeError", "stride should not be zero");
  if (less(before, 0) === true)
    fail("value", "RuntimeError", `pad must be non-negative, but got pad: ${formatDim(before)}`);
  const reach = effectiveKernel({ kernel, dilation });
  // C++ rounds the half towards zero.
  const half = typeof reach === "number" ? Math.trunc(reach / 2) : undefined;
  const isTooWide = half === undefined ? less(reach, mul(before, 2)) === true : less(half, before) === true;
  if (!isTooWide) return;
  const message = `pad should be at most half of effective kernel size, but got pad=${formatDim(before)}, kernel_size=${formatDim(kernel)} and dilation=${formatDim(dilation)}`;
  fail("value", "RuntimeError", message);
}

function checkSteps(windows: readonly Slide[]): void {
  const letters = windows.length === 3 ? ["T", "H", "W"] : ["H", "W"];
  const shown = (prefix: string, values: Dims) => {
    const all = values.length === 1 ? [1, ...values] : values;
    return letters.map((letter, i) => `${prefix}${letter}: ${formatDim(all[i] ?? 1)}`).join(" ");
  };
  const demand = (values: Dims, name: string, prefix: string) => {
    if (values.some((v) => less(v, 1) === true))
      fail("value", "RuntimeError", `${name} should be greater than zero, but got ${shown(prefix, values)}`);
  };
  demand(
    windows.map((w) => w.kernel),
    "kernel size",
    "k",
  );
  demand(
    windows.map((w) => w.stride),
    "stride",
    "d",
  );
  demand(
    windows.map((w) => w.dilation),
    "dilation",
    "dilation",
  );
}

/** No axis but the batch may be empty. */
function demandFilled({ x, rank }: PoolCall): void {
  const fits = x.length === rank + 1 || x.length === rank + 2;
  const empty = x.slice(-rank - 1).indexOf(0);
  if (fits && empty < 0) return;
  const shown = rank === 1 ? [...x.slice(0, -1), 1, ...x.slice(-1)] : x;
  const message =
    rank === 3
      ? `Expected input to have non-zero size for non-batch dimensions, but got ${bracketed(x)} with dimension ${x.length - rank - 1 + empty} being empty.`
      : `Expected 3D or 4D (batch mode) tensor with optional 0 dim batch size for input, but got:${bracketed(shown)}`;
  fail(fits ? "value" : "rank", "RuntimeError", message, { received: x.length });
}

function demandHalfKernel(windows: readonly Slide[]): void {
  if (!windows.some((w) => less(w.kernel, mul(w.before, 2)) === true)) return;
  const letters = windows.length === 3 ? ["T", "H", "W"] : ["H", "W"];
  const shown = (prefix: string, values: Dims) =>
    letters.map((letter, i) => `${prefix}${letter} = ${formatDim(values[i] ?? 1)}`).reverse();
  const parts = [
    ...shown(
      "pad",
      windows.map((w) => w.before),
    ),
    ...shown(
      "k",
      windows.map((w) => w.kernel),
    ),
  ];
  const message = `pad should be smaller than or equal to half of kernel size, but got ${parts.join(", ")}`;
  fail("value", "RuntimeError", message);
}

/** Average pooling in three dimensions wants the kernel within the input even before padding. */
function demandKernelWithin(x: Dims, windows: readonly Slide[]): void {
  const spatial = x.slice(-3);
  if (!windows.some((w, i) => less(spatial[i] ?? 1, w.kernel) === true)) return;
  const shown = (prefix: string, values: Dims) =>
    ["T", "H", "W"].map((letter, i) => `${prefix}${letter}: ${formatDim(values[i] ?? 1)}`).join(" ");
  const kernel = windows.map((w) => w.kernel);
  const message = `input image (${shown("", spatial)}) smaller than kernel size (${shown("k", kernel)})`;
  fail("empty-output", "RuntimeError", message);
}

function failEmpty({ x, rank }: PoolCall, y: Dims): never {
  const channels = x[x.length - rank - 1] ?? 1;
  const shown = (spatial: Dims) =>
    crossed(rank === 1 ? [channels, 1, ...spatial] : [channels, ...spatial], "x");
  const message = `Given input size: ${shown(x.slice(-rank))}. Calculated output size: ${shown(y)}. Output size is too small`;
  return fail("empty-output", "RuntimeError", message);
}
