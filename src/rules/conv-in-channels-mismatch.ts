import type { LayerCall } from "../analysis/calls";
import { dimsOf } from "../analysis/tensors";
import { equal } from "../arithmetic/dimension";
import { rule } from "./rule";
import {
  channelAxis,
  type MismatchKind,
  mismatches,
  mismatchLens,
  mismatchMessage,
} from "./shared/argumentMismatch";

export const IN_CHANNELS: MismatchKind = {
  layers: /^torch\.nn\.Conv(Transpose)?[123]d$/,
  problem: "channels",
  argument: "in_channels",
  axis: channelAxis,
  hint: channelsLast,
  // Groups would have to divide the new number as well.
  isMendable: ({ layer }) => layer.args?.raw("groups") === 1,
};

/** NumPy, Keras and image files keep the channels last. */
function channelsLast({ inputs: [input], problem }: LayerCall): string | undefined {
  const last = input && dimsOf(input)?.at(-1);
  const { expected } = problem?.facts ?? {};
  if (last === undefined || expected === undefined || equal(last, expected) !== true) return undefined;
  return "The channels seem to stand last; PyTorch takes them before the spatial axes.";
}

export const convInChannelsMismatch = rule({
  id: "conv-in-channels-mismatch",
  severity: "error",
  docs: {
    what: "A convolution whose in_channels differs from the channels of its input.",
    why: "Every kernel spans all channels of the input, so PyTorch raises when the numbers differ.",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(64, 64, 3))
model(torch.zeros(1, 1, 28, 28))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3))
model(torch.zeros(1, 1, 28, 28))
`,
    fixSafety: "Changes the number of weights: saved checkpoints no longer load.",
  },
  check: (context) => mismatches(IN_CHANNELS, context),
  message: mismatchMessage("channels"),
  lens: mismatchLens,
  fixes: ({ fixes }) => fixes,
});
