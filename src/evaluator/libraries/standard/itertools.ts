import { Unknown } from "../../../arithmetic/unknown";
import { callValue } from "../../calls";
import { iterate } from "../../containers/iterate";
import { binary } from "../../operators/binary";
import { MAXIMUM_ITEMS } from "../../run";
import { Iterator, NO_KEYWORDS, Tuple, type Value } from "../../values";
import type { NativeCall, NativeFunction } from "../native";

export const itertools: Readonly<Record<string, NativeFunction>> = {
  chain: (call) => concat(call, call.positional),
  product: (call) => {
    const lists = call.positional.map((p) => iterate(call.frame, p, call.at));
    const unknown = lists.find((l) => l instanceof Unknown);
    if (unknown instanceof Unknown) return unknown;
    const size = (lists as readonly (readonly Value[])[]).reduce((all, list) => all * list.length, 1);
    if (size > MAXIMUM_ITEMS) return new Unknown("the product is too long to be followed");
    const rows = (lists as readonly (readonly Value[])[]).reduce<Value[][]>(
      (all, items) => all.flatMap((row) => items.map((item) => [...row, item])),
      [[]],
    );
    return new Iterator(rows.map((row) => new Tuple(row)));
  },
  repeat: ({ positional: [item = null, times] }) =>
    typeof times === "number"
      ? new Iterator(new Array(times).fill(item))
      : new Unknown("an endless iterator"),
  starmap: (call) => {
    const rows = iterate(call.frame, call.get(1) ?? null, call.at);
    if (rows instanceof Unknown) return rows;
    const made: Value[] = [];
    for (const row of rows) {
      const positional = iterate(call.frame, row, call.at);
      if (positional instanceof Unknown) return positional;
      const args = { positional, keywords: NO_KEYWORDS };
      made.push(callValue(call.frame, call.get(0) ?? null, args, call.at));
    }
    return new Iterator(made);
  },
  accumulate: (call) => {
    const items = iterate(call.frame, call.get(0) ?? null, call.at);
    if (items instanceof Unknown) return items;
    let total: Value | undefined;
    return new Iterator(
      items.map(
        (item) => (total = total === undefined ? item : binary(call.frame, "+", total, item, call.at)),
      ),
    );
  },
  islice: (call) => {
    const items = iterate(call.frame, call.get(0) ?? null, call.at);
    const numbers = call.positional.slice(1).filter((p) => typeof p === "number");
    if (items instanceof Unknown) return items;
    return new Iterator(
      numbers.length === 1 ? items.slice(0, numbers[0]) : items.slice(numbers[0], numbers[1]),
    );
  },
  count: () => new Unknown("an endless iterator"),
  cycle: () => new Unknown("an endless iterator"),
  zip_longest: (call) => {
    const lists = call.positional.map((p) => iterate(call.frame, p, call.at));
    const unknown = lists.find((l) => l instanceof Unknown);
    if (unknown instanceof Unknown) return unknown;
    const known = lists as readonly (readonly Value[])[];
    const fill = call.keywords.get("fillvalue") ?? null;
    return new Iterator(
      Array.from(
        { length: Math.max(0, ...known.map((l) => l.length)) },
        (_, i) => new Tuple(known.map((l) => (i < l.length ? (l[i] ?? null) : fill))),
      ),
    );
  },
};

export function concat(call: NativeCall, sources: readonly Value[]): Value {
  const all: Value[] = [];
  for (const source of sources) {
    const items = iterate(call.frame, source, call.at);
    if (items instanceof Unknown) return items;
    all.push(...items);
  }
  return new Iterator(all);
}
