import { dimsOf } from "../analysis/tensors";
import type { Location, Model } from "../model/graph";
import { type RuleContext, rule } from "./rule";
import { stepsOf } from "./shared/steps";

interface NormOfOne {
  readonly at: Location;
  readonly model: Model;
  readonly raises: boolean;
}

export const batchNormOfOneValue = rule({
  id: "batch-norm-of-one-value",
  severity: "hint",
  docs: {
    what: "A batch normalisation of a map that has one place, as behind global pooling.",
    why:
      "Its statistics are those of one value for each sample: in training PyTorch raises on a batch of one, such as " +
      "the last batch of a data set, and with few samples they are noise (Ioffe and Szegedy, arXiv 1502.03167).",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Conv2d(8, 8, 1, bias=False), nn.BatchNorm2d(8), nn.ReLU())
model(torch.zeros(2, 8, 7, 7))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Conv2d(8, 8, 1), nn.ReLU())
model(torch.zeros(2, 8, 7, 7))
`,
  },
  check: norms,
  message: ({ raises }) =>
    "The map has one place here, so every channel is normalised over one value for each sample. " +
    (raises
      ? "In training, a batch of one raises ValueError: Expected more than 1 value per channel when training."
      : "In training, a batch of one becomes all zeros."),
});

function* norms({ analysis }: RuleContext): Iterable<NormOfOne> {
  for (const { model } of analysis.models) {
    for (const { layer, inputs, problem } of stepsOf(model, "batchNormalization")) {
      const at = layer?.definedAt;
      const [input] = inputs;
      const dims = input && dimsOf(input);
      if (!at || !dims || dims.length < 3 || problem) continue;
      const places = layer.framework === "torch" ? dims.slice(2) : dims.slice(1, -1);
      if (places.every((size) => size === 1)) yield { at, model, raises: layer.framework === "torch" };
    }
  }
}
