import type { Value } from "./values";

/** The first that is given; None is a value, so `??` would pass it over. */
export function firstOf(
  value: Value | undefined,
  ...others: readonly (() => Value | undefined)[]
): Value | undefined {
  if (value !== undefined) return value;
  for (const other of others) {
    const next = other();
    if (next !== undefined) return next;
  }
  return undefined;
}
