import { dimsOf } from "../analysis/tensors";
import { slidingWindow } from "../analysis/windows";
import { isKnown } from "../arithmetic/dimension";
import type { Location, Model, Operation } from "../model/graph";
import { type RuleContext, rule } from "./rule";
import { formatKernel, slidesOf } from "./shared/convolutions";
import { isOf } from "./shared/layerKinds";

interface DroppedBorder {
  readonly at: Location;
  readonly model: Model;
  /** The map with every axis, and on the axis at fault what is left over. */
  readonly map: readonly number[];
  readonly kernel: number;
  readonly stride: number;
  readonly dropped: number;
}

export const droppedBorder = rule({
  id: "dropped-border",
  severity: "hint",
  docs: {
    what: "A convolution or pooling whose windows do not reach the end of the map.",
    why:
      "Where (size + padding − kernel) is no multiple of the stride, the last rows and columns are in no window: " +
      "they were computed for nothing, and a decoder cannot restore the size (Dumoulin and Visin, arXiv 1603.07285).",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.MaxPool2d(2))
model(torch.zeros(2, 8, 13, 13))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.MaxPool2d(2))
model(torch.zeros(2, 8, 14, 14))
`,
  },
  check: dropped,
  message: ({ map, kernel, stride, dropped: rest }) =>
    `The last ${rest === 1 ? "row or column" : `${rest} rows or columns`} of the ${formatKernel(map)} map ` +
    `${rest === 1 ? "is" : "are"} in no window: a kernel of ${kernel} with a stride of ${stride} leaves ` +
    `${rest === 1 ? "it" : "them"} over.`,
});

function* dropped({ analysis }: RuleContext): Iterable<DroppedBorder> {
  for (const { model } of analysis.models) {
    for (const step of model.operations) {
      const at = step.layer?.definedAt;
      if (!at || step.problem || !isOf(step.layer, "convolution", "channelwiseConvolution", "pooling"))
        continue;
      const found = leftOver(step);
      if (found) yield { at, model, ...found };
    }
  }
}

/** What the windows of a step leave over at the end of an axis; padding that is left over is no loss. */
function leftOver(step: Operation): Omit<DroppedBorder, "at" | "model"> | undefined {
  const slides = slidesOf(step);
  const firstAxis = slidingWindow(step.reach)?.firstAxis;
  const dims = step.inputs[0] && dimsOf(step.inputs[0]);
  if (!slides || !dims || firstAxis === undefined) return undefined;
  const map = dims.slice(firstAxis, firstAxis + slides.length).filter(isKnown);
  if (map.length < slides.length) return undefined;
  for (const [axis, { kernel, stride, dilation, before, after, rounding }] of slides.entries()) {
    const span = dilation * (kernel - 1) + 1;
    const rest = ((map[axis] ?? 0) + before + after - span) % stride;
    // A stride beyond the kernel skips values on purpose.
    if (rounding === "floor" && stride <= kernel && rest > after)
      return { map, kernel, stride, dropped: rest - after };
  }
  return undefined;
}
