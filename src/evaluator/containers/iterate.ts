import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { findMethod } from "../ancestry";
import { callValue } from "../calls";
import { complain, type Frame } from "../frame";
import { type Cursor, Iterator } from "../iterator";
import { isContainer, itemsOfContainer } from "../libraries/torchContainers";
import { MAXIMUM_ITEMS } from "../limits";
import { perhapsMissing } from "../openness";
import { typeNameOf } from "../operators/typeName";
import { indexTensor } from "../tensors";
import {
  ClassValue,
  Dict,
  Instance,
  List,
  NO_KEYWORDS,
  SetValue,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "../values";
import { cursorOf, pull, untilRaised } from "./cursors";
import { getItem } from "./items";

/** Rows of a tensor, or items by their numbers, beyond which a loop over them is not followed. */
const MAXIMUM_ROWS = 4096;

/** The items that a loop over a value meets, or why they are not known. */
export function iterate(frame: Frame, value: Value, at: Location): readonly Value[] | Unknown {
  if (value instanceof Unknown) return value;
  if (value instanceof Iterator) return collect(() => pull(frame, value));
  if (value instanceof List) return value.unknown ?? value.items;
  if (value instanceof Tuple) return value.items;
  if (typeof value === "string") return [...value];
  if (value instanceof Dict) return perhapsMissing(value) ?? [...value.entries.values()].map(([key]) => key);
  if (value instanceof SetValue) return perhapsMissing(value) ?? [...value.entries.values()];
  if (value instanceof TensorValue) return iterateTensor(frame, value, at);
  if (value instanceof Instance) return iterateInstance(frame, value, at);
  const own =
    value instanceof ClassValue &&
    value.metaclass instanceof ClassValue &&
    findMethod(value.metaclass, "__iter__");
  if (own)
    return iterate(frame, callValue(frame, own, { positional: [value], keywords: NO_KEYWORDS }, at), at);
  if (value instanceof ClassValue)
    return enumMembers(value) ?? new Unknown(`${value.name} is not a sequence`);
  if (value instanceof Symbolic) return new Unknown(`the items of ${value.name} are not known`);
  return complain(frame, at, "type", "TypeError", `'${typeNameOf(value)}' object is not iterable`);
}

function iterateTensor(frame: Frame, value: TensorValue, at: Location): readonly Value[] | Unknown {
  if (value.shape instanceof Unknown) return value.shape;
  const [length] = value.shape;
  if (typeof length !== "number")
    return new Unknown("the number of rounds depends on a size that is not known");
  if (length > MAXIMUM_ROWS) return new Unknown("a loop over that many rows is not followed");
  return Array.from({ length }, (_, i) => indexTensor(frame, value, i, at));
}

function iterateInstance(frame: Frame, value: Instance, at: Location): readonly Value[] | Unknown {
  if (isContainer(value)) return itemsOfContainer(value);
  if (findMethod(value.cls, "__iter__")) {
    const cursor = cursorOf(frame, value, at);
    return cursor instanceof Unknown ? cursor : collect(cursor);
  }
  if (!findMethod(value.cls, "__getitem__"))
    return new Unknown(`what ${value.cls.name} iterates over is not known`);
  const length = findMethod(value.cls, "__len__") ? lengthOf(frame, value, at) : undefined;
  if (typeof length === "number" && length <= MAXIMUM_ROWS)
    return Array.from({ length }, (_, i) => getItem(frame, value, i, at));
  let position = 0;
  return collect(untilRaised(frame, "IndexError", () => getItem(frame, value, position++, at)));
}

/** All items that a cursor has still to give. */
function collect(cursor: Cursor): readonly Value[] | Unknown {
  const items: Value[] = [];
  for (let pulled = cursor(); pulled !== undefined; pulled = cursor()) {
    if (pulled instanceof Unknown) return pulled;
    if (items.length >= MAXIMUM_ITEMS) return new Unknown("an endless iterator");
    items.push(pulled[0]);
  }
  return items;
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
  const own =
    value instanceof ClassValue &&
    value.metaclass instanceof ClassValue &&
    findMethod(value.metaclass, "__len__");
  if (own) return callValue(frame, own, { positional: [value], keywords: NO_KEYWORDS }, at);
  if (value instanceof Instance) {
    const method = findMethod(value.cls, "__len__");
    if (method) return callValue(frame, method, { positional: [value], keywords: NO_KEYWORDS }, at);
    if (!isContainer(value)) return new Unknown(`the length of ${value.cls.name} is not known`);
  }
  const items = iterate(frame, value, at);
  return items instanceof Unknown ? items : items.length;
}
