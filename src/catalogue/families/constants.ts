import { product } from "../../arithmetic/dimension";
import type { Dims, Shape } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import { Float, Tensor } from "../values";

/** Small tensors whose numbers are known, such as `torch.linspace(0, 0.1, 12)`; larger ones drop their numbers. */

/** The most numbers that a constant tensor keeps. */
export const LARGEST_CONSTANT = 4096;

/** A tensor with its numbers, which are computed only if it is small and its shape is known. */
export function constant(
  shape: Shape,
  dtype: string | undefined,
  numbers: (count: number) => readonly number[] | undefined,
): Tensor {
  const count = shape instanceof Unknown ? undefined : product(shape);
  if (typeof count !== "number" || count > LARGEST_CONSTANT || count < 0) return new Tensor(shape, dtype);
  const data = numbers(count);
  return new Tensor(shape, dtype, data && storable(data, dtype));
}

/** What remains of numbers in a dtype; undefined where that is not modelled. */
function storable(data: readonly number[], dtype: string | undefined): readonly number[] | undefined {
  if (dtype === "float64") return data;
  if (dtype === "float32") return data.map(Math.fround);
  if (dtype === "bool") return data.map((x) => (x === 0 ? 0 : 1));
  const isPlainInteger = dtype === "int64" || dtype === "int32";
  return isPlainInteger && data.every((x) => Math.abs(x) < 2 ** 31) ? data.map(Math.trunc) : undefined;
}

/** The same numbers in another dtype. */
export function cast(x: Tensor, dtype: string | undefined): Tensor {
  return new Tensor(x.shape, dtype, x.data && storable(x.data, dtype), x.classes);
}

/** One number as Python sees it: `tensor.item()`. */
export function scalarOf(value: number, dtype: string | undefined): number | Float | boolean {
  if (dtype === "bool") return value !== 0;
  return dtype?.includes("int") ? value : new Float(value);
}

/**
 * A tensor whose value at each position is one of `x`'s. `source` maps a position of the result to a position in
 * `x`; it runs only if the numbers are known.
 */
export function rearranged(
  x: Tensor,
  dims: Dims,
  source: (position: readonly number[]) => readonly number[],
): Tensor {
  const { data } = x;
  const from = known(x.shape);
  const to = known(dims);
  if (!data || !from || !to) return new Tensor(dims, x.dtype);
  const steps = strides(from);
  const numbers = (count: number) =>
    Array.from({ length: count }, (_, i) => {
      const offset = source(positionAt(i, to)).reduce((sum, p, axis) => sum + p * (steps[axis] ?? 0), 0);
      return data[offset] ?? Number.NaN;
    });
  return constant(dims, x.dtype, numbers);
}

/** The same numbers in another shape. */
export function reshaped(x: Tensor, dims: Dims): Tensor {
  return new Tensor(dims, x.dtype, x.data, x.classes);
}

/** The sizes when all of them are numbers. */
export function known(shape: Shape): readonly number[] | undefined {
  if (shape instanceof Unknown) return undefined;
  return shape.every((d) => typeof d === "number") ? (shape as readonly number[]) : undefined;
}

/** How far apart neighbours of each axis are, row-major. */
export function strides(dims: readonly number[]): readonly number[] {
  const steps = new Array<number>(dims.length).fill(1);
  for (let i = dims.length - 2; i >= 0; i--) steps[i] = (steps[i + 1] ?? 1) * (dims[i + 1] ?? 1);
  return steps;
}

/** The position of the i-th value, row-major. */
export function positionAt(i: number, dims: readonly number[]): readonly number[] {
  const position = new Array<number>(dims.length).fill(0);
  for (let axis = dims.length - 1, rest = i; axis >= 0; axis--) {
    const size = dims[axis] ?? 1;
    position[axis] = rest % size;
    rest = Math.floor(rest / size);
  }
  return position;
}

/** The position in a broadcast operand that a position of the result takes its value from. */
export function stretchedFrom(position: readonly number[], dims: readonly number[]): readonly number[] {
  const lead = position.length - dims.length;
  return dims.map((size, axis) => (size === 1 ? 0 : (position[axis + lead] ?? 0)));
}
