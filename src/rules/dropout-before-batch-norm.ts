import { followersOf } from "../analysis/followers";
import type { Location, Model } from "../model/graph";
import { type RuleContext, rule } from "./rule";

interface DropoutBeforeNorm {
  readonly at: Location;
  readonly model: Model;
}

const DROPOUT = /\.(Alpha|Spatial)?Dropout([123][dD])?$/;
const NORM = /\.(BatchNorm[123]d|SyncBatchNorm|BatchNormalization)$/;

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
  const reported = new Set<string>();
  for (const { model } of analysis.models) {
    for (const [{ layer }, next] of followersOf(model)) {
      const at = layer?.definedAt;
      const isFound = DROPOUT.test(layer?.entry?.name ?? "") && NORM.test(next.layer?.entry?.name ?? "");
      if (!at || !isFound || reported.has(`${at.file}:${at.start}`)) continue;
      reported.add(`${at.file}:${at.start}`);
      yield { at, model };
    }
  }
}
