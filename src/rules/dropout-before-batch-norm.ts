import { followersOf } from "../analysis/followers";
import type { Location, Model } from "../model/graph";
import { type RuleContext, rule } from "./rule";
import { isOf } from "./shared/layerKinds";
import { stepsOf } from "./shared/steps";

interface DropoutBeforeNorm {
  readonly at: Location;
  readonly model: Model;
}

export const dropoutBeforeBatchNorm = rule({
  id: "dropout-before-batch-norm",
  severity: "hint",
  docs: {
    what: "A dropout directly in front of a batch normalisation.",
    why:
      "Dropout changes the variance in training only, so the normalisation learns statistics that do not hold " +
      "when the model is used (Li et al., arXiv 1801.05134). Dropout belongs behind it.",
    bad: `
from keras import layers, models

model = models.Sequential([
    layers.Input((8,)),
    layers.Dropout(0.5),
    layers.BatchNormalization(),
])
`,
    good: `
from keras import layers, models

model = models.Sequential([
    layers.Input((8,)),
    layers.BatchNormalization(),
    layers.Dropout(0.5),
])
`,
  },
  check: dropouts,
  message: () =>
    "This dropout shifts the variance that the batch normalisation behind it learns: put it behind.",
});

function* dropouts({ analysis }: RuleContext): Iterable<DropoutBeforeNorm> {
  for (const { model } of analysis.models) {
    for (const step of stepsOf(model, "dropout")) {
      const at = step.layer?.definedAt;
      if (at && isOf(followersOf(model).get(step)?.layer, "batchNormalization")) yield { at, model };
    }
  }
}
