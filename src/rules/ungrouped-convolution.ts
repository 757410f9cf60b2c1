import { formatExact } from "../arithmetic/format";
import { type RuleContext, rule } from "./rule";
import { type ConvolutionFigures, plainSquares } from "./shared/convolutions";
import { torchRow } from "./shared/examples";

/** As in ResNeXt, whose 32 groups must divide both numbers of channels. */
const GROUPS = 32;

export const ungroupedConvolution = rule({
  id: "ungrouped-convolution",
  severity: "off",
  docs: {
    what: "A convolution over many channels that is not divided into groups.",
    why:
      "With g groups every kernel sees the g-th part of the channels: g times fewer weights and multiply-adds, which " +
      "ResNeXt spends on more channels (Xie et al., arXiv 1611.05431).",
    bad: torchRow("nn.Conv2d(256, 256, 3, padding=1), nn.ReLU()", "2, 256, 14, 14"),
    good: torchRow("nn.Conv2d(256, 256, 3, padding=1, groups=32), nn.ReLU()", "2, 256, 14, 14"),
  },
  thresholds: {
    groupedChannels: {
      default: 128,
      minimum: 1,
      what: "From this many channels on, a convolution could be divided into groups (`ungrouped-convolution`).",
    },
  },
  check: ungrouped,
  message: ({ weights }) =>
    `${formatExact(weights)} weights; with groups=${GROUPS} it has ${formatExact(weights / GROUPS)}.`,
});

function* ungrouped({ analysis, thresholds }: RuleContext<"groupedChannels">): Iterable<ConvolutionFigures> {
  for (const figures of plainSquares(analysis)) {
    const { kernel, inChannels, outChannels } = figures;
    const channels = [inChannels, outChannels];
    const fits = channels.every((each) => each % GROUPS === 0 && each >= thresholds.groupedChannels);
    if (kernel.every((size) => size >= 3) && fits) yield figures;
  }
}
