import { followersOf } from "../analysis/followers";
import { dimsOf } from "../analysis/tensors";
import { isKnown } from "../arithmetic/dimension";
import type { Location, Model, Operation } from "../model/graph";
import { type RuleContext, rule } from "./rule";
import { convolutionOf } from "./shared/convolutions";
import { isOf } from "./shared/layerKinds";
import { stepsOf } from "./shared/steps";

interface Unaligned {
  readonly at: Location;
  readonly model: Model;
  readonly channels: number;
  readonly multiple: number;
}

export const unalignedChannels = rule({
  id: "unaligned-channels",
  severity: "off",
  docs: {
    what: "A convolution or dense layer inside of a model whose output channels are no multiple of 8.",
    why:
      "Tensor cores work on tiles of 8 half-precision values (4 for TF32): other sizes are padded, or run on slower " +
      "kernels (NVIDIA, Deep Learning Performance Guide). The last layer is left alone.",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 100), nn.ReLU(), nn.Linear(100, 10))
model(torch.zeros(2, 64))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 104), nn.ReLU(), nn.Linear(104, 10))
model(torch.zeros(2, 64))
`,
  },
  thresholds: {
    channelMultiple: {
      default: 8,
      minimum: 2,
      what: "Channels and units should be a multiple of this (`unaligned-channels`).",
    },
  },
  check: unaligned,
  message: ({ channels, multiple }) =>
    `${channels} is no multiple of ${multiple}, so tensor cores work on ` +
    `${Math.ceil(channels / multiple) * multiple} and throw the rest away.`,
});

function* unaligned({ analysis, thresholds }: RuleContext<"channelMultiple">): Iterable<Unaligned> {
  const { channelMultiple: multiple } = thresholds;
  for (const { model } of analysis.models) {
    const followers = followersOf(model);
    for (const step of stepsOf(model, "convolution", "dense")) {
      const channels = followers.has(step) ? channelsOf(step, model) : undefined;
      const at = step.layer?.definedAt;
      if (at && channels !== undefined && channels % multiple !== 0) yield { at, model, channels, multiple };
    }
  }
}

function channelsOf(step: Operation, model: Model): number | undefined {
  if (!isOf(step.layer, "dense")) return convolutionOf(step, model)?.outChannels;
  const units = step.output.kind === "tensor" ? dimsOf(step.output.value)?.at(-1) : undefined;
  return units !== undefined && isKnown(units) ? units : undefined;
}
