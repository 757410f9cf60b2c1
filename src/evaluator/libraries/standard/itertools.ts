import { Unknown } from "../../../arithmetic/unknown";
import { callValue } from "../../calls";
import { available, consume, iterate } from "../../containers/iterate";
import { binary } from "../../operators/binary";
import { equals } from "../../operators/equality";
import { truthOf } from "../../operators/truth";
import { MAXIMUM_ITEMS } from "../../run";
import { Iterator, NO_KEYWORDS, Tuple, type Value } from "../../values";
import { cut } from "../builtins/sequences";
import type { NativeCall, NativeFunction } from "../native";
import { picking } from "./combinations";

/** Items of an endless iterator that are made at once. */
const AHEAD = 4096;

export type Items = readonly Value[];

/** Makes an iterator of the items of a call's argument. */
export function over(
  position: number,
  compute: (items: Items, call: NativeCall) => Items | Unknown,
): NativeFunction {
  return (call) => {
    const items = iterate(call.frame, call.get(position) ?? null, call.at);
    const made = items instanceof Unknown ? items : compute(items, call);
    return made instanceof Unknown ? made : new Iterator(made);
  };
}

const apply = (call: NativeCall, func: Value, ...positional: Value[]): Value =>
  callValue(call.frame, func, { positional, keywords: NO_KEYWORDS }, call.at);

/** Keeps or drops items by a test of each, until one is not decided. */
function tested(call: NativeCall, items: Items, test: Value): readonly boolean[] | Unknown {
  const results: boolean[] = [];
  for (const item of items) {
    const holds = truthOf(call.frame, test === null ? item : apply(call, test, item), call.at);
    if (holds instanceof Unknown) return holds;
    results.push(holds);
  }
  return results;
}

/** All items of several iterables, one after the other. */
export function concat(call: NativeCall, sources: Items): Value {
  const all: Value[] = [];
  for (const source of sources) {
    const items = available(call.frame, source, call.at);
    if (items instanceof Unknown) return items;
    consume(call.frame, source, items.items.length);
    all.push(...items.items);
    if (items.isCut) return cut(all, true);
  }
  return new Iterator(all);
}

function product(call: NativeCall): Value {
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
  return new Iterator(rows.map((row) => new Tuple(row)));
}

function slice(call: NativeCall): Value {
  const [source = null, ...bounds] = call.positional;
  const found = available(call.frame, source, call.at);
  if (found instanceof Unknown) return found;
  const [first = null, second, step = 1] = bounds;
  const start = second === undefined ? 0 : (first ?? 0);
  const stop = second === undefined ? first : second;
  if (
    typeof start !== "number" ||
    (stop !== null && typeof stop !== "number") ||
    (step ?? 1) instanceof Unknown
  )
    return new Unknown("the bounds of islice are not known");
  const end = stop ?? found.items.length;
  if (found.isCut && (stop === null || end > found.items.length)) return new Unknown("an endless iterator");
  consume(call.frame, source, end);
  const stride = typeof step === "number" ? step : 1;
  return new Iterator(found.items.slice(start, end).filter((_, i) => i % stride === 0));
}

/** Running totals, or what else a function makes of the last result and the next item. */
function accumulate(call: NativeCall): Value {
  const items = iterate(call.frame, call.get(0) ?? null, call.at);
  if (items instanceof Unknown) return items;
  const func = call.get(1, "func") ?? null;
  const initial = call.keywords.get("initial") ?? null;
  const combine = (a: Value, b: Value) =>
    func === null ? binary(call.frame, "+", a, b, call.at) : apply(call, func, a, b);
  const [first, ...rest] = initial === null ? items : [initial, ...items];
  if (first === undefined) return new Iterator([]);
  const totals = [first];
  for (const item of rest) totals.push(combine(totals.at(-1) ?? null, item));
  return new Iterator(totals);
}

/** Runs of items with equal keys. */
function groupBy(call: NativeCall): Value {
  const items = iterate(call.frame, call.get(0) ?? null, call.at);
  if (items instanceof Unknown) return items;
  const key = call.get(1, "key") ?? null;
  const groups: { readonly key: Value; readonly items: Value[] }[] = [];
  for (const item of items) {
    const own = key === null ? item : apply(call, key, item);
    const last = groups.at(-1);
    const isSame = last ? equals(last.key, own) : false;
    if (isSame instanceof Unknown) return isSame;
    if (last && isSame) last.items.push(item);
    else groups.push({ key: own, items: [item] });
  }
  return new Iterator(groups.map((group) => new Tuple([group.key, new Iterator(group.items)])));
}

function longest(call: NativeCall): Value {
  const lists: Items[] = [];
  for (const source of call.positional) {
    const items = iterate(call.frame, source, call.at);
    if (items instanceof Unknown) return items;
    lists.push(items);
  }
  const fill = call.keywords.get("fillvalue") ?? null;
  const length = Math.max(0, ...lists.map((l) => l.length));
  const rowAt = (i: number) => new Tuple(lists.map((l) => (i < l.length ? (l[i] ?? null) : fill)));
  return new Iterator(Array.from({ length }, (_, i) => rowAt(i)));
}

function count(call: NativeCall): Value {
  const start = call.get(0, "start") ?? 0;
  const step = call.get(1, "step") ?? 1;
  let value: Value = start;
  const items: Value[] = [];
  for (let i = 0; i < AHEAD; i++) {
    items.push(value);
    value = binary(call.frame, "+", value, step, call.at);
  }
  return cut(items, true);
}

/** The functions of `itertools`; those without end make many items ahead and say that more would come. */
export const itertools: Readonly<Record<string, NativeFunction>> = {
  chain: (call) => concat(call, call.positional),
  product,
  permutations: picking("any"),
  combinations: picking("rising"),
  combinations_with_replacement: picking("repeating"),
  repeat: ({ positional: [item = null, times], keywords }) => {
    const given = times ?? keywords.get("times");
    if (given === undefined) return cut(new Array<Value>(AHEAD).fill(item), true);
    return typeof given === "number" && given <= MAXIMUM_ITEMS
      ? new Iterator(new Array<Value>(Math.max(0, given)).fill(item))
      : new Unknown("the number of repetitions is not known");
  },
  count,
  cycle: (call) => {
    const items = iterate(call.frame, call.get(0) ?? null, call.at);
    if (items instanceof Unknown || items.length === 0)
      return items instanceof Unknown ? items : new Iterator([]);
    return cut(
      Array.from({ length: AHEAD }, (_, i) => items[i % items.length] ?? null),
      true,
    );
  },
  starmap: over(1, (rows, call) => {
    const made: Value[] = [];
    for (const row of rows) {
      const positional = iterate(call.frame, row, call.at);
      if (positional instanceof Unknown) return positional;
      made.push(apply(call, call.get(0) ?? null, ...positional));
    }
    return made;
  }),
  accumulate,
  islice: slice,
  groupby: groupBy,
  zip_longest: longest,
  pairwise: over(0, (items) => items.slice(1).map((item, i) => new Tuple([items[i] ?? null, item]))),
  batched: over(0, (items, call) => {
    const size = call.get(1, "n");
    if (typeof size !== "number" || size < 1) return new Unknown("the size of the batches is not known");
    return Array.from(
      { length: Math.ceil(items.length / size) },
      (_, i) => new Tuple(items.slice(i * size, (i + 1) * size)),
    );
  }),
  takewhile: over(1, (items, call) => {
    const results = tested(call, items, call.get(0) ?? null);
    if (results instanceof Unknown) return results;
    const end = results.indexOf(false);
    return end < 0 ? items : items.slice(0, end);
  }),
  dropwhile: over(1, (items, call) => {
    const results = tested(call, items, call.get(0) ?? null);
    if (results instanceof Unknown) return results;
    const start = results.indexOf(false);
    return start < 0 ? [] : items.slice(start);
  }),
  filterfalse: over(1, (items, call) => {
    const results = tested(call, items, call.get(0) ?? null);
    return results instanceof Unknown ? results : items.filter((_, i) => !results[i]);
  }),
  compress: over(0, (items, call) => {
    const selectors = iterate(call.frame, call.get(1) ?? null, call.at);
    const results = selectors instanceof Unknown ? selectors : tested(call, selectors, null);
    return results instanceof Unknown ? results : items.filter((_, i) => results[i]);
  }),
  tee: (call) => {
    const items = iterate(call.frame, call.get(0) ?? null, call.at);
    const copies = call.get(1, "n") ?? 2;
    if (items instanceof Unknown || typeof copies !== "number")
      return items instanceof Unknown ? items : new Unknown("the number of copies is not known");
    return new Tuple(Array.from({ length: copies }, () => new Iterator(items)));
  },
};
