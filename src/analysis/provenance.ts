import { equal, isKnown, product } from "../arithmetic/dimension";
import { formatDim, formatShape } from "../arithmetic/format";
import type { Dims } from "../arithmetic/shape";
import type { Window } from "../arithmetic/window";
import type { Operation, Value } from "../model/graph";
import type { ModelAnalysis } from "./model";
import { dimsOf } from "./tensors";
import { slidingWindow } from "./windows";

/** How a tensor came about: the steps that made it, walked backwards along first inputs. */

/** More steps than any chain between two convolutions has; walks end here. */
const MAXIMUM_WALK = 100;

export function* stepsBack(analysis: ModelAnalysis, from: Value): Iterable<Operation> {
  let value: Value | undefined = from;
  for (let i = 0; i < MAXIMUM_WALK && value !== undefined; i++) {
    const step = analysis.producers.get(value.id);
    if (step === undefined) return;
    yield step;
    value = step.inputs[0];
  }
}

/** A map that was laid out flat, sizes without the batch. */
export interface FlattenedMap {
  /** The step that flattened it. */
  readonly by: Operation;
  /** The tensor before. */
  readonly map: Value;
  readonly spatial: readonly number[];
  readonly channels: number;
}

/**
 * The map of known size that reaches a dense layer flat; undefined for inputs that never were a map of
 * features, such as token embeddings or the image itself.
 */
export function flattenedMap(analysis: ModelAnalysis, input: Value): FlattenedMap | undefined {
  const by = flatteningStep(analysis, input);
  const map = by?.inputs[0];
  const dims = map && dimsOf(map);
  const window = map && lastWindow(analysis, map);
  if (!by || !dims || !window) return undefined;
  const sizes = dims.filter(isKnown);
  const end = window.firstAxis + window.axes.length;
  const isSpatial = (axis: number) => window.firstAxis <= axis && axis < end;
  const spatial = sizes.slice(-dims.length + 1).filter((_, i) => isSpatial(i + 1));
  const channels = dims.find((_, axis) => axis > 0 && !isSpatial(axis));
  const known = dims.slice(1).every(isKnown) && spatial.length === dims.length - 2;
  return known && channels !== undefined && isKnown(channels) ? { by, map, spatial, channels } : undefined;
}

/** The step that turned the batch's maps into rows, looking through steps that keep the shape. */
function flatteningStep(analysis: ModelAnalysis, input: Value): Operation | undefined {
  const features = dimsOf(input)?.at(-1);
  for (const step of stepsBack(analysis, input)) {
    const before = step.inputs[0] && dimsOf(step.inputs[0]);
    if (!before || features === undefined) return undefined;
    if (before.length > 2 && product(before.slice(1)) === features) return step;
    if (before.length !== dimsOf(input)?.length) return undefined;
  }
  return undefined;
}

/** Steps behind which the axes of a window are others. */
const REORDERING = /(?:^|\.)(?:permute|transpose|movedim|moveaxis|swapaxes|swapdims|rearrange|Permute)$/;

/** The window that last walked over a map, which tells its spatial axes. */
export function lastWindow(analysis: ModelAnalysis, map: Value): Window | undefined {
  const rank = dimsOf(map)?.length;
  for (const step of stepsBack(analysis, map)) {
    const before = step.inputs[0] && dimsOf(step.inputs[0]);
    if (before?.length !== rank || REORDERING.test(step.name)) return undefined;
    const window = slidingWindow(step.reach);
    if (window) return window;
  }
  return undefined;
}

/** Where a tensor, or one of its sizes, comes from. */
export interface Origin {
  /** The step that made it; undefined for what the model is given. */
  readonly step: Operation | undefined;
  /** How, such as `comes from flatten: (4, 16, 14, 14) → (4, 3136), 3136 = 16·14·14`; empty where that is not known. */
  readonly words: string;
}

/** Follows the size on one axis back to the step that last changed it; without an axis, the whole shape. */
export function originOf(analysis: ModelAnalysis, value: Value, axis?: number): Origin {
  let current = value;
  for (const step of stepsBack(analysis, value)) {
    const before = step.inputs[0];
    if (step.layer?.type === "InputLayer") return { step, words: "is an input of the model" };
    if (!before || !isKept(dimsOf(before), dimsOf(current), axis))
      return { step, words: `comes from ${nameOf(step)}: ${flow(step, current, axis)}` };
    current = before;
  }
  const isInput = analysis.model.inputs.some((input) => input.value.id === current.id);
  const words = isInput ? `is the model's input: ${analysis.model.evidence.words}` : "";
  return { step: undefined, words };
}

function isKept(from: Dims | undefined, to: Dims | undefined, axis: number | undefined): boolean {
  if (!from || !to || from.length !== to.length) return false;
  const axes = axis === undefined ? to.map((_, i) => i) : [axis];
  return axes.every((i) => equal(from[i] ?? 0, to[i] ?? 1) === true);
}

/** A step by its layer's place in the model, or by its function. */
export function nameOf({ layer, name }: Operation): string {
  const isHeld = layer && layer.path !== "" && !layer.path.startsWith("(");
  if (layer) return isHeld ? `${layer.type} "${layer.path}"` : layer.type;
  return name.slice(name.lastIndexOf(".") + 1);
}

function flow({ inputs }: Operation, output: Value, axis: number | undefined): string {
  const from = inputs.map(({ tensor }) => formatShape(tensor.shape)).join(", ");
  const to = formatShape(output.tensor.shape);
  if (from === "") return to;
  return [`${from} → ${to}`, axis === undefined ? undefined : factors(inputs, output, axis)]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** `3136 = 16·14·14` where axes were laid together at the end. */
function factors([input]: readonly Value[], output: Value, axis: number): string | undefined {
  const [from, to] = [input && dimsOf(input), dimsOf(output)];
  const size = to?.[axis];
  if (!from || !to || size === undefined || !isKnown(size) || axis !== to.length - 1) return undefined;
  const merged = from.slice(axis);
  return merged.length > 1 && product(merged) === size
    ? `${formatDim(size)} = ${merged.map((dim) => formatDim(dim)).join("·")}`
    : undefined;
}
