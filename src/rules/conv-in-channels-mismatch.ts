import type { Dim } from "../arithmetic/dimension";
import { rule } from "./rule";
import {
  channelAxis,
  type Instead,
  lazyForm,
  type MismatchKind,
  mismatches,
  mismatchLens,
  mismatchMessage,
} from "./shared/argumentMismatch";
import type { Failure } from "./shared/failure";
import { hasChannelsLast, lacksChannels, permuted, withChannelAxis } from "./shared/permutedChannels";

export const IN_CHANNELS: MismatchKind = {
  layers: /^torch\.nn\.Conv(Transpose)?[123]d$/,
  problem: "channels",
  argument: "in_channels",
  axis: channelAxis,
  instead: wrongAxes,
  // Groups would have to divide the new number as well.
  isMendable: ({ layer }) => layer.args?.raw("groups") === 1,
  others: lazyForm("in_channels"),
};

function wrongAxes(failure: Failure, expected: Dim): Instead | undefined {
  if (hasChannelsLast(failure, expected))
    return {
      hint: "The channels seem to stand last; PyTorch takes them before the spatial axes.",
      fix: permuted(failure),
    };
  if (!lacksChannels(failure, expected)) return undefined;
  return {
    hint: "The axis of the channels seems to be missing; PyTorch takes this for one sample without a batch.",
    fix: withChannelAxis(failure),
  };
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
  severalPerPlace: true,
  message: mismatchMessage("channels"),
  lens: mismatchLens,
  fixes: ({ fixes }) => fixes,
});
