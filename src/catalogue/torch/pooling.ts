import type { Dims } from "../../arithmetic/shape";
import { type BoundArgs, typeName } from "../arguments";
import { fail } from "../bail";
import { type LayerCall, layer } from "../entry";
import { lastAnswer } from "../kept";
import { type Arg, Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { isIntegral, scalarType } from "./shared/dtype";
import { type PoolCall, poolShape, poolWindows } from "./shared/pooling";
import { isIntLike, isSequence, numberOf, repeated } from "./shared/python";

type Rank = 1 | 2 | 3;
type WindowName = "kernel_size" | "stride" | "ceil_mode";
type MaxArgs = BoundArgs<WindowName | "padding" | "dilation" | "return_indices">;
type AverageArgs = BoundArgs<WindowName | "padding">;

function maxPool(rank: Rank) {
  const call = lastAnswer(
    (a: MaxArgs, x: Dims): PoolCall => ({
      kind: "max",
      rank,
      x,
      kernel: a.raw("kernel_size"),
      stride: a.raw("stride"),
      padding: a.raw("padding"),
      dilation: a.raw("dilation"),
      isCeil: a.flag("ceil_mode"),
      returnsIndices: a.flag("return_indices"),
    }),
  );
  return {
    what: "Keeps the greatest value of each window.",
    docs: nnDocs(`MaxPool${rank}d`),
    reach: (a: MaxArgs, x: Dims) => ({ axes: poolWindows(call(a, x)), firstAxis: x.length - rank }),
    output: (a: MaxArgs, x: Dims, { x: input }: LayerCall): Arg => {
      const y = poolShape(call(a, x));
      if (rank === 1 && !a.flag("return_indices")) demandFloatingKernel(input);
      if (input.dtype === "bool")
        fail("dtype", "NotImplementedError", `"max_pool${rank}d" not implemented for 'Bool'`);
      return withIndices(new Tensor(y, input.dtype), a.flag("return_indices"));
    },
  };
}

function averagePool(rank: Rank) {
  // AvgPool1d makes one-tuples of its arguments.
  const paddingOf = (a: AverageArgs) => (rank === 1 ? repeated(a.raw("padding"), 1) : a.raw("padding"));
  const call = lastAnswer((a: AverageArgs, x: Dims) => averageCall(a, x, rank, paddingOf(a)));
  return {
    what: "Averages each window.",
    docs: nnDocs(`AvgPool${rank}d`),
    reach: (a: AverageArgs, x: Dims) => ({ axes: poolWindows(call(a, x)), firstAxis: x.length - rank }),
    shape: (a: AverageArgs, x: Dims) => poolShape(call(a, x)),
  };
}

/** AvgPool2d and AvgPool3d can divide by another number than the window's size. */
function dividedPool(rank: 2 | 3) {
  const pool = averagePool(rank);
  return {
    ...pool,
    shape: (a: BoundArgs<WindowName | "padding" | "divisor_override">, x: Dims) => {
      const divisor = a.raw("divisor_override");
      if (divisor !== null && !isIntLike(divisor)) {
        const message = `avg_pool${rank}d(): argument 'divisor_override' must be int, not ${typeName(divisor)}`;
        fail("type", "TypeError", message);
      }
      const y = pool.shape(a, x);
      if (divisor === 0) fail("value", "RuntimeError", "divisor must be not zero");
      return y;
    },
  };
}

export const MaxPool1d = layer(
  "torch.nn.MaxPool1d(kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False)",
  maxPool(1),
);
export const MaxPool2d = layer(
  "torch.nn.MaxPool2d(kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False)",
  maxPool(2),
);
export const MaxPool3d = layer(
  "torch.nn.MaxPool3d(kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False)",
  maxPool(3),
);
export const AvgPool1d = layer(
  "torch.nn.AvgPool1d(kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True)",
  averagePool(1),
);
export const AvgPool2d = layer(
  "torch.nn.AvgPool2d(kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None)",
  dividedPool(2),
);
export const AvgPool3d = layer(
  "torch.nn.AvgPool3d(kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None)",
  dividedPool(3),
);

function powerPool(rank: Rank) {
  type Args = BoundArgs<WindowName | "norm_type">;
  const call = lastAnswer((a: Args, x: Dims) => averageCall(a, x, rank, 0));
  return {
    what: "Takes the p-norm of each window.",
    docs: nnDocs(`LPPool${rank}d`),
    reach: (a: Args, x: Dims) => ({ axes: poolWindows(call(a, x)), firstAxis: x.length - rank }),
    output: (a: Args, x: Dims, { x: input }: LayerCall) => {
      const kernel = a.raw("kernel_size");
      if (rank > 1) demandUnpackable(kernel, rank);
      const y = poolShape(call(a, x));
      if (rank === 1 && isSequence(kernel))
        fail("type", "TypeError", "mul(): argument 'other' (position 1) must be Tensor, not tuple");
      if (numberOf(a.raw("norm_type")) === 0) fail("value", "ZeroDivisionError", "float division by zero");
      return new Tensor(y, isIntegral(input.dtype) ? "float32" : input.dtype);
    },
  };
}

export const LPPool1d = layer(
  "torch.nn.LPPool1d(norm_type, kernel_size, stride=None, ceil_mode=False)",
  powerPool(1),
);
export const LPPool2d = layer(
  "torch.nn.LPPool2d(norm_type, kernel_size, stride=None, ceil_mode=False)",
  powerPool(2),
);
export const LPPool3d = layer(
  "torch.nn.LPPool3d(norm_type, kernel_size, stride=None, ceil_mode=False)",
  powerPool(3),
);

function averageCall(a: BoundArgs<WindowName>, x: Dims, rank: Rank, padding: Arg): PoolCall {
  return {
    kind: "avg",
    rank,
    x,
    kernel: a.raw("kernel_size"),
    stride: a.raw("stride"),
    padding,
    dilation: 1,
    isCeil: a.flag("ceil_mode"),
    returnsIndices: false,
  };
}

/** Maximum pooling in one dimension has a kernel of its own, for floats only. */
function demandFloatingKernel({ dtype }: Tensor): void {
  if (dtype === undefined || !isIntegral(dtype)) return;
  fail("dtype", "NotImplementedError", `"max_pool1d_impl" not implemented for '${scalarType(dtype)}'`);
}

function withIndices(y: Tensor, returnsIndices: boolean): Arg {
  return returnsIndices ? [y, new Tensor(y.shape, "int64")] : y;
}

/** `kd, kw, kh = kernel_size` fails for another number of values. */
function demandUnpackable(kernel: Arg, rank: Rank): void {
  const count = typeof kernel === "string" ? kernel.length : isSequence(kernel) ? kernel.length : rank;
  if (count === rank) return;
  const what =
    count < rank
      ? `not enough values to unpack (expected ${rank}, got ${count})`
      : `too many values to unpack (expected ${rank})`;
  fail("value", "ValueError", what);
}
