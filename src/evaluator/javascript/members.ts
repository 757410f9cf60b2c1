import { isExpr } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { lookup } from "../../catalogue";
import type { Location } from "../../model/graph";
import { findMethod } from "../ancestry";
import { tryAttribute } from "../attributes/get";
import { callValue } from "../calls";
import type { Frame } from "../frame";
import { Iterator } from "../iterator";
import { isSymbolicTensor } from "../libraries/tfjsSymbols";
import { Raised } from "../raised";
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
  Property,
  SetValue,
  SuperValue,
  TensorValue,
  Tuple,
  type Value,
} from "../values";
import { arrayMethod, nextItem } from "./arrays";
import { collectionMember } from "./collections";
import { staticName } from "./definitions";
import { errorOf } from "./errors";
import { bindThis, functionMethod, prototypeOf } from "./functions";
import { exportOf } from "./modules";
import { numberMethod } from "./numbers";
import { objectMethod } from "./objectFunctions";
import { getProperty, propertyKey } from "./objects";
import { promiseMethod } from "./promises";
import { stringMethod } from "./strings";
import { numberOf, UNDEFINED } from "./undefined";

/** `value.name`. */
export function getMember(frame: Frame, value: Value, name: string, at: Location): Value {
  if (value instanceof Unknown) return value;
  if (value === null || value === UNDEFINED) return readFromNothing(frame, value, name, at);
  const ofPromise = promiseMethod(name);
  if (ofPromise && !mayHave(value)) return new BoundMethod(value, ofPromise);
  if (value instanceof Dict) return objectMember(frame, value, name, at);
  if (value instanceof SetValue) return bound(value, collectionMember(value, name));
  if (value instanceof Iterator)
    return name === "next"
      ? new BoundMethod(value, nextItem)
      : new Unknown(`the iterator's ${name} is not known`);
  if (value instanceof List || value instanceof Tuple) return arrayMember(value, name);
  if (typeof value === "string") return name === "length" ? value.length : bound(value, stringMethod(name));
  if (numberOf(value) !== undefined) return bound(value, numberMethod(name));
  if (value instanceof TensorValue) return tensorMember(value, name);
  if (value instanceof Namespace)
    return value.scope ? exportOf(value, name) : (tryAttribute(frame, value, name, at) ?? UNDEFINED);
  if (value instanceof FunctionValue || value instanceof Native || value instanceof BoundMethod)
    return functionMember(frame, value, name, at);
  if (value instanceof ClassValue) return classMember(frame, value, value, name, at);
  if (value instanceof SuperValue && value.self instanceof ClassValue)
    return superMember(frame, value, name, at);
  if (value instanceof Instance && name === "constructor") return value.cls;
  if (value instanceof SuperValue || value instanceof Instance)
    return tryAttribute(frame, value, name, at) ?? missingMember(value, name);
  return new Unknown(`${name} is not known`);
}

/** Code that provides for the failure goes on there; elsewhere nobody means to read from nothing. */
function readFromNothing({ run }: Frame, value: Value, name: string, at: Location): Unknown {
  const what = value === null ? "null" : "undefined";
  const message = `Cannot read properties of ${what} (reading '${name}')`;
  if (run.tries > 0) throw new Raised("TypeError", message, at, errorOf("TypeError", message));
  return new Unknown(`${name} is read from ${what}`);
}

/** Whether a value may have members of any name. */
function mayHave(value: Value): boolean {
  return (
    value instanceof Dict ||
    value instanceof Namespace ||
    value instanceof ClassValue ||
    value instanceof SuperValue ||
    (value instanceof Instance && findMethod(value.cls, "then") !== undefined)
  );
}

/** Objects of the user's own classes have what was set; those of libraries have more than is known here. */
function missingMember(value: Instance | ClassValue | SuperValue, name: string): Value {
  const cls = value instanceof Instance ? value.cls : value instanceof ClassValue ? value : value.after;
  const isKnown = cls.mro.every((ancestor) => ancestor.node && !ancestor.attrs.has(OPEN_PROTOTYPE));
  if (value instanceof Instance && value.uncertain) return value.uncertain;
  return isKnown ? UNDEFINED : new Unknown(`${cls.name}.${name} is not known`);
}

/** What a class holds to say that its prototype was asked for, so that it may have any method. */
export const OPEN_PROTOTYPE = "@@prototype";

/** A static member, found in the class or its bases. */
function classMember(frame: Frame, start: ClassValue, self: ClassValue, name: string, at: Location): Value {
  for (const cls of start.mro) {
    const found = cls.attrs.get(staticName(name));
    if (found instanceof Property)
      return callValue(frame, found.getter, { positional: [self], keywords: new Map() }, at);
    if (found instanceof FunctionValue) return bindThis(found, self);
    if (found !== undefined) return found;
    if (!cls.node) return tryAttribute(frame, cls, name, at) ?? missingMember(cls, name);
  }
  if (name === "prototype") start.attrs.set(OPEN_PROTOTYPE, true);
  if (name === "prototype") return new Unknown("the prototype of a class is not followed");
  return name === "name" ? start.name : missingMember(start, name);
}

/** `super.name` in a static method. */
function superMember(frame: Frame, { self, after, mro }: SuperValue, name: string, at: Location): Value {
  const next = mro[mro.indexOf(after) + 1];
  return next && self instanceof ClassValue
    ? classMember(frame, next, self, name, at)
    : new Unknown("super is not known here");
}

function bound(self: Value, method: Value | undefined): Value {
  if (method === undefined) return new Unknown("the method is not known");
  return method instanceof Native ? new BoundMethod(self, method) : method;
}

function objectMember(frame: Frame, object: Dict, name: string, at: Location): Value {
  const value = getProperty(object, name);
  if (value instanceof Property) {
    const getter = value.getter instanceof FunctionValue ? bindThis(value.getter, object) : value.getter;
    return callValue(frame, getter, { positional: [], keywords: new Map() }, at);
  }
  return value === UNDEFINED ? bound(object, objectMethod(name) ?? promiseMethod(name) ?? UNDEFINED) : value;
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
  if (isSymbolicTensor(tensor)) return UNDEFINED;
  return new BoundMethod(tensor, new Native(name, (frame, args, at) => callEntry(frame, entry, args, at)));
}

/** `f.call(…)`, `f.apply(…)`, `f.bind(…)`, and the properties that every function has. */
function functionMember(
  frame: Frame,
  value: FunctionValue | Native | BoundMethod,
  name: string,
  at: Location,
): Value {
  const method = functionMethod(value, name);
  if (method) return method;
  if (value instanceof FunctionValue) {
    if (name === "prototype") return prototypeOf(value);
    if (name === "name") return value.name;
    if (name === "length") return arityOf(value);
  }
  return tryAttribute(frame, value, name, at) ?? UNDEFINED;
}

/** How many parameters stand before the first that has a default or takes the rest. */
function arityOf({ node: { params } }: FunctionValue): number {
  const own = params.filter(({ name }) => name !== "this");
  const end = own.findIndex((param) => param.default !== undefined || param.kind === "var-positional");
  return end < 0 ? own.length : end;
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
