import type { ModelAnalysis } from "../analysis/model";
import type { Problem } from "../arithmetic/problem";
import type { Fault } from "../model/graph";
import { NUM_FEATURES } from "./batch-norm-features-mismatch";
import { IN_CHANNELS } from "./conv-in-channels-mismatch";
import { IN_FEATURES } from "./linear-in-features-mismatch";
import { INPUT_SIZE } from "./rnn-input-size-mismatch";
import { type Fact, type RuleContext, rule } from "./rule";
import { isMismatch } from "./shared/argumentMismatch";

interface ShapeError extends Fact {
  readonly problem: Problem;
}

export const shapeError = rule({
  id: "shape-error",
  severity: "error",
  docs: {
    what: "A layer or a tensor function that its framework refuses with these arguments or this input.",
    why: "The code raises when it runs; the message is the framework's own.",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 5))
model(torch.zeros(1, 1, 5, 5))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3))
model(torch.zeros(1, 1, 5, 5))
`,
  },
  check: shapeErrors,
  message: ({ problem }) => `${problem.exception}: ${problem.message}`,
  lens: ({ problem }) => problem.message,
});

/** Problems that have a rule of their own. */
const MISMATCHES = [IN_FEATURES, IN_CHANNELS, NUM_FEATURES, INPUT_SIZE];

function* shapeErrors({ analysis }: RuleContext): Iterable<ShapeError> {
  const reported = new Set<string>();
  for (const model of analysis.models) {
    const elsewhere = reportedElsewhere(model);
    for (const fault of model.model.faults) {
      const isNew = !reported.has(keyOf(fault));
      reported.add(keyOf(fault)).add(fault.problem.message).add(causeOf(fault));
      if (isNew && !elsewhere.has(keyOf(fault))) yield { ...fault, model: model.model };
    }
  }
  const elsewhere = analysis.loose ? reportedElsewhere(analysis.loose) : new Set<string>();
  for (const fault of analysis.faults) {
    // What a model does wrong is wrong again where the file calls it, on whatever input.
    const isTold = reported.has(fault.problem.message) || reported.has(causeOf(fault));
    if (!isTold && !elsewhere.has(keyOf(fault))) yield fault;
  }
}

/** Faults in branches that may never run, and those that another rule words better. */
function reportedElsewhere({ model, layers }: ModelAnalysis): ReadonlySet<string> {
  const doubtful = model.operations.filter(({ conditional }) => conditional);
  const better = layers.flatMap(({ calls }) =>
    calls.filter((call) => MISMATCHES.some((kind) => isMismatch(kind, call))),
  );
  return new Set(
    [...doubtful, ...better].flatMap(({ at, problem }) => (problem ? [keyOf({ at, problem })] : [])),
  );
}

function keyOf({ at, problem }: Fault): string {
  return `${at.file}:${at.start}:${problem.message}`;
}

/** The same for all inputs that a call refuses for one reason. */
function causeOf({ at, problem }: Fault): string {
  return `${at.file}:${at.start}:${problem.kind}`;
}
