import { followersOf } from "../analysis/followers";
import type { Location, Model } from "../model/graph";
import { type RuleContext, rule } from "./rule";
import { isOf } from "./shared/layerKinds";
import { stepsOf } from "./shared/steps";

interface DropoutBeforePooling {
  readonly at: Location;
  readonly model: Model;
}

export const dropoutBeforePooling = rule({
  id: "dropout-before-pooling",
  severity: "off",
  docs: {
    what: "A dropout directly in front of a pooling.",
    why:
      "A maximum over the neighbours of a dropped value hides that it was dropped, and an average only scales it: " +
      "behind the pooling the same dropout does more (Wu and Gu, arXiv 1512.00242).",
    bad: `
from keras import layers, models

model = models.Sequential([
    layers.Input((8, 8, 16)),
    layers.Dropout(0.25),
    layers.MaxPooling2D(2),
])
`,
    good: `
from keras import layers, models

model = models.Sequential([
    layers.Input((8, 8, 16)),
    layers.MaxPooling2D(2),
    layers.Dropout(0.25),
])
`,
  },
  check: dropouts,
  message: () => "The pooling behind this dropout hides what it drops: put the dropout behind it.",
});

function* dropouts({ analysis }: RuleContext): Iterable<DropoutBeforePooling> {
  for (const { model } of analysis.models) {
    for (const step of stepsOf(model, "dropout")) {
      const at = step.layer?.definedAt;
      if (at && isOf(followersOf(model).get(step)?.layer, "pooling")) yield { at, model };
    }
  }
}
