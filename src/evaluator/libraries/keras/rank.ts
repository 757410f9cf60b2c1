import { Unknown } from "../../../arithmetic/unknown";
import { shapeWords } from "../../../catalogue/keras/words";
import type { Location } from "../../../model/graph";
import { complain, type Frame } from "../../frame";
import { TensorValue, type Value } from "../../values";

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
