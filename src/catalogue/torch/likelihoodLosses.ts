import { equal } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { dimsOf } from "../arguments";
import { fail } from "../bail";
import { layer } from "../entry";
import { Tensor } from "../values";
import { broadcastShapes } from "./functions/broadcast";
import { nnDocs } from "./shared/docs";
import { isIntegral, scalarType } from "./shared/dtype";
import {
  gluedReduction,
  heldTensors,
  type Reduction,
  reduced,
  reductionArgument,
  reductionOf,
  torchSize,
} from "./shared/losses";
import { demandCastable, floatResult, pairwise, sameSizes } from "./shared/pairLosses";

/** Losses that are the negative logarithm of a likelihood: cross entropies and their like. They have no weights. */

export const BCELoss = layer(
  "torch.nn.BCELoss(weight=None, size_average=None, reduce=None, reduction='mean')",
  {
    ...pairwise<"size_average" | "reduce" | "reduction">(
      "BCELoss",
      "The cross entropy between two probabilities.",
      (a, { input, target, x, y }) => {
        const reduction = reductionOf(reductionArgument(a));
        if (!sameSizes(x, y)) {
          const message = `Using a target size (${torchSize(target)}) that is different to the input size (${torchSize(input)}) is deprecated. Please ensure they have the same size.`;
          fail("broadcast", "ValueError", message);
        }
        demandFloats(input, target, "binary_cross_entropy");
        return reduced(x, input.dtype, reduction);
      },
    ),
    buffers: (a) => heldTensors(a, ["weight"]),
  },
);

function demandFloats(input: Tensor, target: Tensor, kernel: string): void {
  if (isIntegral(input.dtype) && input.dtype !== undefined && input.dtype === target.dtype)
    fail("dtype", "NotImplementedError", `"${kernel}" not implemented for '${scalarType(input.dtype)}'`);
  for (const { dtype } of [input, target]) {
    if (dtype === undefined || !isIntegral(dtype)) continue;
    const other = dtype === input.dtype ? target.dtype : input.dtype;
    const [found, expected] =
      dtype === input.dtype
        ? [scalarType(other ?? ""), scalarType(dtype)]
        : [scalarType(dtype), scalarType(other ?? "")];
    fail("dtype", "RuntimeError", `Found dtype ${found} but expected ${expected}`);
  }
}

export const BCEWithLogitsLoss = layer(
  "torch.nn.BCEWithLogitsLoss(weight=None, size_average=None, reduce=None, reduction='mean', pos_weight=None)",
  {
    ...pairwise<"size_average" | "reduce" | "reduction">(
      "BCEWithLogitsLoss",
      "The sigmoid and the cross entropy in one, which is safer than the two apart.",
      (a, { input, target, x, y }) => {
        const reduction = reductionOf(reductionArgument(a));
        if (!sameSizes(x, y)) {
          const message = `Target size (${torchSize(target)}) must be the same as input size (${torchSize(input)})`;
          fail("broadcast", "ValueError", message);
        }
        if (isIntegral(input.dtype) && input.dtype !== undefined)
          fail(
            "dtype",
            "NotImplementedError",
            `"log_sigmoid_cpu" not implemented for '${scalarType(input.dtype)}'`,
          );
        demandCastable(input.dtype, target.dtype);
        return reduced(x, input.dtype, reduction);
      },
    ),
    buffers: (a) => heldTensors(a, ["weight", "pos_weight"]),
  },
);

export const KLDivLoss = layer(
  "torch.nn.KLDivLoss(size_average=None, reduce=None, reduction='mean', log_target=False)",
  pairwise<"size_average" | "reduce" | "reduction" | "log_target">(
    "KLDivLoss",
    "The Kullback-Leibler divergence of two distributions.",
    (a, { input, target, x, y }) => {
      const reduction = reductionOf(reductionArgument(a), ["batchmean"]);
      if (isIntegral(target.dtype)) fail("dtype", "RuntimeError", "kl_div: Integral inputs not supported.");
      return reduced(broadcastShapes([x, y]), floatResult([input, target]), reduction);
    },
  ),
);

export const PoissonNLLLoss = layer(
  "torch.nn.PoissonNLLLoss(log_input=True, full=False, size_average=None, eps=1e-08, reduce=None, reduction='mean')",
  pairwise<"size_average" | "reduce" | "reduction">(
    "PoissonNLLLoss",
    "The negative logarithm of a Poisson likelihood.",
    (a, { input, target, x, y }) => {
      const reduction = gluedReduction(reductionArgument(a), " is not a valid value for reduction");
      return reduced(broadcastShapes([y, x]), floatResult([input, target]), reduction);
    },
  ),
);

export const MultiLabelSoftMarginLoss = layer(
  "torch.nn.MultiLabelSoftMarginLoss(weight=None, size_average=None, reduce=None, reduction='mean')",
  {
    ...pairwise<"size_average" | "reduce" | "reduction">(
      "MultiLabelSoftMarginLoss",
      "The cross entropy of many labels at once, averaged over the labels.",
      (a, { input, target, x, y }) => {
        if (isIntegral(input.dtype) && input.dtype !== undefined)
          fail(
            "dtype",
            "NotImplementedError",
            `"log_sigmoid_cpu" not implemented for '${scalarType(input.dtype)}'`,
          );
        if (x.length === 0)
          fail("rank", "IndexError", "Dimension specified as -1 but tensor has no dimensions", {
            received: 0,
          });
        const classAxis = x.length - 1;
        const values = broadcastShapes([x, y]).filter((_, i) => i !== classAxis);
        const reduction = gluedReduction(reductionArgument(a), " is not valid");
        return reduced(values, floatResult([input, target]), reduction);
      },
    ),
    buffers: (a) => heldTensors(a, ["weight"]),
  },
);

export const GaussianNLLLoss = layer("torch.nn.GaussianNLLLoss(*, full=False, eps=1e-06, reduction='mean')", {
  what: "The negative logarithm of a Gaussian likelihood with a given variance.",
  docs: nnDocs("GaussianNLLLoss"),
  call: "(input, target, var)",
  reach: "whole",
  output: (a, x, { x: input, args }) => {
    const target = args.tensor("target");
    const variance = args.raw("var");
    const spread = variance instanceof Tensor ? varianceSizes(x, dimsOf(variance)) : x;
    const reduction: Reduction = gluedReduction(a.raw("reduction"), " is not valid");
    if (variance instanceof Tensor && isIntegral(variance.dtype))
      fail("dtype", "RuntimeError", "result type Float can't be cast to the desired output type long int");
    return reduced(
      broadcastShapes([spread, broadcastShapes([x, dimsOf(target)])]),
      floatResult([input, target]),
      reduction,
    );
  },
});

/** The variance is the input's size, one axis short of it, or 1 on one axis. */
function varianceSizes(x: Dims, v: Dims): Dims {
  if (sameSizes(x, v)) return v;
  if (sameSizes(x.slice(0, -1), v)) return [...v, 1];
  const differing = v.filter((size, i) => equal(size, x[i] ?? 0) === false);
  if (v.length === x.length && differing.length === 1 && differing[0] === 1) return v;
  return fail("value", "ValueError", "var is of incorrect size");
}
