import { isExpr } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { lookup } from "../../catalogue";
import type { Location } from "../../model/graph";
import { tryAttribute } from "../attributes/get";
import { setAttribute } from "../attributes/set";
import type { Frame } from "../frame";
import { callEntry } from "../tensors";
import {
  BoundMethod,
  ClassValue,
  Dict,
  FunctionValue,
  Instance,
  List,
  Namespace,
  Native,
  SuperValue,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "../values";
import { arrayMethod } from "./arrays";
import { exportOf } from "./modules";
import { getProperty, propertyKey, setProperty } from "./objects";
import { stringMethod } from "./strings";
import { numberOf, UNDEFINED } from "./undefined";

/** `value.name`. */
export function getMember(frame: Frame, value: Value, name: string, at: Location): Value {
  if (value instanceof Unknown) return value;
  if (value === null || value === UNDEFINED)
    return new Unknown(`${name} is read from ${value === null ? "null" : "undefined"}`);
  if (value instanceof Dict) return objectMember(value, name);
  if (value instanceof List || value instanceof Tuple) return arrayMember(value, name);
  if (typeof value === "string") return name === "length" ? value.length : bound(value, stringMethod(name));
  if (numberOf(value) !== undefined)
    return bound(value, stringMethod(name === "toFixed" ? name : "toString"));
  if (value instanceof TensorValue) return tensorMember(value, name);
  if (value instanceof Namespace)
    return value.scope ? exportOf(value, name) : (tryAttribute(frame, value, name, at) ?? UNDEFINED);
  if (value instanceof FunctionValue || value instanceof Native || value instanceof BoundMethod)
    return functionMember(frame, value, name, at);
  if (value instanceof ClassValue && name === "name") return value.name;
  if (value instanceof Instance && name === "constructor") return value.cls;
  if (value instanceof SuperValue || value instanceof Instance || value instanceof ClassValue)
    return tryAttribute(frame, value, name, at) ?? missingMember(value, name);
  return new Unknown(`${name} is not known`);
}

/** Objects of the user's own classes have what was set; those of libraries have more than is known here. */
function missingMember(value: Instance | ClassValue | SuperValue, name: string): Value {
  const cls = value instanceof Instance ? value.cls : value instanceof ClassValue ? value : value.after;
  const isKnown = cls.mro.every((ancestor) => ancestor.node && !ancestor.unknownBase);
  if (value instanceof Instance && value.uncertain) return value.uncertain;
  return isKnown ? UNDEFINED : new Unknown(`${cls.name}.${name} is not known`);
}

function bound(self: Value, method: Native | undefined): Value {
  return method ? new BoundMethod(self, method) : new Unknown("the method is not known");
}

function objectMember(object: Dict, name: string): Value {
  const value = getProperty(object, name);
  if (value !== UNDEFINED) return value;
  return name === "hasOwnProperty"
    ? new BoundMethod(
        object,
        new Native(name, (_frame, { positional: [, key = null] }) =>
          object.entries.has(`s:${propertyKey(key) ?? ""}`),
        ),
      )
    : UNDEFINED;
}

function arrayMember(value: List | Tuple, name: string): Value {
  const unknown = value instanceof List ? value.unknown : undefined;
  if (name === "length") return unknown ?? value.items.length;
  const method = arrayMethod(name);
  return method ? new BoundMethod(value, method) : new Unknown(`the array's ${name} is not known`);
}

/** A shape as TensorFlow.js gives it: an array with null for what is open. */
export function shapeArray(tensor: TensorValue): Value {
  const { shape } = tensor;
  if (shape instanceof Unknown) return shape;
  return new List(shape.map((dim) => (isExpr(dim) ? null : dim)));
}

function tensorMember(tensor: TensorValue, name: string): Value {
  if (name === "shape") return shapeArray(tensor);
  if (name === "dtype") return tensor.dtype ?? new Unknown("the type is not known");
  if (name === "rank") return tensor.shape instanceof Unknown ? tensor.shape : tensor.shape.length;
  const entry = lookup(`tf.Tensor.${name}`) ?? lookup(`tf.${name}`);
  if (entry?.kind !== "function") return new Unknown(`the tensor's ${name} is not known`);
  return new BoundMethod(tensor, new Native(name, (frame, args, at) => callEntry(frame, entry, args, at)));
}

/** `f.call(…)`, `f.apply(…)`, `f.bind(…)` give up on `this`; other properties are those that were set. */
function functionMember(
  frame: Frame,
  value: FunctionValue | Native | BoundMethod,
  name: string,
  at: Location,
): Value {
  if (name === "call" || name === "apply" || name === "bind")
    return new Unknown(`${name} of a function is not followed`);
  return tryAttribute(frame, value, name, at) ?? UNDEFINED;
}

/** `value[key]`. */
export function getElement(frame: Frame, value: Value, key: Value, at: Location): Value {
  if (value instanceof Unknown) return value;
  if (key instanceof Unknown) return key;
  if (value instanceof List || value instanceof Tuple || typeof value === "string") {
    const index = numberOf(key);
    if (index !== undefined) return itemAt(value, index);
  }
  const name = propertyKey(key);
  return name === undefined ? new Unknown("the key is not known") : getMember(frame, value, name, at);
}

function itemAt(value: List | Tuple | string, index: number): Value {
  if (typeof value === "string") return value[index] ?? UNDEFINED;
  if (value instanceof List && value.unknown) return value.unknown;
  const item = value.items[index];
  return item === undefined ? UNDEFINED : item;
}

/** `owner[key] = value` and `owner.key = value`. */
export function setElement(frame: Frame, owner: Value, key: Value, value: Value, at: Location): void {
  if (owner instanceof Dict) setProperty(frame, owner, key, value);
  else if (owner instanceof List) setItem(frame, owner, key, value);
  else {
    const name = propertyKey(key);
    if (name !== undefined && !(owner instanceof Symbolic)) setAttribute(frame, owner, name, value, at);
    else if (owner instanceof Instance)
      owner.uncertain ??= new Unknown("a property that is not known was set");
  }
}

/** Items far behind the end are not followed. */
const MAXIMUM_GAP = 10_000;

function setItem(frame: Frame, list: List, key: Value, value: Value): void {
  frame.run.heap.touch(list);
  const index = numberOf(key);
  const { length } = list.items;
  if (key === "length" && value === 0) list.items = [];
  else if (index === undefined || index < 0 || index > length + MAXIMUM_GAP || !Number.isInteger(index))
    list.unknown ??= new Unknown("an item at a position that is not known was set");
  else {
    const filled = [...list.items, ...Array<Value>(Math.max(0, index - length)).fill(UNDEFINED)];
    filled[index] = value;
    list.items = filled;
  }
}
