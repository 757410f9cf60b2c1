import { equal, isKnown, mul, product } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { type BoundArgs, dimsOf, typeName } from "../arguments";
import { fail, giveUp } from "../bail";
import { layer } from "../entry";
import { type Arg, Float, type Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { demandFloat, isIntegral, scalarType } from "./shared/dtype";
import { demandKernel, heldTensors, reduced, reductionArgument, reductionOf } from "./shared/losses";
import { isIntLike, numberOf } from "./shared/python";
import { bracketed, emptySizes } from "./shared/sizes";

/** Losses whose target names the right class. */

/** The sizes of the loss of every target, with the demands of `nll_loss`. */
function classShape(x: Dims, target: Tensor): Dims {
  const t = dimsOf(target);
  if (x.length === 0) fail("rank", "ValueError", "Expected 1 or more dimensions (got 0)");
  if (x.length === 1) {
    demandClasses(target);
    demandSingle(t);
  } else if (equal(x[0] ?? 0, t[0] ?? 0) === false) {
    const message = `Expected input batch_size (${formatDim(x[0] ?? 0)}) to match target batch_size (${formatDim(t[0] ?? 0)}).`;
    fail("value", "ValueError", message, { expected: x[0] ?? 0, received: t[0] ?? 0 });
  }
  if (x.length <= 2) {
    if (t.length > 1)
      fail("rank", "RuntimeError", "0D or 1D target tensor expected, multi-target not supported");
    return x.slice(0, -1);
  }
  const [batch = 1, , ...spatial] = x;
  const expected = [batch, ...spatial];
  demandSpatial(x, t, expected);
  return expected;
}

function demandSingle(t: Dims): void {
  if (t.length > 1)
    fail("rank", "RuntimeError", "0D or 1D target tensor expected, multi-target not supported");
  const [count = 1] = t;
  if (equal(count, 1) !== false) return;
  const message = `For 1D input, 1D target must have size 1, but got target size: ${formatDim(count)}`;
  fail("value", "ValueError", message);
}

/** Targets of maps: one class for every position. */
function demandSpatial(x: Dims, t: Dims, expected: Dims): void {
  const fits = t.length === expected.length && t.every((size, i) => equal(size, expected[i] ?? 0) !== false);
  if (fits) return;
  const message =
    x.length !== 4
      ? `Expected target size ${bracketed(expected)}, got ${bracketed(t)}`
      : t.length === 3
        ? `size mismatch (got input: ${bracketed(x)} , target: ${bracketed(t)}`
        : `only batches of spatial targets supported (3D tensors) but got targets of dimension: ${t.length}`;
  fail(x.length === 4 && t.length !== 3 ? "rank" : "value", "RuntimeError", message);
}

function demandClasses(target: Tensor): void {
  const { dtype } = target;
  if (dtype === undefined || dtype === "int64" || dtype === "uint8") return;
  fail("dtype", "RuntimeError", `expected target dtype to be Long or Byte, but got ${scalarType(dtype)}`);
}

/** Labels of a data set all occur in it, so some batch raises; the highest stands for those that do. */
function demandBounds(x: Dims, { classes }: Tensor, ignored: Arg): void {
  const scores = x.length === 1 ? x[0] : x[1];
  if (classes === undefined || scores === undefined || x.length > 2 || !isKnown(scores)) return;
  const isIgnored = (numberOf(ignored) ?? -1) >= 0;
  if (scores < classes && !isIgnored)
    fail("value", "IndexError", `Target ${classes - 1} is out of bounds.`, {
      expected: classes,
      received: scores,
    });
}

function demandIgnoreIndex(value: Arg, functionName: string): void {
  if (isIntLike(value)) return;
  fail(
    "type",
    "TypeError",
    `${functionName}(): argument 'ignore_index' (position 5) must be int, not ${typeName(value)}`,
  );
}

function sameSizes(x: Dims, t: Dims): boolean {
  return x.length === t.length && x.every((size, i) => equal(size, t[i] ?? 0) === true);
}

export const CrossEntropyLoss = layer(
  "torch.nn.CrossEntropyLoss(weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean', label_smoothing=0.0)",
  {
    what: "Softmax and the negative logarithm of the right class's share in one; the input are raw scores.",
    docs: nnDocs("CrossEntropyLoss"),
    call: "(input, target)",
    buffers: (a) => heldTensors(a, ["weight"]),
    reach: "whole",
    output: (a, x, { x: input, args }) => {
      const target = args.tensor("target");
      const reduction = reductionOf(reductionArgument(a));
      demandIgnoreIndex(a.raw("ignore_index"), "cross_entropy_loss");
      const smoothing = demandSmoothing(a.raw("label_smoothing"));
      const t = dimsOf(target);
      const kernel = x.length <= 2 ? "log_softmax_lastdim_kernel_impl" : "log_softmax_kernel_impl";
      if (sameSizes(x, t)) {
        demandProbabilities(a, x, target);
        demandKernel(input, kernel);
        return reduced(
          x.filter((_, i) => i !== Math.min(1, x.length - 1)),
          input.dtype,
          reduction,
        );
      }
      if (x.length === 0)
        fail("rank", "IndexError", "Dimension out of range (expected to be in range of [-1, 0], but got 1)");
      if (smoothing > 1)
        fail("value", "RuntimeError", `label_smoothing must be between 0.0 and 1.0. Got: ${smoothing}`);
      demandKernel(input, kernel);
      const values = classShape(x, target);
      demandClasses(target);
      demandBounds(x, target, a.raw("ignore_index"));
      return reduced(values, input.dtype, reduction);
    },
  },
);

function demandSmoothing(value: Arg): number {
  if (isIntLike(value) || value instanceof Float) return numberOf(value) ?? 0;
  const message = `cross_entropy_loss(): argument 'label_smoothing' (position 6) must be float, not ${typeName(value)}`;
  return fail("type", "TypeError", message);
}

/** A target of the input's sizes holds a share for every class. */
function demandProbabilities(a: BoundArgs<"ignore_index">, x: Dims, target: Tensor): void {
  const { dtype } = target;
  if (dtype !== undefined && isIntegral(dtype)) {
    const message = `Expected floating point type for target with class probabilities, got ${scalarType(dtype)}`;
    fail("dtype", "RuntimeError", message);
  }
  if ((numberOf(a.raw("ignore_index")) ?? -1) >= 0)
    fail("unsupported", "RuntimeError", "ignore_index is not supported for floating point target");
  if (x.length === 0) fail("rank", "IndexError", "Dimension specified as 1 but tensor has no dimensions");
}

export const NLLLoss = layer(
  "torch.nn.NLLLoss(weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean')",
  {
    what: "The negative logarithm of the right class's share; the input are logarithms already.",
    docs: nnDocs("NLLLoss"),
    aliases: ["torch.nn.NLLLoss2d"],
    call: "(input, target)",
    buffers: (a) => heldTensors(a, ["weight"]),
    reach: "whole",
    output: (a, x, { x: input, args }) => {
      const target = args.tensor("target");
      const reduction = reductionOf(reductionArgument(a));
      demandIgnoreIndex(a.raw("ignore_index"), "nll_loss_nd");
      const values = classShape(x, target);
      demandClasses(target);
      demandKernel(input, x.length <= 2 ? "nll_loss_out_frame" : "nll_loss2d_forward_out_frame");
      demandBounds(x, target, a.raw("ignore_index"));
      return reduced(values, input.dtype, reduction);
    },
  },
);

type LinearLossArgs = BoundArgs<"in_features" | "num_classes" | "out_features" | "bias">;

function linearLossWeights(a: LinearLossArgs) {
  if (a.sequence("out_features").length > 0) giveUp("several outputs for each class are not modelled");
  const classes = a.raw("num_classes");
  return {
    "linear.weight": emptySizes([classes, a.raw("in_features")]),
    "linear.bias": a.flag("bias") && emptySizes([classes]),
  };
}

export const LinearCrossEntropyLoss = layer(
  "torch.nn.LinearCrossEntropyLoss(in_features, num_classes, *, out_features=(), bias=False, device=None, dtype=None, reduction='mean', weight=None, ignore_index=None, label_smoothing=0.0, options=None)",
  {
    what: "A linear layer and the cross entropy of its scores in one.",
    docs: nnDocs("LinearCrossEntropyLoss"),
    call: "(input, target)",
    weights: (a) => linearLossWeights(a),
    buffers: (a) => heldTensors(a, ["weight"]),
    reach: "whole",
    output: (a, x, { x: input, args }) => {
      const [classes = 0, expected = 0] = linearLossWeights(a)["linear.weight"];
      const received = x[x.length - 1] ?? 0;
      if (equal(received, expected) === false) {
        const message = `expected equal input and linear_weight last dimensions (in_features), got ${formatDim(received)} and ${formatDim(expected)}, respectively`;
        fail("features", "RuntimeError", message, { expected, received });
      }
      const target = args.tensor("target");
      const reduction = reductionOf(a.raw("reduction"));
      demandFloat(
        input,
        (got) => `mat1 and mat2 must have the same dtype, but got ${scalarType(got)} and Float`,
      );
      const values = classShape([...x.slice(0, -1), classes], target);
      demandClasses(target);
      if (classes === 0) fail("value", "IndexError", "Target 0 is out of bounds.");
      return reduced(values, input.dtype, reduction);
    },
    macs: (a, x) => mul(product(x), a.int("num_classes")),
  },
);
