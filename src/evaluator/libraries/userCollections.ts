import { Unknown } from "../../arithmetic/unknown";
import { getItem, setItem } from "../containers/items";
import { iterate, lengthOf } from "../containers/iterate";
import { mappingOf } from "../containers/mapping";
import { Iterator } from "../iterator";
import { contains } from "../operators/equality";
import { removeItem } from "../statements/removal";
import { BoundMethod, ClassValue, Dict, Instance, List, type Value } from "../values";
import { methodOf } from "./methods";
import { equip, type NativeCall, type NativeFunction } from "./native";

/** `collections.UserDict` and `UserList`: objects that keep a plain container in `data` and pass everything on. */

const dataOf = (call: NativeCall): Value =>
  (call.positional[0] instanceof Instance ? call.positional[0].attrs.get("data") : undefined) ??
  new Unknown("the container's data is not known");

const METHODS: Readonly<Record<string, NativeFunction>> = {
  __len__: (call) => lengthOf(call.frame, dataOf(call), call.at),
  __getitem__: (call) => getItem(call.frame, dataOf(call), call.get(1) ?? null, call.at),
  __contains__: (call) => contains(call.frame, dataOf(call), call.get(1) ?? null, call.at),
  __setitem__: (call) => {
    setItem(call.frame, dataOf(call), call.get(1) ?? null, call.get(2) ?? null, call.at);
    return null;
  },
  __delitem__: (call) => {
    removeItem(call.frame, dataOf(call), call.get(1) ?? null, call.at);
    return null;
  },
  __iter__: (call) => {
    const items = iterate(call.frame, dataOf(call), call.at);
    return items instanceof Unknown ? items : Iterator.over(items);
  },
};

function passedOn(_frame: unknown, self: Instance, name: string): Value | undefined {
  const data = self.attrs.get("data");
  const method = data === undefined ? undefined : methodOf(data, name);
  return method && new BoundMethod(data ?? null, method);
}

/** Sets every item through the class's own `__setitem__`, as `UserDict.update` does. */
function fillDict(call: NativeCall): Value {
  const [self = null, source] = call.positional;
  if (self instanceof Instance && !self.attrs.has("data")) self.attrs.set("data", new Dict());
  const mapping = source === undefined ? new Dict() : mappingOf(call.frame, source, call.at);
  if (!(mapping instanceof Dict)) {
    setItem(call.frame, dataOf(call), mapping ?? new Unknown("the items are not known"), null, call.at);
    return null;
  }
  for (const [key, value] of mapping.entries.values()) setItem(call.frame, self, key, value, call.at);
  for (const [name, value] of call.keywords) setItem(call.frame, self, name, value, call.at);
  return null;
}

export const userDictClass = equip(
  new ClassValue("UserDict", "collections.UserDict", []),
  { ...METHODS, __init__: fillDict, update: fillDict },
  { attribute: passedOn },
);

export const userListClass = equip(
  new ClassValue("UserList", "collections.UserList", []),
  {
    ...METHODS,
    __init__: (call) => {
      const [self, source] = call.positional;
      const items = source === undefined ? [] : iterate(call.frame, source, call.at);
      const data = items instanceof Unknown ? new List([], items) : new List([...items]);
      if (self instanceof Instance) self.attrs.set("data", data);
      return null;
    },
  },
  { attribute: passedOn },
);
