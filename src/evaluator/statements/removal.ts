import { Unknown } from "../../arithmetic/unknown";
import type { Expression } from "../../syntax/nodes";
import { deleteAttribute } from "../attributes/set";
import { evaluate } from "../expressions/evaluate";
import type { Frame } from "../frame";
import { keyOf } from "../keys";
import { removeUnderUnknownKey } from "../openness";
import { Dict, Instance, List, type Value } from "../values";

export function remove(frame: Frame, target: Expression): void {
  const { heap } = frame.run;
  if (target.type === "Name") {
    const scope = frame.scope.target(target.id);
    heap.touch(scope, target.id);
    scope.variables.delete(target.id);
  } else if (target.type === "Attribute") {
    deleteAttribute(frame, evaluate(frame, target.value), target.attr);
  } else if (target.type === "Subscript") {
    removeItem(frame, evaluate(frame, target.value), evaluate(frame, target.slice));
  } else if (target.type === "Tuple") {
    for (const part of target.elts) remove(frame, part);
  }
}

function removeItem(frame: Frame, owner: Value, key: Value): void {
  const { heap } = frame.run;
  if (owner instanceof Dict) {
    const text = keyOf(key);
    heap.touch(owner, text);
    if (text === undefined) removeUnderUnknownKey(heap, owner, key);
    else owner.entries.delete(text);
  } else if (owner instanceof List && typeof key === "number") {
    heap.touch(owner);
    owner.items = owner.items.filter((_, i) => i !== (key < 0 ? key + owner.items.length : key));
  } else if (owner instanceof List) {
    heap.touch(owner);
    owner.unknown = new Unknown("an item at a position that is not known was removed");
  } else if (owner instanceof Instance && typeof key === "number") {
    owner.uncertain ??= new Unknown("an item was removed");
  }
}
