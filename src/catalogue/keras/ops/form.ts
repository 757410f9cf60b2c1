import { broadcast, Conflict } from "../../../arithmetic/broadcast";
import { isExpr } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { dimsOf, typeName } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type Arg, Float, Tensor } from "../../values";
import { repr, shapeWords } from "../words";
import { dtypeOf, strong } from "./dtype";

/** What the tensor functions of Keras and TensorFlow have in common. */

/** Anything that can be made a tensor: a number, nested sequences of numbers or tensors. */
export function asTensor(value: Arg): Tensor {
  if (value instanceof Tensor) return value;
  return new Tensor(shapeOf(value), strong(dtypeOf(value)), dataOf(value));
}

/** The shape of what would become a tensor. */
export function shapeOf(value: Arg): Dims {
  if (value instanceof Tensor) return dimsOf(value);
  if (typeof value === "number" || typeof value === "boolean" || value instanceof Float || isExpr(value))
    return [];
  if (isUnknown(value)) return giveUp(value);
  if (Array.isArray(value)) {
    const items = value as readonly Arg[];
    const [first] = items;
    return [items.length, ...(first === undefined ? [] : shapeOf(first))];
  }
  if (value === null || typeof value === "string") {
    const shown = typeof value === "string" ? `'${value}'` : "None";
    return fail(
      "type",
      "ValueError",
      `Attempt to convert a value (${shown}) with an unsupported type (<class '${typeName(value)}'>) to a Tensor.`,
    );
  }
  return giveUp("a value is no tensor");
}

function dataOf(value: Arg): readonly number[] | undefined {
  if (typeof value === "number") return [value];
  if (typeof value === "boolean") return [Number(value)];
  if (value instanceof Float) return [value.value];
  if (!Array.isArray(value)) return undefined;
  const parts = (value as readonly Arg[]).map(dataOf);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** The shape that values of these shapes broadcast to. */
export function broadcastShapes(shapes: readonly Dims[]): Dims {
  const joined = broadcast(shapes, "first");
  if (!(joined instanceof Conflict)) return joined;
  const what = `the failure dim has value ${repr(joined.a)}, which cannot be broadcasted to ${repr(joined.b)}.`;
  const given = shapes.map((shape) => `[${shape.map(repr).join(", ")}]`).join(" and ");
  return fail("broadcast", "ValueError", `Cannot broadcast shape, ${what} Input shapes are: ${given}.`, {
    expected: joined.a,
    received: joined.b,
  });
}

/** One axis as a number from the front; complains as numpy does. */
export function frontAxis(axis: Arg, rank: number, name = "axis"): number {
  if (isUnknown(axis)) return giveUp(axis);
  if (typeof axis === "boolean") return Number(axis);
  if (typeof axis !== "number") {
    if (isExpr(axis)) return giveUp(`${name} is not a known number`);
    return fail("type", "TypeError", `'${typeName(axis)}' object cannot be interpreted as an integer`);
  }
  if (axis >= -rank && axis < rank) return axis < 0 ? axis + rank : axis;
  return fail("axis", "ValueError", `axis ${axis} is out of bounds for an array with dimension ${rank}.`, {
    received: axis,
  });
}

/** Several axes, or all of them for None. */
export function frontAxes(axes: Arg, rank: number): readonly number[] {
  if (axes === null) return Array.from({ length: rank }, (_, i) => i);
  if (isUnknown(axes)) return giveUp(axes);
  const items = Array.isArray(axes) ? (axes as readonly Arg[]) : [axes];
  return items.map((axis) => frontAxis(axis, rank));
}

/** The sizes of a `shape` argument: integers in a sequence, a lone integer, or the entries of a small tensor. */
export function sizesOf(value: Arg): Dims {
  if (isUnknown(value)) return giveUp(value);
  if (value instanceof Tensor) return value.data ?? giveUp("the shape is computed while running");
  const items = Array.isArray(value) ? (value as readonly Arg[]) : [value];
  return items.map((item) => {
    if (typeof item === "number" || isExpr(item) || isUnknown(item)) return item;
    if (typeof item === "boolean") return Number(item);
    if (item instanceof Tensor) return item.data?.[0] ?? giveUp("a size is computed while running");
    if (item === null) return -1;
    const found = `Found invalid dimension '${typeof item === "string" ? item : repr(item)}'`;
    return fail(
      "type",
      "ValueError",
      `Cannot convert '${repr(items)}' to a shape. ${found} of type '<class '${typeName(item)}'>'.`,
    );
  });
}

/** Sizes for a new tensor: none may be negative. */
export function newShape(value: Arg): Dims {
  const sizes = sizesOf(value);
  if (sizes.every((size) => typeof size !== "number" || size >= 0)) return sizes;
  const shown = shapeWords(sizes);
  return fail(
    "value",
    "ValueError",
    `Cannot convert '${shown}' to a shape. Negative dimensions are not allowed.`,
  );
}
