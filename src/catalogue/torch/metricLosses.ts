import { equal } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { dimsOf, typeName } from "../arguments";
import { fail } from "../bail";
import { layer } from "../entry";
import { Float, Tensor } from "../values";
import { broadcastShapes } from "./functions/broadcast";
import { resultType } from "./functions/dtype";
import { axisOf } from "./shared/axis";
import { nnDocs } from "./shared/docs";
import { isIntegral } from "./shared/dtype";
import { reduced, reductionArgument, reductionOf, torchSize } from "./shared/losses";
import { compared, isIntLike, numberOf } from "./shared/python";
import { bracketed } from "./shared/sizes";

/** Distances, and the losses that compare them. */

export const CosineSimilarity = layer("torch.nn.CosineSimilarity(dim=1, eps=1e-08)", {
  what: "The cosine of the angle between two vectors.",
  docs: nnDocs("CosineSimilarity"),
  call: "(x1, x2)",
  reach: "whole",
  output: (a, x, { x: input, args }) => {
    const other = args.tensor("x2");
    demandNumber(a.raw("eps"), "cosine_similarity", "eps");
    const axis = a.raw("dim");
    if (!isIntLike(axis)) axisOf(axis, 1, "cosine_similarity");
    const both = broadcastShapes([x, dimsOf(other)]);
    const dropped = axisOf(axis, both.length, "cosine_similarity");
    const dtype = resultType([input, other]);
    if (isIntegral(dtype))
      fail(
        "dtype",
        "RuntimeError",
        `expected common dtype to be floating point, yet common dtype is ${dtype}`,
      );
    return new Tensor(
      both.filter((_, i) => i !== dropped),
      dtype,
    );
  },
});

export const PairwiseDistance = layer("torch.nn.PairwiseDistance(p=2.0, eps=1e-06, keepdim=False)", {
  what: "The distance between two vectors.",
  docs: nnDocs("PairwiseDistance"),
  call: "(x1, x2)",
  reach: "whole",
  output: (a, x, { x: input, args }) => {
    const other = args.tensor("x2");
    for (const name of ["p", "eps"] as const) demandNumber(a.raw(name), "pairwise_distance", name);
    const y = distance(x, dimsOf(other));
    const dtype = resultType([input, other]);
    return new Tensor(a.flag("keepdim") ? [...y, 1] : y, isIntegral(dtype) ? "float32" : dtype);
  },
});

/** The sizes of a distance over the last axis. */
function distance(x: Dims, y: Dims): Dims {
  return broadcastShapes([x, y]).slice(0, -1);
}

function demandNumber(value: Parameters<typeof isIntLike>[0], functionName: string, name: string): void {
  if (isIntLike(value) || value instanceof Float) return;
  fail("type", "TypeError", `${functionName}(): argument '${name}' must be float, not ${typeName(value)}`);
}

export const MarginRankingLoss = layer(
  "torch.nn.MarginRankingLoss(margin=0.0, size_average=None, reduce=None, reduction='mean')",
  {
    what: "What the first input lacks to rank above the second by a margin.",
    docs: nnDocs("MarginRankingLoss"),
    call: "(input1, input2, target)",
    reach: "whole",
    output: (a, x, { x: input, args }) => {
      const [other, target] = [args.tensor("input2"), args.tensor("target")];
      const reduction = reductionOf(reductionArgument(a));
      const [y, t] = [dimsOf(other), dimsOf(target)];
      if (x.length !== y.length || x.length !== t.length) {
        const message = `margin_ranking_loss : All input tensors should have same dimension but got sizes: input1: ${torchSize(input)}, input2: ${torchSize(other)}, target: ${torchSize(target)} `;
        fail("rank", "RuntimeError", message);
      }
      const values = broadcastShapes([broadcastShapes([x, y]), t]);
      return reduced(values, resultType([input, other, target]), reduction);
    },
  },
);

export const CosineEmbeddingLoss = layer(
  "torch.nn.CosineEmbeddingLoss(margin=0.0, size_average=None, reduce=None, reduction='mean')",
  {
    what: "The angle between like pairs, and what unlike pairs lack to a margin.",
    docs: nnDocs("CosineEmbeddingLoss"),
    call: "(input1, input2, target)",
    reach: "whole",
    output: (a, x, { x: input, args }) => {
      const [other, target] = [args.tensor("input2"), args.tensor("target")];
      const reduction = reductionOf(reductionArgument(a));
      const [y, t] = [dimsOf(other), dimsOf(target)];
      demandTargetRank(x, y, t);
      const values = broadcastShapes([distance(x, y), t]);
      const dtype = resultType([input, other]);
      return reduced(values, isIntegral(dtype) ? "float32" : dtype, reduction);
    },
  },
);

function demandTargetRank(x: Dims, y: Dims, t: Dims): void {
  if (t.length > 1)
    fail("rank", "RuntimeError", "0D or 1D target tensor expected, multi-target not supported");
  const rank = t.length + 1;
  if (x.length === rank && y.length === rank) return;
  const message = `${t.length}D target tensor expects ${rank}D input tensors, but found inputs with sizes ${bracketed(x)} and ${bracketed(y)}.`;
  fail("rank", "RuntimeError", message);
}

export const TripletMarginLoss = layer(
  "torch.nn.TripletMarginLoss(margin=1.0, p=2.0, eps=1e-06, swap=False, size_average=None, reduce=None, reduction='mean')",
  {
    what: "What the distance to a positive lacks to be shorter than that to a negative by a margin.",
    docs: nnDocs("TripletMarginLoss"),
    call: "(anchor, positive, negative)",
    check: (a) => demandMargin(compared(a.raw("margin"), "<=")),
    reach: "whole",
    output: (a, x, { x: anchor, args }) => {
      const [positive, negative] = [args.tensor("positive"), args.tensor("negative")];
      const reduction = reductionOf(reductionArgument(a));
      const values = tripletSizes(x, dimsOf(positive), dimsOf(negative));
      if (a.flag("swap")) distance(dimsOf(positive), dimsOf(negative));
      const dtype = resultType([anchor, positive, negative]);
      return reduced(values, isIntegral(dtype) ? "float32" : dtype, reduction);
    },
  },
);

export const TripletMarginWithDistanceLoss = layer(
  "torch.nn.TripletMarginWithDistanceLoss(*, distance_function=None, margin=1.0, swap=False, reduction='mean')",
  {
    what: "A triplet margin loss with a distance of one's own.",
    docs: nnDocs("TripletMarginWithDistanceLoss"),
    call: "(anchor, positive, negative)",
    check: (a) => demandMargin(numberOf(a.raw("margin"))),
    reach: "whole",
    output: (a, x, { x: anchor, args }) => {
      const [positive, negative] = [args.tensor("positive"), args.tensor("negative")];
      const reduction = reductionOf(a.raw("reduction"));
      const values = tripletSizes(x, dimsOf(positive), dimsOf(negative));
      if (reduction === "none" && !a.isNone("distance_function")) return new Tensor(values, undefined);
      return reduced(values, resultType([anchor, positive, negative]), reduction);
    },
  },
);

function demandMargin(margin: number | undefined): void {
  if (margin !== undefined && margin <= 0)
    fail("value", "ValueError", `margin must be greater than 0, got ${margin}`);
}

/** The sizes of what a triplet loss compares: the two distances from the anchor. */
function tripletSizes(anchor: Dims, positive: Dims, negative: Dims): Dims {
  demandEqualRanks(anchor, positive, negative);
  return broadcastShapes([distance(anchor, positive), distance(anchor, negative)]);
}

function demandEqualRanks(anchor: Dims, positive: Dims, negative: Dims): void {
  if (anchor.length === positive.length && positive.length === negative.length) return;
  const message = `The anchor, positive, and negative tensors are expected to have the same number of dimensions, but got: anchor ${anchor.length}D, positive ${positive.length}D, and negative ${negative.length}D inputs`;
  fail("rank", "RuntimeError", message);
}

/** A score for each class, of one sample or of a batch. */
function demandScores(x: Dims): void {
  if (x.length <= 2 && x[x.length - 1] !== 0) return;
  const message = `Expected non-empty vector or matrix with optional 0-dim batch size, but got: ${bracketed(x)}`;
  fail("rank", "RuntimeError", message);
}

function demandLong({ dtype }: Tensor): void {
  if (dtype !== undefined && dtype !== "int64")
    fail("dtype", "RuntimeError", "expected scalar type Long but found Float");
}

export const MultiLabelMarginLoss = layer(
  "torch.nn.MultiLabelMarginLoss(size_average=None, reduce=None, reduction='mean')",
  {
    what: "A margin between the labels that apply and those that do not.",
    docs: nnDocs("MultiLabelMarginLoss"),
    call: "(input, target)",
    reach: "whole",
    output: (a, x, { x: input, args }) => {
      const target = args.tensor("target");
      const reduction = reductionOf(reductionArgument(a));
      const t = dimsOf(target);
      demandScores(x);
      const fits = t.length === x.length && t.every((size, i) => equal(size, x[i] ?? 0) !== false);
      if (!fits) {
        const message = `inconsistent target size: ${bracketed(t)} for input of size: ${bracketed(x)}`;
        fail("value", "RuntimeError", message);
      }
      demandLong(target);
      if (isIntegral(input.dtype))
        fail(
          "dtype",
          "NotImplementedError",
          `"multilabel_margin_loss_forward_out_frame" not implemented for 'Long'`,
        );
      return reduced(x.length === 2 ? x.slice(0, 1) : [], input.dtype, reduction);
    },
  },
);

export const MultiMarginLoss = layer(
  "torch.nn.MultiMarginLoss(p=1, margin=1.0, weight=None, size_average=None, reduce=None, reduction='mean')",
  {
    what: "A margin between the score of the right class and the others.",
    docs: nnDocs("MultiMarginLoss"),
    call: "(input, target)",
    check: (a) => {
      const p = numberOf(a.raw("p"));
      if (p !== undefined && p !== 1 && p !== 2)
        fail("value", "ValueError", "only p == 1 and p == 2 supported");
    },
    reach: "whole",
    output: (a, x, { x: input, args }) => {
      const target = args.tensor("target");
      const reduction = reductionOf(reductionArgument(a));
      const t = dimsOf(target);
      demandScores(x);
      const batch = x.length === 2 ? (x[0] ?? 1) : 1;
      if (t.length > 1 || equal(t[0] ?? 1, batch) === false) {
        const message = `multi_margin_loss: target tensor should be 1-D with size equal to the number of input samples (batch size). Expected target size [${String(batch)}], but got ${bracketed(t)}. Input has shape ${bracketed(x)}.`;
        fail("value", "RuntimeError", message);
      }
      demandLong(target);
      if (isIntegral(input.dtype))
        fail("dtype", "NotImplementedError", `"multi_margin_loss_cpu_kernel" not implemented for 'Long'`);
      return reduced(x.length === 2 ? x.slice(0, 1) : t, input.dtype, reduction);
    },
  },
);
