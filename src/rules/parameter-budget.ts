import { isKnown } from "../arithmetic/dimension";
import { formatExact } from "../arithmetic/format";
import type { Location, Model } from "../model/graph";
import { type RuleContext, rule } from "./rule";

interface OverBudget {
  readonly at: Location;
  readonly model: Model;
  readonly figure: string;
  readonly spent: number;
  readonly budget: number;
}

export const parameterBudget = rule({
  id: "parameter-budget",
  severity: "warning",
  docs: {
    what: "A model that costs more than the budget that is set for it.",
    why: "A device or a deadline leaves room for so many parameters or multiply-adds; no budget is set by default.",
    bad: `
# with a budget of 50 parameters
from keras import layers, models

model = models.Sequential([layers.Input((8,)), layers.Dense(8)])
`,
    good: `
# with a budget of 50 parameters
from keras import layers, models

model = models.Sequential([layers.Input((8,)), layers.Dense(5)])
`,
  },
  thresholds: {
    modelParameters: {
      default: 0,
      what: "A model with more parameters than this is over budget (`parameter-budget`); 0 sets no budget.",
    },
    modelMacs: {
      default: 0,
      what: "A model with more multiply-adds than this is over budget (`parameter-budget`); 0 sets no budget.",
    },
  },
  check: overBudget,
  severalPerPlace: true,
  message: ({ model, figure, spent, budget }) =>
    `${model.name} has ${formatExact(spent)} ${figure}, ${formatExact(spent - budget)} more than the budget of ${formatExact(budget)}.`,
  lens: ({ figure, spent, budget }) => `${formatExact(spent)} ${figure}, budget ${formatExact(budget)}`,
});

function* overBudget({
  analysis,
  thresholds,
}: RuleContext<"modelParameters" | "modelMacs">): Iterable<OverBudget> {
  const { modelParameters, modelMacs } = thresholds;
  for (const { model, parameters, macs } of analysis.models) {
    const { at } = model;
    const [count, cost] = [parameters.total, macs];
    if (modelParameters > 0 && isKnown(count) && count > modelParameters)
      yield { at, model, figure: "parameters", spent: count, budget: modelParameters };
    if (modelMacs > 0 && isKnown(cost) && cost > modelMacs)
      yield { at, model, figure: "multiply-adds", spent: cost, budget: modelMacs };
  }
}
