import { isExpr } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { findMethod } from "../ancestry";
import { callValue } from "../calls";
import { complain, type Frame } from "../frame";
import { keyOf } from "../keys";
import { openness, setUnderUnknownKey } from "../openness";
import { typeNameOf } from "../operators/typeName";
import { assignIndex, indexTensor } from "../tensors";
import {
  ClassValue,
  Dict,
  FunctionValue,
  Instance,
  List,
  NO_KEYWORDS,
  SliceValue,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "../values";
import { iterate } from "./iterate";
import { sliceOf, slicePositions } from "./slices";

/** `value[key]`. */
export function getItem(frame: Frame, value: Value, key: Value, at: Location): Value {
  if (value instanceof Unknown) return value;
  if (value instanceof TensorValue) return indexTensor(frame, value, key, at);
  if (value instanceof Dict) return getEntry(frame, value, key, at);
  // Type expressions such as `list[int]` or `Optional[int]` stand for the type.
  if (value instanceof ClassValue || value instanceof Symbolic || value instanceof FunctionValue)
    return getClassItem(frame, value, key, at);
  if (value instanceof Instance) {
    const method = findMethod(value.cls, "__getitem__");
    return method
      ? callValue(frame, method, { positional: [value, key], keywords: NO_KEYWORDS }, at)
      : new Unknown(`an item of ${value.cls.name} is not known`);
  }
  if (value instanceof List || value instanceof Tuple || typeof value === "string")
    return getFromSequence(frame, value, key, at);
  return new Unknown(`an item of ${typeNameOf(value)} is not known`);
}

function getClassItem(frame: Frame, value: Value, key: Value, at: Location): Value {
  const own =
    value instanceof ClassValue &&
    value.metaclass instanceof ClassValue &&
    findMethod(value.metaclass, "__getitem__");
  if (own) return callValue(frame, own, { positional: [value, key], keywords: NO_KEYWORDS }, at);
  if (
    value instanceof ClassValue &&
    value.mro.some((c) => c.qualifiedName === "enum.Enum") &&
    typeof key === "string"
  ) {
    return value.attrs.get(key) ?? complain(frame, at, "value", "KeyError", `'${key}'`);
  }
  return value;
}

function getEntry(frame: Frame, dict: Dict, key: Value, at: Location): Value {
  const text = keyOf(key);
  if (text === undefined) return key instanceof Unknown ? key : new Unknown("the key is not known");
  const found = dict.entries.get(text);
  if (found) return found[1];
  const open = openness(dict);
  if (open) return open;
  if (dict.defaultFactory !== null) {
    const made = callValue(frame, dict.defaultFactory, { positional: [], keywords: NO_KEYWORDS }, at);
    frame.run.heap.touch(dict, text);
    dict.entries.set(text, [key, made]);
    return made;
  }
  return complain(frame, at, "value", "KeyError", typeof key === "string" ? `'${key}'` : String(key));
}

/** An object as an index: its content, or what `__index__` says. */
function indexOf(frame: Frame, key: Instance, at: Location): Value {
  if (key.content !== undefined) return key.content;
  const method = findMethod(key.cls, "__index__");
  return method ? callValue(frame, method, { positional: [key], keywords: NO_KEYWORDS }, at) : key;
}

/** Items whose copy takes longer than a step. */
const MANY_ITEMS = 1000;

/** One item or a slice of a sequence. */
export function getFromSequence(frame: Frame, value: List | Tuple | string, key: Value, at: Location): Value {
  if (value instanceof List && value.unknown) return value.unknown;
  const items: readonly Value[] = typeof value === "string" ? [...value] : value.items;
  if (key instanceof SliceValue) {
    if (items.length > MANY_ITEMS) frame.run.limits.watchTime();
    const picked = sliceOf(items, key);
    if (picked instanceof Unknown) return picked;
    if (typeof value === "string") return picked.join("");
    return value instanceof Tuple ? new Tuple(picked) : new List(picked);
  }
  if (key instanceof Instance) key = indexOf(frame, key, at);
  if (typeof key === "boolean") key = key ? 1 : 0;
  if (key instanceof Unknown || isExpr(key))
    return key instanceof Unknown ? key : new Unknown("the index is not known");
  if (typeof key !== "number") {
    const data = key instanceof TensorValue ? key.data : undefined;
    if (data?.length === 1) return getFromSequence(frame, value, data[0] ?? 0, at);
    if (key instanceof TensorValue || key instanceof Instance) return new Unknown("the index is not known");
    return complain(
      frame,
      at,
      "type",
      "TypeError",
      `${typeNameOf(value)} indices must be integers or slices, not ${typeNameOf(key)}`,
    );
  }
  const item = items[key < 0 ? key + items.length : key];
  return item !== undefined
    ? item
    : complain(frame, at, "axis", "IndexError", `${typeNameOf(value)} index out of range`);
}

/** `target[key] = value`. */
export function setItem(frame: Frame, target: Value, key: Value, value: Value, at: Location): void {
  const { heap } = frame.run;
  if (target instanceof Dict) {
    const text = keyOf(key);
    heap.touch(target, text);
    if (text !== undefined) target.entries.set(text, [key, value]);
    else {
      for (const [k, [name]] of target.entries)
        target.entries.set(k, [name, new Unknown("a key that is not known was set")]);
      setUnderUnknownKey(heap, target, key);
    }
  } else if (target instanceof TensorValue) {
    assignIndex(frame, target, key, value, at);
  } else if (target instanceof List) {
    setListItem(frame, target, key, value, at);
  } else if (target instanceof Instance) {
    const method = findMethod(target.cls, "__setitem__");
    if (method) callValue(frame, method, { positional: [target, key, value], keywords: NO_KEYWORDS }, at);
  }
}

function setListItem(frame: Frame, target: List, key: Value, value: Value, at: Location): void {
  frame.run.heap.touch(target);
  const items = [...target.items];
  if (typeof key === "number") {
    const position = key < 0 ? key + items.length : key;
    if (position in items) items[position] = value;
    else if (!target.unknown) complain(frame, at, "axis", "IndexError", "list assignment index out of range");
    target.items = items;
    return;
  }
  const positions = key instanceof SliceValue ? slicePositions(items.length, key) : undefined;
  const source = positions && !(positions instanceof Unknown) ? iterate(frame, value, at) : undefined;
  if (key instanceof SliceValue && Array.isArray(positions) && source && !(source instanceof Unknown)) {
    replaceSlice(frame, items, positions, key, source, at);
    target.items = items;
  } else {
    target.items = [];
    target.unknown = new Unknown("an item at a position that is not known was set");
  }
}

/** `items[lower:upper:step] = source`; with a step one item takes the place of one. */
function replaceSlice(
  frame: Frame,
  items: Value[],
  positions: readonly number[],
  { step, lower }: SliceValue,
  source: readonly Value[],
  at: Location,
): void {
  if (step === null || step === 1) {
    const first = positions[0] ?? Math.min(items.length, insertionPoint(items.length, lower));
    items.splice(first, positions.length, ...source);
    return;
  }
  if (source.length === positions.length)
    for (const [i, position] of positions.entries()) items[position] = source[i] ?? null;
  else
    complain(
      frame,
      at,
      "value",
      "ValueError",
      `attempt to assign sequence of size ${source.length} to extended slice of size ${positions.length}`,
    );
}

/** Where an empty slice stands. */
function insertionPoint(length: number, lower: Value): number {
  if (typeof lower !== "number") return 0;
  return lower < 0 ? Math.max(0, lower + length) : lower;
}
