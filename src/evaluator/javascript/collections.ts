import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import type { Location } from "../../model/graph";
import { callValue } from "../calls";
import type { Frame } from "../frame";
import { Iterator } from "../iterator";
import { identityOf } from "../keys";
import { openness, perhapsMissing, removeUnderUnknownKey, setUnderUnknownKey } from "../openness";
import { ClassValue, Native, SetValue, Tuple, type Value } from "../values";
import { iterateItems } from "./iterate";
import { UNDEFINED } from "./undefined";

/** JavaScript's Map: each entry is the pair of key and value, which is what iterating over it gives. */
export class MapValue extends SetValue {}

interface CollectionCall {
  readonly frame: Frame;
  readonly at: Location;
  readonly self: SetValue;
  readonly args: readonly Value[];
}

type Method = (call: CollectionCall) => Value;

/** A canonical text for a key: objects are equal to themselves only. */
function keyTextOf(key: Value): string | undefined {
  if (typeof key === "number") return `n:${key}`;
  if (key instanceof Float) return `n:${key.value}`;
  if (typeof key === "string") return `s:${key}`;
  if (typeof key === "boolean" || key === null) return String(key);
  if (key === UNDEFINED) return "undefined";
  return key instanceof Unknown || !(key instanceof Object) ? undefined : `o:${identityOf(key)}`;
}

function put({ frame: { run }, self }: CollectionCall, key: Value, entry: Value): void {
  const text = keyTextOf(key);
  if (text !== undefined) {
    run.heap.touch(self, text);
    self.entries.set(text, entry);
    return;
  }
  // Any of the entries may be the one that is overwritten.
  if (self instanceof MapValue) {
    run.heap.touch(self);
    for (const [each, pair] of self.entries)
      if (pair instanceof Tuple)
        self.entries.set(
          each,
          new Tuple([pair.items[0] ?? null, new Unknown("a key that is not known was set")]),
        );
  }
  setUnderUnknownKey(run.heap, self, key);
}

function remove({ frame: { run }, self, args: [key = UNDEFINED] }: CollectionCall): Value {
  const text = keyTextOf(key);
  if (text === undefined) {
    removeUnderUnknownKey(run.heap, self, key);
    return new Unknown("the key is not known");
  }
  const isThere = has(self, key);
  run.heap.touch(self, text);
  self.entries.delete(text);
  return isThere;
}

function has(self: SetValue, key: Value): Value {
  const text = keyTextOf(key);
  if (text === undefined) return new Unknown("the key is not known");
  const entry = self.entries.get(text);
  if (entry === undefined) return openness(self) ?? false;
  return entry instanceof Unknown ? entry : true;
}

function get({ self, args: [key = UNDEFINED] }: CollectionCall): Value {
  const text = keyTextOf(key);
  if (text === undefined) return new Unknown("the key is not known");
  const entry = self.entries.get(text);
  if (entry === undefined) return openness(self) ?? UNDEFINED;
  return entry instanceof Tuple ? (entry.items[1] ?? UNDEFINED) : entry;
}

/** The pairs of key and value; those of a set have the item twice. */
function pairsOf(self: SetValue): readonly (readonly [Value, Value])[] | Unknown {
  const unknown = perhapsMissing(self);
  if (unknown) return unknown;
  return [...self.entries.values()].map((entry): readonly [Value, Value] => {
    if (!(self instanceof MapValue)) return [entry, entry];
    const [key = UNDEFINED, value = UNDEFINED] = entry instanceof Tuple ? entry.items : [];
    return [key, value];
  });
}

function listed(pick: (pair: readonly [Value, Value]) => Value): Method {
  return ({ self }) => {
    const pairs = pairsOf(self);
    return pairs instanceof Unknown ? Iterator.over([], pairs) : Iterator.over(pairs.map(pick));
  };
}

const METHODS: Readonly<Record<string, Method>> = {
  add: (call) => {
    const [item = UNDEFINED] = call.args;
    put(call, item, item);
    return call.self;
  },
  clear: ({ frame: { run }, self }) => {
    run.heap.touch(self);
    self.entries.clear();
    return UNDEFINED;
  },
  delete: remove,
  entries: listed((pair) => new Tuple(pair)),
  forEach: ({ frame, at, self, args: [callback = UNDEFINED] }) => {
    const pairs = pairsOf(self);
    if (pairs instanceof Unknown) return pairs;
    for (const [key, value] of pairs)
      callValue(frame, callback, { positional: [value, key, self], keywords: new Map() }, at);
    return UNDEFINED;
  },
  get,
  has: ({ self, args: [key = UNDEFINED] }) => has(self, key),
  keys: listed(([key]) => key),
  set: (call) => {
    const [key = UNDEFINED, value = UNDEFINED] = call.args;
    put(call, key, new Tuple([key, value]));
    return call.self;
  },
  values: listed(([, value]) => value),
};

/** What a Map or Set has under a name; undefined where there is nothing. */
export function collectionMember(self: SetValue, name: string): Value | undefined {
  if (name === "size") return perhapsMissing(self) ?? self.entries.size;
  const isOfOther = self instanceof MapValue ? name === "add" : name === "get" || name === "set";
  const method = Object.hasOwn(METHODS, name) && !isOfOther ? METHODS[name] : undefined;
  return (
    method && new Native(name, (frame, { positional: [, ...args] }, at) => method({ frame, at, self, args }))
  );
}

function collectionClass(name: string, make: () => SetValue): ClassValue {
  const cls = new ClassValue(name, name, []);
  cls.native = {
    construct: (frame, { positional: [source = UNDEFINED] }, at, made) => {
      if (made !== cls) return new Unknown(`a class that extends ${name} is not followed`);
      const self = make();
      if (source === UNDEFINED || source === null) return self;
      const items = iterateItems(frame, source, at);
      if (items instanceof Unknown) setUnderUnknownKey(frame.run.heap, self, items);
      else for (const item of items) fill({ frame, at, self, args: [] }, item);
      return self;
    },
  };
  return cls;
}

function fill(call: CollectionCall, item: Value): void {
  const pair = call.self instanceof MapValue ? iterateItems(call.frame, item, call.at) : [item, item];
  if (pair instanceof Unknown) setUnderUnknownKey(call.frame.run.heap, call.self, pair);
  else {
    const [key = UNDEFINED, value = UNDEFINED] = pair;
    put(call, key, call.self instanceof MapValue ? new Tuple([key, value]) : item);
  }
}

export const mapClass = collectionClass("Map", () => new MapValue());
export const setClass = collectionClass("Set", () => new SetValue());

/** The weak sisters differ in nothing that is seen here. */
export const collectionClasses: readonly ClassValue[] = [
  mapClass,
  setClass,
  collectionClass("WeakMap", () => new MapValue()),
  collectionClass("WeakSet", () => new SetValue()),
];
