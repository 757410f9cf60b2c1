import { followersOf } from "../analysis/followers";
import { gcd } from "../arithmetic/integers";
import type { Location, Model } from "../model/graph";
import { type Related, type RuleContext, rule } from "./rule";
import { nextMixing } from "./shared/chains";
import { type ConvolutionFigures, convolutionsIn } from "./shared/convolutions";

interface Gridding {
  readonly at: Location;
  readonly model: Model;
  readonly related: readonly Related[];
  readonly rates: readonly number[];
  readonly divisor: number;
}

export const gridding = rule({
  id: "gridding",
  severity: "hint",
  docs: {
    what: "Dilated convolutions behind one another whose rates have a common divisor.",
    why:
      "Every output then sees only every second (third, …) value of the map, in a grid: neighbours are computed from " +
      "inputs that never meet. Rates such as 1, 2, 5 or 1, 2, 3 see all (Wang et al., arXiv 1702.08502).",
    bad: `
import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(8, 8, 3, padding=2, dilation=2), nn.ReLU(), nn.Conv2d(8, 8, 3, padding=2, dilation=2), nn.ReLU()
)
model(torch.zeros(2, 8, 32, 32))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(8, 8, 3, padding=1, dilation=1), nn.ReLU(), nn.Conv2d(8, 8, 3, padding=2, dilation=2), nn.ReLU()
)
model(torch.zeros(2, 8, 32, 32))
`,
  },
  check: grids,
  message: ({ rates, divisor }) =>
    `The dilation rates ${rates.join(", ")} behind one another are multiples of ${divisor}: every output sees only ` +
    `one in ${divisor} of the values on each axis. Rates without a common divisor, such as 1, 2, 5, see all of them.`,
});

function* grids({ analysis }: RuleContext): Iterable<Gridding> {
  for (const { model } of analysis.models) {
    if (!isDilated(model)) continue;
    for (const chain of chains(model)) {
      const [first, ...others] = chain;
      const rates = chain.map(rateOf);
      const divisor = rates.reduce(gcd, 0);
      if (!first || others.length === 0 || divisor < 2) continue;
      const related = others.map(({ at }) => ({ at, message: "directly behind it" }));
      yield { at: first.at, model, related, rates, divisor };
    }
  }
}

function isDilated(model: Model): boolean {
  for (const convolution of convolutionsIn(model)) if (rateOf(convolution) > 1) return true;
  return false;
}

/** Runs of convolutions that keep the map's places, each longest; one of rate 1 among them fills the grid. */
function* chains(model: Model): Iterable<readonly ConvolutionFigures[]> {
  const followers = followersOf(model);
  const byStep = new Map([...convolutionsIn(model)].filter(isSpread).map((each) => [each.step, each]));
  const inside = new Set<ConvolutionFigures>();
  for (const start of byStep.values()) {
    if (inside.has(start)) continue;
    const chain: ConvolutionFigures[] = [];
    let next: ConvolutionFigures | undefined = start;
    while (next && !inside.has(next)) {
      chain.push(next);
      inside.add(next);
      const step = nextMixing(followers, next.step);
      next = step && byStep.get(step);
    }
    yield chain;
  }
}

/** Whether a kernel of several places steps by 1 and is dilated alike on every axis. */
function isSpread({ slides }: ConvolutionFigures): boolean {
  const [first] = slides;
  return slides.every(
    ({ kernel, stride, dilation }) => kernel > 1 && stride === 1 && dilation === first?.dilation,
  );
}

function rateOf({ slides: [first] }: ConvolutionFigures): number {
  return first?.dilation ?? 1;
}
