import { followersOf } from "../analysis/followers";
import { dimsOf } from "../analysis/tensors";
import { isKnown } from "../arithmetic/dimension";
import type { Location, Model, Operation } from "../model/graph";
import { type RuleContext, rule } from "./rule";
import { nextMixing } from "./shared/chains";
import { isOf } from "./shared/layerKinds";
import { stepsOf } from "./shared/steps";

interface Widening {
  readonly at: Location;
  readonly model: Model;
  readonly before: number;
  readonly after: number;
}

export const wideningDense = rule({
  id: "widening-dense",
  severity: "off",
  docs: {
    what: "A dense layer behind another dense layer that has more units than the one before it.",
    why:
      "The head of a classifier narrows step by step. Decoders and feed-forward blocks widen on purpose, so this is " +
      "off unless asked for (Nikanjam et al., arXiv 2105.08095).",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 128), nn.ReLU())
model(torch.zeros(2, 64))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 16), nn.ReLU())
model(torch.zeros(2, 64))
`,
  },
  check: widening,
  message: ({ before, after }) => `This layer has ${after} units, the dense layer before it ${before}.`,
});

function* widening({ analysis }: RuleContext): Iterable<Widening> {
  for (const { model } of analysis.models) {
    const followers = followersOf(model);
    for (const step of stepsOf(model, "dense")) {
      const next = nextMixing(followers, step);
      const at = next?.layer?.definedAt;
      if (!at || !isOf(next?.layer, "dense")) continue;
      const [before, after] = [unitsOf(step), unitsOf(next)];
      if (before !== undefined && after !== undefined && after > before) yield { at, model, before, after };
    }
  }
}

function unitsOf({ output }: Operation): number | undefined {
  const units = output.kind === "tensor" ? dimsOf(output.value)?.at(-1) : undefined;
  return units !== undefined && isKnown(units) ? units : undefined;
}
