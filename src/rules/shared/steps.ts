import type { Model, Operation } from "../../model/graph";
import { kindsOf, type LayerKind } from "./layerKinds";

const sorted = new WeakMap<Model, ReadonlyMap<LayerKind, readonly Operation[]>>();

/**
 * The steps of a model whose layer is of some kinds, kind by kind in the order of the calls. Sorted once, since
 * nearly all rules ask.
 */
export function stepsOf(model: Model, ...of: readonly LayerKind[]): readonly Operation[] {
  const steps = sorted.get(model) ?? sortedByKind(model);
  sorted.set(model, steps);
  return of.flatMap((kind) => steps.get(kind) ?? []);
}

function sortedByKind({ operations }: Model): ReadonlyMap<LayerKind, readonly Operation[]> {
  const steps = new Map<LayerKind, Operation[]>();
  for (const step of operations) {
    for (const kind of kindsOf(step.layer)) {
      const others = steps.get(kind);
      if (others) others.push(step);
      else steps.set(kind, [step]);
    }
  }
  return steps;
}
