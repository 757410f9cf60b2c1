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

interface LargeKernel extends ConvolutionFigures {
  /** How many 3×3 kernels see as much. */
  readonly count: number;
  readonly stacked: number;
}

/** Maps of fewer channels are cheap whatever the kernel. */
const FEWEST_CHANNELS = 16;
/** Beyond this, large kernels are meant. */
const LARGEST_KERNEL = 7;

export const largeKernel = rule({
  id: "large-kernel",
  severity: "hint",
  docs: {
    what: "A 5×5 or 7×7 convolution that two or three 3×3 convolutions would replace with fewer weights.",
    why:
      "Two 3×3 kernels in a row see 5×5 values, three see 7×7, with 28% and 45% fewer weights and with activations " +
      "between (Simonyan and Zisserman, arXiv 1409.1556). Only for a stride of 1 and about as many channels before as behind.",
    bad: torchRow("nn.Conv2d(64, 64, 5, padding=2), nn.ReLU()", "2, 64, 32, 32"),
    good: torchRow(
      "nn.Conv2d(64, 64, 3, padding=1), nn.ReLU(), nn.Conv2d(64, 64, 3, padding=1), nn.ReLU()",
      "2, 64, 32, 32",
    ),
  },
  check: large,
  message: (fact) =>
    `${weightWords(fact)}. ${fact.count === 2 ? "Two" : "Three"} ${formatKernel(fact.kernel.map(() => 3))} convolutions ` +
    `see as much with ${formatExact(fact.stacked)}, ${percentFewer(fact.weights, fact.stacked)} fewer, and leave room ` +
    "for activations between.",
});

function* large({ analysis }: RuleContext): Iterable<LargeKernel> {
  for (const figures of plainSquares(analysis)) {
    const { kernel, inChannels, outChannels, weights } = figures;
    const size = kernel[0] ?? 1;
    const isAlike = Math.max(inChannels, outChannels) <= 2 * Math.min(inChannels, outChannels);
    if (size < 5 || size > LARGEST_KERNEL || size % 2 === 0) continue;
    if (!isAlike || inChannels < FEWEST_CHANNELS) continue;
    const count = (size - 1) / 2;
    const small = 3 ** kernel.length;
    const stacked = small * inChannels * outChannels + (count - 1) * small * outChannels ** 2;
    if (stacked < weights) yield { ...figures, count, stacked };
  }
}
