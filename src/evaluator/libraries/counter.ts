import { Unknown } from "../../arithmetic/unknown";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import { mappingOf } from "../containers/mapping";
import { Iterator } from "../iterator";
import { contentOf, keyOf } from "../keys";
import { setUnderUnknownKey } from "../openness";
import { binary } from "../operators/binary";
import { Dict, Instance, List, NO_KEYWORDS, Tuple, type Value } from "../values";
import type { NativeCall, NativeFunction } from "./native";

/** Counts the items of what a call hands over, `by` times each. */
function count(call: NativeCall, by: 1 | -1): Value {
  const [self = null, source] = call.positional;
  const content = contentOf(self);
  if (!(content instanceof Dict)) return null;
  for (const [key, amount] of source === undefined ? [] : amountsOf(call, source)) {
    const text = keyOf(key);
    call.frame.run.heap.touch(content, text);
    if (text === undefined) setUnderUnknownKey(call.frame.run.heap, content, key);
    else {
      const before = content.entries.get(text)?.[1] ?? 0;
      content.entries.set(text, [key, binary(call.frame, by > 0 ? "+" : "-", before, amount, call.at)]);
    }
  }
  return null;
}

function amountsOf(call: NativeCall, source: Value): readonly (readonly [Value, Value])[] {
  const mapping = mappingOf(call.frame, source, call.at);
  if (mapping instanceof Dict) return [...mapping.entries.values()];
  const items = iterate(call.frame, source, call.at);
  return items instanceof Unknown ? [[items, 1]] : items.map((item) => [item, 1] as const);
}

/** The pairs of a counter, the most frequent first; those that are equally frequent in the order they came. */
function ranked(call: NativeCall): readonly (readonly [Value, Value])[] | Unknown {
  const content = contentOf(call.positional[0] ?? null);
  const pairs = content instanceof Dict ? [...content.entries.values()] : [];
  if (pairs.some(([, amount]) => typeof amount !== "number")) return new Unknown("the counts are not known");
  return pairs.sort(([, a], [, b]) => Number(b) - Number(a));
}

/** `one + other` and `one - other`: a counter of what is more than none. */
function combined(by: 1 | -1): NativeFunction {
  return (call) => {
    const [self = null, other = null] = call.positional;
    if (!(self instanceof Instance)) return new Unknown("the counts are not known");
    const made = callValue(call.frame, self.cls, { positional: [self], keywords: NO_KEYWORDS }, call.at);
    count({ ...call, positional: [made, other] }, by);
    const content = contentOf(made);
    if (content instanceof Dict)
      for (const [key, [, amount]] of content.entries)
        if (typeof amount === "number" && amount <= 0) content.entries.delete(key);
    return made;
  };
}

/** What `collections.Counter` adds to dictionaries. */
export const counterMethods: Readonly<Record<string, NativeFunction>> = {
  __init__: (call) => {
    const content = contentOf(call.positional[0] ?? null);
    if (content instanceof Dict)
      for (const [name, amount] of call.keywords) content.entries.set(`s:${name}`, [name, amount]);
    return count(call, 1);
  },
  __missing__: () => 0,
  __add__: combined(1),
  __sub__: combined(-1),
  update: (call) => count(call, 1),
  subtract: (call) => count(call, -1),
  most_common: (call) => {
    const pairs = ranked(call);
    const limit = call.get(1, "n") ?? null;
    if (pairs instanceof Unknown) return pairs;
    return new List(
      (typeof limit === "number" ? pairs.slice(0, limit) : pairs).map((pair) => new Tuple(pair)),
    );
  },
  elements: (call) => {
    const content = contentOf(call.positional[0] ?? null);
    const pairs = content instanceof Dict ? [...content.entries.values()] : [];
    return Iterator.over(
      pairs.flatMap(([key, amount]) =>
        typeof amount === "number" ? new Array<Value>(amount).fill(key) : [],
      ),
    );
  },
};
