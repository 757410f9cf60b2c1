import { typeName } from "../../arguments";
import { fail, giveUp, warn } from "../../bail";
import type { Arg } from "../../values";
import { isIntLike, toDim } from "./python";

/** An axis argument, counted from the front; negative ones count from the back. A scalar has one axis. */
export function axisOf(value: Arg, rank: number, functionName: string, name = "dim"): number {
  if (!isIntLike(value))
    return fail(
      "type",
      "TypeError",
      `${functionName}(): argument '${name}' must be int, not ${typeName(value)}`,
    );
  const axis = toDim(value);
  if (typeof axis !== "number") return giveUp(`${name} is not a known number`);
  const count = Math.max(rank, 1);
  if (axis >= -count && axis < count) return axis < 0 ? axis + count : axis;
  const message = `Dimension out of range (expected to be in range of [${-count}, ${count - 1}], but got ${axis})`;
  return fail("axis", "IndexError", message, { axis, rank });
}

/** PyTorch guesses the axis, and says so. */
export function warnOfGuess(name: string, rank: number): void {
  const rule = `Implicit dimension choice for ${name} has been deprecated.`;
  const axis = rank === 0 || rank === 1 || rank === 3 ? 0 : 1;
  warn(`${rule} Change the call to include dim=X as an argument.`, { axis });
}
