import type { Framework } from "../catalogue/entry";
import type { Model } from "../model/graph";
import { type Fix, type RuleContext, rule } from "./rule";
import { argumentOf, type CallParts } from "./shared/callParts";
import { type Answer, type LossDemand, lossesTaken, type TakenLoss } from "./shared/lossDemands";

export const missingOutputActivation = rule({
  id: "missing-output-activation",
  severity: "warning",
  docs: {
    what: "A model that ends in raw values and is trained with a loss that takes probabilities.",
    why:
      "The logarithm of a value that is no probability is no likelihood: Keras clips it to [0, 1] and learns little, " +
      "PyTorch's BCELoss raises, NLLLoss goes below zero (Nikanjam et al., arXiv 2105.08095).",
    bad: `
from keras import layers, models

model = models.Sequential([layers.Input((8,)), layers.Dense(16, activation="relu"), layers.Dense(4)])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
`,
    good: `
from keras import layers, models

model = models.Sequential([
    layers.Input((8,)), layers.Dense(16, activation="relu"), layers.Dense(4, activation="softmax")
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
`,
    fixSafety: "Changes what the model returns, or what its loss is called.",
  },
  check: missing,
  message: ({ demand, answer, model }) =>
    `${demand.name} takes ${demand.takes}, but the model ends in ` +
    `${answer.activation === "none" ? "raw values" : `a ${answer.activation}`}: ${remedy(demand, model)}`,
  fixes: ({ loss, demand, answer, model }, { code }) => {
    const mended =
      model.framework === "torch"
        ? onLogits(demand, answer, code.callParts(loss.definedAt ?? loss.at))
        : activated(demand, answer, code);
    return mended ? [mended] : [];
  },
});

function remedy(demand: LossDemand, { framework }: Model): string {
  if (demand.takes === "log-probabilities")
    return "end it in a log_softmax, or take the cross entropy of raw values.";
  const other = OTHER_LOSS[framework](demand);
  return `end it in a ${demand.activation}${other === undefined ? "" : `, or ${other}`}.`;
}

/** How each framework takes the loss of raw values. */
const OTHER_LOSS: Readonly<Record<Framework, (demand: LossDemand) => string | undefined>> = {
  torch: () => "take the loss with logits",
  keras: () => "set from_logits=True",
  // There is none for labels that are numbers of classes.
  tfjs: ({ name, activation }) =>
    name.startsWith("sparse") ? undefined : `take tf.losses.${activation}CrossEntropy`,
};

function* missing({ analysis }: RuleContext): Iterable<TakenLoss> {
  for (const taken of lossesTaken(analysis)) if (isMissing(taken.demand, taken.answer)) yield taken;
}

/** Probabilities are no log-probabilities either. */
function isMissing({ takes }: LossDemand, { activation }: Answer): boolean {
  const isRaw = activation === "none" && takes !== "logits";
  return isRaw || (takes === "log-probabilities" && activation === "softmax");
}

/** The loss of raw values in the place of each that takes something else. */
const ON_LOGITS: ReadonlyMap<string, string> = new Map([
  ["BCELoss", "BCEWithLogitsLoss"],
  ["binary_cross_entropy", "binary_cross_entropy_with_logits"],
  ["NLLLoss", "CrossEntropyLoss"],
  ["nll_loss", "cross_entropy"],
]);

function onLogits(
  { name }: LossDemand,
  { activation }: Answer,
  parts: CallParts | undefined,
): Fix | undefined {
  const other = ON_LOGITS.get(name);
  // Where a name is imported by itself, the other one may not be.
  if (!other || !parts?.name.isAttribute || parts.name.text !== name || activation !== "none")
    return undefined;
  return { title: `Take ${other}`, preferred: true, edits: [{ at: parts.name.at, text: other }] };
}

/** Adds the activation to the last layer of a model of Keras or TensorFlow.js. */
function activated(
  { activation }: LossDemand,
  { step: { layer } }: Answer,
  code: RuleContext["code"],
): Fix | undefined {
  const parts = layer?.definedAt && code.callParts(layer.definedAt);
  const last = parts?.args.at(-1);
  if (!layer || layer.framework === "torch" || !parts || !last || parts.hasStarred) return undefined;
  if ((layer.framework === "tfjs") !== parts.isConfig) return undefined;
  const written = parts.isConfig
    ? parts.args.find(({ name }) => name === "activation")
    : argumentOf(parts, 1, "activation");
  if (written) return undefined;
  const option = `activation${parts.isConfig ? ": " : "="}"${activation}"`;
  const end = { ...last.at, start: last.at.end };
  return { title: `Add ${option}`, preferred: true, edits: [{ at: end, text: `, ${option}` }] };
}
