import { equal, isExpr } from "../arithmetic/dimension";
import type { Shape } from "../arithmetic/shape";
import { Unknown } from "../arithmetic/unknown";
import { Float } from "../catalogue/values";
import { isWeightless } from "./libraries/weightless";
import { PlainUnknown } from "./unknowns";
import { Instance, ParameterValue, TensorValue, Tuple, type Value } from "./values";

/** The value after two branches of which only one runs: what they agree on, else unknown. */
export function joinValues(a: Value, b: Value, why: Unknown): Value {
  if (a === b) return a;
  if (a instanceof Unknown) return a;
  if (b instanceof Unknown) return b;
  if (a instanceof Float && b instanceof Float && a.value === b.value) return a;
  if (isExpr(a) && isExpr(b) && a.key === b.key) return a;
  if (a instanceof ParameterValue || b instanceof ParameterValue) return sameWeight(a, b) ? a : why;
  if (a instanceof TensorValue && b instanceof TensorValue) {
    return new TensorValue(
      a.id,
      joinShapes(a.shape, b.shape, why),
      a.dtype === b.dtype ? a.dtype : undefined,
      undefined,
      a.framework,
      a.classes === b.classes ? a.classes : undefined,
      [...new Set([...a.alternatives, b.id, ...b.alternatives])].filter((id) => id !== a.id),
    );
  }
  if (a instanceof Tuple && b instanceof Tuple && a.items.length === b.items.length) {
    return new Tuple(
      a.items.map((item, i) => joinValues(item, b.items[i] ?? why, why)),
      a.fields,
      a.cls,
    );
  }
  const isLayer = a instanceof Instance || b instanceof Instance;
  return isLayer && isWeightless(a) && isWeightless(b) ? new PlainUnknown(why.reason) : why;
}

/** Whether two weights count and compute the same. */
function sameWeight(a: Value, b: Value): boolean {
  if (!(a instanceof ParameterValue && b instanceof ParameterValue)) return false;
  const [one, other] = [a.shape, b.shape];
  if (one instanceof Unknown || other instanceof Unknown || one.length !== other.length) return false;
  return a.trainable === b.trainable && one.every((dim, i) => equal(dim, other[i] ?? dim) === true);
}

function joinShapes(a: Shape, b: Shape, why: Unknown): Shape {
  if (a instanceof Unknown) return a;
  if (b instanceof Unknown) return b;
  if (a.length !== b.length) return why;
  return a.map((dim, i) => (equal(dim, b[i] ?? why) === true ? dim : why));
}
