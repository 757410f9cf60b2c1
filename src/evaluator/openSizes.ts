import { Expr } from "../arithmetic/dimension";
import { Tuple, type Value } from "./values";

/** Sizes that programs have read from shapes of Keras, and that are None there. */
const open = new WeakSet<Expr>();

/** Remembers the open sizes of a Keras tensor's `shape`. */
export function noteOpenSizes(shape: Value): void {
  for (const size of shape instanceof Tuple ? shape.items : []) if (size instanceof Expr) open.add(size);
}

/** Whether a value is a size that Keras says None for. */
export function isOpenSize(value: Value): boolean {
  return value instanceof Expr && open.has(value);
}
