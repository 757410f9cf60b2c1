import { type Dim, max, min, sub } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import { at, axisOf } from "./read";

/** Diagonals of matrices, and matrices around them. */

/** How many values a diagonal has. */
export function diagonalSize(rows: Dim, columns: Dim, offset: number): Dim {
  return max(min(sub(rows, Math.max(-offset, 0)), sub(columns, Math.max(offset, 0))), 0);
}

/** The two axes go, and their diagonal becomes the last. */
export function diagonal(a: BoundArgs<"input" | "offset" | "dim1" | "dim2">): Dims {
  const dims = a.dims("input");
  const [i, j] = [axisOf(a, "dim1", dims.length), axisOf(a, "dim2", dims.length)];
  if (i === j) fail("axis", "RuntimeError", `diagonal dimensions cannot be identical ${i}, ${j}`);
  const size = diagonalSize(at(dims, i), at(dims, j), a.known("offset"));
  return [...dims.filter((_, axis) => axis !== i && axis !== j), size];
}

/** The last axis becomes the diagonal of two new ones, longer by the offset. */
export function embedded(a: BoundArgs<"input" | "offset" | "dim1" | "dim2">): Dims {
  const dims = a.dims("input");
  const rank = dims.length + 1;
  const [i, j] = [axisOf(a, "dim1", rank), axisOf(a, "dim2", rank)];
  if (i === j) fail("axis", "RuntimeError", `diagonal dimensions cannot be identical ${i}, ${j}`);
  const size = sub(at(dims, -1), -Math.abs(a.known("offset")));
  const rest = [...dims.slice(0, -1)];
  return identity(rank).map((axis) => (axis === i || axis === j ? size : (rest.shift() ?? 1)));
}

/** A matrix with a vector on its diagonal, or the diagonal of a matrix. */
export function diag(a: BoundArgs<"input" | "diagonal">): Dims {
  const dims = a.dims("input");
  const offset = a.known("diagonal");
  const [rows = 1, columns = 1] = dims;
  if (dims.length === 2) return [diagonalSize(rows, columns, offset)];
  if (dims.length !== 1)
    fail("rank", "RuntimeError", `diag(): Supports 1D or 2D tensors. Got ${dims.length}D`);
  const size = sub(rows, -Math.abs(offset));
  return [size, size];
}

/** All axes in their own order, `[0, …, rank − 1]`. */
export function identity(rank: number): number[] {
  return Array.from({ length: rank }, (_, i) => i);
}
