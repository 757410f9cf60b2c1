import { perSample } from "../arithmetic/cost";
import { type Dim, sum } from "../arithmetic/dimension";
import type { Problem } from "../arithmetic/problem";
import { Unknown } from "../arithmetic/unknown";
import type { LayerNode, Location, Model, ModuleCall, Operation, Output, Value } from "../model/graph";

/** One call of a layer, of the catalogue or of the user's own. */
export interface LayerCall {
  readonly layer: LayerNode;
  readonly at: Location;
  readonly inputs: readonly Value[];
  /** Of a module's call: all positional arguments, tensors or not. */
  readonly positional?: readonly Output[];
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
  const inherited = inheritedSteps(model);
  const steps = model.operations.flatMap((operation) =>
    inherited.has(operation) ? [] : (ofOperation(operation) ?? []),
  );
  const modules = model.calls.map((call) => ofModule(call, model.operations));
  // A module starts with its first operation, so it goes before that.
  return [...modules, ...steps].sort((a, b) => a.first - b.first || b.end - a.end);
}

/** What a layer's own `forward` leaves to `super().forward(…)`: part of its call, not a call more. */
function inheritedSteps({ calls, operations }: Model): ReadonlySet<Operation> {
  const extending = calls.filter(({ layer }) => layer.entry !== undefined);
  return new Set(
    extending.flatMap(({ layer, first, end }) =>
      operations
        .slice(indexOf(operations, first), indexOf(operations, end))
        .filter((step) => step.layer === layer),
    ),
  );
}

/** Sums over a module's operations are made when asked for: containers nest, and most are never shown. */
function ofModule(call: ModuleCall, operations: readonly Operation[]): LayerCall {
  let macs: Dim | undefined;
  const inside = () => operations.slice(indexOf(operations, call.first), indexOf(operations, call.end));
  return {
    ...call,
    get macs() {
      macs ??= totalMacs(inside());
      return macs;
    },
    get conditional() {
      const steps = inside();
      return steps.length > 0 && steps.every((operation) => operation.conditional);
    },
    problem: undefined,
    operation: undefined,
  };
}

/** The index of the first operation whose id is not below; operations are sorted by id. */
function indexOf(operations: readonly Operation[], id: number): number {
  let low = 0;
  let high = operations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((operations[middle]?.id ?? id) < id) low = middle + 1;
    else high = middle;
  }
  return low;
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
