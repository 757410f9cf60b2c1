import { dimsOf } from "../analysis/tensors";
import type { Location, Model, Operation } from "../model/graph";
import { type RuleContext, rule } from "./rule";
import { activationOf, builtInActivation } from "./shared/activations";
import { withValue } from "./shared/callParts";

interface SoftmaxOfOne {
  readonly at: Location;
  readonly model: Model;
}

export const singleUnitSoftmax = rule({
  id: "single-unit-softmax",
  severity: "warning",
  docs: {
    what: "A softmax over one value.",
    why:
      "It divides the value's exponential by itself: the answer is 1 whatever the input, and nothing is ever learned. " +
      "One unit wants a sigmoid, a softmax one unit for each class (Nikanjam et al., arXiv 2105.08095).",
    bad: `
from keras import layers, models

model = models.Sequential([layers.Input((8,)), layers.Dense(1, activation="softmax")])
`,
    good: `
from keras import layers, models

model = models.Sequential([layers.Input((8,)), layers.Dense(1, activation="sigmoid")])
`,
    fixSafety: "Changes what the model computes: it must be trained anew.",
  },
  check: softmaxes,
  message: () =>
    "A softmax over one value is always 1, so nothing is learned: take a sigmoid, or one unit for each class.",
  fixes: ({ at }, { code }) => {
    const activation = code.callParts(at)?.args.find(({ name }) => name === "activation");
    return activation
      ? [{ title: "Use a sigmoid", preferred: true, edits: [withValue(activation, '"sigmoid"')] }]
      : [];
  },
});

function* softmaxes({ analysis }: RuleContext): Iterable<SoftmaxOfOne> {
  for (const { model } of analysis.models) {
    for (const step of model.operations) {
      const { layer, output } = step;
      const activation = activationOf(step) ?? (layer && builtInActivation(layer));
      if (activation !== "softmax" || step.conditional) continue;
      const value = output.kind === "tensor" ? dimsOf(output.value) : undefined;
      const isOne = value !== undefined && value.length > 1 && axisOf(step, value) === 1;
      if (isOne) yield { at: layer?.definedAt ?? step.at, model };
    }
  }
}

/** The size that the softmax runs over: the last one unless the layer says another. */
function axisOf({ layer, name }: Operation, dims: NonNullable<ReturnType<typeof dimsOf>>) {
  const isPyTorch = layer ? layer.framework === "torch" : name.startsWith("torch.");
  const axis = isPyTorch ? layer?.args?.raw("dim") : (layer?.args?.raw("axis") ?? -1);
  return typeof axis === "number" ? dims.at(axis) : undefined;
}
