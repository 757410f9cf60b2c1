import { isKnown } from "../arithmetic/dimension";
import type { Location, Model, Operation } from "../model/graph";
import { type RuleContext, rule } from "./rule";
import { stepsOf } from "./shared/steps";

interface Checkerboard {
  readonly at: Location;
  readonly model: Model;
  readonly kernel: number;
  readonly stride: number;
}

export const transposedCheckerboard = rule({
  id: "transposed-checkerboard",
  severity: "hint",
  docs: {
    what: "A transposed convolution whose kernel is no multiple of its stride.",
    why:
      "Neighbouring outputs are then sums of different numbers of products, which shows as a checkerboard " +
      "(Odena, Dumoulin and Olah, Distill 2016). A kernel of twice the stride, or resizing before an ordinary " +
      "convolution, avoids it.",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.ConvTranspose2d(8, 4, 3, stride=2))
model(torch.zeros(2, 8, 7, 7))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.ConvTranspose2d(8, 4, 4, stride=2))
model(torch.zeros(2, 8, 7, 7))
`,
  },
  check: checkerboards,
  message: ({ kernel, stride }) =>
    `A kernel of ${kernel} at stride ${stride} overlaps unevenly and can leave a checkerboard: ` +
    `${kernel} mod ${stride} = ${kernel % stride}. A kernel of ${2 * stride} overlaps evenly.`,
});

function* checkerboards({ analysis }: RuleContext): Iterable<Checkerboard> {
  for (const { model } of analysis.models) {
    for (const step of stepsOf(model, "transposedConvolution")) {
      const at = step.layer?.definedAt;
      const uneven = at && unevenAxis(step);
      if (uneven) yield { at, model, ...uneven };
    }
  }
}

function unevenAxis({ reach }: Operation): { kernel: number; stride: number } | undefined {
  if (typeof reach !== "object" || !("axes" in reach)) return undefined;
  for (const axis of reach.axes) {
    if (axis.kind !== "stretch" || !isKnown(axis.kernel) || !isKnown(axis.stride)) continue;
    if (axis.stride > 1 && axis.kernel % axis.stride !== 0)
      return { kernel: axis.kernel, stride: axis.stride };
  }
  return undefined;
}
