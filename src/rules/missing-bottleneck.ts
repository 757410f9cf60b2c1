import { formatExact } from "../arithmetic/format";
import { type RuleContext, rule } from "./rule";
import {
  type ConvolutionFigures,
  formatKernel,
  percentFewer,
  plainSquares,
  weightWords,
} from "./shared/convolutions";
import { torchRow } from "./shared/examples";

interface Unsqueezed extends ConvolutionFigures {
  readonly squeezed: number;
  readonly narrow: number;
}

/** Channels are brought down to this part, as in GoogLeNet and ResNet. */
const REDUCTION = 4;

export const missingBottleneck = rule({
  id: "missing-bottleneck",
  severity: "off",
  docs: {
    what: "A convolution of 3×3 or more over many channels without a 1×1 convolution that narrows them first.",
    why:
      "A 1×1 convolution to a quarter of the channels costs little, and the large kernel behind it a quarter " +
      "(Szegedy et al., arXiv 1409.4842).",
    bad: torchRow("nn.Conv2d(256, 256, 3, padding=1), nn.ReLU()", "2, 256, 28, 28"),
    good: torchRow(
      "nn.Conv2d(256, 64, 1), nn.ReLU(), nn.Conv2d(64, 256, 3, padding=1), nn.ReLU()",
      "2, 256, 28, 28",
    ),
  },
  thresholds: {
    bottleneckChannels: {
      default: 128,
      minimum: 1,
      what: "From this many channels on, a large kernel wants a 1×1 convolution before it (`missing-bottleneck`).",
    },
  },
  check: unsqueezed,
  message: (fact) =>
    `${weightWords(fact)}. With a ${formatKernel(fact.kernel.map(() => 1))} convolution to ${fact.narrow} channels ` +
    `before it, both have ${formatExact(fact.squeezed)}, ${percentFewer(fact.weights, fact.squeezed)} fewer.`,
});

function* unsqueezed({ analysis, thresholds }: RuleContext<"bottleneckChannels">): Iterable<Unsqueezed> {
  for (const figures of plainSquares(analysis)) {
    const { kernel, inChannels, outChannels, weights } = figures;
    const isLarge = kernel.every((size) => size >= 3) && inChannels >= thresholds.bottleneckChannels;
    if (!isLarge) continue;
    const narrow = Math.floor(inChannels / REDUCTION);
    const squeezed = inChannels * narrow + (weights / inChannels) * narrow;
    if (narrow > 0 && squeezed < weights && outChannels > 1) yield { ...figures, narrow, squeezed };
  }
}
