import type { ModelAnalysis } from "../analysis/model";
import { bytesOf, perSample, trainingMemory } from "../arithmetic/cost";
import { add, isKnown } from "../arithmetic/dimension";
import { formatMemory } from "../arithmetic/format";
import type { Location, Model } from "../model/graph";
import { type RuleContext, rule } from "./rule";

interface OverMemory {
  readonly at: Location;
  readonly model: Model;
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

const MEBIBYTE = 2 ** 20;

export const memoryBudget = rule({
  id: "memory-budget",
  severity: "warning",
  docs: {
    what: "A model that needs more memory than the budget that is set for it.",
    why:
      "Weights must fit the device that runs the model; training also holds gradients, Adam's two moments and the " +
      "output of every layer. All are counted in float32, and no budget is set by default.",
    bad: `
# with a budget of 1 MiB
from keras import layers, models

model = models.Sequential([layers.Input((1024,)), layers.Dense(1024)])
`,
    good: `
# with a budget of 1 MiB
from keras import layers, models

model = models.Sequential([layers.Input((1024,)), layers.Dense(128)])
`,
  },
  thresholds: {
    modelMemory: {
      default: 0,
      what: "A model whose weights and buffers take more MiB than this is over budget (`memory-budget`); 0 sets no budget.",
    },
    trainingMemory: {
      default: 0,
      what: "A model that takes more MiB than this to train with Adam is over budget (`memory-budget`): weights, gradients, moments and the outputs of all layers, for one sample where the batch size is open. 0 sets no budget.",
    },
  },
  check: overBudget,
  severalPerPlace: true,
  message: ({ model, what, bytes, budget }) =>
    `${model.name} needs ${formatMemory(bytes)} ${what}, more than the budget of ${budget} MiB.`,
  lens: ({ bytes, budget }) => `${formatMemory(bytes)}, budget ${budget} MiB`,
});

function* overBudget({
  analysis,
  thresholds,
}: RuleContext<"modelMemory" | "trainingMemory">): Iterable<OverMemory> {
  if (thresholds.modelMemory <= 0 && thresholds.trainingMemory <= 0) return;
  for (const analysed of analysis.models) {
    const { model } = analysed;
    const { weights, training } = memoryOf(analysed);
    const budgets = [
      { what: "for its weights", bytes: weights, budget: thresholds.modelMemory },
      { what: "to train with Adam", bytes: training, budget: thresholds.trainingMemory },
    ];
    for (const { what, bytes, budget } of budgets)
      if (budget > 0 && isKnown(bytes) && bytes > budget * MEBIBYTE)
        yield { at: model.at, model, what, bytes, budget };
  }
}

/** Bytes in float32, for one sample where the batch size is open. */
function memoryOf({ parameters, macs, activationBytes }: ModelAnalysis) {
  const cost = { ...parameters, macs, activationBytes: perSample(activationBytes) };
  return {
    weights: bytesOf(add(parameters.total, parameters.buffers), "float32"),
    training: trainingMemory(cost, "adam", "float32").total,
  };
}
