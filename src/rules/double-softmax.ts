import { type Fix, type RuleContext, rule } from "./rule";
import { argumentOf, type CallParts } from "./shared/callParts";
import { lossesTaken, type TakenLoss } from "./shared/lossDemands";

export const doubleSoftmax = rule({
  id: "double-softmax",
  severity: "warning",
  docs: {
    what: "A model that ends in a softmax or sigmoid and is trained with a loss that applies it itself.",
    why:
      "CrossEntropyLoss, BCEWithLogitsLoss and Keras' losses with from_logits=True take raw values. Of probabilities " +
      "they compute a second softmax, nearly uniform: the loss stays high and the gradients small.",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 4), nn.Softmax(dim=1))
criterion = nn.CrossEntropyLoss()
loss = criterion(model(torch.zeros(2, 8)), torch.zeros(2, dtype=torch.long))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 4))
criterion = nn.CrossEntropyLoss()
loss = criterion(model(torch.zeros(2, 8)), torch.zeros(2, dtype=torch.long))
`,
    fixSafety: "Changes what the model returns: code that reads probabilities must apply the softmax itself.",
  },
  check: doubled,
  message: ({ demand, answer }) =>
    `This ${answer.activation} makes probabilities, but ${demand.name} applies a ${demand.activation} itself: ` +
    "it squeezes the values a second time. Train on the raw values.",
  fixes: ({ answer: { step }, loss, model }, { code }) => {
    const parts = code.callParts(step.layer?.definedAt ?? step.at);
    const made = loss.definedAt && code.callParts(loss.definedAt);
    const mended =
      model.framework === "torch"
        ? parts && withoutActivation(parts, step.layer !== undefined)
        : made && onProbabilities(made);
    return mended ? [mended] : [];
  },
});

function* doubled({ analysis }: RuleContext): Iterable<TakenLoss> {
  for (const taken of lossesTaken(analysis)) {
    const { demand, answer } = taken;
    if (demand.takes === "logits" && /^(softmax|sigmoid)$/.test(answer.activation)) yield taken;
  }
}

/** `nn.Softmax(dim=1)` becomes `nn.Identity()`, which keeps all names; `F.softmax(x, dim=1)` becomes `x`. */
function withoutActivation({ name, receiver, at, args }: CallParts, isLayer: boolean): Fix | undefined {
  const title = `Leave the ${name.text} to the loss`;
  if (isLayer && receiver !== undefined) {
    const text = `${receiver}.Identity()`;
    return { title, preferred: true, edits: [{ at, text }] };
  }
  const isFunction = receiver === "F" || receiver === "torch";
  const [input] = args;
  if (isLayer || !isFunction || input?.name !== undefined || !input) return undefined;
  const before = { ...at, end: input.at.start };
  const behind = { ...at, start: input.at.end };
  return {
    title,
    preferred: true,
    edits: [
      { at: before, text: "" },
      { at: behind, text: "" },
    ],
  };
}

function onProbabilities(parts: CallParts): Fix | undefined {
  const argument = argumentOf(parts, 0, "from_logits");
  return (
    argument && {
      title: "Set from_logits to False",
      preferred: true,
      edits: [{ at: argument.value, text: "False" }],
    }
  );
}
