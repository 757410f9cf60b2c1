import type { LayerCall } from "../analysis/calls";
import type { LayerFigures, ModelAnalysis } from "../analysis/model";
import type { LayerSite } from "../analysis/sites";
import { dimsOf, reasonUnknown } from "../analysis/tensors";
import { slidingWindow } from "../analysis/windows";
import { type Dim, isKnown, sum } from "../arithmetic/dimension";
import { type FileAnalysis, isHere, type Span } from "./document";
import { countOf, inputs, SEPARATOR } from "./figures";
import type { Lens } from "./lens";
import { labelOf, type PickedInstance, PickedView, type ShownSite } from "./picks";
import { commonCount, commonOutput, commonShape } from "./ranges";

/** The lenses of the calls that make layers, and of the classes that models hold modules of. */
export function layerLenses(document: FileAnalysis, picks: readonly PickedInstance[] = []): readonly Lens[] {
  const view = new PickedView(document, picks);
  const sites = visibleSites(document);
  const perLine = new Map<number, number>();
  for (const { at } of sites) {
    const line = lineStart(document, at);
    perLine.set(line, (perLine.get(line) ?? 0) + 1);
  }
  const ofLayers = sites.map((site) => {
    const isAlone = perLine.get(lineStart(document, site.at)) === 1;
    const name = isAlone ? "" : `${site.instances[0].figures.layer.type}: `;
    return siteLens(view.site(site), name);
  });
  return [...blockSites(document).map((site) => siteLens(view.site(site), "")), ...ofLayers];
}

function siteLens(shown: ShownSite, name: string): Lens {
  const { site, picked } = shown;
  const lens = { span: site.at, kind: "layer", title: name + siteTitle(shown) } as const;
  if (site.instances.length === 1) return lens;
  const count = `one of ${site.instances.length} instances`;
  const tooltip = picked ? `This is ${count}. Click to pick another.` : `Click to look at ${count}.`;
  return { ...lens, tooltip, command: { kind: "pick" } };
}

/** The user's classes, each with the modules that models hold of it. */
export function blockSites(document: FileAnalysis): readonly LayerSite[] {
  const roots = new Set(document.analysis.models.map(({ model }) => model.root.id));
  return document.analysis.classes.flatMap(({ at, instances }): LayerSite[] => {
    const [first, ...rest] = instances.filter(({ figures }) => !roots.has(figures.layer.id));
    return first && isHere(document, at) ? [{ at, instances: [first, ...rest] }] : [];
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

/** The figures of a layer, or what several layers of one line have in common; a picked one is named. */
export function siteTitle({ site, shown, picked }: ShownSite): string {
  const name = picked ? `${labelOf(picked)} of ${site.instances.length}: ` : "";
  return name + instancesTitle(shown);
}

function instancesTitle(instances: LayerSite["instances"]): string {
  const [{ figures, model }] = instances;
  const calls = instances.flatMap((instance) => instance.figures.calls);
  const params = commonCount(
    instances.map((instance) => instance.figures.parameters.total),
    "params",
  );
  if (instances.length === 1 && calls.length === 0) return `${uncalled(figures, model)}${SEPARATOR}${params}`;
  const shapes = callShapes(calls);
  const repeated = calls.length > 1 ? [`${calls.length} calls`] : [];
  if (instances.length === 1) return [...shapes, params, ...macsOf(calls), ...repeated].join(SEPARATOR);
  const each = figures.parameters.total !== 0 && !params.includes("–") ? `${params} each` : params;
  return [`×${instances.length}`, ...channels(calls), ...shapes, each, ...macsOf(calls, " in all")].join(
    SEPARATOR,
  );
}

/** A list of layers is never called itself; of others it is worth saying, unless the run broke off. */
function uncalled({ layer }: LayerFigures, { model }: ModelAnalysis): string {
  const { length } = layer.children;
  if (length > 0) return length === 1 ? "1 layer" : `${length} layers`;
  const isTold = model.stopped === undefined && reasonUnknown(model.output) === undefined;
  return isTold ? "not called" : "? → ?";
}

/** `A → B`, each with ranges where calls differ; nothing where even their ranks do. */
function callShapes(calls: readonly LayerCall[]): readonly string[] {
  if (calls.length === 0) return ["? → ?"];
  const to = commonOutput(calls.map((call) => call.output));
  // An input of a functional graph comes from nowhere.
  if (calls.every((call) => call.inputs.length === 0)) return [to];
  const from = commonInputs(calls);
  return from === "(…)" && to === "(…)" ? [] : [`${from} → ${to}`];
}

function commonInputs(calls: readonly LayerCall[]): string {
  const [only = "", ...others] = new Set(calls.map((call) => inputs(call.inputs)));
  if (others.length === 0) return only;
  const takeOne = calls.every((call) => call.inputs.length === 1);
  return takeOne
    ? commonShape(calls.flatMap((call) => call.inputs.map(({ tensor }) => tensor.shape)))
    : "(…)";
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
