import { type Dim, isExpr, symbol } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { Unknown } from "../../../arithmetic/unknown";
import { Dict, List, TensorValue, Tuple, type Value } from "../../values";

/** Names for the sizes that an Input leaves open, by rank; the batch is N. */
const OPEN_SIZES: Readonly<Record<number, readonly string[]>> = {
  2: ["L"],
  3: ["L", "C"],
  4: ["H", "W", "C"],
  5: ["D", "H", "W", "C"],
};

/** Whether a name stands for a size that an Input leaves open. */
export function isOpenSize(name: string): boolean {
  return /^([LHWCD]|d\d+)\d*$/.test(name);
}

/** The dimensions of an Input from its declared shape; `None` becomes a named size. */
export function inputDims(sizes: readonly Value[], hasBatch: boolean, ordinal: number): Dims {
  const rank = hasBatch ? sizes.length : sizes.length + 1;
  const suffix = ordinal > 0 ? String(ordinal + 1) : "";
  const own = (hasBatch ? sizes.slice(1) : sizes).map((size, i): Dim => {
    if (size === null) return symbol(`${OPEN_SIZES[rank]?.[i] ?? `d${i + 1}`}${suffix}`);
    return toDim(size);
  });
  const [batch = null] = hasBatch ? sizes : [];
  return [batch === null ? symbol("N") : toDim(batch), ...own];
}

export function toDim(size: Value): Dim {
  if (typeof size === "number" || size instanceof Unknown) return size;
  return size !== null && typeof size === "object" && "terms" in size
    ? (size as Dim)
    : new Unknown("the size is not known");
}

/** A shape as Keras hands it to user code: a tuple with None for what is open, or a list of such. */
export function shapeValue(value: Value): Value {
  if (value instanceof TensorValue)
    return value.shape instanceof Unknown
      ? value.shape
      : new Tuple(value.shape.map((dim) => (isExpr(dim) ? null : dim)));
  if (value instanceof List || value instanceof Tuple) return new List(value.items.map(shapeValue));
  return value instanceof Dict
    ? new Dict(new Map([...value.entries].map(([k, [key, item]]) => [k, [key, shapeValue(item)] as const])))
    : value;
}
