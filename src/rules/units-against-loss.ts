import { type Fact, type RuleContext, rule } from "./rule";
import { lossesTaken, type TakenLoss } from "./shared/lossDemands";

type UnitsAgainstLoss = TakenLoss & Fact;

export const unitsAgainstLoss = rule({
  id: "units-against-loss",
  severity: "warning",
  docs: {
    what: "A model whose number of outputs does not fit the loss that it is trained with.",
    why:
      "A cross entropy over one class is always 0. A binary cross entropy takes every output for a question of its " +
      "own, which a softmax over them denies (Nikanjam et al., arXiv 2105.08095).",
    bad: `
from keras import layers, models

model = models.Sequential([layers.Input((8,)), layers.Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
`,
    good: `
from keras import layers, models

model = models.Sequential([layers.Input((8,)), layers.Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
`,
  },
  check: mismatches,
  message: ({ demand: { name, activation }, answer }) =>
    activation === "softmax"
      ? `${name} compares classes, but the model has one output, so the loss is always 0: take one output for each ` +
        "class, or a binary cross entropy."
      : `${name} takes each of the ${answer.units} outputs for a question of its own, but the softmax lets only one ` +
        "be true: take a categorical cross entropy, or a sigmoid.",
});

function* mismatches({ analysis }: RuleContext): Iterable<UnitsAgainstLoss> {
  for (const taken of lossesTaken(analysis)) {
    const { loss, demand, answer } = taken;
    const units = answer.units ?? 0;
    const isSingle = demand.activation === "softmax" && units === 1;
    const isExclusive = demand.activation === "sigmoid" && units > 2 && answer.activation === "softmax";
    if (!isSingle && !isExclusive) continue;
    const related = [{ at: taken.at, message: "the model's output" }];
    const severity = isExclusive ? { severity: "information" as const } : {};
    yield { ...taken, at: loss.at, related, ...severity };
  }
}
