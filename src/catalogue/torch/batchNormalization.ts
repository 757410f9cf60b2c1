import { type Dim, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { type LayerCall, layer } from "../entry";
import type { Arg, Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { isIntegral, scalarType } from "./shared/dtype";
import { demandEps, demandFloatArgument, demandLength, demandManyValues } from "./shared/normalization";
import { bracketed, sizeArgument } from "./shared/sizes";

type OptionName = "eps" | "momentum" | "affine" | "track_running_stats" | "bias";
type Options = BoundArgs<OptionName>;

/** Ranks of the input that a batch normalisation takes. */
type Ranks = readonly [least: number, most: number];

/** BatchNorm1d to 3d and SyncBatchNorm. */
function batchNorm(name: string, ranks: Ranks) {
  type Args = BoundArgs<OptionName | "num_features">;
  const weights = (a: Args) => normWeights(a, a.raw("num_features"));
  const buffers = (a: Args) => statistics(a, a.raw("num_features"));
  return {
    what: "Normalises every channel over the batch, then scales and shifts it.",
    docs: nnDocs(name),
    check: (a: Args) => {
      weights(a);
      buffers(a);
    },
    weights,
    buffers,
    shape: (a: Args, x: Dims, { x: input }: LayerCall) => {
      demandRank(x, ranks);
      if (name === "SyncBatchNorm" && x[1] === 0)
        fail("channels", "ValueError", "SyncBatchNorm number of input channels should be non-zero");
      demandCall(
        a,
        x,
        input,
        a.flag("affine") || a.flag("track_running_stats") ? sizeArgument(a.raw("num_features")) : [],
      );
      return x;
    },
  };
}

/** The lazy sisters read `num_features` off their first input, if they hold anything for each channel. */
function lazyBatchNorm(rank: 1 | 2 | 3) {
  const features = (a: Options, x: Dims): Dim => {
    if (!a.flag("affine") && !a.flag("track_running_stats")) return 0;
    return x[1] ?? fail("rank", "IndexError", "tuple index out of range", { received: x.length });
  };
  return {
    what: "A batch normalisation that takes its number of channels from the first input.",
    docs: nnDocs(`LazyBatchNorm${rank}d`),
    builtOn: "call" as const,
    weights: (a: Options, x: Dims) => normWeights(a, features(a, x)),
    buffers: (a: Options, x: Dims) => statistics(a, features(a, x)),
    shape: (a: Options, x: Dims, { x: input }: LayerCall) => {
      const count = features(a, x);
      demandRank(x, RANKS[rank]);
      demandCall(a, x, input, a.flag("affine") || a.flag("track_running_stats") ? [count] : []);
      return x;
    },
  };
}

const RANKS: Readonly<Record<1 | 2 | 3, Ranks>> = { 1: [2, 3], 2: [4, 4], 3: [5, 5] };

export const BatchNorm1d = layer(
  "torch.nn.BatchNorm1d(num_features, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True)",
  batchNorm("BatchNorm1d", RANKS[1]),
);
export const BatchNorm2d = layer(
  "torch.nn.BatchNorm2d(num_features, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True)",
  batchNorm("BatchNorm2d", RANKS[2]),
);
export const BatchNorm3d = layer(
  "torch.nn.BatchNorm3d(num_features, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True)",
  batchNorm("BatchNorm3d", RANKS[3]),
);
export const SyncBatchNorm = layer(
  "torch.nn.SyncBatchNorm(num_features, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, process_group=None, device=None, dtype=None, *, bias=True)",
  batchNorm("SyncBatchNorm", [2, Number.POSITIVE_INFINITY]),
);
export const LazyBatchNorm1d = layer(
  "torch.nn.LazyBatchNorm1d(eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True)",
  lazyBatchNorm(1),
);
export const LazyBatchNorm2d = layer(
  "torch.nn.LazyBatchNorm2d(eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True)",
  lazyBatchNorm(2),
);
export const LazyBatchNorm3d = layer(
  "torch.nn.LazyBatchNorm3d(eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True)",
  lazyBatchNorm(3),
);

function normWeights(a: Options, features: Arg) {
  const affine = a.flag("affine");
  const size = affine && sizeArgument(features);
  return { weight: size, bias: a.flag("bias") && size };
}

/** Running mean, running variance and the number of batches seen. */
function statistics(a: Options, features: Arg) {
  if (!a.flag("track_running_stats")) return {};
  const size = sizeArgument(features, "zeros");
  return { running_mean: size, running_var: size, num_batches_tracked: [] };
}

function demandRank(x: Dims, [least, most]: Ranks): void {
  if (x.length >= least && x.length <= most) return;
  const asked =
    most === Number.POSITIVE_INFINITY
      ? `at least ${least}D`
      : least === most
        ? `${least}D`
        : `${least}D or ${most}D`;
  fail("rank", "ValueError", `expected ${asked} input (got ${x.length}D input)`, { received: x.length });
}

/** What `batch_norm` demands in inference; without running statistics it uses those of the batch. */
function demandCall(a: Options, x: Dims, input: Tensor, held: Dims): void {
  const usesBatch = !a.flag("track_running_stats");
  demandEps(a.raw("eps"), usesBatch);
  if (usesBatch) demandManyValues(x, `torch.Size(${bracketed(x)})`);
  if (!a.isNone("momentum")) demandFloatArgument(a.raw("momentum"), "batch_norm", "momentum");
  const [length] = held;
  const channels = x[1] ?? 0;
  if (length !== undefined) demandLength(usesBatch ? "weight" : "running_mean", channels, product(held));
  if (input.dtype !== undefined && isIntegral(input.dtype))
    fail("dtype", "NotImplementedError", `"batch_norm" not implemented for '${scalarType(input.dtype)}'`);
}
