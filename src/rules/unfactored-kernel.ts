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
    bad: torchRow("nn.Conv2d(128, 128, 3, padding=1), nn.ReLU()", "2, 128, 17, 17"),
    good: torchRow(
      "nn.Conv2d(128, 128, (1, 3), padding=(0, 1)), nn.ReLU(), nn.Conv2d(128, 128, (3, 1), padding=(1, 0)), nn.ReLU()",
      "2, 128, 17, 17",
    ),
  },
  check: unfactored,
  message: (fact) => {
    const { kernel, weights, factored } = fact;
    const [row, column] = [formatKernel([1, kernel[0] ?? 1]), formatKernel([kernel[0] ?? 1, 1])];
    return (
      `${weightWords(fact)}. ${row} and ${column} behind one another see as much with ${formatExact(factored)}, ` +
      `${percentFewer(weights, factored)} fewer.`
    );
  },
});

function* unfactored({ analysis }: RuleContext): Iterable<Unfactored> {
  for (const figures of plainSquares(analysis)) {
    const { kernel, map, inChannels, outChannels, weights } = figures;
    const size = kernel[0] ?? 1;
    const isMiddle = map?.every((side) => side >= MAPS.smallest && side <= MAPS.largest) ?? false;
    if (kernel.length !== 2 || size < 3 || !isMiddle) continue;
    const factored = size * (inChannels * outChannels + outChannels ** 2);
    if (factored < weights) yield { ...figures, factored };
  }
}
