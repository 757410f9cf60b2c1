import type { ModelAnalysis } from "../analysis/model";
import { reasonUnknown } from "../analysis/tensors";
import { isKnown } from "../arithmetic/dimension";
import { formatExact } from "../arithmetic/format";
import type { LayerNode, Location, Model } from "../model/graph";
import { type RuleContext, rule } from "./rule";

interface Unused {
  readonly at: Location;
  readonly model: Model;
  readonly type: string;
  readonly parameters: number;
}

export const unusedLayer = rule({
  id: "unused-layer",
  severity: "hint",
  docs: {
    what: "A layer with weights that forward never calls.",
    why: "Its parameters are counted, saved and handed to the optimiser, but they never learn anything.",
    bad: `
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(8, 8)
        self.second = nn.Linear(8, 8)

    def forward(self, x):
        return self.first(x)


Net()(torch.zeros(2, 8))
`,
    good: `
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(8, 8)
        self.second = nn.Linear(8, 8)

    def forward(self, x):
        return self.second(torch.relu(self.first(x)))


Net()(torch.zeros(2, 8))
`,
  },
  check: unused,
  message: ({ type, parameters }) =>
    `This ${type} is never called: its ${formatExact(parameters)} parameters do not take part.`,
});

function* unused({ analysis }: RuleContext): Iterable<Unused> {
  const called = new Set<string>();
  const found: Unused[] = [];
  for (const model of analysis.models) {
    const isTold = isFullyFollowed(model);
    for (const { layer, calls, own } of model.layers) {
      const at = layer.definedAt;
      if (!at) continue;
      if (calls.length > 0 || !isTold) called.add(keyOf(at));
      else if (isKnown(own.total) && own.total > 0 && layer.framework === "torch" && !isTied(layer, model))
        found.push({ at, model: model.model, type: layer.type, parameters: own.total });
    }
  }
  const reported = new Set<string>();
  for (const fact of found) {
    const key = keyOf(fact.at);
    if (called.has(key) || reported.has(key)) continue;
    reported.add(key);
    yield fact;
  }
}

/** Whether forward ran to its end and no branch was left open. */
function isFullyFollowed({ model }: ModelAnalysis): boolean {
  const isComplete = model.stopped === undefined && model.gaps.length === 0;
  return (
    isComplete && reasonUnknown(model.output) === undefined && !model.operations.some((op) => op.conditional)
  );
}

/** Weights that another layer shares may serve there. */
function isTied(layer: LayerNode, { layers }: ModelAnalysis): boolean {
  const ids = new Set(weightIds(layer));
  return layers.some((other) => other.layer !== layer && weightIds(other.layer).some((id) => ids.has(id)));
}

function weightIds({ weights }: LayerNode): readonly number[] {
  return Array.isArray(weights) ? weights.map(({ id }: { readonly id: number }) => id) : [];
}

function keyOf({ file, start, end }: Location): string {
  return `${file}:${start}:${end}`;
}
