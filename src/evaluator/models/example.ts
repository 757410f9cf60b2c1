import type { Location } from "../../model/graph";
import { tryAttribute } from "../attributes/get";
import { tensorsIn } from "../convert";
import type { Frame } from "../frame";
import { Dict, type Instance, TensorValue, Tuple, type Value } from "../values";

/** What a model is run on. */
export interface Example {
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
}

const NAME = "example_input_array";

/**
 * What a module of Lightning names as an example of its input: a tensor, a tuple of arguments, or a dictionary of
 * arguments by name. Undefined where it names none that holds tensors.
 */
export function exampleOf(frame: Frame, root: Instance, at: Location): Example | undefined {
  let value: Value | undefined;
  frame.run.isolate(() => {
    value = tryAttribute(frame, root, NAME, at);
  });
  if (value === undefined || tensorsIn(value).length === 0) return undefined;
  const positional = value instanceof TensorValue ? [value] : value instanceof Tuple ? value.items : [];
  const keywords = new Map<string, Value>();
  if (value instanceof Dict)
    for (const [key, given] of value.entries.values()) if (typeof key === "string") keywords.set(key, given);
  return positional.length + keywords.size > 0 ? { positional, keywords } : undefined;
}
