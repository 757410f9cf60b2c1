import type { Location } from "../model/graph";
import { type Fix, rule } from "./rule";
import {
  lastAxis,
  type MismatchKind,
  mismatches,
  mismatchLens,
  mismatchMessage,
} from "./shared/argumentMismatch";
import type { CallParts } from "./shared/callParts";

export const IN_FEATURES: MismatchKind = {
  layers: /^torch\.nn\.Linear$/,
  problem: "features",
  argument: "in_features",
  axis: lastAxis,
  others: lazyLinear,
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
  message: mismatchMessage("features"),
  lens: mismatchLens,
  fixes: ({ fixes }) => fixes,
});

/** Another spelling than `nn.Linear` would need an import of its own. */
function lazyLinear({ name, args }: CallParts, argument: Location): readonly Fix[] {
  const next = args[args.findIndex(({ at }) => at === argument) + 1];
  if (!next || !name.isAttribute || name.text !== "Linear") return [];
  return [
    {
      title: "Use LazyLinear, which takes in_features from its first input",
      preferred: false,
      edits: [
        { at: name.at, text: "LazyLinear" },
        { at: { ...argument, end: next.at.start }, text: "" },
      ],
    },
  ];
}
