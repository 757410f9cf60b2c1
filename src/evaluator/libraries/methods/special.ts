import { Unknown } from "../../../arithmetic/unknown";
import { findMethod } from "../../ancestry";
import { callValue } from "../../calls";
import { getItem, setItem } from "../../containers/items";
import { iterate, lengthOf } from "../../containers/iterate";
import { Iterator } from "../../iterator";
import { contentOf, keyOf } from "../../keys";
import { contains } from "../../operators/equality";
import { removeItem } from "../../statements/removal";
import { display, represent } from "../../text";
import { Dict, Instance, NO_KEYWORDS, type Value } from "../../values";
import type { NativeCall, NativeFunction } from "../native";

const selfOf = (call: NativeCall): Value => contentOf(call.positional[0] ?? null);
const argument = (call: NativeCall): Value => call.positional[1] ?? null;

function itemOf(call: NativeCall): Value {
  const [self = null, key = null] = call.positional;
  const content = contentOf(self);
  const missing = self instanceof Instance ? findMethod(self.cls, "__missing__") : undefined;
  const isThere = content instanceof Dict && content.entries.has(keyOf(key) ?? "");
  return missing === undefined || isThere
    ? getItem(call.frame, content, key, call.at)
    : callValue(call.frame, missing, { positional: [self, key], keywords: NO_KEYWORDS }, call.at);
}

/** What every object can do. */
export const ofObjects: Readonly<Record<string, NativeFunction>> = {
  __str__: (call) => display(selfOf(call)) ?? new Unknown("the text is not known"),
  __repr__: (call) => represent(selfOf(call)) ?? new Unknown("the text is not known"),
};

/** What everything with items can do. */
export const ofContainers: Readonly<Record<string, NativeFunction>> = {
  ...ofObjects,
  __len__: (call) => lengthOf(call.frame, selfOf(call), call.at),
  __getitem__: itemOf,
  __contains__: (call) => contains(call.frame, selfOf(call), argument(call), call.at),
  __iter__: (call) => {
    const items = iterate(call.frame, selfOf(call), call.at);
    return items instanceof Unknown ? items : Iterator.over(items);
  },
};

/** What containers can do whose items change. */
export const ofChangeable: Readonly<Record<string, NativeFunction>> = {
  ...ofContainers,
  __setitem__: (call) => {
    setItem(call.frame, selfOf(call), argument(call), call.positional[2] ?? null, call.at);
    return null;
  },
  __delitem__: (call) => {
    removeItem(call.frame, selfOf(call), argument(call), call.at);
    return null;
  },
};
