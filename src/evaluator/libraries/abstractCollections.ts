import { Unknown } from "../../arithmetic/unknown";
import { getAttribute } from "../attributes/get";
import { callValue } from "../calls";
import { cursorOf } from "../containers/cursors";
import { getItem, setItem } from "../containers/items";
import { iterate, lengthOf } from "../containers/iterate";
import { mappingOf } from "../containers/mapping";
import { complain } from "../frame";
import { firstOf } from "../given";
import { Iterator } from "../iterator";
import { equals } from "../operators/equality";
import { Raised } from "../raised";
import { removeItem } from "../statements/removal";
import { ClassValue, Dict, List, NO_KEYWORDS, Tuple, type Value } from "../values";
import { equip, type NativeCall, type NativeFunction } from "./native";

/** The classes of `collections.abc`: what they add to those that give them `__getitem__` and its like. */

const selfOf = (call: NativeCall): Value => call.positional[0] ?? null;
const argument = (call: NativeCall): Value => call.positional[1] ?? null;

/** The item under a key; undefined where that raises a KeyError. */
function lookUp(call: NativeCall, key: Value): Value | undefined {
  const { run } = call.frame;
  run.tries++;
  try {
    return getItem(call.frame, selfOf(call), key, call.at);
  } catch (thrown) {
    if (thrown instanceof Raised && thrown.exception === "KeyError") return undefined;
    throw thrown;
  } finally {
    run.tries--;
  }
}

/** What is made of every key, in a list. */
function eachKey(call: NativeCall, make: (key: Value) => Value): List {
  const keys = iterate(call.frame, selfOf(call), call.at);
  return keys instanceof Unknown ? new List([], keys) : new List(keys.map(make));
}

const MAPPING: Readonly<Record<string, NativeFunction>> = {
  get: (call) => firstOf(lookUp(call, argument(call)), () => call.get(2, "default")) ?? null,
  __contains__: (call) => {
    const found = lookUp(call, argument(call));
    return found instanceof Unknown ? found : found !== undefined;
  },
  keys: (call) => eachKey(call, (key) => key),
  values: (call) => eachKey(call, (key) => getItem(call.frame, selfOf(call), key, call.at)),
  items: (call) => eachKey(call, (key) => new Tuple([key, getItem(call.frame, selfOf(call), key, call.at)])),
};

function take(call: NativeCall): Value {
  const found = lookUp(call, argument(call));
  if (found === undefined) {
    const missing = () => complain(call.frame, call.at, "value", "KeyError", String(argument(call)));
    return firstOf(call.get(2, "default"), missing) ?? null;
  }
  removeItem(call.frame, selfOf(call), argument(call), call.at);
  return found;
}

function update(call: NativeCall): Value {
  const [self = null, source] = call.positional;
  const mapping = source === undefined ? new Dict() : mappingOf(call.frame, source, call.at);
  const pairs = mapping instanceof Dict ? [...mapping.entries.values()] : pairsIn(call, source ?? null);
  if (pairs instanceof Unknown) setItem(call.frame, self, pairs, pairs, call.at);
  else for (const [key, value] of pairs) setItem(call.frame, self, key, value, call.at);
  for (const [name, value] of call.keywords) setItem(call.frame, self, name, value, call.at);
  return null;
}

function pairsIn(call: NativeCall, source: Value): readonly (readonly [Value, Value])[] | Unknown {
  const rows = iterate(call.frame, source, call.at);
  if (rows instanceof Unknown) return rows;
  const pairs: (readonly [Value, Value])[] = [];
  for (const row of rows) {
    const both = iterate(call.frame, row, call.at);
    if (both instanceof Unknown) return both;
    pairs.push([both[0] ?? null, both[1] ?? null]);
  }
  return pairs;
}

const MUTABLE_MAPPING: Readonly<Record<string, NativeFunction>> = {
  pop: take,
  update,
  setdefault: (call) => {
    const found = lookUp(call, argument(call));
    if (found !== undefined) return found;
    const value = call.get(2, "default") ?? null;
    setItem(call.frame, selfOf(call), argument(call), value, call.at);
    return value;
  },
  clear: (call) => {
    const keys = iterate(call.frame, selfOf(call), call.at);
    for (const key of keys instanceof Unknown ? [] : keys) removeItem(call.frame, selfOf(call), key, call.at);
    return null;
  },
};

/** The position of an item; -1 where it is not there. */
function find(call: NativeCall): number | Unknown {
  const cursor = cursorOf(call.frame, selfOf(call), call.at);
  if (cursor instanceof Unknown) return cursor;
  let position = 0;
  for (let pulled = cursor(); pulled !== undefined; pulled = cursor()) {
    const same = pulled instanceof Unknown ? pulled : equals(pulled[0], argument(call));
    if (same instanceof Unknown) return same;
    if (same) return position;
    position++;
  }
  return -1;
}

const SEQUENCE: Readonly<Record<string, NativeFunction>> = {
  __contains__: (call) => {
    const at = find(call);
    return at instanceof Unknown ? at : at >= 0;
  },
  index: (call) => {
    const at = find(call);
    return at === -1 ? complain(call.frame, call.at, "value", "ValueError", "") : at;
  },
  __reversed__: (call) => {
    const items = iterate(call.frame, selfOf(call), call.at);
    return items instanceof Unknown ? items : Iterator.over(items.toReversed());
  },
};

const MUTABLE_SEQUENCE: Readonly<Record<string, NativeFunction>> = {
  append: (call) => insert(call, argument(call)),
  extend: (call) => insertAll(call),
  __iadd__: (call) => {
    insertAll(call);
    return selfOf(call);
  },
  pop: (call) => {
    const key = call.get(1, "index") ?? -1;
    const item = getItem(call.frame, selfOf(call), key, call.at);
    removeItem(call.frame, selfOf(call), key, call.at);
    return item;
  },
};

/** Through the class's own `insert`, at the end. */
function insert(call: NativeCall, item: Value): Value {
  const self = selfOf(call);
  const method = getAttribute(call.frame, self, "insert", call.at);
  const positional = [lengthOf(call.frame, self, call.at), item];
  return callValue(call.frame, method, { positional, keywords: NO_KEYWORDS }, call.at);
}

function insertAll(call: NativeCall): Value {
  const items = iterate(call.frame, argument(call), call.at);
  for (const item of items instanceof Unknown ? [items] : items) insert(call, item);
  return null;
}

function abstract(
  name: string,
  bases: readonly ClassValue[],
  methods: Readonly<Record<string, NativeFunction>>,
) {
  return equip(new ClassValue(name, `collections.abc.${name}`, bases), methods);
}

const mapping = abstract("Mapping", [], MAPPING);
const sequence = abstract("Sequence", [], SEQUENCE);
const CLASSES: readonly ClassValue[] = [
  mapping,
  abstract("MutableMapping", [mapping], MUTABLE_MAPPING),
  sequence,
  abstract("MutableSequence", [sequence], MUTABLE_SEQUENCE),
  abstract("Iterator", [], { __iter__: selfOf }),
];

/** Under their names in `collections.abc` and in `typing`. */
export const abstractCollections: Readonly<Record<string, Value>> = Object.fromEntries(
  CLASSES.flatMap((cls) => [
    [cls.qualifiedName, cls],
    [`typing.${cls.name}`, cls],
  ]),
);
