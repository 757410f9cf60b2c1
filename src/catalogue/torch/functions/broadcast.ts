import { broadcast, Conflict } from "../../../arithmetic/broadcast";
import { type Dim, isExpr } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { dimsOf } from "../../arguments";
import { fail } from "../../bail";
import { constant, known, positionAt, stretchedFrom, strides } from "../../families/constants";
import { type Arg, Float, Tensor } from "../../values";
import type { DType } from "./dtype";

/** The shape that tensors broadcast to, or PyTorch's complaint; numbers have no axes. */
export function broadcastAll(operands: readonly Arg[]): Dims {
  return broadcastShapes(operands.map((x) => (x instanceof Tensor ? dimsOf(x) : [])));
}

/** The shape that shapes broadcast to; where two do not fit it is a RuntimeError. */
export function broadcastShapes(shapes: readonly Dims[]): Dims {
  const joined = broadcast(shapes);
  return joined instanceof Conflict ? failBroadcast(joined) : joined;
}

function failBroadcast({ a, b, axis }: Conflict): never {
  return fail(
    "broadcast",
    "RuntimeError",
    `The size of tensor a (${formatDim(a)}) must match the size of tensor b (${formatDim(b)}) at non-singleton dimension ${axis}`,
    { a, b, axis },
  );
}

/** Applies a function to the numbers of broadcast operands, where all of them are known. */
export function elementwise(
  operands: readonly Arg[],
  dtype: DType,
  compute: (...values: readonly number[]) => number,
): Tensor {
  const dims = broadcastAll(operands);
  const sizes = known(dims);
  const readers = operands.map(reader);
  if (!sizes || readers.some((read) => read === undefined)) return new Tensor(dims, dtype);
  return constant(dims, dtype, (count) =>
    Array.from({ length: count }, (_, i) => {
      const position = positionAt(i, sizes);
      return compute(...readers.map((read) => read?.(position) ?? Number.NaN));
    }),
  );
}

/** Reads an operand's number at a position of the result; undefined where its numbers are not known. */
function reader(operand: Arg): ((position: readonly number[]) => number) | undefined {
  if (operand instanceof Tensor) {
    const sizes = known(operand.shape);
    const { data } = operand;
    if (!sizes || !data) return undefined;
    const steps = strides(sizes);
    return (position) => {
      const from = stretchedFrom(position, sizes);
      return data[from.reduce((sum, p, axis) => sum + p * (steps[axis] ?? 0), 0)] ?? Number.NaN;
    };
  }
  const value = numberOf(operand);
  return value === undefined ? undefined : () => value;
}

/** A Python number; undefined when it is not one or not known. */
export function numberOf(value: Arg): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return value instanceof Float && !Number.isNaN(value.value) ? value.value : undefined;
}

/** A Python number as a size, for messages and sums over sizes. */
export function isNumber(value: Arg): value is Dim | Float | boolean {
  return typeof value === "number" || typeof value === "boolean" || value instanceof Float || isExpr(value);
}
