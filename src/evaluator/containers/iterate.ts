import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { findMethod } from "../ancestry";
import { callValue } from "../calls";
import { complain, type Frame } from "../frame";
import { isContainer, itemsOfContainer } from "../libraries/torchContainers";
import { perhapsMissing } from "../openness";
import { typeNameOf } from "../operators/typeName";
import { Raised } from "../raised";
import { indexTensor } from "../tensors";
import {
  ClassValue,
  Dict,
  Instance,
  Iterator,
  List,
  NO_KEYWORDS,
  SetValue,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "../values";
import { getItem } from "./items";

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
  if (iterator.isCut) return new Unknown("an endless iterator");
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
    const next = result instanceof Instance ? findMethod(result.cls, "__next__") : undefined;
    if (result instanceof Instance && next)
      return untilRaised(frame, "StopIteration", () => next1(frame, result, next, at));
    if (result === value) return new Unknown("the iterator has no __next__ that can be seen");
    return iterate(frame, result, at);
  }
  const length =
    findMethod(value.cls, "__len__") && findMethod(value.cls, "__getitem__")
      ? lengthOf(frame, value, at)
      : undefined;
  if (typeof length === "number" && length <= 4096)
    return Array.from({ length }, (_, i) => getItem(frame, value, i, at));
  if (findMethod(value.cls, "__getitem__")) {
    let position = 0;
    return untilRaised(frame, "IndexError", () => getItem(frame, value, position++, at));
  }
  return new Unknown(`what ${value.cls.name} iterates over is not known`);
}

function next1(frame: Frame, iterator: Instance, next: Value, at: Location): Value {
  return callValue(frame, next, { positional: [iterator], keywords: NO_KEYWORDS }, at);
}

/** Items beyond which an object's own iterator is not gone through. */
const MAXIMUM_OWN_ITEMS = 4096;

/** Collects items until the exception that ends them is raised. */
function untilRaised(frame: Frame, exception: string, next: () => Value): readonly Value[] | Unknown {
  const items: Value[] = [];
  frame.run.tries++;
  try {
    while (items.length <= MAXIMUM_OWN_ITEMS) {
      const item = next();
      if (item instanceof Unknown) return item;
      items.push(item);
    }
    return new Unknown("the iterator does not seem to end");
  } catch (thrown) {
    if (thrown instanceof Raised && thrown.exception === exception) return items;
    throw thrown;
  } finally {
    frame.run.tries--;
  }
}

interface Available {
  readonly items: readonly Value[];
  readonly isCut: boolean;
}

/** The items that are at hand of an iterable that may have no end, and whether more would come. */
export function available(frame: Frame, value: Value, at: Location): Available | Unknown {
  const source = value instanceof Iterator && !value.unknown ? value.items : iterate(frame, value, at);
  return source instanceof Unknown
    ? source
    : { items: source, isCut: value instanceof Iterator && value.isCut };
}

/** Takes items from the front of an iterator; other iterables stay as they are. */
export function consume(frame: Frame, value: Value, count: number): void {
  if (!(value instanceof Iterator)) return;
  frame.run.heap.touch(value);
  value.items = value.items.slice(count);
}

/** Items of several iterables side by side, as `zip` and `map` take them: as many as the shortest has. */
export function sideBySide(
  frame: Frame,
  sources: readonly Value[],
  at: Location,
): { readonly rows: readonly (readonly Value[])[]; readonly isCut: boolean } | Unknown {
  const all: Available[] = [];
  for (const source of sources) {
    const found = available(frame, source, at);
    if (found instanceof Unknown) return found;
    all.push(found);
  }
  const length = all.length === 0 ? 0 : Math.min(...all.map(({ items }) => items.length));
  // Where the shortest has more to come, so has the result.
  const isCut = all.length > 0 && all.every((one) => one.isCut || one.items.length > length);
  for (const source of sources) consume(frame, source, length);
  const rows = Array.from({ length }, (_, i) => all.map(({ items }) => items[i] ?? null));
  return { rows, isCut: isCut && all.some((one) => one.isCut) };
}

/** The members of an Enum class, in order. */
function enumMembers(cls: ClassValue): readonly Value[] | undefined {
  if (!cls.mro.some((c) => c.qualifiedName === "enum.Enum")) return undefined;
  return [
    ...new Set([...cls.attrs.values()].filter((value) => value instanceof Instance && value.cls === cls)),
  ];
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
