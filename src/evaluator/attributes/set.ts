import { equal } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { descendsFrom, findMethod, unknownBaseOf } from "../ancestry";
import { callValue } from "../calls";
import { complain, type Frame } from "../frame";
import { isJavaScript } from "../javascript/undefined";
import { noteReshaped } from "../libraries/layerAttributes";
import { PlainUnknown } from "../unknowns";
import {
  ClassValue,
  FunctionValue,
  Instance,
  Namespace,
  Native,
  NO_KEYWORDS,
  ParameterValue,
  Property,
  TensorValue,
  type Value,
} from "../values";
import { replaceDictionary } from "./dictionary";
import { setTrainable } from "./tensors";

/** `owner.name = value`. */
export function setAttribute(frame: Frame, owner: Value, name: string, value: Value, at: Location): void {
  const { heap } = frame.run;
  if (owner instanceof ParameterValue) {
    if (name === "requires_grad") setTrainable(frame.run, owner, value);
    if (name === "data") replaceData(frame, owner, value);
  } else if (owner instanceof FunctionValue) {
    owner.attributes.set(name, value);
  } else if (owner instanceof ClassValue) {
    heap.touch(owner, name);
    owner.attrs.set(name, value);
  } else if (owner instanceof Namespace && owner.scope) {
    heap.touch(owner.scope, name);
    owner.scope.variables.set(name, value);
  } else if (owner instanceof Instance) {
    setOnInstance(frame, owner, name, value, at);
  }
}

/** `parameter.data = value` of another size: every module that holds the parameter holds another one then. */
function replaceData(frame: Frame, parameter: ParameterValue, value: Value): void {
  if (!(value instanceof TensorValue) || haveSameSizes(parameter, value)) return;
  const made = new ParameterValue(frame.run.newId(), value.shape, parameter.dtype);
  made.trainable = parameter.trainable;
  for (const instance of frame.run.instances)
    for (const [name, held] of [
      ...(instance.weights instanceof Map ? instance.weights : []),
      ...instance.attrs,
    ])
      if (held === parameter) storeAttribute(frame, instance, name, made);
}

function setOnInstance(frame: Frame, self: Instance, name: string, value: Value, at: Location): void {
  const inClass = findMethod(self.cls, name);
  if (inClass instanceof Property && inClass.kind === "property" && !isRegistered(self, value)) {
    writeProperty(frame, self, name, inClass, value, at);
    return;
  }
  const set = inClass instanceof Instance ? findMethod(inClass.cls, "__set__") : undefined;
  if (set !== undefined) {
    callValue(frame, set, { positional: [inClass as Value, self, value], keywords: NO_KEYWORDS }, at);
    return;
  }
  const user = findMethod(self.cls, "__setattr__");
  if (user instanceof FunctionValue || (user instanceof Native && user.name !== "__setattr__")) {
    callValue(frame, user, { positional: [self, name, value], keywords: NO_KEYWORDS }, at);
    return;
  }
  demandInitialized(frame, self, value, at);
  storeAttribute(frame, self, name, value);
}

/** Whether PyTorch registers a value with a module before it looks at properties of the class. */
function isRegistered(self: Instance, value: Value): boolean {
  const isLayer = value instanceof Instance && descendsFrom(value.cls, "torch.nn.Module");
  return (isLayer || value instanceof ParameterValue) && descendsFrom(self.cls, "torch.nn.Module");
}

function writeProperty(
  frame: Frame,
  self: Instance,
  name: string,
  { setter }: Property,
  value: Value,
  at: Location,
): void {
  const message = `property '${name}' of '${self.cls.name}' object has no setter`;
  if (setter) callValue(frame, setter, { positional: [self, value], keywords: NO_KEYWORDS }, at);
  else if (!isJavaScript(frame)) complain(frame, at, "axis", "AttributeError", message);
}

/** PyTorch refuses layers and parameters before `super().__init__()`. */
function demandInitialized(frame: Frame, self: Instance, value: Value, at: Location): void {
  const kind =
    value instanceof ParameterValue ? "parameters" : value instanceof Instance ? "module" : undefined;
  if (kind === undefined || self.isInitialized || unknownBaseOf(self.cls)) return;
  // It may initialise what it makes before the constructor runs.
  if (self.cls.metaclass instanceof Unknown) return;
  const isModule = (each: Instance) => descendsFrom(each.cls, "torch.nn.Module");
  if (!isModule(self) || (value instanceof Instance && !isModule(value))) return;
  complain(
    frame,
    at,
    "uninitialized",
    "AttributeError",
    `cannot assign ${kind} before Module.__init__() call`,
  );
}

/** Sets an attribute past any `__setattr__` of the user's, as `object.__setattr__` does. */
export function storeAttribute(frame: Frame, self: Instance, name: string, value: Value): void {
  frame.run.heap.touch(self, name);
  if (name === "__dict__" && !holdsLayers(self)) {
    replaceDictionary(self, value);
    return;
  }
  if (self.cls.mro.some((cls) => cls.native?.assign?.(frame.run, self, name, value))) return;
  if (self.weights instanceof Map && self.weights.has(name)) replaceWeight(frame, self, name, value);
  if (self.weights instanceof Map && self.weights.has(name)) return;
  const doubt = holdsLayers(self) ? doubtOf(value) : undefined;
  if (doubt) self.uncertain ??= new Unknown(`${name} may be a layer: ${doubt.reason}`);
  // A layer registers when it is assigned, not when a placeholder was.
  if (value instanceof Instance && !(self.attrs.get(name) instanceof Instance)) self.attrs.delete(name);
  self.attrs.set(name, value);
}

/** Why something may be a layer; undefined for what is one, and for what certainly is none. */
function doubtOf(value: Value): Unknown | undefined {
  const unknown = value instanceof Instance && !holdsLayers(value) ? unknownBaseOf(value.cls) : value;
  return unknown instanceof Unknown && !(unknown instanceof PlainUnknown) ? unknown : undefined;
}

/** `layer.bias = value`: another parameter takes the place of a catalogue layer's own, or None removes it. */
function replaceWeight({ run }: Frame, self: Instance, name: string, value: Value): void {
  if (!(self.weights instanceof Map)) return;
  // Weights are no part of what an undecided branch undoes.
  if (run.heap.isForked) self.uncertain ??= new Unknown(`whether ${name} is replaced is not known`);
  if (value instanceof ParameterValue) {
    if (!haveSameSizes(self.weights.get(name), value)) noteReshaped(self, name, value);
    self.weights.set(name, value);
  } else if (value === null) self.weights.delete(name);
  else self.uncertain ??= value instanceof Unknown ? value : new Unknown(`what ${name} becomes is not known`);
}

function haveSameSizes(before: TensorValue | undefined, { shape: now }: TensorValue): boolean {
  const old = before?.shape;
  if (!Array.isArray(old) || !Array.isArray(now)) return !Array.isArray(old);
  return now.length === old.length && now.every((size, i) => equal(size, old[i]) === true);
}

/** `del owner.name`. */
export function deleteAttribute({ run }: Frame, owner: Value, name: string): void {
  if (owner instanceof ClassValue) {
    run.heap.touch(owner, name);
    owner.attrs.delete(name);
  }
  if (!(owner instanceof Instance)) return;
  if (owner.weights instanceof Map && owner.weights.has(name)) {
    if (run.heap.isForked) owner.uncertain ??= new Unknown(`whether ${name} is deleted is not known`);
    owner.weights.delete(name);
  }
  run.heap.touch(owner, name);
  owner.attrs.delete(name);
}

/** Whether layers register with an object by being assigned to it. */
function holdsLayers(self: Instance): boolean {
  return self.cls.mro.some(
    (c) => c.qualifiedName === "torch.nn.Module" || c.qualifiedName === "keras.layers.Layer",
  );
}
