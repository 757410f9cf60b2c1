import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { setAttribute } from "../attributes/set";
import { callValue } from "../calls";
import type { Frame } from "../frame";
import { keepOutOfSight } from "../libraries/keras/state";
import { ClassValue, Dict, FunctionValue, Instance, List, Property, Symbolic, type Value } from "../values";
import { staticName } from "./definitions";
import { bindThis } from "./functions";
import { OPEN_PROTOTYPE } from "./members";
import { getProperty, propertyKey, setProperty } from "./objects";
import { numberOf, UNDEFINED } from "./undefined";

/** `owner[key] = value` and `owner.key = value`. */
export function setElement(frame: Frame, owner: Value, key: Value, value: Value, at: Location): void {
  if (owner instanceof Unknown || owner === UNDEFINED) keepOutOfSight(value);
  if (owner instanceof Dict) setObjectMember(frame, owner, key, value, at);
  else if (owner instanceof ClassValue && owner.node) setStatic(frame, owner, key, value, at);
  else if (owner instanceof List) setItem(frame, owner, key, value);
  else {
    const name = propertyKey(key);
    if (name !== undefined && !(owner instanceof Symbolic)) setAttribute(frame, owner, name, value, at);
    else if (owner instanceof Instance)
      owner.uncertain ??= new Unknown("a property that is not known was set");
  }
}

function setObjectMember(frame: Frame, owner: Dict, key: Value, value: Value, at: Location): void {
  const known = getProperty(owner, propertyKey(key) ?? "");
  if (!(known instanceof Property)) setProperty(frame, owner, key, value);
  else if (known.setter instanceof FunctionValue)
    callValue(frame, bindThis(known.setter, owner), { positional: [value], keywords: new Map() }, at);
}

function setStatic(frame: Frame, owner: ClassValue, key: Value, value: Value, at: Location): void {
  const name = propertyKey(key);
  if (name === undefined) return void owner.attrs.set(OPEN_PROTOTYPE, true);
  const known = owner.mro.map((cls) => cls.attrs.get(staticName(name))).find((each) => each !== undefined);
  if (known instanceof Property && known.setter) {
    callValue(frame, known.setter, { positional: [owner, value], keywords: new Map() }, at);
    return;
  }
  frame.run.heap.touch(owner, staticName(name));
  owner.attrs.set(staticName(name), value);
}

/** Items far behind the end are not followed. */
const MAXIMUM_GAP = 10_000;

function setLength(list: List, value: Value): void {
  const length = numberOf(value);
  if (length === undefined || length > list.items.length + MAXIMUM_GAP)
    list.unknown ??= new Unknown("the array's length is not known");
  else
    list.items = Array.from({ length }, (_, i) => {
      const item = list.items[i];
      return item === undefined ? UNDEFINED : item;
    });
}

function setItem(frame: Frame, list: List, key: Value, value: Value): void {
  frame.run.heap.touch(list);
  const index = numberOf(key);
  const { length } = list.items;
  if (key === "length") setLength(list, value);
  else if (index === undefined || index < 0 || index > length + MAXIMUM_GAP || !Number.isInteger(index))
    list.unknown ??= new Unknown("an item at a position that is not known was set");
  else {
    const filled = [...list.items, ...Array<Value>(Math.max(0, index - length)).fill(UNDEFINED)];
    filled[index] = value;
    list.items = filled;
  }
}
