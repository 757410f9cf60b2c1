import { type Dim, isExpr } from "../../arithmetic/dimension";
import { isUnknown } from "../../arithmetic/unknown";
import { type Arg, Float, LayerConfig, Mapping, Opaque, Packed, Tensor } from "../values";

/** A value as Python prints it, for messages such as `Received: units=0`. Sizes not known are None, as in Keras. */
export function repr(value: Arg): string {
  if (value === null || isExpr(value) || isUnknown(value)) return "None";
  if (typeof value === "string") return `'${value}'`;
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (value instanceof Float)
    return Number.isInteger(value.value) ? value.value.toFixed(1) : String(value.value);
  if (value instanceof Tensor) return `<KerasTensor shape=${repr(value.shape)}, dtype=${value.dtype ?? "?"}>`;
  if (value instanceof Packed) return repr(value.data);
  if (value instanceof LayerConfig) return `<${value.entry.shortName}>`;
  if (value instanceof Opaque) return value.name;
  if (value instanceof Mapping) {
    return `{${[...value.items].map(([key, item]) => `'${key}': ${repr(item)}`).join(", ")}}`;
  }
  const items = value.map(repr);
  return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;
}

/** Sizes as Keras prints a shape, such as `(None, 28, 28, 1)`. */
export function shapeWords(dims: readonly Dim[]): string {
  return repr(dims);
}

/** The default name of a layer: its class in snake case, such as `conv2d` or `batch_normalization`. */
export function snakeCase(className: string): string {
  return className
    .replace(/\W+/g, "")
    .replace(/(.)([A-Z][a-z]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();
}
