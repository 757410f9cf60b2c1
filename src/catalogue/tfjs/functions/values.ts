import { Conflict } from "../../../arithmetic/broadcast";
import type { Dim } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { giveUp } from "../../bail";
import { type Arg, Float, Tensor } from "../../values";
import { numberOf } from "../layer";

/** A tensor argument, which TensorFlow.js also takes as nested arrays or a number. */
export function tensorOf(value: Arg): Tensor & { readonly shape: Dims } {
  if (isUnknown(value)) return giveUp(value);
  const tensor = value instanceof Tensor ? value : new Tensor(nestedShape(value), typeOfItems(value));
  return isUnknown(tensor.shape) ? giveUp(tensor.shape) : (tensor as Tensor & { readonly shape: Dims });
}

/** The shape of a tensor, of nested arrays or of a number; gives up where it is unknown. */
export function shapeOf(value: Arg): Dims {
  return tensorOf(value).shape;
}

/** The shape of nested arrays, by the first item of each. */
function nestedShape(value: Arg): Dims {
  if (isUnknown(value)) return giveUp(value);
  if (value instanceof Tensor) return shapeOf(value);
  if (!Array.isArray(value)) return [];
  const [first = 0] = value as readonly Arg[];
  return value.length === 0 ? [0] : [value.length, ...nestedShape(first)];
}

/** Numbers are float32 unless something else is asked for. */
function typeOfItems(value: Arg): string | undefined {
  if (Array.isArray(value)) return typeOfItems((value as readonly Arg[])[0] ?? 0);
  if (value instanceof Tensor) return value.dtype;
  if (typeof value === "boolean") return "bool";
  return typeof value === "string" ? "string" : "float32";
}

/** The type of what two tensors make together. */
export function upcast(a: string | undefined, b: string | undefined): string | undefined {
  const order = ["bool", "int32", "float32"];
  const [left, right] = [order.indexOf(a ?? ""), order.indexOf(b ?? "")];
  return left < 0 || right < 0 ? undefined : order[Math.max(left, right)];
}

/** Sizes that fit together, or nothing that can be said. */
export function fitting(shape: Dims | Conflict): Dims {
  return shape instanceof Conflict ? giveUp("the shapes do not fit together") : shape;
}

/** A number argument that must be known here. */
export function known(value: Arg, name: string): number {
  if (isUnknown(value)) return giveUp(value);
  const number = value instanceof Float ? value.value : numberOf(value);
  return typeof number === "number" ? number : giveUp(`${name} is not known`);
}

/** An axis of a rank, counted from the front. */
export function axisOf(value: Arg, rank: number): number {
  const axis = known(value, "axis");
  const positive = axis < 0 ? axis + rank : axis;
  return Number.isInteger(axis) && positive >= 0 && positive < rank
    ? positive
    : giveUp("there is no such axis");
}

/** A list of sizes, or one. */
export function sizesIn(value: Arg, name: string): Dims {
  if (isUnknown(value)) return giveUp(value);
  const items = Array.isArray(value) ? (value as readonly Arg[]) : [value];
  return items.map((item): Dim => numberOf(item) ?? giveUp(`${name} is not known`));
}
