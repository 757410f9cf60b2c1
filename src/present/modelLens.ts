import type { ModelAnalysis } from "../analysis/model";
import { spatialField } from "../analysis/receptiveFields";
import { type FileAnalysis, isHere, type Span } from "./document";
import { countOf, field, inputs, output, SEPARATOR } from "./figures";
import type { Lens } from "./lens";
import { commonCount, commonOutput } from "./ranges";

/** More models than this at one place are summed up in one lens. */
const MOST_MODELS = 2;

/** The lenses of a file's models, each with its totals, and one to open the summary. */
export function modelLenses(document: FileAnalysis): readonly Lens[] {
  const { models } = document.analysis;
  const places = new Map<number, { readonly at: Span; readonly indices: number[] }>();
  models.forEach(({ model: { at, builder } }, index) => {
    for (const place of [at, builder]) {
      if (!isHere(document, place)) continue;
      const known = places.get(place.start);
      if (known) known.indices.push(index);
      else places.set(place.start, { at: place, indices: [index] });
    }
  });
  return [...places.values()].flatMap(({ at, indices }) => {
    if (indices.length > MOST_MODELS) return familyLenses(models, at, indices);
    return indices.flatMap((index) => singleLenses(models[index], at, index, indices.length > 1));
  });
}

function singleLenses(
  analysis: ModelAnalysis | undefined,
  at: Span,
  index: number,
  isNamed: boolean,
): readonly Lens[] {
  if (!analysis) return [];
  const { name, evidence } = analysis.model;
  const title = `${isNamed ? `${name}: ` : ""}${modelTitle(analysis)}`;
  const command = { kind: "summary", model: index } as const;
  return [
    { span: at, kind: "model", title, tooltip: `Input shape: ${evidence.words}`, command },
    ...actions(at, index),
  ];
}

/** What a click on the model's line offers. */
function actions(at: Span, model: number): readonly Lens[] {
  return [
    { span: at, kind: "action", title: "Summary", command: { kind: "summary", model } },
    { span: at, kind: "action", title: "Diagram", command: { kind: "diagram", model } },
  ];
}

/** One lens for a class or function that makes many models, such as all depths of one network. */
function familyLenses(
  models: readonly ModelAnalysis[],
  at: Span,
  indices: readonly number[],
): readonly Lens[] {
  const family = indices.flatMap((index) => models[index] ?? []);
  const [first = 0] = indices;
  const taken = family.map(({ model }) => inputs(model.inputs.map(({ value }) => value)));
  const from = new Set(taken).size === 1 ? taken[0] : "…";
  const title = [
    `${family.length} models`,
    `${from} → ${commonOutput(family.map(({ model }) => model.output))}`,
    commonCount(
      family.map(({ parameters }) => parameters.total),
      "params",
    ),
    commonCount(
      family.map(({ macs }) => macs),
      "MACs",
    ),
  ].join(SEPARATOR);
  const tooltip = family.map((each) => `${each.model.name}: ${modelTitle(each)}`).join("\n");
  const command = { kind: "summary", model: first } as const;
  return [{ span: at, kind: "model", title, tooltip, command }, ...actions(at, first)];
}

/** What the lens says of the model with this index in {@link FileAnalysis.models}. */
export function modelLine(document: FileAnalysis, index: number): string {
  const analysis = document.analysis.models[index];
  return analysis ? modelTitle(analysis) : "";
}

/** `(N, 1, 32, 32) → (N, 10) · 61.7K params · 417K MACs · RF 32×32`. */
export function modelTitle(analysis: ModelAnalysis): string {
  const { model, parameters, macs } = analysis;
  const shapes = `${inputs(model.inputs.map(({ value }) => value))} → ${output(model.output)}`;
  const seen =
    model.output.kind === "tensor" ? spatialField(model, analysis.fields, model.output.value) : undefined;
  return [
    shapes,
    countOf(parameters.total, "params"),
    countOf(macs, "MACs"),
    ...(seen ? [field(seen)] : []),
  ].join(SEPARATOR);
}
