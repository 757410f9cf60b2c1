import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import type { Frame } from "../frame";
import { Symbolic, type Value } from "../values";

/** JavaScript's `undefined`; `null` is the evaluator's null. */
export const UNDEFINED = new Symbolic("undefined");

/** Whether a value is null or undefined; unknown where that is. */
export function isMissing(value: Value): boolean | Unknown {
  return value instanceof Unknown ? value : value === null || value === UNDEFINED;
}

/** A number of JavaScript, whose integers are sizes too. */
export function numberValue(value: number): Value {
  if (Number.isNaN(value)) return new Unknown("it is not a number");
  if (Object.is(value, -0)) return 0;
  if (!Number.isInteger(value)) return new Float(value);
  return Number.isSafeInteger(value) ? value : new Unknown("the number is too large to be exact");
}

/** The number that a value is; undefined for anything else. */
export function numberOf(value: Value | undefined): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  return value instanceof Float ? value.value : undefined;
}

/** Whether the code at hand is JavaScript or TypeScript. */
export function isJavaScript({ file }: Pick<Frame, "file">): boolean {
  return file.program.language === "javascript";
}
