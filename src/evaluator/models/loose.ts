import type { LayerNode, Model } from "../../model/graph";
import { type Frame, locate } from "../frame";
import { moduleClass } from "../libraries/torchModule";
import { extractModel } from "./extract";

/** What the module's own code computes outside of any model: layers tried out one by one, and tensors. */
export function looseLayers(frame: Frame, models: readonly Model[]): Model | undefined {
  const { recorder } = frame.run;
  const known = new Set(models.flatMap((model) => [...idsBelow(model.root)]));
  const inside = (index: number) => recorder.calls.some(({ first, end }) => index >= first && index < end);
  const steps = recorder.steps.filter((step, i) => {
    const isHere = step.at.file === frame.file.file && !inside(i);
    return isHere && (step.layer === undefined || !known.has(step.layer.id));
  });
  if (!steps.some((step) => step.layer)) return undefined;
  const bound = new Set(models.flatMap((model) => model.bindings.map((binding) => binding.at.start)));
  const here = recorder.bindings.filter(({ at }) => at.file === frame.file.file && !bound.has(at.start));
  return extractModel({
    root: frame.run.newInstance(moduleClass),
    name: "",
    at: locate(frame, { start: 0, end: 0 }),
    inputs: [],
    evidence: { kind: "data", words: "the code itself", at: undefined },
    output: null,
    steps,
    calls: [],
    bindings: here,
    faults: [],
    gaps: [],
    stopped: undefined,
    layers: undefined,
  });
}

function idsBelow(layer: LayerNode, found: Set<number> = new Set()): ReadonlySet<number> {
  if (found.has(layer.id)) return found;
  found.add(layer.id);
  for (const child of layer.children) idsBelow(child, found);
  return found;
}
