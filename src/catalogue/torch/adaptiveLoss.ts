import { add, equal, sub } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import { type BoundArgs, dimsOf, typeName } from "../arguments";
import { fail } from "../bail";
import { layer, type Weights } from "../entry";
import { type Arg, Float, namedTuple, Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { demandFloat } from "./shared/dtype";
import { linearShape } from "./shared/linear";
import { isIntLike, isSequence, numberOf, quotient } from "./shared/python";
import { bracketed, emptySizes } from "./shared/sizes";

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
      return namedTuple({ output: new Tensor(t, input.dtype), loss: new Tensor([], input.dtype) });
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
