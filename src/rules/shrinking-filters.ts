import { followersOf } from "../analysis/followers";
import { isKnown } from "../arithmetic/dimension";
import type { Location, Model } from "../model/graph";
import { type RuleContext, rule } from "./rule";
import { nextMixing } from "./shared/chains";
import { convolutionOf } from "./shared/convolutions";
import { stepsOf } from "./shared/steps";

interface Shrinking {
  readonly at: Location;
  readonly model: Model;
  readonly before: number;
  readonly after: number;
}

export const shrinkingFilters = rule({
  id: "shrinking-filters",
  severity: "off",
  docs: {
    what: "A convolution with a kernel behind a pooling that has fewer output channels than the map has.",
    why:
      "Classifiers trade places for channels: the map gets smaller and its channels more. In a decoder it is the " +
      "other way round, so this is off unless asked for (Nikanjam et al., arXiv 2105.08095).",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.MaxPool2d(2), nn.Conv2d(64, 32, 3), nn.ReLU())
model(torch.zeros(2, 64, 32, 32))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.MaxPool2d(2), nn.Conv2d(64, 128, 3), nn.ReLU())
model(torch.zeros(2, 64, 32, 32))
`,
  },
  check: shrinking,
  message: ({ before, after }) => `Behind the pooling the channels go down from ${before} to ${after}.`,
});

function* shrinking({ analysis }: RuleContext): Iterable<Shrinking> {
  for (const { model } of analysis.models) {
    const followers = followersOf(model);
    for (const step of stepsOf(model, "pooling")) {
      const next = nextMixing(followers, step);
      const figures = next && convolutionOf(next, model);
      if (!figures || figures.kernel.every((size) => size === 1)) continue;
      const { at, inChannels, outChannels } = figures;
      if (isKnown(inChannels) && outChannels < inChannels)
        yield { at, model, before: inChannels, after: outChannels };
    }
  }
}
