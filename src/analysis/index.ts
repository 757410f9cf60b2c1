import type { Fault, Gap, Model } from "../model/graph";
import { analyseModel, type ModelAnalysis } from "./model";
import { type LayerSite, layerSites } from "./sites";

/** Everything that is figured out about one file. */
export interface Analysis {
  readonly models: readonly ModelAnalysis[];
  /** Layers that the module calls outside of any model. */
  readonly loose?: ModelAnalysis | undefined;
  readonly sites: readonly LayerSite[];
  /** Broken demands outside of any model. */
  readonly faults: readonly Fault[];
  /** What could not be told outside of any model. */
  readonly gaps: readonly Gap[];
}

/** Everything that runs layers: the models, and the module where it tries layers out. */
export function allRuns({ models, loose }: Analysis): readonly ModelAnalysis[] {
  return loose ? [...models, loose] : models;
}

/** Figures out what an evaluation found. */
export function analyse(evaluated: {
  readonly models: readonly Model[];
  readonly loose?: Model;
  readonly faults: readonly Fault[];
  readonly gaps: readonly Gap[];
}): Analysis {
  const models = evaluated.models.map(analyseModel);
  const loose = evaluated.loose && analyseModel(evaluated.loose);
  return {
    models,
    loose,
    sites: layerSites(loose ? [...models, loose] : models),
    faults: evaluated.faults,
    gaps: evaluated.gaps,
  };
}
