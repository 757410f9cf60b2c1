import type { LayerNode, Location } from "../model/graph";
import type { LayerFigures, ModelAnalysis } from "./model";

/** One layer object with the model that it is shown for. */
export interface LayerInstance {
  readonly figures: LayerFigures;
  readonly model: ModelAnalysis;
}

/** A place in the code that makes layers: one object, or several where the code runs more than once. */
export interface LayerSite {
  readonly at: Location;
  /** Each layer object once, in the order in which the models are listed. */
  readonly instances: readonly [LayerInstance, ...LayerInstance[]];
}

/** The layers of all models by the call that constructs them, in the order of the code. */
export function layerSites(models: readonly ModelAnalysis[]): readonly LayerSite[] {
  return sitesBy(models, ({ definedAt }) => definedAt);
}

/** The modules of the user's own classes by the class, in the order of the code. */
export function classSites(models: readonly ModelAnalysis[]): readonly LayerSite[] {
  return sitesBy(models, ({ classAt }) => classAt);
}

function sitesBy(
  models: readonly ModelAnalysis[],
  placeOf: (layer: LayerNode) => Location | undefined,
): readonly LayerSite[] {
  const sites = new Map<string, { readonly at: Location; readonly instances: LayerInstance[] }>();
  for (const instance of instancesIn(models)) {
    const at = placeOf(instance.figures.layer);
    if (at === undefined) continue;
    const key = `${at.start}:${at.end}:${at.file}`;
    const site = sites.get(key);
    if (site) site.instances.push(instance);
    else sites.set(key, { at, instances: [instance] });
  }
  return [...sites.values()]
    .flatMap(({ at, instances: [first, ...rest] }): LayerSite[] =>
      first ? [{ at, instances: [first, ...rest] }] : [],
    )
    .sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
}

/** Each layer object once; a layer that several models hold is shown where it is called. */
function instancesIn(models: readonly ModelAnalysis[]): Iterable<LayerInstance> {
  const instances = new Map<number, LayerInstance>();
  for (const model of models) {
    for (const figures of model.layers) {
      const known = instances.get(figures.layer.id);
      if (known === undefined || (known.figures.calls.length === 0 && figures.calls.length > 0))
        instances.set(figures.layer.id, { figures, model });
    }
  }
  return instances.values();
}
