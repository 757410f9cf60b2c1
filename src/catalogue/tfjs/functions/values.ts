import type { Conflict } from "../../../arithmetic/broadcast";
import { broadcast } from "../../../arithmetic/broadcast";
import type { Dim } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { fail, giveUp } from "../../bail";
import { type Arg, Float, Tensor, typedArrayDtype } from "../../values";
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

/** A tensor argument of one type. Arrays and numbers become that type, another tensor is refused. */
export function tensorOfType(
  value: Arg,
  dtype: string,
  name: string,
  owner: string,
): ReturnType<typeof tensorOf> {
  const tensor = tensorOf(value);
  if (!(value instanceof Tensor) || tensor.dtype === undefined || tensor.dtype === dtype) return tensor;
  const rule = `Argument '${name}' passed to '${owner}' must be ${dtype} tensor`;
  return fail("dtype", "Error", `${rule}, but got ${tensor.dtype} tensor`);
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
  if (Array.isArray(value))
    return typedArrayDtype(value as readonly Arg[]) ?? typeOfItems((value as readonly Arg[])[0] ?? 0);
  if (value instanceof Tensor) return value.dtype;
  if (isUnknown(value)) return undefined;
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
  return Array.isArray(shape) ? shape : giveUp("the shapes do not fit together");
}

/** The shape that two tensors have together. */
export function broadcastTwo(a: Dims, b: Dims): Dims {
  const joined = broadcast([a, b]);
  if (Array.isArray(joined)) return joined;
  const { a: expected, b: received } = joined as Conflict;
  const rule = "Operands could not be broadcast together with shapes";
  return fail("broadcast", "Error", `${rule} ${shown(a)} and ${shown(b)}.`, { expected, received });
}

/** Sizes as JavaScript prints an array of them. */
export function shown(shape: Dims): string {
  return shape.map((size) => formatDim(size)).join(",");
}

/** A number argument that must be known here. */
export function known(value: Arg, name: string): number {
  if (isUnknown(value)) return giveUp(value);
  const number = value instanceof Float ? value.value : numberOf(value);
  return typeof number === "number" ? number : giveUp(`${name} is not known`);
}

/** An axis of a rank, counted from the front. */
export function axisOf(value: Arg, rank: number): number {
  return axesOf([value], rank)[0] ?? 0;
}

/** Axes of a rank, counted from the front. */
export function axesOf(values: readonly Arg[], rank: number): readonly number[] {
  const axes = values.map((value) => known(value, "axis"));
  if (axes.some((axis) => axis < -rank || axis >= rank))
    fail(
      "axis",
      "Error",
      `All values in axis param must be in range [-${rank}, ${rank}) but got axis ${axes}`,
    );
  if (!axes.every(Number.isInteger)) giveUp("the axis is no whole number");
  return axes.map((axis) => (axis < 0 ? axis + rank : axis));
}

/** The place of an axis that is added to a rank, counted from the front. */
export function newAxisOf(value: Arg, rank: number): number {
  const axis = known(value, "axis");
  if (axis > rank) fail("axis", "Error", "Axis must be <= rank of the tensor");
  if (axis < -(rank + 1)) fail("axis", "Error", `Axis must be in the interval [${-(rank + 1)}, ${rank}]`);
  return axis < 0 ? axis + rank + 1 : axis;
}

/** A list of sizes, or one. */
export function sizesIn(value: Arg, name: string): Dims {
  if (isUnknown(value)) return giveUp(value);
  const items = Array.isArray(value) ? (value as readonly Arg[]) : [value];
  return items.map((item): Dim => numberOf(item) ?? giveUp(`${name} is not known`));
}
