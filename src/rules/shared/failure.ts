import type { LayerCall } from "../../analysis/calls";
import type { ModelAnalysis } from "../../analysis/model";
import type { Location, ModuleCall, Operation } from "../../model/graph";
import type { Code } from "./code";

/** A step that its framework refuses, with all that fixes look at. */
export interface Failure {
  readonly analysis: ModelAnalysis;
  readonly step: Operation;
  readonly code: Code;
}

const failing = new WeakMap<ModelAnalysis, readonly LayerCall[]>();

/** The calls of layers that the framework refuses. Kept, since many rules ask. */
export function failingCalls(analysis: ModelAnalysis): readonly LayerCall[] {
  let found = failing.get(analysis);
  if (!found) {
    const isAny = analysis.model.operations.some(({ problem }) => problem !== undefined);
    found = isAny ? analysis.layers.flatMap(({ calls }) => calls.filter(({ problem }) => problem)) : [];
    failing.set(analysis, found);
  }
  return found;
}

/** The call of the container that ran a step, such as an nn.Sequential; undefined for a step with a call of its own. */
export function containerCall({ model }: ModelAnalysis, step: Operation): ModuleCall | undefined {
  if (!step.layer) return undefined;
  return model.calls.findLast(
    ({ at, first, end }) =>
      first <= step.id && step.id < end && at.start === step.at.start && at.file === step.at.file,
  );
}

/** Where the code makes a step happen: its own call, or the layer that a container calls. */
export function writtenPlace(analysis: ModelAnalysis, step: Operation): Location {
  return (containerCall(analysis, step) && step.layer?.definedAt) ?? step.at;
}

/** The expression that is written for a step's only input; undefined where a container hands it on. */
export function writtenInput({ analysis, step, code }: Failure): Location | undefined {
  const container = containerCall(analysis, step);
  if (container && container.inputs[0]?.id !== step.inputs[0]?.id) return undefined;
  const [argument, ...others] = code.callParts(step.at)?.args ?? [];
  return argument && others.length === 0 && argument.name === undefined ? argument.value : undefined;
}

/** Text that calls a method on an expression, in parentheses where it needs them. */
export function methodCall(code: Code, expression: Location, call: string): string {
  const text = code.textOf(expression);
  const isPrimary = /^[\w.]+$/.test(text) || /^[\w.]+\([^()]*\)$/.test(text);
  return isPrimary ? `${text}.${call}` : `(${text}).${call}`;
}
