import { perSample } from "../arithmetic/cost";
import { type Dim, sum } from "../arithmetic/dimension";
import type { Problem } from "../arithmetic/problem";
import { Unknown } from "../arithmetic/unknown";
import type { LayerNode, Location, Model, Operation, Output, Value } from "../model/graph";

/** One call of a layer, of the catalogue or of the user's own. */
export interface LayerCall {
  readonly layer: LayerNode;
  readonly at: Location;
  readonly inputs: readonly Value[];
  readonly output: Output;
  /** Multiply-adds, for one sample where the batch is symbolic. */
  readonly macs: Dim;
  readonly problem: Problem | undefined;
  /** Whether it stands in a branch whose condition is not known. */
  readonly conditional: boolean;
  /** Its operations are those with `first <= id < end`. */
  readonly first: number;
  readonly end: number;
  /** The step itself; undefined for a call that runs operations of its own. */
  readonly operation: Operation | undefined;
}

/** All calls of layers in a model, in the order in which they start. */
export function callsOf(model: Model): readonly LayerCall[] {
  const steps = model.operations.flatMap((operation) => ofOperation(operation) ?? []);
  const modules = model.calls.map((call): LayerCall => {
    const inside = model.operations.filter(({ id }) => call.first <= id && id < call.end);
    return {
      ...call,
      macs: totalMacs(inside),
      problem: undefined,
      conditional: inside.length > 0 && inside.every((operation) => operation.conditional),
      operation: undefined,
    };
  });
  // A module starts with its first operation, so it goes before that.
  return [...modules, ...steps].sort((a, b) => a.first - b.first || b.end - a.end);
}

function ofOperation(operation: Operation): LayerCall | undefined {
  const { id, layer } = operation;
  if (layer === undefined) return undefined;
  const { at, inputs, output, problem, conditional } = operation;
  const macs = perSample(operation.macs);
  return { layer, at, inputs, output, macs, problem, conditional, first: id, end: id + 1, operation };
}

/** Multiply-adds of some steps together; unknown where one may or may not run and costs something. */
export function totalMacs(operations: readonly Operation[]): Dim {
  const doubtful = operations.find(({ conditional, macs }) => conditional && macs !== 0);
  if (doubtful) return new Unknown(`${doubtful.name} runs under a condition that is not known`);
  return perSample(sum(operations.map(({ macs }) => macs)));
}
