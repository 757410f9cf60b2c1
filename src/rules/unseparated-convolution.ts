import { formatExact } from "../arithmetic/format";
import { type RuleContext, rule } from "./rule";
import { type ConvolutionFigures, formatKernel, plainSquares, weightWords } from "./shared/convolutions";

interface Unseparated extends ConvolutionFigures {
  readonly separable: number;
}

/** Below, the 1×1 part outweighs what the kernel saves. */
const FEWEST_CHANNELS = 32;

export const unseparatedConvolution = rule({
  id: "unseparated-convolution",
  severity: "off",
  docs: {
    what: "An ordinary convolution that a depthwise separable one would replace at a fraction of the cost.",
    why:
      "A kernel for each channel and a 1×1 convolution across them cost 1/N + 1/k² of an ordinary convolution to N " +
      "channels, eight to nine times less for k = 3 (Howard et al., arXiv 1704.04861; Chollet, arXiv 1610.02357).",
    bad: `
from keras import layers, models

model = models.Sequential([layers.Input((32, 32, 64)), layers.Conv2D(128, 3, activation="relu")])
`,
    good: `
from keras import layers, models

model = models.Sequential([layers.Input((32, 32, 64)), layers.SeparableConv2D(128, 3, activation="relu")])
`,
  },
  check: unseparated,
  message: (fact) =>
    `${weightWords(fact)}. A depthwise ${formatKernel(fact.kernel)} and a ${formatKernel(fact.kernel.map(() => 1))} ` +
    `convolution have ${formatExact(fact.separable)}, ${(fact.weights / fact.separable).toFixed(1)} times fewer.`,
});

function* unseparated({ analysis }: RuleContext): Iterable<Unseparated> {
  for (const figures of plainSquares(analysis)) {
    const { kernel, inChannels, outChannels } = figures;
    const isLarge = kernel.every((size) => size >= 3) && inChannels >= FEWEST_CHANNELS;
    if (!isLarge || outChannels < FEWEST_CHANNELS) continue;
    const area = kernel.reduce((all, size) => all * size, 1);
    yield { ...figures, separable: area * inChannels + inChannels * outChannels };
  }
}
