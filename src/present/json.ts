import type { LayerCall } from "../analysis/calls";
import type { LayerFigures, ModelAnalysis } from "../analysis/model";
import { isLeaf } from "../analysis/model";
import { withDescendants } from "../analysis/parameters";
import { type Dim, isKnown } from "../arithmetic/dimension";
import { formatDim } from "../arithmetic/format";
import { isUnknown } from "../arithmetic/unknown";
import type { Gap, LayerNode, Location, Output, Value } from "../model/graph";
import type { Finding } from "../rules/rule";
import type { FileAnalysis } from "./document";
import { lineOf } from "./lines";

/**
 * The summary as data, version 1. An unknown figure is null, a symbolic size a string such as "ceil(H/4)".
 * Lines count from 1; `file` is there where a line is not in the summarised file.
 */
export interface SummaryJson {
  readonly version: 1;
  readonly models: readonly ModelJson[];
}

/** A count or a size: a number, the text of a symbolic one, or null where it is unknown. */
export type Figure = number | string | null;
/** Sizes, or what they are nested in. */
export type ShapeJson = readonly Figure[] | null;
/** Shapes nested as in the code; what is no tensor is null. */
export type OutputJson = ShapeJson | readonly OutputJson[] | { readonly [key: string]: OutputJson };

/** A line, counted from 1; `file` is left out where it is the summarised one. */
export interface Place {
  readonly line: number;
  readonly file?: string;
}

/** A model with its totals, its layers, the findings about it, and why figures are unknown. */
export interface ModelJson extends Place {
  readonly name: string;
  readonly framework: string;
  readonly inputs: readonly ShapeJson[];
  readonly inputEvidence: string;
  readonly output: OutputJson;
  readonly params: { readonly total: Figure; readonly trainable: Figure };
  /** For one sample where the batch is symbolic. */
  readonly macs: Figure;
  readonly layers: readonly LayerJson[];
  readonly findings: readonly (Place & {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
  })[];
  readonly unknown: readonly (Place & { readonly reason: string })[];
}

/** A listed layer. Its parameters are its own where the layers inside it are listed too, else all. */
export interface LayerJson extends Place {
  readonly path: string;
  readonly type: string;
  readonly params: Figure;
  readonly calls: readonly {
    /** One shape, or the list of them where the call takes several. */
    readonly input: OutputJson;
    readonly output: OutputJson;
    readonly macs: Figure;
  }[];
}

/** The summary of all models of a file, or of some. */
export function summaryJson(
  document: FileAnalysis,
  models: readonly ModelAnalysis[] = document.analysis.models,
): SummaryJson {
  return { version: 1, models: models.map((model) => modelJson(document, model)) };
}

function modelJson(document: FileAnalysis, analysis: ModelAnalysis): ModelJson {
  const { model, parameters, macs } = analysis;
  const listed = listedLayers(analysis);
  return {
    name: model.name,
    framework: model.framework,
    ...place(document, model.at),
    inputs: model.inputs.map(({ value }) => shapeJson(value)),
    inputEvidence: model.evidence.kind,
    output: outputJson(model.output),
    params: { total: figure(parameters.total), trainable: figure(parameters.trainable) },
    macs: figure(macs),
    layers: listed.map((layer) => layerJson(document, model.at, layer)),
    findings: document.found
      .filter((finding) => belongsTo(finding, analysis, document))
      .map(({ rule, severity, at, message }) => ({ rule, severity, ...place(document, at), message })),
    unknown: reasonsOf(analysis).map(({ at, reason }) => ({ ...place(document, at), reason })),
  };
}

/** What breaks while the module makes its models belongs to the model that holds the layer, or is the only one. */
function belongsTo(finding: Finding, { model, layers }: ModelAnalysis, { analysis }: FileAnalysis): boolean {
  if (finding.model || analysis.models.length === 1) return finding.model === model || !finding.model;
  const { file, start, end } = finding.at;
  return layers.some(({ layer: { definedAt: at } }) => {
    return at !== undefined && at.file === file && at.start <= start && at.end >= end;
  });
}

/** Why figures are null: where the way of a tensor is lost, or else why a total is not known, each reason once. */
function reasonsOf({ model, parameters, macs }: ModelAnalysis): readonly Gap[] {
  const stopped = model.stopped === undefined ? [] : [{ at: model.at, reason: model.stopped }];
  const gaps = [...stopped, ...model.gaps];
  if (gaps.length > 0) return gaps;
  const totals = [parameters.total, parameters.trainable, macs].filter(isUnknown);
  return [...new Set(totals.map(({ reason }) => reason))].map((reason) => ({ at: model.at, reason }));
}

/**
 * PyTorch's leaf modules. Of Keras what its own summary lists, in its order, nested models in one line; but layers of the user's
 * own classes give way to the layers that they hold.
 */
function listedLayers({ model: { root }, layers, figuresOf }: ModelAnalysis): readonly LayerFigures[] {
  if (root.framework === "torch") {
    const leaves = new Set(withDescendants(root).filter(isLeaf));
    return layers.filter(({ layer }) => leaves.has(layer));
  }
  return [...new Set(root.children.flatMap(opened))].flatMap((layer) => figuresOf.get(layer) ?? []);
}

function opened(layer: LayerNode): readonly LayerNode[] {
  if (!isOpened(layer)) return [layer];
  const inside = layer.children.flatMap(opened);
  return isLeaf(layer) ? [layer, ...inside] : inside;
}

function isOpened({ framework, entry, classAt, children }: LayerNode): boolean {
  return framework === "torch" || (entry === undefined && classAt !== undefined && children.length > 0);
}

function layerJson(
  document: FileAnalysis,
  modelAt: Location,
  { layer, own, parameters, calls }: LayerFigures,
): LayerJson {
  return {
    path: layer.path,
    type: layer.type,
    ...place(document, layer.definedAt ?? layer.classAt ?? modelAt),
    params: figure(isOpened(layer) ? own.total : parameters.total),
    calls: calls.map((call) => {
      return {
        input: inputJson(call),
        output: outputJson(call.output),
        macs: figure(call.macs),
      };
    }),
  };
}

/** One shape, or a list where the call takes several things; what is no tensor is null. */
function inputJson({ inputs, positional }: LayerCall): OutputJson {
  const isMixed = positional !== undefined && positional.length > inputs.length;
  const [first = null, ...others] = isMixed ? positional.map(outputJson) : inputs.map(shapeJson);
  return others.length === 0 ? first : [first, ...others];
}

function place(document: FileAnalysis, at: Location): Place {
  const line = lineOf(document, at);
  return at.file === document.file ? { line } : { line, file: at.file };
}

function figure(dim: Dim): Figure {
  if (isUnknown(dim)) return null;
  return isKnown(dim) ? dim : formatDim(dim, "plain");
}

function shapeJson({ tensor: { shape } }: Value): ShapeJson {
  return isUnknown(shape) ? null : shape.map(figure);
}

function outputJson(output: Output): OutputJson {
  switch (output.kind) {
    case "tensor":
      return shapeJson(output.value);
    case "sequence":
      return output.items.map(outputJson);
    case "mapping":
      return Object.fromEntries([...output.items].map(([key, item]) => [key, outputJson(item)]));
    default:
      return null;
  }
}
