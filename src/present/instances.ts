import { constructorCall } from "../analysis/arguments";
import type { ModelAnalysis } from "../analysis/model";
import type { LayerInstance, LayerSite } from "../analysis/sites";
import { type FileAnalysis, isHere } from "./document";
import { countOf, inputs, output, SEPARATOR } from "./figures";
import { blockSites, visibleSites } from "./layerLens";
import { definitionAt, isAtOrBelow, labelOf, type PickedInstance } from "./picks";

/** One line of the list that the user picks from. */
export interface InstanceChoice {
  readonly pick: PickedInstance;
  readonly label: string;
  /** The model that holds it. */
  readonly description: string;
  /** Its arguments, shapes and parameters. */
  readonly detail: string;
}

/** What there is to pick from at one place. */
export interface InstanceChoices {
  /** The class or function that the choice is for; empty at the top of the file. */
  readonly definition: string;
  readonly choices: readonly InstanceChoice[];
}

/** The instances of what runs several times at an offset: a layer there or in its line, else the class around. */
export function instancesAt(document: FileAnalysis, offset: number): InstanceChoices | undefined {
  const site = repeatedSiteAt(document, offset);
  if (!site) return undefined;
  const definition = definitionAt(document, site.at);
  const choices = new Map<string, InstanceChoice>();
  for (const instance of site.instances) {
    const pick = { definition, model: instance.model.model.name, path: pathToPick(document, site, instance) };
    const key = `${pick.model}\n${pick.path}`;
    if (!choices.has(key)) choices.set(key, choice(pick, instance));
  }
  return { definition, choices: [...choices.values()] };
}

function repeatedSiteAt(document: FileAnalysis, offset: number): LayerSite | undefined {
  const { text } = document;
  const repeated = visibleSites(document).filter(({ instances }) => instances.length > 1);
  const around = repeated.filter(({ at }) => at.start <= offset && offset <= at.end);
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const lineEnd = text.indexOf("\n", offset);
  const isInLine = ({ at }: LayerSite) => at.start >= lineStart && (lineEnd < 0 || at.start <= lineEnd);
  const classes = blockSites(document).filter(({ instances }) => instances.length > 1);
  const cls = document.definitions.findLast(
    ({ kind, extent }) => kind === "class" && extent.start <= offset && offset <= extent.end,
  )?.name;
  return (
    around.at(-1) ??
    repeated.find(isInLine) ??
    classes.find(({ at }) => cls !== undefined && definitionAt(document, at) === cls)
  );
}

/**
 * The shortest path that tells an instance from the others: the module of the class around that makes it, or more
 * of the path where one such module makes several.
 */
function pathToPick(document: FileAnalysis, { at, instances }: LayerSite, instance: LayerInstance): string {
  const { figures, model } = instance;
  const { path, classAt } = figures.layer;
  if (classAt === at) return path;
  const others = instances.filter((other) => other !== instance && other.model === model);
  const candidates = ancestorPaths(path).filter(
    (each) => each.length >= ownerPath(document, instance).length,
  );
  return (
    candidates.find((each) => others.every((other) => !isAtOrBelow(other.figures.layer.path, each))) ?? path
  );
}

/** Where the user's module is registered whose code makes the layer; the layer itself where it is one. */
function ownerPath(document: FileAnalysis, { figures, model }: LayerInstance): string {
  const { layer } = figures;
  const definition = layer.definedAt && definitionAt(document, layer.definedAt);
  const owners = ownersAbove(model, layer.path);
  const here = owners.findLast(
    ({ classAt }) => classAt && isHere(document, classAt) && definitionAt(document, classAt) === definition,
  );
  return (here ?? owners.at(-1))?.path ?? "";
}

/** The modules of the user's classes above a path, outermost first. */
function ownersAbove({ figuresOf }: ModelAnalysis, path: string) {
  return [...figuresOf.keys()]
    .filter((layer) => layer.classAt && layer.path !== path && isAtOrBelow(path, layer.path))
    .sort((a, b) => a.path.length - b.path.length);
}

/** `""`, `a`, `a.b`, `a.b.c`. */
function ancestorPaths(path: string): readonly string[] {
  const cuts = [...path.matchAll(/[./]/g)].map(({ index }) => path.slice(0, index));
  return path === "" ? [""] : ["", ...cuts, path];
}

function choice(pick: PickedInstance, { figures, model }: LayerInstance): InstanceChoice {
  const { layer, calls, parameters } = figures;
  const [call] = calls;
  return {
    pick,
    label: labelOf(pick),
    description: pick.path === "" ? "" : model.model.name,
    detail: [
      ...(layer.args ? [constructorCall(layer)] : []),
      ...(call ? [`${inputs(call.inputs)} → ${output(call.output)}`] : []),
      countOf(parameters.total, "params"),
    ].join(SEPARATOR),
  };
}
