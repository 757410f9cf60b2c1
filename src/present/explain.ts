import { constructorCall } from "../analysis/arguments";
import type { LayerFigures, ModelAnalysis } from "../analysis/model";
import { spatialField } from "../analysis/receptiveFields";
import type { LayerInstance } from "../analysis/sites";
import { bytesOfOutput, dimsOf, reasonUnknown } from "../analysis/tensors";
import { slidingWindow } from "../analysis/windows";
import { type Dim, sum } from "../arithmetic/dimension";
import { formatDim, formatExact, formatShape } from "../arithmetic/format";
import { isUnknown, type Unknown } from "../arithmetic/unknown";
import type { Operation, Output, Weight } from "../model/graph";
import type { FileAnalysis } from "./document";
import { inputs, memory, output } from "./figures";
import { macsFormula, weightFormula, windowFormulas } from "./formula";
import { lineOf } from "./lines";
import { type BoundTensor, labelOf, type ShownSite, type Step } from "./picks";

/** The sections of hovers, in Markdown. */

const MOST_LISTED = 20;

/** A layer where it is made, with every instance when the code runs more than once. */
export function explainSite({ site: { instances }, shown, picked }: ShownSite): string {
  const [first] = shown;
  const { figures, model } = first;
  const calls = figures.calls.length === 0 ? [undefined] : figures.calls.slice(0, 1);
  const lines = calls.flatMap((call) =>
    call === undefined
      ? []
      : callLines(model, call.operation, call.inputs, call.output, call.macs, ownWeights(figures)),
  );
  return joined([
    ...layerHead(figures),
    ...(picked ? [`Picked: \`${labelOf(picked)}\`, one of ${instances.length} instances`] : []),
    list([...parameterLines(figures), ...lines]),
    list(unknownLines(figures, model)),
    ...instanceList(instances),
    evidence(model),
    docs(figures),
  ]);
}

/** A call of a layer or of a tensor function. */
export function explainSteps(steps: readonly [Step, ...Step[]]): string {
  const [{ operation, model }] = steps;
  const figures = operation.layer && model.figuresOf.get(operation.layer);
  const head = figures ? layerHead(figures) : [`**${shortName(operation.name)}**`];
  const lines = callLines(
    model,
    operation,
    operation.inputs,
    operation.output,
    operation.macs,
    figures ? ownWeights(figures) : [],
  );
  const others = steps.slice(1, MOST_LISTED).map((step) => `\`${flow(step.operation)}\``);
  return joined([
    ...head,
    list([...(figures ? parameterLines(figures) : []), ...lines]),
    ...(others.length === 0 ? [] : [`Runs ${steps.length} times; also`, list([...new Set(others)])]),
    evidence(model),
    ...(figures ? [docs(figures)] : []),
  ]);
}

/** A variable that holds a tensor. */
export function explainBindings(bound: readonly [BoundTensor, ...BoundTensor[]]): string {
  const [
    {
      binding: { name },
    },
  ] = bound;
  const texts = [...new Set(bound.map(({ binding }) => outputWords(binding.output)))];
  const shown = texts.slice(0, MOST_LISTED);
  return joined([
    shown.length === 1 ? `**${name}** ${shown[0]}` : `**${name}**`,
    list(shown.length === 1 ? [] : shown),
  ]);
}

/** A model with its totals. */
export function explainModel(document: FileAnalysis, analysis: ModelAnalysis): string {
  const { model, parameters, macs, activationBytes, fields } = analysis;
  const seen = model.output.kind === "tensor" ? spatialField(model, fields, model.output.value) : undefined;
  const frozen =
    parameters.nonTrainable === 0 ? "" : `, ${formatExact(parameters.nonTrainable)} of them not trained`;
  const reasons = [
    ...unknown("Parameters", parameters.total),
    ...unknown("Multiply-adds", macs),
    ...(model.stopped === undefined ? [] : [`The analysis stopped: ${model.stopped}`]),
    ...model.gaps.slice(0, MOST_LISTED).map(({ at, reason }) => `Line ${lineOf(document, at)}: ${reason}`),
  ];
  return joined([
    `**${model.name}** \`${inputs(model.inputs.map(({ value }) => value))} → ${output(model.output)}\``,
    list([
      `Parameters: ${formatExact(parameters.total)}${frozen}`,
      ...(parameters.buffers === 0
        ? []
        : [`Buffers, not counted as parameters: ${formatExact(parameters.buffers)}`]),
      `Multiply-adds: ${formatExact(macs)}`,
      ...(seen ? [`Receptive field: ${seen.map((size) => formatDim(size)).join("×")}`] : []),
      `Layer outputs: ${memory(activationBytes)}`,
    ]),
    list(reasons),
    evidence(analysis),
  ]);
}

function layerHead({ layer }: LayerFigures): readonly string[] {
  const path = layer.path === "" ? "" : ` \`${layer.path}\``;
  const what = layer.entry === undefined ? "" : `: ${layer.entry.what}`;
  return [
    `**${layer.type}**${path}${what}`,
    ...(layer.args ? [`\`\`\`python\n${constructorCall(layer)}\n\`\`\``] : []),
  ];
}

function ownWeights({ layer }: LayerFigures): readonly Weight[] {
  return isUnknown(layer.weights) ? [] : layer.weights;
}

function parameterLines(figures: LayerFigures): readonly string[] {
  const { parameters, share } = figures;
  const weights = figures.layer.children.length === 0 ? ownWeights(figures) : [];
  const part = share === undefined || share === 0 ? "" : ` (${(share * 100).toFixed(1)}% of the model)`;
  const count = `Parameters: ${formatExact(parameters.total)}${part}`;
  const formulas = weights.map((weight) => `  - ${weightFormula(weight)}`);
  const buffers =
    parameters.buffers === 0 ? [] : [`Buffers, not counted: ${formatExact(parameters.buffers)}`];
  return [[count, ...formulas].join("\n"), ...buffers];
}

function callLines(
  model: ModelAnalysis,
  operation: Operation | undefined,
  from: Operation["inputs"],
  to: Output,
  macs: Dim,
  weights: readonly Weight[],
): readonly string[] {
  const input = from[0] && dimsOf(from[0]);
  const result = to.kind === "tensor" ? dimsOf(to.value) : undefined;
  const window = slidingWindow(operation?.reach);
  const formulas = window && input && result ? windowFormulas(window, input, result) : [];
  const seen = to.kind === "tensor" ? spatialField(model.model, model.fields, to.value) : undefined;
  const reason = reasonUnknown(to);
  const bytes = bytesOfOutput(to);
  return [
    [`Output: \`${inputs(from)} → ${output(to)}\``, ...formulas.map((formula) => `  - ${formula}`)].join(
      "\n",
    ),
    ...(macs === 0 ? [] : [macsLine(macs, weights, placesOf(window?.firstAxis, input, result))]),
    ...(seen ? [`Receptive field: ${seen.map((size) => formatDim(size)).join("×")}`] : []),
    ...(isUnknown(bytes) ? [] : [`Memory: ${memory(bytes)}`]),
    ...(reason === undefined ? [] : [`The output is unknown because ${reason}`]),
  ];
}

/** Sizes that may count how often a weight is used: the places of the output, of the input, the rows. */
function placesOf(
  firstAxis: number | undefined,
  input: readonly Dim[] | undefined,
  result: readonly Dim[] | undefined,
) {
  const spatial = (dims: readonly Dim[] | undefined) => {
    if (!dims) return [];
    if (firstAxis === undefined) return [dims.slice(1, -1), dims.slice(0, -1)];
    const places = firstAxis === 1 ? dims.slice(1, -1) : dims.slice(firstAxis);
    return [places, [dims[0] ?? 1, ...places]];
  };
  return [...spatial(result), ...spatial(input)];
}

function macsLine(macs: Dim, weights: readonly Weight[], places: readonly (readonly Dim[])[]): string {
  const kernel = weights.reduce<Weight | undefined>(
    (largest, weight) => (weight.dims.length > (largest?.dims.length ?? 1) ? weight : largest),
    undefined,
  );
  const formula = kernel && macsFormula(macs, kernel, places);
  return `Multiply-adds: ${formula ?? formatExact(macs)}`;
}

function unknownLines(
  { layer, parameters, calls }: LayerFigures,
  { model }: ModelAnalysis,
): readonly string[] {
  const reasons = [
    ...unknown("Parameters", parameters.total),
    ...unknown("Multiply-adds", sum(calls.map(({ macs }) => macs))),
  ];
  if (calls.length > 0 || layer.children.length > 0) return reasons;
  const why = model.stopped ?? reasonUnknown(model.output);
  return [...reasons, why === undefined ? "It is never called." : `No call was seen: ${why}`];
}

function unknown(label: string, figure: Dim): readonly string[] {
  return isUnknown(figure) ? [`${label} are unknown because ${(figure satisfies Unknown).reason}`] : [];
}

/** Every layer object that the line makes. */
function instanceList(instances: readonly LayerInstance[]): readonly string[] {
  if (instances.length === 1) return [];
  const lines = instances.slice(0, MOST_LISTED).map(({ figures, model }) => {
    const { layer, calls, parameters } = figures;
    const shapes = calls[0] ? `: \`${inputs(calls[0].inputs)} → ${output(calls[0].output)}\`` : "";
    return `${model.model.name} \`${layer.path}\`${shapes}, ${formatExact(parameters.total)} parameters`;
  });
  const rest = instances.length - lines.length;
  return [
    `This line makes ${instances.length} layers:`,
    list(rest > 0 ? [...lines, `and ${rest} more`] : lines),
  ];
}

function evidence({ model: { evidence: known } }: ModelAnalysis): string {
  return `*${known.kind === "symbolic" ? "Symbolic input" : "Input shape"}: ${known.words}*`;
}

function docs({ layer }: LayerFigures): string {
  return layer.entry ? `[Documentation](${layer.entry.docs})` : "";
}

function outputWords(result: Output): string {
  const reason = reasonUnknown(result);
  const dtype = result.kind === "tensor" && result.value.tensor.dtype ? ` ${result.value.tensor.dtype}` : "";
  const bytes = bytesOfOutput(result);
  const size = isUnknown(bytes) ? "" : `, ${memory(bytes)}`;
  return `\`${output(result)}\`${dtype}${size}${reason === undefined ? "" : `; unknown because ${reason}`}`;
}

function flow({ inputs: from, output: to }: Operation): string {
  return `${from.map(({ tensor }) => formatShape(tensor.shape)).join(", ")} → ${output(to)}`;
}

function shortName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function joined(sections: readonly string[]): string {
  return sections.filter((section) => section !== "").join("\n\n");
}
