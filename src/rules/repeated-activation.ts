import { followersOf } from "../analysis/followers";
import type { Location, Model, Operation } from "../model/graph";
import { type RuleContext, rule } from "./rule";
import { activationOf, builtInActivation } from "./shared/activations";

interface Repeated {
  readonly at: Location;
  readonly model: Model;
  readonly activation: string;
}

/** Applied twice these change nothing. */
const IDEMPOTENT = new Set(["relu", "relu6"]);

export const repeatedActivation = rule({
  id: "repeated-activation",
  severity: "information",
  docs: {
    what: "The same activation twice in a row.",
    why:
      "A second ReLU changes nothing; a second sigmoid or softmax squeezes what is squeezed already, and its " +
      "gradients nearly vanish.",
    bad: `
from keras import layers, models

model = models.Sequential([
    layers.Input((8,)),
    layers.Dense(4, activation="softmax"),
    layers.Softmax(),
])
`,
    good: `
from keras import layers, models

model = models.Sequential([
    layers.Input((8,)),
    layers.Dense(4, activation="softmax"),
])
`,
  },
  check: repeated,
  message: ({ activation }) =>
    IDEMPOTENT.has(activation)
      ? `This ${activation} does nothing: its input has been through one already.`
      : `This ${activation} takes the output of another ${activation}: it squeezes the values a second time.`,
});

function* repeated({ analysis }: RuleContext): Iterable<Repeated> {
  for (const { model } of analysis.models) {
    for (const [step, next] of followersOf(model)) {
      const activation = activationOf(next);
      const isRepeated = activation !== undefined && lastActivation(step) === activation;
      if (!isRepeated || step.conditional || next.conditional) continue;
      yield { at: next.layer?.definedAt ?? next.at, model, activation };
    }
  }
}

function lastActivation(step: Operation): string | undefined {
  return activationOf(step) ?? (step.layer && builtInActivation(step.layer));
}
