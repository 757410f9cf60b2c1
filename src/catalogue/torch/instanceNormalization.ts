import { type Dim, equal, mul, product } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { type LayerCall, layer } from "../entry";
import type { Arg, Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { isIntegral, scalarType } from "./shared/dtype";
import { demandFloatArgument, demandLength } from "./shared/normalization";
import { numberOf } from "./shared/python";
import { bracketed, sizeArgument } from "./shared/sizes";

type Rank = 1 | 2 | 3;
type OptionName = "eps" | "momentum" | "affine" | "track_running_stats" | "bias";
type Options = BoundArgs<OptionName>;

/** InstanceNorm1d to 3d and their lazy sisters, which read `num_features` off their first input. */
function instanceNorm<N extends string>(
  name: string,
  rank: Rank,
  features: (a: BoundArgs<N | OptionName>, x: Dims) => Arg,
) {
  type Args = BoundArgs<N | OptionName>;
  return {
    what: "Normalises every channel of every sample by itself.",
    docs: nnDocs(name),
    weights: (a: Args, x: Dims) => {
      const size = a.flag("affine") && sizeArgument(features(a, x));
      return { weight: size, bias: a.flag("bias") && size };
    },
    buffers: (a: Args, x: Dims) => statistics(a, features(a, x)),
    shape: (a: Args, x: Dims, { x: input }: LayerCall) => {
      const count = features(a, x);
      demandRank(x, rank);
      demandFeatures(a, x, rank, count);
      demandCall(a, x, rank, count);
      demandDtype(input);
      return x;
    },
  };
}

function plain(rank: Rank) {
  return {
    ...instanceNorm<"num_features">(`InstanceNorm${rank}d`, rank, (a) => a.raw("num_features")),
    check: (a: BoundArgs<OptionName | "num_features">) => {
      if (a.flag("affine")) sizeArgument(a.raw("num_features"));
      statistics(a, a.raw("num_features"));
    },
  };
}

function lazy(rank: Rank) {
  const features = (a: Options, x: Dims): Arg => {
    if (!a.flag("affine") && !a.flag("track_running_stats")) return 0;
    return x[1] ?? fail("rank", "IndexError", "tuple index out of range", { received: x.length });
  };
  return { ...instanceNorm<never>(`LazyInstanceNorm${rank}d`, rank, features), builtOn: "call" as const };
}

export const InstanceNorm1d = layer(
  "torch.nn.InstanceNorm1d(num_features, eps=1e-05, momentum=0.1, affine=False, track_running_stats=False, device=None, dtype=None, *, bias=True)",
  plain(1),
);
export const InstanceNorm2d = layer(
  "torch.nn.InstanceNorm2d(num_features, eps=1e-05, momentum=0.1, affine=False, track_running_stats=False, device=None, dtype=None, *, bias=True)",
  plain(2),
);
export const InstanceNorm3d = layer(
  "torch.nn.InstanceNorm3d(num_features, eps=1e-05, momentum=0.1, affine=False, track_running_stats=False, device=None, dtype=None, *, bias=True)",
  plain(3),
);
export const LazyInstanceNorm1d = layer(
  "torch.nn.LazyInstanceNorm1d(eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True)",
  lazy(1),
);
export const LazyInstanceNorm2d = layer(
  "torch.nn.LazyInstanceNorm2d(eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True)",
  lazy(2),
);
export const LazyInstanceNorm3d = layer(
  "torch.nn.LazyInstanceNorm3d(eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True)",
  lazy(3),
);

function statistics(a: Options, features: Arg) {
  if (!a.flag("track_running_stats")) return {};
  const size = sizeArgument(features, "zeros");
  return { running_mean: size, running_var: size, num_batches_tracked: [] };
}

function demandRank(x: Dims, rank: Rank): void {
  if (x.length === rank + 1 || x.length === rank + 2) return;
  const message = `expected ${rank + 1}D or ${rank + 2}D input (got ${x.length}D input)`;
  fail("rank", "ValueError", message, { received: x.length });
}

/** Only an affine layer minds the number of channels; another one warns. */
function demandFeatures(a: Options, x: Dims, rank: Rank, features: Arg): void {
  const axis = x.length - rank - 1;
  const received = x[axis] ?? 0;
  if (!a.flag("affine")) return;
  const expected = sizeOf(features);
  if (equal(received, expected) !== false) return;
  const message = `expected input's size at dim=${axis} to match num_features (${formatDim(expected)}), but got: ${formatDim(received)}.`;
  fail("channels", "ValueError", message, { expected, received });
}

/** What `instance_norm` demands in inference; without running statistics it uses those of the sample. */
function demandCall(a: Options, x: Dims, rank: Rank, features: Arg): void {
  const batched = x.length === rank + 2 ? x : [1, ...x];
  const [batch = 1, channels = 0, ...spatial] = batched;
  if (!a.flag("track_running_stats") && product(spatial) === 1) {
    const message = `Expected more than 1 spatial element when training, got input size torch.Size(${bracketed(batched)})`;
    fail("value", "ValueError", message);
  }
  if (!a.isNone("momentum")) demandFloatArgument(a.raw("momentum"), "instance_norm", "momentum");
  demandFloatArgument(a.raw("eps"), "instance_norm", "eps");
  if (a.flag("affine") || a.flag("track_running_stats"))
    demandLength("running_mean", mul(batch, channels), mul(batch, sizeOf(features)));
}

/** `num_features` is unchecked while nothing is held for each channel. */
function sizeOf(features: Arg): Dim {
  return numberOf(features) ?? product(sizeArgument(features));
}

function demandDtype({ dtype }: Tensor): void {
  if (dtype !== undefined && isIntegral(dtype))
    fail("dtype", "NotImplementedError", `"batch_norm" not implemented for '${scalarType(dtype)}'`);
}
