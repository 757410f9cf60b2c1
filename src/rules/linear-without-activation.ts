import { followersOf } from "../analysis/followers";
import { dimsOf } from "../analysis/tensors";
import { less } from "../arithmetic/dimension";
import type { Location, Model, Operation, Value } from "../model/graph";
import { type Related, type RuleContext, rule } from "./rule";
import { isPlain } from "./shared/activations";
import { isOf } from "./shared/layerKinds";
import { stepsOf } from "./shared/steps";

interface LinearPair {
  readonly at: Location;
  readonly model: Model;
  readonly related: readonly Related[];
  readonly first: string;
  readonly second: string;
}

export const linearWithoutActivation = rule({
  id: "linear-without-activation",
  severity: "information",
  docs: {
    what: "Two dense layers with nothing between them.",
    why:
      "A linear map of a linear map is one linear map: the pair can express no more than a single layer. A narrow " +
      "layer between two wide ones is left alone, since it limits the rank on purpose.",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 32), nn.Linear(32, 4))
model(torch.zeros(2, 8))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 4))
model(torch.zeros(2, 8))
`,
  },
  check: pairs,
  message: ({ first, second }) =>
    `${first} and ${second} behind it are one linear map: put an activation between them, or leave one out.`,
});

function* pairs({ analysis }: RuleContext): Iterable<LinearPair> {
  for (const { model } of analysis.models) {
    for (const step of stepsOf(model, "dense")) {
      const next = followersOf(model).get(step);
      const [first, second] = [step.layer, next?.layer];
      const at = first?.definedAt;
      if (!at || !next || !second || !isOf(second, "dense")) continue;
      const isCertain = !step.conditional && !next.conditional && isPlain(first);
      if (!isCertain || first === second || limitsRank(step, next)) continue;
      const related = second.definedAt ? [{ at: second.definedAt, message: "directly behind it" }] : [];
      yield { at, model, related, first: first.type, second: second.type };
    }
  }
}

/** Whether the tensor between is narrower than both ends, or may be. */
function limitsRank({ inputs: [before], output }: Operation, { output: after }: Operation): boolean {
  const between = output.kind === "tensor" ? widthOf(output.value) : undefined;
  const ends = [before && widthOf(before), after.kind === "tensor" ? widthOf(after.value) : undefined];
  return !ends.some((end) => end !== undefined && between !== undefined && less(between, end) === false);
}

function widthOf(value: Value) {
  return dimsOf(value)?.at(-1);
}
