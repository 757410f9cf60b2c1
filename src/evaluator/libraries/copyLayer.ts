import type { Run } from "../run";
import { Instance, ParameterValue, type Value } from "../values";

/** A copy of a layer with weights of its own; `copyValue` copies what its attributes hold. */
export function copyLayer(
  run: Run,
  source: Instance,
  seen: Map<object, Value>,
  copyValue: (value: Value) => Value,
  copyWeight?: (weight: ParameterValue) => ParameterValue,
): Instance {
  const known = seen.get(source);
  if (known instanceof Instance) return known;
  const copy = run.newInstance(source.cls, source.definedAt);
  seen.set(source, copy);
  copy.config = source.config;
  copy.uncertain = source.uncertain;
  copy.state = source.state;
  copy.isInitialized = source.isInitialized;
  const fresh = (weight: ParameterValue) => {
    if (copyWeight) return copyWeight(weight);
    const made = new ParameterValue(run.newId(), weight.shape, weight.dtype);
    made.trainable = weight.trainable;
    return made;
  };
  copy.weights =
    source.weights instanceof Map
      ? new Map([...source.weights].map(([name, w]) => [name, fresh(w)]))
      : source.weights;
  copy.buffers = source.buffers;
  copy.attrs = new Map(
    [...source.attrs].map(([name, value]) => [
      name,
      value instanceof ParameterValue ? fresh(value) : copyValue(value),
    ]),
  );
  return copy;
}
