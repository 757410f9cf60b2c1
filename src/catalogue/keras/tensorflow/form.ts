import { broadcast, Conflict } from "../../../arithmetic/broadcast";
import { isExpr } from "../../../arithmetic/dimension";
import { Problem } from "../../../arithmetic/problem";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { Bail, fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { type Comparison, compared } from "../ops/comparison";
import type { Dtype } from "../ops/dtype";
import { dtypeOf, strong } from "../ops/dtype";
import { firstOf } from "../ops/elementwise";
import { shapeOf } from "../ops/form";
import { reduced } from "../ops/reduce";
import { repr } from "../words";

/** What TensorFlow's own functions have in common: other errors, and no promotion of dtypes. */

/** Runs a computation shared with Keras; what breaks in it, TensorFlow calls an invalid argument. */
export function invalid<T>(compute: () => T): T {
  try {
    return compute();
  } catch (thrown) {
    if (!(thrown instanceof Bail) || !(thrown.value instanceof Problem)) throw thrown;
    const { kind, exception, message, facts } = thrown.value;
    if (exception === "TypeError") throw thrown;
    throw new Bail(new Problem(kind, "InvalidArgumentError", message, facts));
  }
}

/** A shape as TensorFlow prints it. */
export function brackets(shape: Dims): string {
  return `[${shape.map((size) => (typeof size === "number" ? size : "?")).join(",")}]`;
}

/** The shape that all broadcast to; shapes that do not are an InvalidArgumentError. */
export function broadcastAll(shapes: readonly Dims[]): Dims {
  const joined = broadcast(shapes);
  if (!(joined instanceof Conflict)) return joined;
  const message = `Incompatible shapes: ${shapes.map(brackets).join(" vs. ")}`;
  return fail("broadcast", "InvalidArgumentError", message, { expected: joined.a, received: joined.b });
}

/** The dtype of the tensors among the operands; Python numbers follow it. */
export function tensorDtype(operands: readonly Arg[]): Dtype {
  const tensor = operands.find((operand) => operand instanceof Tensor);
  return strong(dtypeOf(tensor ?? operands[0] ?? null));
}

/** Refuses words where a tensor is needed. */
export function demandNumbers(operands: readonly Arg[]): void {
  const word = operands.find((operand) => typeof operand === "string");
  if (word === undefined) return;
  fail("type", "TypeError", `Cannot convert '${String(word)}' to EagerTensor of dtype float`);
}

/** The axes of an `axis` argument, from the front; all of them for None. */
export function axesFrom(value: Arg, rank: number): readonly number[] {
  if (value === null) return Array.from({ length: rank }, (_, i) => i);
  if (isUnknown(value)) return giveUp(value);
  const items = Array.isArray(value) ? (value as readonly Arg[]) : [value];
  const axes = items.map((axis) => axisFrom(axis, rank, !Array.isArray(value)));
  const twice = axes.find((axis, i) => axes.indexOf(axis) !== i);
  if (twice === undefined) return axes;
  const rule = "Invalid reduction arguments: Axes contains duplicate dimension:";
  return fail("axis", "InvalidArgumentError", `${rule} ${twice}`);
}

/** One axis from the front. */
export function axisFrom(axis: Arg, rank: number, isLone = true): number {
  if (axis instanceof Float && isLone) {
    fail("type", "TypeError", `Cannot convert ${repr(axis)} to EagerTensor of dtype int32`);
  }
  if (typeof axis === "string" || axis instanceof Float) {
    const type = typeof axis === "string" ? "string" : "float";
    const rule = `Value for attr 'Tidx' of ${type} is not in the list of allowed values: int32, int64`;
    fail("type", "InvalidArgumentError", rule);
  }
  if (typeof axis === "boolean") return Number(axis);
  if (typeof axis !== "number")
    return giveUp(isUnknown(axis) || isExpr(axis) ? "the axis is not known" : "the axis is no number");
  if (axis >= -rank && axis < rank) return axis < 0 ? axis + rank : axis;
  const rule = `Invalid reduction dimension (${axis} for input with ${rank} dimension(s)`;
  return fail("axis", "InvalidArgumentError", rule, { received: axis });
}

/** A function of two tensors that broadcast. */
export function binary(
  signature: string,
  dtype: (given: Dtype) => Dtype,
  aliases: readonly string[] = [],
  holds?: Comparison,
): FunctionEntry {
  return fn(signature, {
    aliases,
    output: (a: BoundArgs) => {
      const operands = a.signature.parameters.slice(0, 2).map(({ name }) => a.raw(name));
      if (signature.startsWith("tensorflow.math.add(") && typeof operands[1] === "string") {
        const rule = "cannot compute AddV2 as input #1(zero-based) was expected to be a float tensor";
        fail("type", "InvalidArgumentError", `${rule} but is a string tensor`);
      }
      demandNumbers(operands);
      const [p = null, q = null] = operands;
      const answer = holds && compared(p, q, holds);
      return answer ?? new Tensor(broadcastAll(operands.map(shapeOf)), dtype(tensorDtype(operands)));
    },
  });
}

/** A function of one tensor, value by value. */
export function unary(
  signature: string,
  dtype: (given: Dtype) => Dtype,
  aliases: readonly string[] = [],
): FunctionEntry {
  return fn(signature, {
    aliases,
    output: (a: BoundArgs) => {
      const x = firstOf(a);
      demandNumbers([x]);
      return new Tensor(shapeOf(x), dtype(dtypeOf(x)));
    },
  });
}

/** A function that takes axes away. */
export function reduction(
  signature: string,
  dtype: (given: Dtype) => Dtype,
  aliases: readonly string[] = [],
): FunctionEntry {
  return fn(signature, {
    aliases,
    reach: "whole",
    output: (a: BoundArgs) => {
      const x = firstOf(a);
      const shape = shapeOf(x);
      const keeps = ["keepdims", "keep_dims"].some((name) => a.isGiven(name) && a.flag(name));
      return new Tensor(reduced(shape, [...axesFrom(a.raw("axis"), shape.length)], keeps), dtype(dtypeOf(x)));
    },
  });
}
