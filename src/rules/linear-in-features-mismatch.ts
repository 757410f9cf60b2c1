import type { LayerCall } from "../analysis/calls";
import type { ModelAnalysis } from "../analysis/model";
import { stepsBack } from "../analysis/provenance";
import { type Dim, isKnown } from "../arithmetic/dimension";
import { formatDim, formatShape } from "../arithmetic/format";
import type { Location, Model, Value } from "../model/graph";
import { argumentOf, type CallParts } from "./callParts";
import { type Fix, type Related, type RuleContext, rule } from "./rule";

interface Mismatch {
  readonly at: Location;
  readonly model: Model;
  readonly related: readonly Related[];
  readonly expected: Dim;
  readonly received: Dim;
  /** How the received number came about, as a sentence; empty when that is not known. */
  readonly origin: string;
  readonly fixes: readonly Fix[];
}

export const linearInFeaturesMismatch = rule({
  id: "linear-in-features-mismatch",
  severity: "error",
  docs: {
    what: "A linear layer whose in_features differs from the last dimension of its input.",
    why: "The weight matrix does not fit the input: PyTorch raises as soon as forward reaches the layer.",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 16, 3), nn.Flatten(), nn.Linear(400, 10))
model(torch.zeros(1, 1, 8, 8))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 16, 3), nn.Flatten(), nn.Linear(576, 10))
model(torch.zeros(1, 1, 8, 8))
`,
    fixSafety: "Changes the number of weights: saved checkpoints no longer load.",
  },
  check: mismatches,
  message: ({ expected, received, origin }) =>
    `RuntimeError: in_features is ${formatDim(expected)}, but the input's last dimension is ${formatDim(received)}.${origin}`,
  lens: ({ expected, received }) =>
    `in_features is ${formatDim(expected)}, the input has ${formatDim(received)}`,
  fixes: ({ fixes }) => fixes,
});

/** Whether a call fails for what this rule reports. */
export function isInFeaturesMismatch({ layer, problem }: LayerCall): boolean {
  return layer.entry?.name === "torch.nn.Linear" && problem?.kind === "features";
}

function* mismatches(context: RuleContext): Iterable<Mismatch> {
  const reported = new Set<string>();
  for (const analysis of context.analysis.models) {
    for (const call of analysis.layers.flatMap(({ calls }) => calls)) {
      const found = mismatch(context, analysis, call);
      if (!found) continue;
      const key = `${found.at.file}:${found.at.start}:${formatDim(found.received)}`;
      if (reported.has(key)) continue;
      reported.add(key);
      yield found;
    }
  }
}

function mismatch(context: RuleContext, analysis: ModelAnalysis, call: LayerCall): Mismatch | undefined {
  const { expected, received } = call.problem?.facts ?? {};
  if (!isInFeaturesMismatch(call) || call.conditional || expected === undefined || received === undefined)
    return undefined;
  const definition = call.layer.definedAt;
  const parts = definition && context.callParts(definition);
  const argument = parts && argumentOf(parts, 0, "in_features");
  const input = call.inputs[0];
  return {
    at: argument?.value ?? definition ?? call.at,
    model: analysis.model,
    related: definition
      ? [{ at: call.at, message: `called here with ${input ? formatShape(input.tensor.shape) : "?"}` }]
      : [],
    expected,
    received,
    origin: input ? originOf(analysis, input, received) : "",
    fixes:
      parts && argument && isKnown(received) ? fixesFor(parts, argument.value, argument.at, received) : [],
  };
}

/** Names the step that made the last dimension. */
function originOf(analysis: ModelAnalysis, input: Value, received: Dim): string {
  for (const step of stepsBack(analysis, input)) {
    const before = step.inputs[0]?.tensor.shape;
    const after = formatDim(received);
    if (!Array.isArray(before)) return "";
    const sizes = before as readonly Dim[];
    if (formatDim(sizes.at(-1) ?? 0) === after) continue;
    const name = step.layer?.type ?? step.name.slice(step.name.lastIndexOf(".") + 1);
    return ` ${name} made it from ${formatShape(sizes)}.`;
  }
  return "";
}

function fixesFor(parts: CallParts, value: Location, whole: Location, received: number): readonly Fix[] {
  const set: Fix = {
    title: `Set in_features to ${received}`,
    preferred: true,
    edits: [{ at: value, text: String(received) }],
  };
  const index = parts.args.findIndex(({ at }) => at === whole);
  const next = parts.args[index + 1];
  // Another spelling than `nn.Linear` would need an import of its own.
  if (!next || !parts.name.isAttribute || parts.name.text !== "Linear") return [set];
  const lazy: Fix = {
    title: "Use LazyLinear, which takes in_features from its first input",
    preferred: false,
    edits: [
      { at: parts.name.at, text: "LazyLinear" },
      { at: { ...whole, end: next.at.start }, text: "" },
    ],
  };
  return [set, lazy];
}
