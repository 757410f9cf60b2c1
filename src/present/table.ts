import type { LayerFigures, ModelAnalysis } from "../analysis/model";
import { isLeaf } from "../analysis/model";
import { spatialField } from "../analysis/receptiveFields";
import { type Dim, sum } from "../arithmetic/dimension";
import { formatExact } from "../arithmetic/format";
import { isUnknown } from "../arithmetic/unknown";
import type { LayerNode } from "../model/graph";
import { type FileAnalysis, isHere, type Span } from "./document";
import { field, inputs, memory, output } from "./figures";
import { commonOutput } from "./ranges";

/** One layer, with a cell for each of the {@link SummaryTable.columns}. */
export interface SummaryRow {
  /** One text a column. */
  readonly cells: readonly string[];
  /** How deep the layer is nested in the model; 0 is a layer of the model itself. */
  readonly depth: number;
  /** The row's part of the model's parameters, from 0 to 1; undefined where either is unknown. */
  readonly share: number | undefined;
  /** Where the layer is defined, if that is in the analysed file. */
  readonly span: Span | undefined;
}

/** The summary of one model as a table, ready to be drawn. */
export interface SummaryTable {
  readonly model: string;
  /** Labelled totals, such as parameters and multiply-adds. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly SummaryRow[];
  /** Sentences on what could not be known. */
  readonly notes: readonly string[];
}

const COLUMNS = [
  { title: "Layer", numeric: false },
  { title: "Type", numeric: false },
  { title: "Output", numeric: false },
  { title: "Params", numeric: true },
  { title: "MACs", numeric: true },
] as const;

/** The table of the model with this index in {@link FileAnalysis.models}; empty when there is none. */
export function summaryTable(document: FileAnalysis, model: number): SummaryTable {
  const analysis = document.analysis.models[model];
  if (!analysis) return { model: "", facts: [], columns: COLUMNS, rows: [], notes: [] };
  return {
    model: analysis.model.name,
    facts: facts(analysis),
    columns: COLUMNS,
    rows: rows(document, analysis),
    notes: notes(analysis),
  };
}

function facts({ model, parameters, macs, activationBytes, fields }: ModelAnalysis): SummaryTable["facts"] {
  const seen = model.output.kind === "tensor" ? spatialField(model, fields, model.output.value) : undefined;
  const fact = (label: string, value: string) => [{ label, value }];
  return [
    ...fact("Input", inputs(model.inputs.map(({ value }) => value))),
    ...fact("Known from", model.evidence.words),
    ...fact("Output", output(model.output)),
    ...fact("Parameters", formatExact(parameters.total)),
    ...fact("Trainable", formatExact(parameters.trainable)),
    ...(isSome(parameters.nonTrainable) ? fact("Non-trainable", formatExact(parameters.nonTrainable)) : []),
    ...(isSome(parameters.buffers) ? fact("Buffers, not counted", formatExact(parameters.buffers)) : []),
    ...fact("Multiply-adds (MACs)", formatExact(macs)),
    ...(seen ? fact("Receptive field", field(seen).slice(3)) : []),
    ...fact("Layer outputs", memory(activationBytes)),
  ];
}

/** Worth a line of its own. */
function isSome(count: Dim): boolean {
  return count !== 0 && !isUnknown(count);
}

/** Every layer once, as registered, below the layer that holds it. */
function rows(document: FileAnalysis, { model, figuresOf }: ModelAnalysis): readonly SummaryRow[] {
  const seen = new Set<LayerNode>();
  const visit = (layer: LayerNode, depth: number): readonly SummaryRow[] => {
    if (seen.has(layer)) return [];
    seen.add(layer);
    const figures = figuresOf.get(layer);
    const below = layer.children.flatMap((child) => visit(child, depth + 1));
    return figures ? [row(document, figures, depth), ...below] : below;
  };
  const { root } = model;
  seen.add(root);
  const own = figuresOf.get(root);
  const first = own && isLeaf(root) ? [row(document, own, 0)] : [];
  return [...first, ...root.children.flatMap((child) => visit(child, 0))];
}

function row(document: FileAnalysis, { layer, own, calls, share }: LayerFigures, depth: number): SummaryRow {
  const leaf = isLeaf(layer);
  const times = calls.length > 1 ? ` ×${calls.length}` : "";
  const name = layer.path.slice(layer.path.lastIndexOf(".") + 1);
  return {
    cells: [
      name === "" ? layer.type : name,
      layer.type,
      calls.length === 0 ? "" : `${commonOutput(calls.map((call) => call.output))}${times}`,
      leaf ? formatExact(own.total) : "",
      leaf && calls.length > 0 ? formatExact(sum(calls.map(({ macs }) => macs))) : "",
    ],
    depth,
    share: leaf ? share : undefined,
    span: isHere(document, layer.definedAt) ? layer.definedAt : undefined,
  };
}

/** Why figures are missing, each reason once. */
function notes({ model, parameters, macs }: ModelAnalysis): readonly string[] {
  const gaps = model.gaps.map(({ reason }) => reason);
  const reasons = [
    ...(model.stopped === undefined ? [] : [`The analysis stopped: ${model.stopped}`]),
    ...(isUnknown(parameters.total) ? [`Parameters are unknown: ${parameters.total.reason}`] : []),
    ...(isUnknown(macs) ? [`Multiply-adds are unknown: ${macs.reason}`] : []),
    ...gaps.map((reason) => `Not followed: ${reason}`),
  ];
  return [...new Set(reasons)];
}
