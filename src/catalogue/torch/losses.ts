import type { Dims } from "../../arithmetic/shape";
import { fail, warn } from "../bail";
import { layer } from "../entry";
import type { Tensor } from "../values";
import { broadcastShapes } from "./functions/broadcast";
import { resultType } from "./functions/dtype";
import { type ReductionArgs, reduced, reductionArgument, reductionOf, torchSize } from "./shared/losses";
import { demandCastable, floatResult, type Pair, pairwise, sameSizes } from "./shared/pairLosses";
import { numberOf } from "./shared/python";
import { bracketed } from "./shared/sizes";

/** Losses that compare an input with a target value by value. They have no weights. */

/** The sizes of the differences of all values, which are broadcast with a warning. */
function differences({ input, target, x, y }: Pair): Dims {
  if (!sameSizes(x, y)) {
    const rule =
      "This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.";
    warn(
      `Using a target size (${torchSize(target)}) that is different to the input size (${torchSize(input)}). ${rule}`,
      { expected: x.length, received: y.length },
    );
  }
  return broadcastShapes([x, y]);
}

function difference(a: ReductionArgs, pair: Pair): Tensor {
  const { input, target } = pair;
  const values = differences(pair);
  return reduced(values, resultType([input, target]), reductionOf(reductionArgument(a)));
}

export const L1Loss = layer("torch.nn.L1Loss(size_average=None, reduce=None, reduction='mean')", {
  ...pairwise<"size_average" | "reduce" | "reduction">("L1Loss", "The absolute difference.", difference),
});
export const MSELoss = layer("torch.nn.MSELoss(size_average=None, reduce=None, reduction='mean')", {
  ...pairwise<"size_average" | "reduce" | "reduction">("MSELoss", "The squared difference.", difference),
});
export const SmoothL1Loss = layer(
  "torch.nn.SmoothL1Loss(size_average=None, reduce=None, reduction='mean', beta=1.0)",
  pairwise<"size_average" | "reduce" | "reduction" | "beta">(
    "SmoothL1Loss",
    "The absolute difference, squared near zero.",
    (a, pair) => {
      const y = difference(a, pair);
      if ((numberOf(a.raw("beta")) ?? 1) < 0)
        fail("value", "RuntimeError", "smooth_l1_loss does not support negative values for beta.");
      return y;
    },
  ),
);
export const HuberLoss = layer(
  "torch.nn.HuberLoss(reduction='mean', delta=1.0)",
  pairwise<"reduction" | "delta">("HuberLoss", "The squared difference, linear far from zero.", (a, pair) => {
    const values = differences(pair);
    const reduction = reductionOf(a.raw("reduction"));
    if ((numberOf(a.raw("delta")) ?? 1) <= 0)
      fail("value", "RuntimeError", "huber_loss does not support non-positive values for delta.");
    demandCastable(resultType([pair.input, pair.target]), pair.input.dtype);
    return reduced(values, resultType([pair.input, pair.target]), reduction);
  }),
);

export const SoftMarginLoss = layer(
  "torch.nn.SoftMarginLoss(size_average=None, reduce=None, reduction='mean')",
  pairwise<"size_average" | "reduce" | "reduction">(
    "SoftMarginLoss",
    "The logistic loss of labels that are 1 or −1.",
    (a, { input, target, x, y }) => {
      const reduction = reductionOf(reductionArgument(a));
      const values = broadcastShapes([x, y]);
      if (!sameSizes(values, x)) {
        const message = `output with shape ${bracketed(x)} doesn't match the broadcast shape ${bracketed(values)}`;
        fail("broadcast", "RuntimeError", message);
      }
      demandCastable(resultType([input, target]), input.dtype);
      return reduced(values, floatResult([input, target]), reduction);
    },
  ),
);

export const HingeEmbeddingLoss = layer(
  "torch.nn.HingeEmbeddingLoss(margin=1.0, size_average=None, reduce=None, reduction='mean')",
  pairwise<"margin" | "size_average" | "reduce" | "reduction">(
    "HingeEmbeddingLoss",
    "The distance of like pairs, and what unlike pairs lack to a margin.",
    (a, { input, x, y }) => {
      const reduction = reductionOf(reductionArgument(a));
      return reduced(broadcastShapes([x, y]), input.dtype, reduction);
    },
  ),
);
