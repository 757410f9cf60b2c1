import type { LayerFigures } from "../analysis/model";
import { isKnown } from "../arithmetic/dimension";
import { formatExact } from "../arithmetic/format";
import type { Location, Model } from "../model/graph";
import { type RuleContext, rule } from "./rule";
import { registered } from "./shared/registered";

interface Unregistered {
  readonly at: Location;
  readonly model: Model;
  readonly type: string;
  readonly parameters: number;
  /** Whether the model holds no parameters at all. */
  readonly isAlone: boolean;
}

export const unregisteredLayer = rule({
  id: "unregistered-layer",
  severity: "warning",
  docs: {
    what: "A layer with weights that the model calls but does not hold as a submodule.",
    why:
      "Layers in a plain list, tuple or dictionary and layers made inside forward are unknown to the module: " +
      "parameters() leaves them out, so they are neither trained, nor moved to the GPU, nor saved.",
    bad: `
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(8, 8) for _ in range(3)]

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return x


Net()(torch.zeros(2, 8))
`,
    good: `
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(8, 8) for _ in range(3)])

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return x


Net()(torch.zeros(2, 8))
`,
    fixSafety: "Names the weights in checkpoints, which held none of them before.",
  },
  check: unregistered,
  message: ({ type, parameters, isAlone }) =>
    `This ${type} is called but is no submodule of the model: its ${formatExact(parameters)} parameters are not trained. ` +
    "Keep it in an attribute, an nn.ModuleList or an nn.ModuleDict." +
    (isAlone ? " The model has no others. ValueError: optimizer got an empty parameter list" : ""),
  fixes: ({ at }, { code }) => [registered(at, code)].filter((fix) => fix !== undefined),
});

function* unregistered({ analysis }: RuleContext): Iterable<Unregistered> {
  for (const model of analysis.models.filter(({ model: { framework } }) => framework === "torch")) {
    for (const figures of model.strangers) {
      const { total } = figures.own;
      const { definedAt: at, type } = figures.layer;
      if (!at || !isKnown(total) || total === 0 || !isCertain(figures)) continue;
      yield { at, model: model.model, type, parameters: total, isAlone: model.parameters.total === 0 };
    }
  }
}

/** Whether the code certainly calls it. */
function isCertain({ calls }: LayerFigures): boolean {
  return calls.some(({ operation, conditional }) => operation && !conditional);
}
