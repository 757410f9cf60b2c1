import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import type { Expression } from "../../syntax/nodes";
import { findMethod } from "../ancestry";
import { deleteAttribute } from "../attributes/set";
import { callValue } from "../calls";
import { slicePositions } from "../containers/slices";
import { evaluate } from "../expressions/evaluate";
import { type Frame, locate } from "../frame";
import { keyOf } from "../keys";
import { removeUnderUnknownKey } from "../openness";
import { Dict, Instance, List, NO_KEYWORDS, Property, SliceValue, type Value } from "../values";

export function remove(frame: Frame, target: Expression): void {
  const { heap } = frame.run;
  if (target.type === "Name") {
    const scope = frame.scope.target(target.id);
    heap.touch(scope, target.id);
    scope.variables.delete(target.id);
  } else if (target.type === "Attribute") {
    removeAttribute(frame, evaluate(frame, target.value), target.attr, locate(frame, target));
  } else if (target.type === "Subscript") {
    removeItem(frame, evaluate(frame, target.value), evaluate(frame, target.slice), locate(frame, target));
  } else if (target.type === "Tuple") {
    for (const part of target.elts) remove(frame, part);
  }
}

/** `del owner.name`. */
function removeAttribute(frame: Frame, owner: Value, name: string, at: Location): void {
  const method = owner instanceof Instance ? findMethod(owner.cls, "__delattr__") : undefined;
  const property = owner instanceof Instance ? findMethod(owner.cls, name) : undefined;
  if (property instanceof Property && property.deleter)
    callValue(frame, property.deleter, { positional: [owner], keywords: NO_KEYWORDS }, at);
  else if (method === undefined) deleteAttribute(frame, owner, name);
  else callValue(frame, method, { positional: [owner, name], keywords: NO_KEYWORDS }, at);
}

/** `del owner[key]`. */
export function removeItem(frame: Frame, owner: Value, key: Value, at: Location): void {
  const { heap } = frame.run;
  const method = owner instanceof Instance ? findMethod(owner.cls, "__delitem__") : undefined;
  if (method !== undefined) {
    callValue(frame, method, { positional: [owner, key], keywords: NO_KEYWORDS }, at);
    return;
  }
  if (owner instanceof Dict) {
    const text = keyOf(key);
    heap.touch(owner, text);
    if (text === undefined) removeUnderUnknownKey(heap, owner, key);
    else owner.entries.delete(text);
  } else if (owner instanceof List && typeof key === "number") {
    heap.touch(owner);
    owner.items = owner.items.filter((_, i) => i !== (key < 0 ? key + owner.items.length : key));
  } else if (owner instanceof List) {
    const positions = key instanceof SliceValue ? slicePositions(owner.items.length, key) : undefined;
    heap.touch(owner);
    if (Array.isArray(positions)) owner.items = owner.items.filter((_, i) => !positions.includes(i));
    else owner.unknown = new Unknown("an item at a position that is not known was removed");
  } else if (owner instanceof Instance && typeof key === "number") {
    owner.uncertain ??= new Unknown("an item was removed");
  }
}
