import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import { callValue } from "../calls";
import { getFromSequence, iterate } from "../containers";
import { concatenate, contains, equals } from "../operators";
import { complain } from "../run";
import { display, formatValue, textOf } from "../text";
import {
  Dict,
  firstOf,
  keyOf,
  List,
  type Native,
  openness,
  perhapsMissing,
  removeUnderUnknownKey,
  SetValue,
  setUnderUnknownKey,
  Tuple,
  type Value,
} from "../values";
import { builtin } from "./builtins";
import { type NativeCall, type NativeFunction, natives } from "./native";

/** A method of a plain value: of a string, list, tuple, dictionary, set or number. */
export function methodOf(value: Value, name: string): Native | undefined {
  const table =
    typeof value === "string"
      ? strings
      : value instanceof List
        ? lists
        : value instanceof Tuple
          ? tuples
          : value instanceof Dict
            ? dicts
            : value instanceof SetValue
              ? sets
              : value instanceof Float || typeof value === "number"
                ? numbers
                : undefined;
  return table && Object.hasOwn(table, name) ? (table[name] as Native) : undefined;
}

/** `self` and the items of one more argument, for methods that take an iterable. */
function listAnd(call: NativeCall): { list: List; items: readonly Value[] | Unknown } {
  const list = call.positional[0] as List;
  return { list, items: iterate(call.frame, call.positional[1] ?? null, call.at) };
}

/** Changes a list in place. */
function change(call: NativeCall, compute: (items: readonly Value[]) => readonly Value[] | Unknown): null {
  const list = call.positional[0] as List;
  call.frame.run.heap.touch(list);
  const result = compute(list.items);
  if (result instanceof Unknown) list.unknown = result;
  else list.items = result;
  return null;
}

function popAt(call: NativeCall, at: Value): Value {
  const item = getFromSequence(call.frame, call.positional[0] as List, at, call.at);
  change(call, (old) =>
    typeof at === "number"
      ? old.filter((_, i) => i !== (at < 0 ? at + old.length : at))
      : new Unknown("an item at a position that is not known was removed"),
  );
  return item;
}

const lists = natives({
  append: (call) => {
    const list = call.positional[0] as List;
    call.frame.run.heap.touch(list);
    (list.items as Value[]).push(call.positional[1] ?? null);
    return null;
  },
  extend: (call) => {
    const { items } = listAnd(call);
    return change(call, (old) => (items instanceof Unknown ? items : concatenate(old, items)));
  },
  insert: (call) => {
    const at = call.positional[1] ?? null;
    return change(call, (old) =>
      typeof at === "number"
        ? old.toSpliced(at, 0, call.positional[2] ?? null)
        : new Unknown("an item was inserted at a position that is not known"),
    );
  },
  pop: (call) => popAt(call, call.positional[1] ?? -1),
  remove: (call) =>
    change(call, (old) => {
      const i = old.findIndex((item) => equals(item, call.positional[1] ?? null) === true);
      return i < 0 ? new Unknown("an item that is not known was removed") : old.toSpliced(i, 1);
    }),
  // Those of `collections.deque`, which a list stands for.
  appendleft: (call) => change(call, (old) => [call.positional[1] ?? null, ...old]),
  popleft: (call) => popAt(call, 0),
  clear: (call) => change(call, () => []),
  reverse: (call) => change(call, (old) => [...old].reverse()),
  sort: (call) => {
    const sorted = builtin("sorted") as Native;
    const result = sorted.call(
      call.frame,
      { positional: [call.positional[0] ?? null], keywords: call.keywords },
      call.at,
    );
    return change(call, () =>
      result instanceof List ? result.items : result instanceof Unknown ? result : [],
    );
  },
  copy: (call) => {
    const list = call.positional[0] as List;
    return new List([...list.items], list.unknown);
  },
  index: indexOf,
  count: countOf,
});

const tuples = natives({
  index: indexOf,
  count: countOf,
  numel: (call) => {
    const sizes = (call.positional[0] as Tuple).items;
    return sizes.every((s) => typeof s === "number")
      ? (sizes as readonly number[]).reduce((a, b) => a * b, 1)
      : new Unknown("the number of elements is not known");
  },
  as_list: (call) => new List((call.positional[0] as Tuple).items),
  _asdict: (call) => {
    const tuple = call.positional[0] as Tuple;
    return new Dict(
      new Map((tuple.fields ?? []).map((name, i) => [`s:${name}`, [name, tuple.items[i] ?? null] as const])),
    );
  },
  _replace: (call) => {
    const tuple = call.positional[0] as Tuple;
    return new Tuple(
      tuple.items.map((item, i) => firstOf(call.keywords.get(tuple.fields?.[i] ?? ""), () => item) ?? null),
      tuple.fields,
      tuple.typeName,
    );
  },
});

function indexOf(call: NativeCall): Value {
  const items = iterate(call.frame, call.positional[0] ?? null, call.at);
  if (items instanceof Unknown) return items;
  for (const [i, item] of items.entries()) {
    const same = equals(item, call.positional[1] ?? null);
    if (same instanceof Unknown) return same;
    if (same) return i;
  }
  return complain(call.frame, call.at, "value", "ValueError", "the item is not in the sequence");
}

function countOf(call: NativeCall): Value {
  const items = iterate(call.frame, call.positional[0] ?? null, call.at);
  return items instanceof Unknown
    ? items
    : items.filter((item) => equals(item, call.positional[1] ?? null) === true).length;
}

const pairsOf = (dict: Dict) => [...dict.entries.values()];

/** What `keys`, `values` and `items` give. */
function view(call: NativeCall, each: (pair: readonly [Value, Value]) => Value): List {
  const dict = call.positional[0] as Dict;
  return new List(pairsOf(dict).map(each), perhapsMissing(dict));
}

const dicts = natives({
  keys: (call) => view(call, ([key]) => key),
  values: (call) => view(call, ([, value]) => value),
  items: (call) => view(call, (pair) => new Tuple(pair)),
  get: (call) =>
    firstOf(
      entryOf(call)?.[1],
      () => unknownKey(call),
      () => call.get(2, "default"),
    ) ?? null,
  pop: (call) => {
    const found = entryOf(call);
    const dict = call.positional[0] as Dict;
    const text = keyOf(call.positional[1] ?? null);
    call.frame.run.heap.touch(dict, text);
    if (text === undefined) removeUnderUnknownKey(call.frame.run.heap, dict, call.positional[1] ?? null);
    else dict.entries.delete(text);
    const missing = () =>
      complain(call.frame, call.at, "value", "KeyError", String(display(call.positional[1] ?? null)));
    return (
      firstOf(
        found?.[1],
        () => unknownKey(call),
        () => call.get(2, "default"),
        missing,
      ) ?? null
    );
  },
  setdefault: (call) => {
    const found = entryOf(call);
    if (found) return found[1];
    const key = call.positional[1] ?? null;
    const dict = call.positional[0] as Dict;
    const text = keyOf(key);
    if (text === undefined) {
      setUnderUnknownKey(call.frame.run.heap, dict, key);
      return new Unknown("the key is not known");
    }
    const open = openness(dict);
    call.frame.run.heap.touch(dict, text);
    const value = call.get(2, "default") ?? null;
    dict.entries.set(text, [key, open ?? value]);
    return open ?? value;
  },
  update: (call) => {
    const dict = call.positional[0] as Dict;
    const made = (builtin("dict") as Value) ?? null;
    const other = callValue(
      call.frame,
      made,
      { positional: call.positional.slice(1), keywords: call.keywords },
      call.at,
    );
    if (!(other instanceof Dict)) call.frame.run.heap.touch(dict);
    if (other instanceof Dict)
      for (const [key, entry] of other.entries) {
        call.frame.run.heap.touch(dict, key);
        dict.entries.set(key, entry);
      }
    else {
      const why = new Unknown("the dictionary was updated with something that is not known");
      for (const [key, [name]] of dict.entries) dict.entries.set(key, [name, why]);
      setUnderUnknownKey(call.frame.run.heap, dict, why);
    }
    return null;
  },
  copy: (call) => new Dict(new Map((call.positional[0] as Dict).entries)),
  clear: (call) => {
    call.frame.run.heap.touch(call.positional[0] as Dict);
    (call.positional[0] as Dict).entries.clear();
    return null;
  },
  popitem: (call) => {
    const dict = call.positional[0] as Dict;
    call.frame.run.heap.touch(dict);
    const last = [...dict.entries].at(-1);
    if (last) dict.entries.delete(last[0]);
    return last ? new Tuple(last[1]) : new Unknown("the dictionary is empty");
  },
});

function entryOf(call: NativeCall): readonly [Value, Value] | undefined {
  return (call.positional[0] as Dict).entries.get(keyOf(call.positional[1] ?? null) ?? "");
}

function unknownKey(call: NativeCall): Unknown | undefined {
  const key = call.positional[1] ?? null;
  return key instanceof Unknown ? key : openness(call.positional[0] as Dict);
}

const sets: Readonly<Record<string, Value>> = natives({
  add: (call) => {
    addTo(call, call.positional[1] ?? null);
    return null;
  },
  remove: (call) => {
    const [self = null, item = null] = call.positional;
    if (contains(call.frame, self, item, call.at) === false)
      return complain(call.frame, call.at, "value", "KeyError", String(display(item)));
    return discard(call, item);
  },
  discard: (call) => discard(call, call.positional[1] ?? null),
  pop: (call) => {
    const why = new Unknown("which item a set gives up is not known");
    removeUnderUnknownKey(call.frame.run.heap, call.positional[0] as SetValue, why);
    return why;
  },
  clear: (call) => {
    call.frame.run.heap.touch(call.positional[0] as SetValue);
    (call.positional[0] as SetValue).entries.clear();
    return null;
  },
  update: (call) => {
    for (const source of call.positional.slice(1)) {
      const items = iterate(call.frame, source, call.at);
      for (const item of items instanceof Unknown ? [items] : items) addTo(call, item);
    }
    return null;
  },
  issubset: (call) => {
    const items = iterate(call.frame, call.positional[0] ?? null, call.at);
    if (items instanceof Unknown) return items;
    return items.every((item) => contains(call.frame, call.positional[1] ?? null, item, call.at) === true);
  },
  union: (call) => joined(call, (a, b) => new Map([...a, ...b])),
  intersection: (call) => joined(call, (a, b) => new Map([...a].filter(([key]) => b.has(key)))),
  difference: (call) => joined(call, (a, b) => new Map([...a].filter(([key]) => !b.has(key)))),
  symmetric_difference: (call) =>
    joined(
      call,
      (a, b) => new Map([...[...a].filter(([key]) => !b.has(key)), ...[...b].filter(([key]) => !a.has(key))]),
    ),
  intersection_update: update("intersection"),
  difference_update: update("difference"),
  symmetric_difference_update: update("symmetric_difference"),
  copy: (call) => new SetValue(new Map((call.positional[0] as SetValue).entries)),
});

/** `intersection_update` and its sisters: the set takes over what the operation gives. */
function update(method: "intersection" | "difference" | "symmetric_difference"): NativeFunction {
  return (call) => {
    const set = call.positional[0] as SetValue;
    const result = (sets[method] as Native).call(call.frame, call.args, call.at);
    call.frame.run.heap.touch(set);
    if (result instanceof SetValue)
      for (const key of [...set.entries.keys()]) {
        if (!result.entries.has(key)) set.entries.delete(key);
      }
    else removeUnderUnknownKey(call.frame.run.heap, set, result);
    const added = result instanceof SetValue ? [...result.entries.values()] : [result];
    for (const item of method === "symmetric_difference" ? added : []) addTo(call, item);
    return null;
  };
}

/** Puts one item into the set of a call. */
function addTo(call: NativeCall, item: Value): void {
  const set = call.positional[0] as SetValue;
  const { heap } = call.frame.run;
  const key = keyOf(item);
  heap.touch(set, key);
  if (key === undefined) setUnderUnknownKey(heap, set, item);
  else set.entries.set(key, item);
}

function discard(call: NativeCall, item: Value): null {
  const set = call.positional[0] as SetValue;
  const { heap } = call.frame.run;
  const key = keyOf(item);
  heap.touch(set, key);
  if (key === undefined) removeUnderUnknownKey(heap, set, item);
  else set.entries.delete(key);
  return null;
}

function joined(
  call: NativeCall,
  combine: (a: Map<string, Value>, b: Map<string, Value>) => Map<string, Value>,
): Value {
  const other = iterate(call.frame, call.positional[1] ?? null, call.at);
  const open = openness(call.positional[0] as SetValue) ?? (other instanceof Unknown ? other : undefined);
  if (open || other instanceof Unknown) return open ?? other;
  return new SetValue(
    combine(
      (call.positional[0] as SetValue).entries,
      new Map(other.map((item) => [keyOf(item) ?? "?", item])),
    ),
  );
}

const numbers = natives({
  is_integer: (call) => {
    const value = call.positional[0];
    return value instanceof Float ? Number.isInteger(value.value) : true;
  },
  bit_length: (call) =>
    typeof call.positional[0] === "number"
      ? call.positional[0].toString(2).length
      : new Unknown("the number is not known"),
  item: (call) => call.positional[0] ?? null,
});

/** Makes a method of strings from a function of strings; other arguments make the result unknown. */
function text(compute: (self: string, ...args: string[]) => Value): NativeFunction {
  return ({ positional }) => {
    const args = positional.map(textOf);
    if (args.includes(undefined))
      return positional.find((p) => p instanceof Unknown) ?? new Unknown("a part of the text is not known");
    const [self = "", ...rest] = args as string[];
    return compute(self, ...rest);
  };
}

const strings = natives({
  lower: text((s) => s.toLowerCase()),
  upper: text((s) => s.toUpperCase()),
  title: text((s) => s.replace(/[A-Za-z]+/g, (w) => w.charAt(0).toUpperCase() + w.slice(1).toLowerCase())),
  capitalize: text((s) => s.charAt(0).toUpperCase() + s.slice(1).toLowerCase()),
  strip: text((s, chars) => trim(s, chars, true, true)),
  lstrip: text((s, chars) => trim(s, chars, true, false)),
  rstrip: text((s, chars) => trim(s, chars, false, true)),
  startswith: prefixTest((s, p) => s.startsWith(p)),
  endswith: prefixTest((s, p) => s.endsWith(p)),
  replace: text((s, from = "", to = "") => s.replaceAll(from, to)),
  find: text((s, part = "") => s.indexOf(part)),
  count: text((s, part = "") => s.split(part).length - 1),
  isdigit: text((s) => /^\d+$/.test(s)),
  isnumeric: text((s) => /^\d+$/.test(s)),
  isalpha: text((s) => /^\p{L}+$/u.test(s)),
  isupper: text((s) => s === s.toUpperCase() && s !== s.toLowerCase()),
  islower: text((s) => s === s.toLowerCase() && s !== s.toUpperCase()),
  removeprefix: text((s, p = "") => (s.startsWith(p) ? s.slice(p.length) : s)),
  removesuffix: text((s, p = "") => (p && s.endsWith(p) ? s.slice(0, -p.length) : s)),
  encode: (call) => call.positional[0] ?? null,
  split: (call) => splitText(call),
  rsplit: (call) => {
    const [self, separator, limit] = call.positional;
    if (typeof self !== "string" || typeof separator !== "string") return splitText(call);
    const parts = self.split(separator);
    if (typeof limit !== "number" || parts.length <= limit + 1) return new List(parts);
    return new List([parts.slice(0, -limit).join(separator), ...parts.slice(-limit)]);
  },
  splitlines: text((s) => new List(s.split(/\r?\n/))),
  partition: text((s, separator = "") => {
    const i = s.indexOf(separator);
    return new Tuple(i < 0 ? [s, "", ""] : [s.slice(0, i), separator, s.slice(i + separator.length)]);
  }),
  zfill: (call) =>
    typeof call.positional[0] === "string" && typeof call.positional[1] === "number"
      ? call.positional[0].padStart(call.positional[1], "0")
      : new Unknown("a part of the text is not known"),
  join: (call) => {
    const parts = iterate(call.frame, call.positional[1] ?? null, call.at);
    if (parts instanceof Unknown) return parts;
    const texts = parts.map(textOf);
    return texts.includes(undefined)
      ? new Unknown("a part of the text is not known")
      : texts.join(String(call.positional[0]));
  },
  format: (call) => {
    let next = 1;
    let unknown: Unknown | undefined;
    const result = String(call.positional[0]).replace(
      /\{\{|\}\}|\{([^{}:!]*)(?:!([rs]))?(?::([^{}]*))?\}/g,
      (all, name: string | undefined, conversion, spec) => {
        if (all === "{{" || all === "}}") return all.charAt(0);
        const value = !name
          ? call.positional[next++]
          : /^\d+$/.test(name)
            ? call.positional[Number(name) + 1]
            : call.keywords.get(name);
        const piece = formatValue(value ?? null, spec, conversion);
        if (piece === undefined)
          unknown = value instanceof Unknown ? value : new Unknown("a part of the text is not known");
        return piece ?? "";
      },
    );
    return unknown ?? result;
  },
});

function trim(s: string, chars: string | undefined, left: boolean, right: boolean): string {
  const set = chars ?? " \t\r\n";
  let start = 0;
  let end = s.length;
  while (left && start < end && set.includes(s.charAt(start))) start++;
  while (right && end > start && set.includes(s.charAt(end - 1))) end--;
  return s.slice(start, end);
}

function prefixTest(test: (s: string, prefix: string) => boolean): NativeFunction {
  return ({ positional: [self, prefix = null] }) => {
    const options = prefix instanceof Tuple ? prefix.items : [prefix];
    if (typeof self !== "string" || !options.every((p) => typeof p === "string"))
      return new Unknown("the text is not known");
    return options.some((p) => test(self, p as string));
  };
}

function splitText(call: NativeCall): Value {
  const self = call.positional[0];
  const separator = call.get(1, "sep") ?? null;
  const limit = call.get(2, "maxsplit");
  if (typeof self !== "string") return new Unknown("the text is not known");
  const parts = typeof separator === "string" ? self.split(separator) : self.trim().split(/\s+/);
  if (typeof limit !== "number" || limit < 0 || typeof separator !== "string" || parts.length <= limit + 1)
    return new List(parts);
  return new List([...parts.slice(0, limit), parts.slice(limit).join(separator)]);
}
