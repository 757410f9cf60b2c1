import { formatExact } from "../arithmetic/format";
import { type RuleContext, rule } from "./rule";
import { type ConvolutionFigures, convolutionsIn, formatKernel } from "./shared/convolutions";
import { torchRow } from "./shared/examples";

interface Collapsed extends ConvolutionFigures {
  readonly used: number;
}

export const collapsedMap = rule({
  id: "collapsed-map",
  severity: "information",
  docs: {
    what: "A convolution with a kernel on a map of one place, where all but one of its weights meet padding.",
    why:
      "Pooling has brought the map to one place too early: the kernel multiplies zeros, and its outer weights get " +
      "no gradient. A 1×1 kernel does the same.",
    bad: torchRow("nn.Conv2d(8, 8, 3, padding=1), nn.ReLU()", "2, 8, 1, 1"),
    good: torchRow("nn.Conv2d(8, 8, 3, padding=1), nn.ReLU()", "2, 8, 4, 4"),
  },
  check: collapsed,
  message: ({ kernel, map, weights, used }) =>
    `The map is ${formatKernel(map ?? [])} here, so ${formatExact(weights - used)} of the ${formatExact(weights)} ` +
    `weights of this ${formatKernel(kernel)} convolution only meet padding. Pool less before it, or take a ` +
    `${formatKernel(kernel.map(() => 1))} kernel.`,
});

function* collapsed({ analysis }: RuleContext): Iterable<Collapsed> {
  for (const { model } of analysis.models) {
    for (const figures of convolutionsIn(model)) {
      const { layer, kernel, map, weights, slides } = figures;
      const isZeros = layer.framework !== "torch" || layer.args?.raw("padding_mode") === "zeros";
      const isOne = map?.every((size) => size === 1) ?? false;
      const isPadded = slides.every(({ before, after }) => before + after > 0);
      if (!isOne || !isPadded || !isZeros) continue;
      const area = kernel.reduce((all, size) => all * size, 1);
      if (area > 1) yield { ...figures, used: weights / area };
    }
  }
}
