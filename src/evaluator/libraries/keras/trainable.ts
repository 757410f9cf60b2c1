import { Unknown } from "../../../arithmetic/unknown";
import type { Run } from "../../run";
import type { Instance, Value } from "../../values";
import { graphSteps } from "../kerasGraph";
import { isTfjsLayer } from "../tfjsLayer";
import { isKerasLayer, stateOf, trackedIn } from "./state";

/**
 * `layer.trainable = value`: Keras hands it on to all layers that are in it at that time, which may be given another
 * value afterwards. In TensorFlow.js a layer asks those around it instead.
 */
export function assignTrainable(run: Run, layer: Instance, value: Value): void {
  const isDecided = typeof value === "boolean" && !run.isConditional;
  const reason = value instanceof Unknown ? value.reason : "it depends on a condition that is not known";
  const trainable = isDecided
    ? value
    : new Unknown(`whether ${layer.cls.name} is trained is not known: ${reason}`);
  for (const each of isTfjsLayer(layer) ? [layer] : layersWithin(run, layer))
    stateOf(run, each).trainable = trainable;
}

/** A layer and all that it holds, each once. */
function layersWithin(run: Run, layer: Instance, seen: Set<Instance> = new Set()): ReadonlySet<Instance> {
  if (seen.has(layer)) return seen;
  seen.add(layer);
  const { layers, graph } = stateOf(run, layer);
  const inside = graph
    ? graphSteps(graph).flatMap((step) => (step.layer ? [step.layer] : []))
    : (layers ?? []);
  const tracked = [...layer.attrs.values()].flatMap((value) => trackedIn(value));
  for (const each of [...inside, ...tracked]) if (isKerasLayer(each)) layersWithin(run, each, seen);
  return seen;
}
