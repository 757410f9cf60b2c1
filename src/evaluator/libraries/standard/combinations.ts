import { Unknown } from "../../../arithmetic/unknown";
import { iterate } from "../../containers/iterate";
import { Iterator } from "../../iterator";
import { MAXIMUM_ITEMS } from "../../limits";
import { Tuple, type Value } from "../../values";
import type { NativeCall, NativeFunction } from "../native";
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

/** `product(…, repeat=n)`: every choice of one item of each. */
export function product(call: NativeCall): Value {
  const lists: Items[] = [];
  for (const source of call.positional) {
    const items = iterate(call.frame, source, call.at);
    if (items instanceof Unknown) return items;
    lists.push(items);
  }
  const times = call.keywords.get("repeat") ?? 1;
  if (typeof times !== "number") return new Unknown("the number of repetitions is not known");
  const all = new Array<readonly Items[]>(times).fill(lists).flat();
  const size = all.reduce((whole, list) => whole * list.length, 1);
  if (size > MAXIMUM_ITEMS) return new Unknown("the product is too long to be followed");
  const rows = all.reduce<Value[][]>(
    (made, items) => made.flatMap((row) => items.map((item) => [...row, item])),
    [[]],
  );
  return Iterator.over(rows.map((row) => new Tuple(row)));
}
