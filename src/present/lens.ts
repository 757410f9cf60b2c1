import type { LayerCall } from "../analysis/calls";
import type { ModelAnalysis } from "../analysis/model";
import { spatialField } from "../analysis/receptiveFields";
import type { LayerSite } from "../analysis/sites";
import { dimsOf, reasonUnknown } from "../analysis/tensors";
import { slidingWindow } from "../analysis/windows";
import { type Dim, isKnown, sum } from "../arithmetic/dimension";
import { type FileAnalysis, isHere, type Span } from "./document";
import { countOf, field, inputs, output, SEPARATOR } from "./figures";
import { commonCount, commonOutput, commonShape } from "./ranges";

/** A line of figures above a model or a layer. */
export interface Lens {
  readonly span: Span;
  /** An action says what a click does; the others are figures. */
  readonly kind: "model" | "layer" | "warning" | "problem" | "action";
  readonly title: string;
  readonly tooltip?: string;
  /** What a click does; `model` is an index into {@link FileAnalysis.models}. */
  readonly command?: { readonly kind: "summary"; readonly model: number };
}

export interface LensOptions {
  readonly models: boolean;
  readonly layers: boolean;
}

/** The lenses of a file, in the order of the code. Those of one line stand beside each other in this order. */
export function lenses(
  document: FileAnalysis,
  options: LensOptions = { models: true, layers: true },
): readonly Lens[] {
  const ofModels = options.models ? modelLenses(document) : [];
  const ofLayers = options.layers ? layerLenses(document) : [];
  return [...ofModels, ...ofLayers, ...findingLenses(document)].sort((a, b) => a.span.start - b.span.start);
}

function modelLenses(document: FileAnalysis): readonly Lens[] {
  const { models } = document.analysis;
  return models.flatMap((analysis, index): Lens[] => {
    const { at, name } = analysis.model;
    if (!isHere(document, at)) return [];
    const isAlone = models.every(({ model }) => model === analysis.model || model.at.start !== at.start);
    const title = `${isAlone ? "" : `${name}: `}${modelTitle(analysis)}`;
    const command = { kind: "summary", model: index } as const;
    return [
      {
        span: at,
        kind: "model",
        title,
        tooltip: `Input shape: ${analysis.model.evidence.words}`,
        command,
      },
      { span: at, kind: "action", title: "Summary", command },
    ];
  });
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

function layerLenses(document: FileAnalysis): readonly Lens[] {
  const sites = visibleSites(document);
  const perLine = new Map<number, number>();
  for (const { at } of sites) {
    const line = lineStart(document, at);
    perLine.set(line, (perLine.get(line) ?? 0) + 1);
  }
  return sites.map((site) => {
    const isAlone = perLine.get(lineStart(document, site.at)) === 1;
    const name = isAlone ? "" : `${site.instances[0].figures.layer.type}: `;
    return { span: site.at, kind: "layer", title: name + siteTitle(site) };
  });
}

/** The sites of the analysed file, without models that have a lens of their own. */
export function visibleSites(document: FileAnalysis): readonly LayerSite[] {
  const roots = new Set(document.analysis.models.map(({ model }) => model.root.id));
  return document.analysis.sites.filter(
    ({ at, instances }) =>
      isHere(document, at) && !instances.every(({ figures }) => roots.has(figures.layer.id)),
  );
}

function lineStart({ text }: FileAnalysis, { start }: Span): number {
  return text.lastIndexOf("\n", start - 1) + 1;
}

/** The figures of a layer, or what several layers of one line have in common. */
export function siteTitle({ instances }: LayerSite): string {
  const [{ figures, model }] = instances;
  const calls = instances.flatMap((instance) => instance.figures.calls);
  const params = commonCount(
    instances.map((instance) => instance.figures.parameters.total),
    "params",
  );
  if (instances.length === 1 && calls.length === 0) return `${uncalled(model)}${SEPARATOR}${params}`;
  const shapes = callShapes(calls);
  const repeated = calls.length > 1 ? [`${calls.length} calls`] : [];
  if (instances.length === 1) return [...shapes, params, ...macsOf(calls), ...repeated].join(SEPARATOR);
  const each = figures.parameters.total !== 0 && !params.includes("–") ? `${params} each` : params;
  return [`×${instances.length}`, ...channels(calls), ...shapes, each, ...macsOf(calls, " in all")].join(
    SEPARATOR,
  );
}

function uncalled({ model }: ModelAnalysis): string {
  const isTold = model.stopped === undefined && reasonUnknown(model.output) === undefined;
  return isTold ? "not called" : "? → ?";
}

/** `A → B`, each with ranges where calls differ; nothing where even their ranks do. */
function callShapes(calls: readonly LayerCall[]): readonly string[] {
  const [first] = calls;
  if (!first) return ["? → ?"];
  const to = commonOutput(calls.map((call) => call.output));
  // An input of a functional graph comes from nowhere.
  if (calls.every((call) => call.inputs.length === 0)) return [to];
  const from =
    calls.length === 1
      ? inputs(first.inputs)
      : calls.every((call) => call.inputs.length === 1)
        ? commonShape(calls.flatMap((call) => call.inputs.map(({ tensor }) => tensor.shape)))
        : "(…)";
  return from === "(…)" && to === "(…)" ? [] : [`${from} → ${to}`];
}

/** The multiply-adds of all calls; nothing for layers that have none by nature. */
function macsOf(calls: readonly LayerCall[], suffix = ""): readonly string[] {
  const total = sum(calls.map(({ macs }) => macs));
  return total === 0 ? [] : [`${countOf(total, "MACs")}${suffix}`];
}

/** `64→512 channels` where the layers of one line widen or narrow. */
function channels(calls: readonly LayerCall[]): readonly string[] {
  const widths = calls.map(channelsOf);
  const known = widths.filter((width) => width !== undefined).filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < widths.length) return [];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (low === high) return [];
  const isOrdered = (first === low && last === high) || (first === high && last === low);
  return [isOrdered ? `${first}→${last} channels` : `${low}–${high} channels`];
}

/** The channels that a convolution or pooling puts out. */
function channelsOf({ operation, output: result }: LayerCall): Dim | undefined {
  const window = slidingWindow(operation?.reach);
  const dims = result.kind === "tensor" ? dimsOf(result.value) : undefined;
  return window && dims?.at(window.firstAxis === 1 ? -1 : window.firstAxis - 1);
}

const LONGEST_FINDING = 90;

function findingLenses(document: FileAnalysis): readonly Lens[] {
  return document.found.flatMap(({ at, lens, message, severity }): Lens[] => {
    const isShown = severity === "error" || severity === "warning";
    if (!isShown || lens === undefined || !isHere(document, at)) return [];
    const text = lens.length > LONGEST_FINDING ? `${lens.slice(0, LONGEST_FINDING - 1)}…` : lens;
    const [kind, sign] = severity === "error" ? (["problem", "✗"] as const) : (["warning", "⚠"] as const);
    return [{ span: at, kind, title: `${sign} ${text}`, tooltip: message }];
  });
}
