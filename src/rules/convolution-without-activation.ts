import { followersOf } from "../analysis/followers";
import type { Location, Model } from "../model/graph";
import { type Related, type RuleContext, rule } from "./rule";
import { isPlain } from "./shared/activations";
import { type ConvolutionFigures, convolutionOf, convolutionsIn, formatKernel } from "./shared/convolutions";

interface ConvolutionPair {
  readonly at: Location;
  readonly model: Model;
  readonly related: readonly Related[];
  readonly first: ConvolutionFigures;
  readonly second: ConvolutionFigures;
}

export const convolutionWithoutActivation = rule({
  id: "convolution-without-activation",
  severity: "information",
  docs: {
    what: "Two convolutions with nothing between them.",
    why:
      "One linear map behind another is one linear map: away from the border a single, larger kernel computes the " +
      "same. Pairs that save weights on purpose are left alone: separable, factored and narrow ones.",
    bad: `
from keras import layers, models

model = models.Sequential([
    layers.Input((28, 28, 1)),
    layers.Conv2D(32, 3),
    layers.Conv2D(64, 3, activation="relu"),
])
`,
    good: `
from keras import layers, models

model = models.Sequential([
    layers.Input((28, 28, 1)),
    layers.Conv2D(32, 3, activation="relu"),
    layers.Conv2D(64, 3, activation="relu"),
])
`,
  },
  check: pairs,
  message: ({ first, second }) =>
    `This ${formatKernel(first.kernel)} convolution and the ${formatKernel(second.kernel)} convolution behind it are ` +
    "one linear map: put an activation between them.",
});

function* pairs({ analysis }: RuleContext): Iterable<ConvolutionPair> {
  for (const { model } of analysis.models) {
    const followers = followersOf(model);
    for (const first of convolutionsIn(model)) {
      const next = followers.get(first.step);
      const second = next && convolutionOf(next, model);
      if (!second || first.step.conditional || next.conditional || !isPlain(first.layer)) continue;
      if (!isFull(first) || !isFull(second) || limitsRank(first, second)) continue;
      const related = [{ at: second.at, message: "directly behind it" }];
      yield { at: first.at, model, related, first, second };
    }
  }
}

/** Whether a kernel spans all channels and more than one place on every axis. */
function isFull({ groups, kernel }: ConvolutionFigures): boolean {
  return groups === 1 && kernel.every((size) => size > 1);
}

/** Whether the map between has fewer channels than both ends. */
function limitsRank(first: ConvolutionFigures, second: ConvolutionFigures): boolean {
  return first.outChannels < first.inChannels && first.outChannels < second.outChannels;
}
