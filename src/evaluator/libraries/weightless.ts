import { descendsFrom } from "../ancestry";
import { Instance, ParameterValue, type Value } from "../values";
import { allModules, ownParameters } from "./moduleTree";

/** Whether a value is certainly without weights: no weight, and no layer of PyTorch that has one or holds one. */
export function isWeightless(value: Value | undefined): boolean {
  if (!(value instanceof Instance)) return !(value instanceof ParameterValue);
  // Keras builds its weights on the first call.
  if (descendsFrom(value.cls, "keras.layers.Layer")) return false;
  return allModules(value).every(([, module]) => {
    const isBuilt = module.config === undefined || module.weights instanceof Map;
    return isBuilt && module.uncertain === undefined && ownParameters(module).length === 0;
  });
}
