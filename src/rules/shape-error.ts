import type { ModelAnalysis } from "../analysis/model";
import type { Problem } from "../arithmetic/problem";
import type { Fault, Model } from "../model/graph";
import { type Fact, type RuleContext, rule } from "./rule";

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

model = nn.Sequential(nn.Conv2d(1, 32, 3), nn.Conv2d(64, 64, 3))
model(torch.zeros(1, 1, 28, 28))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 32, 3), nn.Conv2d(32, 64, 3))
model(torch.zeros(1, 1, 28, 28))
`,
  },
  check: shapeErrors,
  message: ({ problem }) => `${problem.exception}: ${problem.message}`,
  lens: ({ problem }) => problem.message,
});

function* shapeErrors({ analysis }: RuleContext): Iterable<ShapeError> {
  const reported = new Set<string>();
  const isNew = ({ at, problem }: Fault) => {
    const key = `${at.file}:${at.start}:${problem.message}`;
    return !reported.has(key) && reported.add(key);
  };
  for (const fault of analysis.faults) if (isNew(fault)) yield fault;
  for (const model of analysis.models) {
    for (const fault of faultsOf(model)) if (isNew(fault)) yield { ...fault, model: model.model };
  }
}

/** The model's faults without those of branches that may never run and those that another rule words better. */
function faultsOf({ model, layers }: ModelAnalysis): readonly Fault[] {
  const elsewhere = new Set<Problem>();
  for (const { problem, conditional } of model.operations) if (problem && conditional) elsewhere.add(problem);
  for (const { layer, calls } of layers) {
    if (layer.entry?.name !== "torch.nn.Linear") continue;
    for (const { problem } of calls) if (problem?.kind === "features") elsewhere.add(problem);
  }
  return placed(model).filter(({ problem }) => !elsewhere.has(problem));
}

/** Faults where their layer is made, if that is known: inside a container the call itself is not written. */
function placed(model: Model): readonly Fault[] {
  return model.faults;
}
