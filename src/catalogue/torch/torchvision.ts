import { equal, floorDiv, mul } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { type BoundArgs, typeName } from "../arguments";
import { fail } from "../bail";
import { layer } from "../entry";
import { Float, Tensor } from "../values";
import { broadcastShapes } from "./functions/broadcast";
import { permutations } from "./functions/permute";
import { axisOf } from "./shared/axis";
import { isIntegral } from "./shared/dtype";
import { invoke } from "./shared/invoke";
import { demandFloatArgument, demandNormalized } from "./shared/normalization";
import { isIntLike, numberOf } from "./shared/python";
import { sizeArgument } from "./shared/sizes";

/** Layers of torchvision that need no source; those made of other layers are followed as source. */

const DOCS = "https://docs.pytorch.org/vision/stable/generated/torchvision.ops.";

export const FrozenBatchNorm2d = layer("torchvision.ops.FrozenBatchNorm2d(num_features, eps=1e-05)", {
  what: "A batch normalisation whose statistics, scale and shift are fixed.",
  docs: `${DOCS}FrozenBatchNorm2d.html`,
  aliases: ["torchvision.ops.misc.FrozenBatchNorm2d"],
  check: (a) => void sizeArgument(a.raw("num_features"), "ones"),
  buffers: (a) => {
    const size = sizeArgument(a.raw("num_features"), "ones");
    return { weight: size, bias: size, running_mean: size, running_var: size };
  },
  output: (a, x, { x: input }) => {
    const y = broadcastShapes([x, [1, ...sizeArgument(a.raw("num_features")), 1, 1]]);
    return new Tensor(y, isIntegral(input.dtype) ? "float32" : input.dtype);
  },
});

export const Permute = layer("torchvision.ops.Permute(dims)", {
  what: "Brings the axes into another order.",
  docs: `${DOCS}Permute.html`,
  aliases: ["torchvision.ops.misc.Permute"],
  output: (a, _x, { x }) => invoke(permutations, "torch.permute", x, a.raw("dims")),
});

export const StochasticDepth = layer("torchvision.ops.StochasticDepth(p, mode)", {
  what: "Drops a whole branch at random while training, for single samples or the whole batch.",
  docs: `${DOCS}StochasticDepth.html`,
  aliases: ["torchvision.ops.stochastic_depth.StochasticDepth"],
  shape: (a, x) => {
    demandProbability(a, "");
    const mode = a.raw("mode");
    if (mode !== "batch" && mode !== "row" && !isUnknown(mode))
      fail("value", "ValueError", `mode has to be either 'batch' or 'row', but got ${String(mode)}`);
    return x;
  },
});

export const DropBlock2d = layer(
  "torchvision.ops.DropBlock2d(p, block_size, inplace=False, eps=1e-06)",
  dropBlock(2),
);
export const DropBlock3d = layer(
  "torchvision.ops.DropBlock3d(p, block_size, inplace=False, eps=1e-06)",
  dropBlock(3),
);

function dropBlock(rank: 2 | 3) {
  return {
    what: "Zeroes whole blocks of a map at random while training.",
    docs: `${DOCS}DropBlock${rank}d.html`,
    shape: (a: BoundArgs<"p">, x: Dims) => {
      demandProbability(a, ".");
      if (x.length !== rank + 2) {
        const message = `input should be ${rank + 2} dimensional. Got ${x.length} dimensions.`;
        fail("rank", "ValueError", message, { received: x.length });
      }
      return x;
    },
  };
}

function demandProbability(a: BoundArgs<"p">, ending: string): void {
  const p = a.raw("p");
  if (!isIntLike(p) && !(p instanceof Float))
    fail("type", "TypeError", `'<' not supported between instances of '${typeName(p)}' and 'float'`);
  const value = numberOf(p);
  if (value === undefined || (value >= 0 && value <= 1)) return;
  fail("value", "ValueError", `drop probability has to be between 0 and 1, but got ${value}${ending}`);
}

export const LayerNorm2d = layer(
  "torchvision.models.convnext.LayerNorm2d(normalized_shape, eps=1e-05, elementwise_affine=True, bias=True, device=None, dtype=None)",
  {
    what: "A layer normalisation over the channels of every position of a map.",
    docs: "https://docs.pytorch.org/vision/stable/models/convnext.html",
    weights: (a) => {
      const size = a.flag("elementwise_affine") && sizeArgument(a.raw("normalized_shape"));
      return { weight: size, bias: a.flag("bias") && size };
    },
    shape: (a, x) => {
      if (x.length !== 4)
        fail(
          "rank",
          "RuntimeError",
          `permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = ${x.length} is not equal to len(dims) = 4`,
        );
      const [batch = 1, channels = 1, ...spatial] = x;
      demandNormalized([batch, ...spatial, channels], sizeArgument(a.raw("normalized_shape")), ", ");
      demandFloatArgument(a.raw("eps"), "layer_norm", "eps");
      return x;
    },
  },
);

const MAXVIT = "https://docs.pytorch.org/vision/stable/models/maxvit.html";

export const SwapAxes = layer("torchvision.models.maxvit.SwapAxes(a, b)", {
  what: "Swaps two axes.",
  docs: MAXVIT,
  shape: (a, x) => {
    const [i, j] = [
      axisOf(a.raw("a"), x.length, "swapaxes", "axis0"),
      axisOf(a.raw("b"), x.length, "swapaxes", "axis1"),
    ];
    return x.map((size, axis) => (axis === i ? (x[j] ?? size) : axis === j ? (x[i] ?? size) : size));
  },
});

export const WindowPartition = layer("torchvision.models.maxvit.WindowPartition()", {
  what: "Cuts a map into square windows: (B, C, H, W) to (B, windows, p·p, C).",
  docs: MAXVIT,
  call: "(x, p)",
  shape: (_a, x, { args }) => {
    demandFour(x);
    const [batch = 1, channels = 1, height = 1, width = 1] = x;
    const p = args.int("p");
    if (p === 0) fail("value", "ZeroDivisionError", "integer division or modulo by zero");
    return [batch, mul(floorDiv(height, p), floorDiv(width, p)), mul(p, p), channels];
  },
});

export const WindowDepartition = layer("torchvision.models.maxvit.WindowDepartition()", {
  what: "Puts square windows together to a map again.",
  docs: MAXVIT,
  call: "(x, p, h_partitions, w_partitions)",
  shape: (_a, x, { args }) => {
    demandFour(x);
    const [batch = 1, windows = 1, , channels = 1] = x;
    const [p, rows, columns] = [args.int("p"), args.int("h_partitions"), args.int("w_partitions")];
    if (equal(windows, mul(rows, columns)) === false) {
      const shown = [batch, rows, columns, p, p, channels].map((d) => formatDim(d)).join(", ");
      fail(
        "reshape",
        "RuntimeError",
        `shape '[${shown}]' is invalid for input of ${formatDim(windows)} windows`,
      );
    }
    return [batch, channels, mul(rows, p), mul(columns, p)];
  },
});

/** `B, C, H, W = x.shape` takes four sizes. */
function demandFour(x: Dims): void {
  if (x.length === 4) return;
  const few = `not enough values to unpack (expected 4, got ${x.length})`;
  fail("rank", "ValueError", x.length > 4 ? "too many values to unpack (expected 4)" : few, {
    received: x.length,
  });
}
