import { Unknown } from "../../arithmetic/unknown";
import { iterate } from "../containers/iterate";
import { mappingOf } from "../containers/mapping";
import { contentOf } from "../keys";
import { setUnderUnknownKey } from "../openness";
import { ClassValue, Dict, Instance, List, type Value } from "../values";
import { dictClass, listClass } from "./builtins/conversions";
import { counterMethods } from "./counter";
import { namedTuple } from "./namedTuples";
import { equip, type NativeFunction, native } from "./native";
import { userDictClass, userListClass } from "./userCollections";

const defaultDictClass = new ClassValue("defaultdict", "collections.defaultdict", [dictClass]);
equip(
  defaultDictClass,
  {
    __init__: (call) => {
      const [self, factory = null, source] = call.positional;
      const content = contentOf(self ?? null);
      if (!(content instanceof Dict)) return null;
      content.defaultFactory = factory;
      const made = source === undefined ? new Dict() : mappingOf(call.frame, source, call.at);
      if (made instanceof Dict) for (const [key, entry] of made.entries) content.entries.set(key, entry);
      else setUnderUnknownKey(call.frame.run.heap, content, made ?? null);
      for (const [name, value] of call.keywords) content.entries.set(`s:${name}`, [name, value]);
      return null;
    },
  },
  {
    construct: (frame, args, at, cls) => {
      const self = frame.run.newInstance(cls, at);
      self.content = new Dict();
      const init = defaultDictClass.attrs.get("__init__");
      const all = { ...args, positional: [self, ...args.positional] };
      if (init && typeof init === "object" && "call" in init) init.call(frame, all, at);
      // What nothing extends is a plain dictionary that has a factory.
      return cls === defaultDictClass ? self.content : self;
    },
  },
);

/** Keeps a queue within its `maxlen`: what is pushed in at one end pushes out at the other. */
function pushing(side: "left" | "right"): NativeFunction {
  return (call) => {
    const [self, item = null] = call.positional;
    const list = contentOf(self ?? null);
    if (!(self instanceof Instance) || !(list instanceof List)) return null;
    const limit = self.attrs.get("maxlen");
    const items = side === "left" ? [item, ...list.items] : [...list.items, item];
    const surplus = typeof limit === "number" ? Math.max(0, items.length - limit) : 0;
    call.frame.run.heap.touch(list);
    list.items = side === "left" ? items.slice(0, items.length - surplus) : items.slice(surplus);
    return null;
  };
}

/** `extend` and `extendleft`: pushes one item after the other. */
function pushingAll(side: "left" | "right"): NativeFunction {
  const push = pushing(side);
  return (call) => {
    const [self = null, source = null] = call.positional;
    const items = iterate(call.frame, source, call.at);
    const list = contentOf(self);
    if (items instanceof Unknown && list instanceof List) {
      call.frame.run.heap.touch(list);
      list.unknown ??= items;
    } else if (!(items instanceof Unknown))
      for (const item of items) push({ ...call, positional: [self, item] });
    return null;
  };
}

const dequeClass = equip(new ClassValue("deque", "collections.deque", [listClass]), {
  __init__: (call) => {
    const [self, source] = call.positional;
    if (!(self instanceof Instance) || !(self.content instanceof List)) return null;
    const items = source === undefined ? [] : iterate(call.frame, source, call.at);
    const limit = call.get(2, "maxlen") ?? null;
    self.attrs.set("maxlen", limit);
    self.content =
      items instanceof Unknown
        ? new List([], items)
        : new List(typeof limit === "number" ? items.slice(Math.max(0, items.length - limit)) : [...items]);
    return null;
  },
  append: pushing("right"),
  appendleft: pushing("left"),
  extend: pushingAll("right"),
  extendleft: pushingAll("left"),
  rotate: (call) => {
    const list = contentOf(call.positional[0] ?? null);
    const by = call.get(1) ?? 1;
    if (!(list instanceof List) || typeof by !== "number" || list.items.length === 0) return null;
    call.frame.run.heap.touch(list);
    const at = (((-by % list.items.length) + list.items.length) % list.items.length) | 0;
    list.items = [...list.items.slice(at), ...list.items.slice(0, at)];
    return null;
  },
});

/** The maps of a chain as one dictionary, the first counting most; what is written goes nowhere else. */
const chainMapClass = equip(new ClassValue("ChainMap", "collections.ChainMap", [dictClass]), {
  __init__: (call) => {
    const [self, ...maps] = call.positional;
    if (!(self instanceof Instance) || !(self.content instanceof Dict)) return null;
    for (const map of maps.toReversed()) {
      const mapping = mappingOf(call.frame, map, call.at);
      if (!(mapping instanceof Dict)) setUnderUnknownKey(call.frame.run.heap, self.content, mapping ?? null);
      else for (const [key, entry] of mapping.entries) self.content.entries.set(key, entry);
    }
    self.attrs.set("maps", new List(maps));
    return null;
  },
});

const counterClass = equip(new ClassValue("Counter", "collections.Counter", [dictClass]), counterMethods);

export const collections: Readonly<Record<string, Value>> = {
  "collections.OrderedDict": dictClass,
  "collections.namedtuple": native("namedtuple", namedTuple),
  "collections.Counter": counterClass,
  "collections.defaultdict": defaultDictClass,
  "collections.deque": dequeClass,
  "collections.ChainMap": chainMapClass,
  "collections.UserDict": userDictClass,
  "collections.UserList": userListClass,
};
