import { equal, less, mul, product, sum } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { type BoundArgs, dimsOf, typeName } from "../arguments";
import { fail, giveUp } from "../bail";
import { layer } from "../entry";
import { type Arg, Float, Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { demandFloat, isIntegral, scalarType } from "./shared/dtype";
import { heldTensors, reduced, reductionArgument, reductionOf } from "./shared/losses";
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

function demandKernel({ dtype }: Tensor, kernel: string): void {
  if (dtype !== undefined && isIntegral(dtype))
    fail("dtype", "NotImplementedError", `"${kernel}" not implemented for '${scalarType(dtype)}'`);
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
      return reduced(values, input.dtype, reduction);
    },
  },
);

export const CTCLoss = layer("torch.nn.CTCLoss(blank=0, reduction='mean', zero_infinity=False)", {
  what: "The negative logarithm of a label sequence's share over all its alignments.",
  docs: nnDocs("CTCLoss"),
  call: "(log_probs, targets, input_lengths, target_lengths)",
  reach: "whole",
  output: (a, x, { x: input, args }) => {
    const reduction = reductionOf(a.raw("reduction"));
    const isBatched = x.length === 3;
    if (!isBatched && x.length !== 2) failCtcRank(x);
    const [time = 1, batch = 1, classes = 1] = isBatched ? x : [x[0] ?? 1, 1, x[1] ?? 1];
    if (product(x) === 0) fail("value", "RuntimeError", "log_probs tensor must not be empty");
    const blank = numberOf(a.raw("blank"));
    if (blank !== undefined && (blank < 0 || less(blank, classes) === false))
      fail("value", "RuntimeError", "blank must be in label range");
    const lengths = (["input_lengths", "target_lengths"] as const).map((name) => {
      const given = args.raw(name);
      demandLengths(given, batch, name);
      return given instanceof Tensor ? given.data : undefined;
    });
    demandTargets(dimsOf(args.tensor("targets")), batch, lengths[1]);
    const longest = Math.max(...(lengths[0] ?? [0]));
    if (less(time, longest) === true) {
      const message = `Expected input_lengths to have value at most ${formatDim(time)}, but got value ${longest} (while checking arguments for ctc_loss_allocate_outputs)`;
      fail("value", "RuntimeError", message);
    }
    demandKernel(input, "ctc_loss_cpu");
    return reduced(isBatched ? [batch] : [], input.dtype, reduction);
  },
});

function failCtcRank(x: Dims): never {
  const message = `Expected 3-dimensional tensor, but got ${x.length + 1}-dimensional tensor for argument #1 'log_probs' (while checking arguments for ctc_loss_allocate_outputs)`;
  return fail("rank", "RuntimeError", message, { received: x.length });
}

function demandLengths(given: Arg, batch: Dims[number], name: string): void {
  if (!(given instanceof Tensor)) return;
  if (given.dtype !== undefined && !isIntegral(given.dtype))
    fail("dtype", "RuntimeError", `${name} must be integral`);
  if (equal(product(dimsOf(given)), batch) === false)
    fail("value", "RuntimeError", `${name} must be of size batch_size`);
}

/** Targets in a row, or one row for each sample. */
function demandTargets(t: Dims, batch: Dims[number], lengths: readonly number[] | undefined): void {
  const checking = "(while checking arguments for ctc_loss_allocate_outputs)";
  const demand = (axis: number, expected: Dims[number], atLeast: boolean) => {
    const received = t[axis] ?? 1;
    if (atLeast ? less(received, expected) !== true : equal(received, expected) !== false) return;
    const size = `size ${atLeast ? "at least " : ""}${formatDim(expected)}`;
    const message = `Expected tensor to have ${size} at dimension ${axis}, but got size ${formatDim(received)} for argument #2 'targets' ${checking}`;
    fail("value", "RuntimeError", message);
  };
  if (t.length < 1 || t.length > 2) {
    const message = `Expected 1 to 2 dimensions, but got ${t.length}-dimensional tensor for argument #2 'targets' ${checking}`;
    fail("rank", "RuntimeError", message, { received: t.length });
  }
  if (t.length === 1) {
    if (lengths) demand(0, sum(lengths), false);
    return;
  }
  demand(0, batch, false);
  if (lengths) demand(1, Math.max(...lengths), true);
}

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
