import type { Fault, Gap, Model } from "../model/graph";
import { analyseModel, type ModelAnalysis } from "./model";
import { classSites, type LayerSite, layerSites } from "./sites";

/** Everything that is figured out about one file. */
export interface Analysis {
  readonly models: readonly ModelAnalysis[];
  /** Layers that the module calls outside of any model. */
  readonly loose?: ModelAnalysis | undefined;
  /** Where layers are made. */
  readonly sites: readonly LayerSite[];
  /** The user's own classes, each with the modules that are made of it; those of the models themselves too. */
  readonly classes: readonly LayerSite[];
  /** Broken demands outside of any model. */
  readonly faults: readonly Fault[];
  /** What could not be told outside of any model. */
  readonly gaps: readonly Gap[];
}

/** Everything that runs layers: the models, and the module where it tries layers out. */
export function allRuns({ models, loose }: Pick<Analysis, "models" | "loose">): readonly ModelAnalysis[] {
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
  const runs = allRuns({ models, loose });
  return {
    models,
    loose,
    sites: layerSites(runs),
    classes: classSites(runs),
    faults: evaluated.faults,
    gaps: evaluated.gaps,
  };
}
