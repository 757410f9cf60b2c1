import { isExpr } from "../arithmetic/dimension";
import { Unknown } from "../arithmetic/unknown";
import { Float } from "../catalogue/values";
import type { Location } from "../model/graph";
import { findMethod } from "./attributes";
import { callValue } from "./calls";
import { isContainer, itemsOfContainer } from "./libraries/torchContainers";
import { typeNameOf } from "./operators";
import { complain, type Frame } from "./run";
import { assignIndex, indexTensor } from "./tensors";
import {
  ClassValue,
  Dict,
  FunctionValue,
  Instance,
  Iterator,
  keyOf,
  List,
  openness,
  perhapsMissing,
  SetValue,
  SliceValue,
  Symbolic,
  setUnderUnknownKey,
  TensorValue,
  Tuple,
  type Value,
} from "./values";

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();

/** The items that a loop over a value meets, or why they are not known. */
export function iterate(frame: Frame, value: Value, at: Location): readonly Value[] | Unknown {
  if (value instanceof Unknown) return value;
  if (value instanceof Iterator) return exhaust(frame, value);
  if (value instanceof List) return value.unknown ?? value.items;
  if (value instanceof Tuple) return value.items;
  if (typeof value === "string") return [...value];
  if (value instanceof Dict) return perhapsMissing(value) ?? [...value.entries.values()].map(([key]) => key);
  if (value instanceof SetValue) return perhapsMissing(value) ?? [...value.entries.values()];
  if (value instanceof TensorValue) return iterateTensor(frame, value, at);
  if (value instanceof Instance) return iterateInstance(frame, value, at);
  if (value instanceof ClassValue)
    return enumMembers(value) ?? new Unknown(`${value.name} is not a sequence`);
  if (value instanceof Symbolic) return new Unknown(`the items of ${value.name} are not known`);
  return complain(frame, at, "type", "TypeError", `'${typeNameOf(value)}' object is not iterable`);
}

/** All that is left in an iterator, which is empty afterwards. */
function exhaust(frame: Frame, iterator: Iterator): readonly Value[] | Unknown {
  if (iterator.unknown) return iterator.unknown;
  const { items } = iterator;
  frame.run.heap.touch(iterator);
  iterator.items = [];
  return items;
}

function iterateTensor(frame: Frame, value: TensorValue, at: Location): readonly Value[] | Unknown {
  if (value.shape instanceof Unknown) return value.shape;
  const [length] = value.shape;
  if (typeof length !== "number")
    return new Unknown("the number of rounds depends on a size that is not known");
  if (length > 4096) return new Unknown("a loop over that many rows is not followed");
  return Array.from({ length }, (_, i) => indexTensor(frame, value, i, at));
}

function iterateInstance(frame: Frame, value: Instance, at: Location): readonly Value[] | Unknown {
  if (isContainer(value)) return itemsOfContainer(value);
  const method = findMethod(value.cls, "__iter__");
  if (method) {
    const result = callValue(frame, method, { positional: [value], keywords: NO_KEYWORDS }, at);
    if (result === value || result instanceof Instance)
      return new Unknown("an iterator of its own class is not followed");
    return iterate(frame, result, at);
  }
  const length =
    findMethod(value.cls, "__len__") && findMethod(value.cls, "__getitem__")
      ? lengthOf(frame, value, at)
      : undefined;
  if (typeof length === "number" && length <= 4096)
    return Array.from({ length }, (_, i) => getItem(frame, value, i, at));
  return new Unknown(`what ${value.cls.name} iterates over is not known`);
}

/** The members of an Enum class, in order. */
function enumMembers(cls: ClassValue): readonly Value[] | undefined {
  if (!cls.mro.some((c) => c.qualifiedName === "enum.Enum")) return undefined;
  return [...cls.attrs.values()].filter((value) => value instanceof Instance && value.cls === cls);
}

/** Python's `len`. */
export function lengthOf(frame: Frame, value: Value, at: Location): Value {
  if (value instanceof Unknown) return value;
  if (typeof value === "string") return value.length;
  if (value instanceof Dict || value instanceof SetValue) return perhapsMissing(value) ?? value.entries.size;
  if (value instanceof TensorValue)
    return value.shape instanceof Unknown ? value.shape : (value.shape[0] ?? 0);
  if (value instanceof Instance) {
    const method = findMethod(value.cls, "__len__");
    if (method) return callValue(frame, method, { positional: [value], keywords: NO_KEYWORDS }, at);
    if (!isContainer(value)) return new Unknown(`the length of ${value.cls.name} is not known`);
  }
  const items = iterate(frame, value, at);
  return items instanceof Unknown ? items : items.length;
}

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

/** One item or a slice of a sequence. */
export function getFromSequence(frame: Frame, value: List | Tuple | string, key: Value, at: Location): Value {
  if (value instanceof List && value.unknown) return value.unknown;
  const items: readonly Value[] = typeof value === "string" ? [...value] : value.items;
  if (key instanceof SliceValue) {
    const picked = sliceOf(items, key);
    if (picked instanceof Unknown) return picked;
    if (typeof value === "string") return picked.join("");
    return value instanceof Tuple ? new Tuple(picked) : new List(picked);
  }
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

/** The items of `items[lower:upper:step]`. */
export function sliceOf(items: readonly Value[], slice: SliceValue): readonly Value[] | Unknown {
  const positions = slicePositions(items.length, slice);
  return positions instanceof Unknown ? positions : positions.map((i) => items[i] ?? null);
}

export function slicePositions(length: number, slice: SliceValue): readonly number[] | Unknown {
  const step = bound(slice.step, 1);
  if (step instanceof Unknown) return step;
  if (step === 0) return new Unknown("the slice's step is zero");
  const clip = (value: number) =>
    Math.min(Math.max(value < 0 ? value + length : value, step < 0 ? -1 : 0), step < 0 ? length - 1 : length);
  const lower = slice.lower === null ? (step < 0 ? length - 1 : 0) : bound(slice.lower, 0);
  const upper = slice.upper === null ? (step < 0 ? -1 : length) : bound(slice.upper, 0);
  if (lower instanceof Unknown) return lower;
  if (upper instanceof Unknown) return upper;
  const start = slice.lower === null ? lower : clip(lower);
  const stop = slice.upper === null ? upper : clip(upper);
  const positions: number[] = [];
  for (let i = start; step < 0 ? i > stop : i < stop; i += step) positions.push(i);
  return positions;
}

function bound(value: Value, otherwise: number): number | Unknown {
  if (value === null) return otherwise;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Float && Number.isInteger(value.value)) return value.value;
  return value instanceof Unknown ? value : new Unknown("the slice's bound is not known");
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
  if (positions && !(positions instanceof Unknown) && source && !(source instanceof Unknown)) {
    const first = positions[0] ?? items.length;
    items.splice(first, positions.length, ...source);
    target.items = items;
  } else {
    target.items = [];
    target.unknown = new Unknown("an item at a position that is not known was set");
  }
}
