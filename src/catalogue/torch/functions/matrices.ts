import { equal } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { Tensor } from "../../values";
import { categoryOf, type DType } from "./dtype";
import { at } from "./read";

/** What linear algebra demands of its matrices. */

/** Matrices of floats. */
export function demandMatrix(x: Tensor, name: string): Dims {
  const dims = dimsOf(x);
  if (dims.length < 2) {
    const message = `${name}: The input tensor A must have at least 2 dimensions.`;
    fail("rank", "RuntimeError", message, { received: dims.length });
  }
  demandFloating(x.dtype, name);
  return dims;
}

/** Refuses integers and booleans with a RuntimeError that `name` opens; an unknown dtype passes. */
export function demandFloating(dtype: DType, name: string): void {
  if (dtype === undefined || ["float", "complex"].includes(categoryOf(dtype))) return;
  fail(
    "dtype",
    "RuntimeError",
    `${name}: Expected a floating point or complex tensor as input. Got ${dtype}`,
  );
}

/** Square matrices of floats. */
export function demandSquare(x: Tensor, name: string): Dims {
  demandMatrix(x, name);
  return demandSquareOf(x, name);
}

/** Square matrices of any numbers. */
export function demandSquareOf(x: Tensor, name: string): Dims {
  const dims = dimsOf(x);
  if (dims.length < 2) demandMatrix(x, name);
  const [rows, columns] = [at(dims, -2), at(dims, -1)];
  if (equal(rows, columns) === false) {
    const message = `${name}: A must be batches of square matrices, but they are ${formatDim(rows)} by ${formatDim(columns)} matrices`;
    fail("value", "RuntimeError", message);
  }
  return dims;
}
