import { equal, less, product, sum } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { dimsOf } from "../arguments";
import { fail } from "../bail";
import { layer } from "../entry";
import { type Arg, Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { isIntegral } from "./shared/dtype";
import { demandKernel, reduced, reductionOf } from "./shared/losses";
import { numberOf } from "./shared/python";

/** Connectionist temporal classification, whose targets have lengths of their own. */

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
