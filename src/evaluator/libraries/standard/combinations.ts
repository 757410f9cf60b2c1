import { Unknown } from "../../../arithmetic/unknown";
import { MAXIMUM_ITEMS } from "../../run";
import { Tuple } from "../../values";
import type { NativeFunction } from "../native";
import { type Items, over } from "./itertools";

/** Ways to pick `size` of the positions before `length`: in any order, or rising with or without repeats. */
function picks(
  length: number,
  size: number,
  kind: "any" | "rising" | "repeating",
  from: Items = [],
): number[][] {
  if (size === 0) return [[]];
  const last = from.at(-1);
  const start = kind === "any" || typeof last !== "number" ? 0 : kind === "rising" ? last + 1 : last;
  const made: number[][] = [];
  for (let i = start; i < length && made.length < MAXIMUM_ITEMS; i++)
    if (kind !== "any" || !from.includes(i))
      for (const rest of picks(length, size - 1, kind, [...from, i])) made.push([i, ...rest]);
  return made;
}

export function picking(kind: "any" | "rising" | "repeating"): NativeFunction {
  return over(0, (items, call) => {
    const size = call.get(1, "r") ?? (kind === "any" ? items.length : null);
    if (typeof size !== "number" || items.length ** size > MAXIMUM_ITEMS)
      return new Unknown("the combinations are too many to be followed");
    return picks(items.length, size, kind).map((row) => new Tuple(row.map((i) => items[i] ?? null)));
  });
}
