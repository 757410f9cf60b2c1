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
  const found = analysis.models.flatMap((model) => (isFullyFollowed(model) ? uncalled(model) : []));
  if (found.length === 0) return;
  const called = new Set(analysis.models.flatMap(placesInUse));
  yield* found.filter(({ at }) => !called.has(keyOf(at)));
}

function uncalled(analysis: ModelAnalysis): readonly Unused[] {
  return analysis.layers.flatMap(({ layer, calls, own: { total } }) => {
    const at = layer.definedAt;
    const isIdle = at && calls.length === 0 && isKnown(total) && total > 0 && layer.framework === "torch";
    if (!isIdle || isTied(layer, analysis)) return [];
    return [{ at, model: analysis.model, type: layer.type, parameters: total }];
  });
}

/** Where layers are made that a model calls, or may call where it is not followed to its end. */
function placesInUse(analysis: ModelAnalysis): readonly string[] {
  const isOpen = !isFullyFollowed(analysis);
  return analysis.layers.flatMap(({ layer: { definedAt }, calls }) =>
    definedAt && (isOpen || calls.length > 0) ? [keyOf(definedAt)] : [],
  );
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
