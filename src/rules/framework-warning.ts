import { allRuns } from "../analysis";
import { isKnown } from "../arithmetic/dimension";
import type { Problem } from "../arithmetic/problem";
import type { Fault, Location, Model } from "../model/graph";
import { type Fact, type Fix, type RuleContext, rule } from "./rule";
import type { Code } from "./shared/code";
import { methodCall } from "./shared/failure";

interface Warned extends Fact {
  readonly problem: Problem;
  /** Where the layer is made that warns when it is called. */
  readonly definedAt: Location | undefined;
}

export const frameworkWarning = rule({
  id: "framework-warning",
  severity: "warning",
  docs: {
    what: "Code that PyTorch runs with a warning, which is easily lost among what a training prints.",
    why:
      "A loss of (N, 1) against (N) compares every sample with every other, since the sizes broadcast; a softmax " +
      "without an axis guesses one; the dropout of a single recurrent layer does nothing. None of them raises.",
    bad: `
import torch
from torch import nn

model = nn.Linear(8, 1)
x, y = torch.zeros(4, 8), torch.zeros(4)
loss = nn.MSELoss()(model(x), y)
`,
    good: `
import torch
from torch import nn

model = nn.Linear(8, 1)
x, y = torch.zeros(4, 8), torch.zeros(4)
loss = nn.MSELoss()(model(x), y.unsqueeze(-1))
`,
    fixSafety: "Changes what a loss of unequal sizes computes; a named axis is the one that was guessed.",
  },
  check: warnings,
  message: ({ problem }) => `${problem.exception}: ${problem.message}`,
  fixes: ({ at, problem, definedAt }, { code }) => {
    const fix = sameSizes(at, problem, code) ?? namedAxis(definedAt ?? at, problem, code);
    return fix ? [fix] : [];
  },
});

function* warnings({ analysis }: RuleContext): Iterable<Warned> {
  for (const { model } of analysis.models)
    for (const fault of model.faults) yield* warned(fault, analysis, model);
  for (const fault of analysis.faults) yield* warned(fault, analysis);
}

function* warned({ at, problem }: Fault, analysis: RuleContext["analysis"], model?: Model): Iterable<Warned> {
  if (problem.kind !== "warning") return;
  const step = allRuns(analysis)
    .flatMap((run) => run.model.operations)
    .find((each) => each.at.start === at.start && each.at.end === at.end && each.at.file === at.file);
  yield { at, problem, definedAt: step?.layer?.definedAt, ...(model && { model }) };
}

/** The target with the axis that it lacks, or without the one that it has too many. */
function sameSizes(at: Location, { facts }: Problem, code: Code): Fix | undefined {
  const { expected, received } = facts;
  const target = code.callParts(at)?.args[1];
  if (expected === undefined || received === undefined || target?.name !== undefined || !target)
    return undefined;
  const missing = isKnown(expected) && isKnown(received) ? expected - received : 0;
  if (Math.abs(missing) !== 1) return undefined;
  const text = methodCall(code, target.value, missing === 1 ? "unsqueeze(-1)" : "squeeze(-1)");
  return { title: "Give the target the input's sizes", preferred: true, edits: [{ at: target.value, text }] };
}

/** The axis that PyTorch guesses, written out. */
function namedAxis(at: Location, { facts }: Problem, code: Code): Fix | undefined {
  const axis = facts["axis"];
  const parts = code.callParts(at);
  if (axis === undefined || !isKnown(axis) || !parts || parts.hasStarred) return undefined;
  const last = parts.args.at(-1)?.at ?? parts.name.at;
  const text = parts.args.length === 0 ? `(dim=${axis})` : `, dim=${axis}`;
  const edit = { at: { ...last, start: last.end, end: parts.args.length === 0 ? at.end : last.end }, text };
  return { title: `Name the axis: dim=${axis}`, preferred: true, safety: "safe", edits: [edit] };
}
