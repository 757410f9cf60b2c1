import type { Location, Model } from "../model/graph";
import { type RuleContext, rule } from "./rule";
import { formatKernel, type KnownSlide, slidesOf } from "./shared/convolutions";
import { stepsOf } from "./shared/steps";

interface ShiftedMap {
  readonly at: Location;
  readonly model: Model;
  readonly kernel: readonly number[];
  readonly shifted: KnownSlide;
  readonly copies: boolean;
}

export const evenKernelSame = rule({
  id: "even-kernel-same",
  severity: "hint",
  docs: {
    what: "A convolution with an even kernel and padding that keeps the map's size.",
    why:
      "An even kernel has no middle, so one side is padded by one more than the other and the map moves by half a " +
      "pixel. PyTorch copies the whole input to do so, and warns of it.",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(8, 8, 4, padding="same"), nn.ReLU())
model(torch.zeros(2, 8, 16, 16))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(8, 8, 3, padding="same"), nn.ReLU())
model(torch.zeros(2, 8, 16, 16))
`,
  },
  check: shiftedMaps,
  message: ({ kernel, shifted: { before, after }, copies }) =>
    `A ${formatKernel(kernel)} kernel has no middle: ${before} before and ${after} behind the map move it by half ` +
    `a pixel${copies ? ", and PyTorch copies the input to pad it" : ""}. An odd kernel does not.`,
});

function* shiftedMaps({ analysis }: RuleContext): Iterable<ShiftedMap> {
  for (const { model } of analysis.models) {
    for (const step of stepsOf(model, "convolution", "channelwiseConvolution")) {
      const { layer } = step;
      const at = layer?.definedAt;
      if (!at || step.problem || layer.args?.raw("padding") !== "same") continue;
      const slides = slidesOf(step) ?? [];
      const shifted = slides.find((slide) => slide.stride === 1 && slide.before !== slide.after);
      const kernel = slides.map((slide) => slide.kernel);
      if (shifted) yield { at, model, kernel, shifted, copies: layer.framework === "torch" };
    }
  }
}
