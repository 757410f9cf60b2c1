import { rule } from "./rule";
import {
  channelAxis,
  type MismatchKind,
  mismatches,
  mismatchLens,
  mismatchMessage,
} from "./shared/argumentMismatch";
import { hasChannelsLast, permutedAround } from "./shared/permutedChannels";

export const NUM_FEATURES: MismatchKind = {
  layers: /^torch\.nn\.(BatchNorm[123]d|SyncBatchNorm)$/,
  problem: "channels",
  argument: "num_features",
  axis: channelAxis,
  instead: (failure, expected) =>
    hasChannelsLast(failure, expected)
      ? {
          hint: `${failure.step.layer?.type ?? ""} takes axis 1 as the channels; here they stand last.`,
          fix: permutedAround(failure),
        }
      : undefined,
};

export const batchNormFeaturesMismatch = rule({
  id: "batch-norm-features-mismatch",
  severity: "error",
  docs: {
    what: "A batch normalisation whose num_features differs from the channels of its input.",
    why: "It keeps a mean, a variance, a weight and a bias for every channel, so PyTorch raises when the numbers differ.",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(3, 64, 3, bias=False), nn.BatchNorm2d(32))
model(torch.zeros(2, 3, 28, 28))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(3, 64, 3, bias=False), nn.BatchNorm2d(64))
model(torch.zeros(2, 3, 28, 28))
`,
    fixSafety: "Changes the number of weights: saved checkpoints no longer load.",
  },
  check: (context) => mismatches(NUM_FEATURES, context),
  severalPerPlace: true,
  message: mismatchMessage("channels"),
  lens: mismatchLens,
  fixes: ({ fixes }) => fixes,
});
