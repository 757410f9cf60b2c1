import { type Dim, floorDiv, isExpr, mod } from "../../../arithmetic/dimension";
import { isUnknown, Unknown } from "../../../arithmetic/unknown";
import { typeName } from "../../arguments";
import { fail } from "../../bail";
import { type Arg, Float } from "../../values";

/** What Python itself says about arguments, where PyTorch's constructors compute with them unchecked. */

/** A plain number, be it int, bool or float; undefined for everything else. */
export function numberOf(value: Arg): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return value instanceof Float && !Number.isNaN(value.value) ? value.value : undefined;
}

/** Whether the value is or may be a Python int (a bool is one). */
export function isIntLike(value: Arg): value is Dim | boolean {
  return typeof value === "number" || typeof value === "boolean" || isExpr(value) || isUnknown(value);
}

/** Whether the value is a list or a tuple, which are not told apart. */
export function isSequence(value: Arg): value is readonly Arg[] {
  return Array.isArray(value);
}

/** The int as a size; for values that {@link isIntLike}. */
export function toDim(value: Dim | boolean): Dim {
  return typeof value === "boolean" ? Number(value) : value;
}

/** Demands a value that can be ordered against an int, as `value < 1` does; undefined where it is not known. */
export function compared(value: Arg, operator: "<" | "<=" | ">" | ">="): number | undefined {
  if (isIntLike(value) || value instanceof Float) return numberOf(value);
  return fail(
    "type",
    "TypeError",
    `'${operator}' not supported between instances of '${typeName(value)}' and 'int'`,
  );
}

/** `value % divisor`, which is also defined for floats. */
export function remainder(value: Arg, divisor: Arg): Dim {
  if (typeof value === "string")
    return fail("type", "TypeError", "not all arguments converted during string formatting");
  if (isIntLike(value) && isIntLike(divisor)) return mod(toDim(value), toDim(divisor));
  const [a, b] = [numberOf(value), numberOf(divisor)];
  if (a !== undefined && b !== undefined) return a - b * Math.floor(a / b);
  const isNumeric = (v: Arg) => isIntLike(v) || v instanceof Float;
  if (isNumeric(value) && isNumeric(divisor)) return new Unknown("one of the numbers is not known");
  return fail(
    "type",
    "TypeError",
    `unsupported operand type(s) for %: '${typeName(value)}' and '${typeName(divisor)}'`,
  );
}

/** `value // divisor`; a float where one of them is, for the next reader to complain about. */
export function quotient(value: Arg, divisor: Arg): Arg {
  if (isIntLike(value) && isIntLike(divisor)) return floorDiv(toDim(value), toDim(divisor));
  return new Float(Number.NaN);
}

/** The items that `tuple(value)` gives, or the value once for each axis, as `_pair` and its sisters do. */
export function repeated(value: Arg, rank: number): readonly Arg[] {
  return isSequence(value) ? value : new Array<Arg>(rank).fill(value);
}

/** Values that Python computes with before anything checks that they are ints. */
export function numbersOf(values: readonly Arg[]): readonly Dim[] {
  return values.map((item): Dim => {
    if (isIntLike(item)) return toDim(item);
    if (item instanceof Float) return item.value;
    return fail("type", "TypeError", `unsupported operand type(s) for -: '${typeName(item)}' and 'int'`);
  });
}
