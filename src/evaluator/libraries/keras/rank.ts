import { type Dim, isKnown } from "../../../arithmetic/dimension";
import { Unknown } from "../../../arithmetic/unknown";
import { shapeWords } from "../../../catalogue/keras/words";
import type { Location } from "../../../model/graph";
import { complain, type Frame } from "../../frame";
import type { Run } from "../../run";
import { TensorValue, type Value } from "../../values";

/**
 * Runs the layers of a model that is built. Called in a graph on a last axis of one, Keras lets the model's own demand
 * pass, and its layers only say what they would give.
 */
export function inGraph<T>(run: Run, start: Value | undefined, x: Value, body: () => T): T {
  const outer = run.isRebuilding;
  run.isRebuilding = run.tries === 0 && isSymbolic(x) && lastOf(x) === 1 && lastOf(start) !== 1;
  try {
    return body();
  } finally {
    run.isRebuilding = outer;
  }
}

function isSymbolic(x: Value): boolean {
  const isGraphs = x instanceof TensorValue && x.framework === "keras" && !(x.shape instanceof Unknown);
  return isGraphs && !isKnown(x.shape[0] ?? 1);
}

function lastOf(x: Value | undefined): Dim | undefined {
  return x instanceof TensorValue && !(x.shape instanceof Unknown) ? x.shape.at(-1) : undefined;
}

/** A model's input with an axis of one value added or taken away, or what Keras says of another rank. */
export function ofDeclaredRank(frame: Frame, start: TensorValue, x: TensorValue, at: Location): Value {
  const [ref, dims] = [start.shape, x.shape];
  if (ref instanceof Unknown || dims instanceof Unknown || ref.length === dims.length) return x;
  const remade = (shape: TensorValue["shape"]) =>
    new TensorValue(frame.run.newId(), shape, x.dtype, undefined, x.framework);
  if (dims.length === ref.length + 1 && dims.at(-1) === 1) return remade(dims.slice(0, -1));
  if (dims.length === ref.length - 1 && ref.at(-1) === 1) return remade([...dims, 1]);
  const what = `Expected shape ${shapeWords(ref)}, but input has incompatible shape ${shapeWords(dims)}`;
  return complain(frame, at, "rank", "ValueError", `Invalid input shape for input. ${what}`);
}
