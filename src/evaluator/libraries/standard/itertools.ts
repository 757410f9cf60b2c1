import { Unknown } from "../../../arithmetic/unknown";
import { callValue } from "../../calls";
import { cursorOf, iteratorOf, sideBySide } from "../../containers/cursors";
import { iterate } from "../../containers/iterate";
import { type Cursor, Iterator, type Pulled } from "../../iterator";
import { binary } from "../../operators/binary";
import { equals } from "../../operators/equality";
import { truthOf } from "../../operators/truth";
import { NO_KEYWORDS, Tuple, type Value } from "../../values";
import { through } from "../builtins/sequences";
import type { NativeCall, NativeFunction } from "../native";
import { picking, product } from "./combinations";

export type Items = readonly Value[];

/** Makes an iterator of the items of a call's argument. */
export function over(
  position: number,
  compute: (items: Items, call: NativeCall) => Items | Unknown,
): NativeFunction {
  return (call) => {
    const items = iterate(call.frame, call.get(position) ?? null, call.at);
    const made = items instanceof Unknown ? items : compute(items, call);
    return made instanceof Unknown ? made : Iterator.over(made);
  };
}

const apply = (call: NativeCall, func: Value, ...positional: Value[]): Value =>
  callValue(call.frame, func, { positional, keywords: NO_KEYWORDS }, call.at);

const holdsFor = (call: NativeCall, test: Value, item: Value): boolean | Unknown =>
  truthOf(call.frame, test === null ? item : apply(call, test, item), call.at);

/** All items of several iterables, one after the other; `sources` is gone through as it is needed. */
export function concat(call: NativeCall, sources: Value): Value {
  const outer = cursorOf(call.frame, sources, call.at);
  if (outer instanceof Unknown) return outer;
  let inner: Cursor | Unknown | undefined;
  return iteratorOf(call.frame, () => {
    for (;;) {
      const pulled = inner instanceof Unknown ? inner : inner?.();
      if (pulled !== undefined) return pulled;
      const next = outer();
      if (next === undefined || next instanceof Unknown) return next;
      inner = cursorOf(call.frame, next[0], call.at);
      call.frame.run.limits.step();
    }
  });
}

function slice(call: NativeCall): Value {
  const [source = null, ...bounds] = call.positional;
  const [first = null, second, stride] = bounds;
  const start = second === undefined ? 0 : (first ?? 0);
  const stop = (second === undefined ? first : second) ?? Number.POSITIVE_INFINITY;
  const step = stride ?? 1;
  if (typeof start !== "number" || typeof stop !== "number" || typeof step !== "number")
    return new Unknown("the bounds of islice are not known");
  const cursor = cursorOf(call.frame, source, call.at);
  if (cursor instanceof Unknown) return cursor;
  let [position, wanted] = [0, start];
  return iteratorOf(call.frame, () => {
    if (wanted >= stop) return undefined;
    let pulled = cursor();
    for (; Array.isArray(pulled) && position < wanted; position++) pulled = cursor();
    position++;
    wanted += step;
    return pulled;
  });
}

/** Running totals, or what else a function makes of the last result and the next item. */
function accumulate(call: NativeCall): Value {
  const func = call.get(1, "func") ?? null;
  const initial = call.keywords.get("initial") ?? null;
  const combine = (a: Value, b: Value) =>
    func === null ? binary(call.frame, "+", a, b, call.at) : apply(call, func, a, b);
  let total: Value | undefined;
  const totals = through(call, call.get(0), (item) => {
    total = total === undefined ? item : combine(total, item);
    return [total];
  });
  if (initial === null || totals instanceof Unknown) return totals;
  total = initial;
  return concat(call, new Tuple([new Tuple([initial]), totals]));
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
  return Iterator.over(groups.map((group) => new Tuple([group.key, Iterator.over(group.items)])));
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
  return Iterator.over(Array.from({ length }, (_, i) => rowAt(i)));
}

function count(call: NativeCall): Value {
  const step = call.get(1, "step") ?? 1;
  let next: Value = call.get(0, "start") ?? 0;
  return iteratorOf(call.frame, () => {
    const value = next;
    next = binary(call.frame, "+", value, step, call.at);
    return [value];
  });
}

/** The items again and again. */
function cycle(call: NativeCall): Value {
  const cursor = cursorOf(call.frame, call.get(0) ?? null, call.at);
  if (cursor instanceof Unknown) return cursor;
  const seen: Value[] = [];
  let position = -1;
  return iteratorOf(call.frame, () => {
    const pulled = position < 0 ? cursor() : undefined;
    if (pulled instanceof Unknown) return pulled;
    if (pulled) seen.push(pulled[0]);
    if (pulled || seen.length === 0) return pulled;
    position = (position + 1) % seen.length;
    return [seen[position] ?? null];
  });
}

function repeat({ frame, positional: [item = null, times], keywords }: NativeCall): Value {
  const limit = times ?? keywords.get("times") ?? Number.POSITIVE_INFINITY;
  if (typeof limit !== "number") return new Unknown("the number of repetitions is not known");
  let made = 0;
  return iteratorOf(frame, () => (made++ < limit ? [item] : undefined));
}

/** Iterators over the same items, each at its own place. */
function tee(call: NativeCall): Value {
  const cursor = cursorOf(call.frame, call.get(0) ?? null, call.at);
  const copies = call.get(1, "n") ?? 2;
  if (cursor instanceof Unknown) return cursor;
  if (typeof copies !== "number") return new Unknown("the number of copies is not known");
  const seen: Pulled[] = [];
  const copy = () => {
    let position = 0;
    return iteratorOf(call.frame, () => {
      if (position === seen.length) seen.push(cursor());
      const pulled = seen[position];
      if (Array.isArray(pulled)) position++;
      return pulled;
    });
  };
  return new Tuple(Array.from({ length: copies }, copy));
}

/** Items for as long as they pass a test. */
function takeWhile(call: NativeCall): Value {
  let hasEnded = false;
  const cursor = cursorOf(call.frame, call.get(1) ?? null, call.at);
  if (cursor instanceof Unknown) return cursor;
  return iteratorOf(call.frame, () => {
    const pulled = hasEnded ? undefined : cursor();
    if (!Array.isArray(pulled)) return pulled;
    const holds = holdsFor(call, call.get(0) ?? null, pulled[0] as Value);
    if (holds instanceof Unknown) return holds;
    hasEnded = !holds;
    return holds ? pulled : undefined;
  });
}

/** Items from the first on that does not pass a test. */
function dropWhile(call: NativeCall): Value {
  let hasBegun = false;
  return through(call, call.get(1), (item) => {
    const holds = hasBegun ? false : holdsFor(call, call.get(0) ?? null, item);
    if (holds instanceof Unknown) return holds;
    hasBegun = !holds;
    return hasBegun ? [item] : undefined;
  });
}

/** The functions of `itertools`. */
export const itertools: Readonly<Record<string, NativeFunction>> = {
  chain: (call) => concat(call, new Tuple(call.positional)),
  product,
  permutations: picking("any"),
  combinations: picking("rising"),
  combinations_with_replacement: picking("repeating"),
  repeat,
  count,
  cycle,
  starmap: (call) =>
    through(call, call.get(1), (row) => {
      const positional = iterate(call.frame, row, call.at);
      return positional instanceof Unknown ? positional : [apply(call, call.get(0) ?? null, ...positional)];
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
  takewhile: takeWhile,
  dropwhile: dropWhile,
  filterfalse: (call) =>
    through(call, call.get(1), (item) => {
      const holds = holdsFor(call, call.get(0) ?? null, item);
      return holds instanceof Unknown ? holds : holds ? undefined : [item];
    }),
  compress: (call) => {
    const rows = sideBySide(call.frame, call.positional, call.at);
    if (rows instanceof Unknown) return rows;
    return iteratorOf(call.frame, () => {
      for (let row = rows(); row !== undefined; row = rows()) {
        const holds = row instanceof Unknown ? row : truthOf(call.frame, row[1] ?? null, call.at);
        if (holds instanceof Unknown) return holds;
        if (holds) return [(row as Items)[0] ?? null];
      }
      return undefined;
    });
  },
  tee,
};
