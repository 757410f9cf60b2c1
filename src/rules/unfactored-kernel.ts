import { formatExact } from "../arithmetic/format";
import { type RuleContext, rule } from "./rule";
import {
  type ConvolutionFigures,
  convolutionsIn,
  formatKernel,
  isPlainSquare,
  percentFewer,
} from "./shared/convolutions";
import { oncePerPlace } from "./shared/places";

interface Unfactored extends ConvolutionFigures {
  readonly factored: number;
}

/** Szegedy et al. found it to work well on maps between these sizes. */
const MAPS = { smallest: 12, largest: 20 };

export const unfactoredKernel = rule({
  id: "unfactored-kernel",
  severity: "off",
  docs: {
    what: "A k×k convolution on a map of middle size that a 1×k and a k×1 convolution would replace.",
    why:
      "Behind one another they see the same k×k values for 2·k in place of k² weights, 33% fewer for k = 3. It works " +
      "well on maps of 12 to 20, not in early layers (Szegedy et al., arXiv 1512.00567).",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(128, 128, 3, padding=1), nn.ReLU())
model(torch.zeros(2, 128, 17, 17))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(128, 128, (1, 3), padding=(0, 1)), nn.ReLU(), nn.Conv2d(128, 128, (3, 1), padding=(1, 0)), nn.ReLU()
)
model(torch.zeros(2, 128, 17, 17))
`,
  },
  check: (context) => oncePerPlace(unfactored(context)),
  message: ({ kernel, inChannels, outChannels, weights, factored }) =>
    `${[...kernel, inChannels, outChannels].join("·")} = ${formatExact(weights)} weights. ` +
    `${formatKernel([1, kernel[0] ?? 1])} and ${formatKernel([kernel[0] ?? 1, 1])} behind one another see as much ` +
    `with ${formatExact(factored)}, ${percentFewer(weights, factored)} fewer.`,
});

function* unfactored({ analysis }: RuleContext): Iterable<Unfactored> {
  for (const model of analysis.models) {
    for (const figures of convolutionsIn(model)) {
      const { kernel, map, inChannels, outChannels, weights } = figures;
      const size = kernel[0] ?? 1;
      const isMiddle = map?.every((side) => side >= MAPS.smallest && side <= MAPS.largest) ?? false;
      if (!isPlainSquare(figures) || kernel.length !== 2 || size < 3 || !isMiddle) continue;
      const factored = size * (inChannels * outChannels + outChannels ** 2);
      if (factored < weights) yield { ...figures, factored };
    }
  }
}
