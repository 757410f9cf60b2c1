import { valuesIn } from "../analysis/tensors";
import type { Location, Model, Operation } from "../model/graph";
import { type RuleContext, rule } from "./rule";
import { activationOf } from "./shared/activations";
import { isOf } from "./shared/layerKinds";

interface DropoutOnOutput {
  readonly at: Location;
  readonly model: Model;
}

export const dropoutOnOutput = rule({
  id: "dropout-on-output",
  severity: "information",
  docs: {
    what: "A dropout behind the last dense layer of a model, or between it and its softmax.",
    why:
      "While training, some answers are set to zero and the others scaled up, whatever the layer computed: the loss " +
      "is taken from noise. Dropout belongs before the last layer (Srivastava et al., JMLR 2014).",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10), nn.Dropout(0.5), nn.Softmax(dim=1))
model(torch.zeros(2, 64))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Dropout(0.5), nn.Linear(32, 10), nn.Softmax(dim=1))
model(torch.zeros(2, 64))
`,
  },
  check: dropouts,
  message: () =>
    "This dropout changes the model's answers themselves: while training, some are set to zero and the others " +
    "scaled up. Put it before the last layer.",
});

/** Activations that only a model's output has. */
const OUTPUT_ACTIVATIONS = new Set(["softmax", "logsoftmax", "sigmoid"]);

function* dropouts({ analysis }: RuleContext): Iterable<DropoutOnOutput> {
  for (const { model, producers } of analysis.models) {
    const returned = valuesIn(model.output);
    const [only] = returned;
    let step = only && producers.get(only.id);
    if (step && OUTPUT_ACTIVATIONS.has(activationOf(step) ?? "")) step = before(step, producers);
    const at = step?.layer?.definedAt;
    const layer = step && before(step, producers)?.layer;
    // Blocks and encoders end in dropouts too: an answer is what a whole model computes in a dense layer.
    const isAnswer = returned.length === 1 && isOf(layer, "dense") && isOf(step?.layer, "dropout");
    if (at && isAnswer && isWholeModel(model)) yield { at, model };
  }
}

function before(step: Operation, producers: ReadonlyMap<number, Operation>): Operation | undefined {
  const [input] = step.inputs;
  return input && producers.get(input.id);
}

/** Whether it is run on its own by the code, rather than a part that only other models use. */
function isWholeModel({ evidence: { kind } }: Model): boolean {
  return kind === "declared" || kind === "data" || kind === "dataset" || kind === "option";
}
