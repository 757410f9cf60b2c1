import { equal } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { type BoundArgs, dimsOf } from "../arguments";
import { fail } from "../bail";
import { type LayerCall, layer } from "../entry";
import { type Arg, Tensor } from "../values";
import { broadcastShapes } from "./functions/broadcast";
import { resultType } from "./functions/dtype";
import { nnDocs } from "./shared/docs";
import { isIntegral, scalarType } from "./shared/dtype";
import {
  gluedReduction,
  heldTensors,
  type Reduction,
  type ReductionArgs,
  reduced,
  reductionArgument,
  reductionOf,
  torchSize,
} from "./shared/losses";
import { numberOf } from "./shared/python";
import { bracketed } from "./shared/sizes";

/** Losses that compare an input with a target value by value. They have no weights. */

interface Pair {
  readonly input: Tensor;
  readonly target: Tensor;
  readonly x: Dims;
  readonly y: Dims;
}

type LossAnswer<N extends string> = (a: BoundArgs<N>, pair: Pair) => Tensor;

function pairwise<N extends string>(name: string, what: string, answer: LossAnswer<N>) {
  return {
    what,
    docs: nnDocs(name),
    call: "(input, target)",
    reach: "whole" as const,
    output: (a: BoundArgs<N>, x: Dims, { x: input, args }: LayerCall): Arg => {
      const target = args.tensor("target");
      return answer(a, { input, target, x, y: dimsOf(target) });
    },
  };
}

/** Losses of the difference, which broadcast with a warning. */
function difference(a: ReductionArgs, { input, target, x, y }: Pair): Tensor {
  const values = broadcastShapes([x, y]);
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
    const values = broadcastShapes([pair.x, pair.y]);
    const reduction = reductionOf(a.raw("reduction"));
    if ((numberOf(a.raw("delta")) ?? 1) <= 0)
      fail("value", "RuntimeError", "huber_loss does not support non-positive values for delta.");
    demandCastable(resultType([pair.input, pair.target]), pair.input.dtype);
    return reduced(values, resultType([pair.input, pair.target]), reduction);
  }),
);

/** A result that is written where the first input's dtype was allocated. */
function demandCastable(result: string | undefined, into: string | undefined): void {
  if (result === undefined || into === undefined || !isIntegral(into) || isIntegral(result)) return;
  const message = `result type ${scalarType(result)} can't be cast to the desired output type ${scalarType(into)}`;
  fail("dtype", "RuntimeError", message);
}

function sameSizes(x: Dims, y: Dims): boolean {
  return x.length === y.length && x.every((size, i) => equal(size, y[i] ?? 0) !== false);
}

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

/** The dtype of what passes through a logarithm or exponential. */
function floatResult(operands: readonly Tensor[]): string | undefined {
  const dtype = resultType(operands);
  return dtype !== undefined && isIntegral(dtype) ? "float32" : dtype;
}

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
