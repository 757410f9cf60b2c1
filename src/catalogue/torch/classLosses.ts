import { add, equal, less, mul, product, sub, sum } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import { type BoundArgs, dimsOf, typeName } from "../arguments";
import { fail, giveUp } from "../bail";
import { layer, type Weights } from "../entry";
import { type Arg, Float, Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { demandFloat, isIntegral, scalarType } from "./shared/dtype";
import { linearShape } from "./shared/linear";
import { heldTensors, reduced, reductionArgument, reductionOf } from "./shared/losses";
import { isIntLike, isSequence, numberOf, quotient } from "./shared/python";
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

type AdaptiveArgs = BoundArgs<"in_features" | "n_classes" | "cutoffs" | "div_value" | "head_bias">;

export const AdaptiveLogSoftmaxWithLoss = layer(
  "torch.nn.AdaptiveLogSoftmaxWithLoss(in_features, n_classes, cutoffs, div_value=4.0, head_bias=False, device=None, dtype=None)",
  {
    what: "A softmax over very many classes that spends fewer weights on the rare ones.",
    docs: nnDocs("AdaptiveLogSoftmaxWithLoss"),
    call: "(input_, target_)",
    check: checkCutoffs,
    weights: (a) => adaptiveWeights(a),
    reach: "whole",
    output: (a, x, { x: input, args }) => {
      const t = dimsOf(args.tensor("target_"));
      demandTargetRank(x, t);
      const bound = cutoffsOf(a);
      const head = add(bound[0] ?? 0, bound.length - 1);
      demandFloat(input, () => "expected m1 and m2 to have the same dtype, but got: long int != float");
      linearShape(x.length === 1 ? [1, ...x] : x, [head, a.int("in_features")]);
      if (args.tensor("target_").dtype?.includes("float"))
        fail("dtype", "RuntimeError", "gather(): Expected dtype int32/int64 for index");
      return [new Tensor(t, input.dtype), new Tensor([], input.dtype)];
    },
    macs: () => new Unknown("the multiply-adds depend on which classes the targets name"),
  },
);

function demandTargetRank(x: Dims, t: Dims): void {
  if (t.length > 1)
    fail("rank", "RuntimeError", "0D or 1D target tensor expected, multi-target not supported");
  if (t.length === 1 && equal(x[0] ?? 1, t[0] ?? 1) === false)
    fail("value", "RuntimeError", "Input and target should have the same size in the batch dimension.");
  if (x.length === t.length + 1) return;
  const message = `${t.length}D target tensor expects ${t.length + 1}D input tensors, but found inputs with size torch.Size(${bracketed(x)})`;
  fail("rank", "RuntimeError", message);
}

function checkCutoffs(a: AdaptiveArgs): void {
  const cutoffs = a.raw("cutoffs");
  if (!isSequence(cutoffs)) {
    if (isIntLike(cutoffs) || cutoffs instanceof Float)
      fail("type", "TypeError", `'${typeName(cutoffs)}' object is not iterable`);
    return;
  }
  if (cutoffs.length === 0)
    fail("value", "ValueError", "cutoffs should be a sequence of length larger than 0");
  if (cutoffs.some((c) => typeof c === "string"))
    fail("type", "TypeError", "'<=' not supported between instances of 'str' and 'int'");
  const classes = a.raw("n_classes");
  if (typeof classes === "string")
    fail("type", "TypeError", "unsupported operand type(s) for -: 'str' and 'int'");
  const values = cutoffs.map(numberOf);
  const last = numberOf(classes);
  const isRising = values.every(
    (v, i) => v === undefined || (v > (values[i - 1] ?? 0) && Number.isInteger(v)),
  );
  const highest = Math.max(...values.map((v) => v ?? 0));
  if (isRising && (last === undefined || highest <= last - 1)) return;
  const message =
    "cutoffs should be a sequence of unique, positive integers sorted in an increasing order, where each value is between 1 and n_classes-1";
  fail("value", "ValueError", message);
}

function cutoffsOf(a: AdaptiveArgs): Dims {
  return [...a.ints("cutoffs"), a.int("n_classes")];
}

/** A head for the frequent classes and the clusters, and two linear layers for every cluster. */
function adaptiveWeights(a: AdaptiveArgs): Weights {
  const cutoffs = a.sequence("cutoffs");
  const [first = 0] = cutoffs;
  const [features, classes] = [a.raw("in_features"), a.raw("n_classes")];
  const headSize = first instanceof Float ? first : add(a.ints("cutoffs")[0] ?? 0, cutoffs.length);
  const weights: Record<string, Dims | false> = {
    "head.weight": emptySizes([headSize, features]),
    "head.bias": a.flag("head_bias") && emptySizes([headSize]),
  };
  const ends = [...cutoffs.slice(1), classes];
  ends.forEach((end, i) => {
    const width = clusterWidth(features, a.raw("div_value"), i + 1);
    const start = cutoffs[i] ?? 0;
    const isWhole =
      isIntLike(end) && isIntLike(start) && typeof end !== "boolean" && typeof start !== "boolean";
    const size: Arg = isWhole ? sub(end, start) : new Float(Number.NaN);
    weights[`tail.${i}.0.weight`] = emptySizes([width, features]);
    weights[`tail.${i}.1.weight`] = emptySizes([size, width]);
  });
  return weights;
}

/** `int(in_features // div_value ** power)`. */
function clusterWidth(features: Arg, divisor: Arg, power: number): Arg {
  if (typeof divisor === "string" || divisor === null || isSequence(divisor))
    fail(
      "type",
      "TypeError",
      `unsupported operand type(s) for ** or pow(): '${typeName(divisor)}' and 'int'`,
    );
  const value = numberOf(divisor);
  const count = numberOf(features);
  if (value === 0) fail("value", "ZeroDivisionError", "integer division or modulo by zero");
  if (value !== undefined && count !== undefined) return Math.trunc(Math.floor(count / value ** power));
  if (value !== undefined && Number.isInteger(value)) return quotient(features, value ** power);
  return new Unknown("the width of a cluster is not a whole share");
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
