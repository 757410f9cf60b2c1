import type { Dim } from "../arithmetic/dimension";
import { formatDim } from "../arithmetic/format";
import { rule } from "./rule";
import {
  type Instead,
  lastAxis,
  lazyForm,
  type MismatchKind,
  mismatches,
  mismatchLens,
  mismatchMessage,
} from "./shared/argumentMismatch";
import type { Failure } from "./shared/failure";
import { flattened, lacksBatch } from "./shared/missingFlatten";

export const IN_FEATURES: MismatchKind = {
  layers: /^torch\.nn\.Linear$/,
  problem: "features",
  argument: "in_features",
  axis: lastAxis,
  instead: wrongInput,
  others: lazyForm("in_features"),
};

export const linearInFeaturesMismatch = rule({
  id: "linear-in-features-mismatch",
  severity: "error",
  docs: {
    what: "A linear layer whose in_features differs from the last dimension of its input.",
    why: "The weight matrix does not fit the input: PyTorch raises as soon as forward reaches the layer.",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 16, 3), nn.Flatten(), nn.Linear(400, 10))
model(torch.zeros(1, 1, 8, 8))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 16, 3), nn.Flatten(), nn.Linear(576, 10))
model(torch.zeros(1, 1, 8, 8))
`,
    fixSafety: "Changes the number of weights: saved checkpoints no longer load.",
  },
  check: (context) => mismatches(IN_FEATURES, context),
  severalPerPlace: true,
  message: mismatchMessage("features"),
  lens: mismatchLens,
  fixes: ({ fixes }) => fixes,
});

function wrongInput(failure: Failure, expected: Dim): Instead | undefined {
  const fix = flattened(failure, expected);
  if (fix) return { hint: `Flat, the map in front of it has ${formatDim(expected)} features a sample.`, fix };
  return lacksBatch(failure, expected)
    ? { hint: "The axis of the batch seems to be missing: x.unsqueeze(0) adds it.", fix: undefined }
    : undefined;
}
