import type { ModelAnalysis } from "../analysis/model";
import { spatialField } from "../analysis/receptiveFields";
import { dimsOf } from "../analysis/tensors";
import { slidingWindow } from "../analysis/windows";
import { isKnown } from "../arithmetic/dimension";
import type { Location, Model, Operation } from "../model/graph";
import { type RuleContext, rule } from "./rule";
import { formatKernel } from "./shared/convolutions";

interface SmallField {
  readonly at: Location;
  readonly model: Model;
  readonly field: readonly number[];
  readonly input: readonly number[];
}

export const smallReceptiveField = rule({
  id: "small-receptive-field",
  severity: "hint",
  docs: {
    what: "A map that is averaged as a whole though none of its values sees the whole input.",
    why:
      "What is larger than the receptive field is nowhere seen as one thing; only averages of its parts are. The " +
      "effective field is smaller still (Araujo et al., Distill 2019; Luo et al., arXiv 1701.04128).",
    bad: `
from keras import layers, models

model = models.Sequential([
    layers.Input((64, 64, 3)),
    layers.Conv2D(16, 3, activation="relu"),
    layers.MaxPooling2D(2),
    layers.Conv2D(32, 3, activation="relu"),
    layers.GlobalAveragePooling2D(),
    layers.Dense(10),
])
`,
    good: `
from keras import layers, models

model = models.Sequential([
    layers.Input((8, 8, 3)),
    layers.Conv2D(16, 3, activation="relu"),
    layers.MaxPooling2D(2),
    layers.Conv2D(32, 3, activation="relu"),
    layers.GlobalAveragePooling2D(),
    layers.Dense(10),
])
`,
  },
  check: smallFields,
  message: ({ field, input }) =>
    `Each value that is pooled here sees ${formatKernel(field)} of the ${formatKernel(input)} input, so nothing ` +
    "sees all of it before it is averaged. A further strided or dilated layer widens the receptive field.",
});

function* smallFields({ analysis }: RuleContext): Iterable<SmallField> {
  for (const model of analysis.models) {
    const pooling = model.model.operations.findLast(isGlobalPooling);
    const found = pooling && fieldBefore(model, pooling);
    if (pooling && found) yield { at: pooling.layer?.definedAt ?? pooling.at, model: model.model, ...found };
  }
}

const POOLS =
  /\.(Global(Average|Max)Pool\w*|Adaptive(Avg|Max)Pool\w*|global(Average|Max)Pool\w*|mean|adaptive_(avg|max)_pool\w*)$/;

/** Whether a step brings all axes of a map of known size to one value each. */
function isGlobalPooling({ name, layer, inputs: [input] }: Operation): boolean {
  if (!POOLS.test(layer?.entry?.name ?? name)) return false;
  const dims = input && dimsOf(input);
  return dims !== undefined && dims.length >= 3;
}

function fieldBefore(
  analysis: ModelAnalysis,
  pooling: Operation,
): Pick<SmallField, "field" | "input"> | undefined {
  const { model } = analysis;
  const [value] = pooling.inputs;
  const [first] = model.inputs;
  const dims = first && dimsOf(first.value);
  // Fields are worked out when first asked for, so that comes last.
  if (!value || !dims?.some(isKnown) || !outputsOnePlace(pooling)) return undefined;
  const axes = analysis.fields.get(value.id)?.axes;
  const sizes = spatialField(model, analysis.fields, value);
  if (!sizes || !axes) return undefined;
  const field = sizes.filter(isKnown);
  const input = dims.filter((_, axis) => axes[axis]?.isSpatial).filter(isKnown);
  const isKnownAll = field.length === sizes.length && input.length === sizes.length;
  return isKnownAll && field.some((size, i) => size < (input[i] ?? 0)) ? { field, input } : undefined;
}

/** Whether nothing of the map's sizes is left behind the step. */
function outputsOnePlace({ reach, inputs: [input], output }: Operation): boolean {
  const from = input && dimsOf(input);
  const to = output.kind === "tensor" ? dimsOf(output.value) : undefined;
  const window = slidingWindow(reach);
  if (!from || !to) return false;
  return (
    to.length < from.length ||
    (window !== undefined && to.filter((size) => size === 1).length >= window.axes.length)
  );
}
