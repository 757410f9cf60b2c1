import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { findMethod } from "../ancestry";
import { callValue } from "../calls";
import { complain, type Frame } from "../frame";
import { isContainer, itemsOfContainer } from "../libraries/torchContainers";
import { perhapsMissing } from "../openness";
import { typeNameOf } from "../operators/typeName";
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
