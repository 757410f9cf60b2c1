import { Unknown } from "../arithmetic/unknown";
import { lookup } from "../catalogue";
import type { Location } from "../model/graph";
import { callValue } from "./calls";
import { fromArg } from "./convert";
import type { SourceFile } from "./evaluate";
import { importSubmodule } from "./imports";
import { resolveQualified } from "./libraries";
import { methodOf } from "./libraries/methods";
import { native } from "./libraries/native";
import { truth } from "./operators";
import { complain, type Frame, type Run } from "./run";
import { callEntry } from "./tensors";
import {
  BoundMethod,
  ClassValue,
  Dict,
  descendsFrom,
  FunctionValue,
  firstOf,
  Instance,
  Namespace,
  Native,
  ParameterValue,
  PlainUnknown,
  Property,
  SuperValue,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "./values";

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();

/** The attribute of a class that its instances and subclasses see, by method resolution order. */
export function findMethod(cls: ClassValue, name: string): Value | undefined {
  for (const ancestor of cls.mro) {
    const value = ancestor.attrs.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** `value.name`. */
export function getAttribute(frame: Frame, value: Value, name: string, at: Location): Value {
  const found = tryAttribute(frame, value, name, at);
  if (found !== undefined) return found;
  const owner =
    value instanceof Instance ? value.cls.name : value instanceof ClassValue ? value.name : "object";
  const unknownBase =
    value instanceof Instance
      ? unknownBaseOf(value.cls)
      : value instanceof ClassValue
        ? unknownBaseOf(value)
        : undefined;
  if (unknownBase) return unknownBase;
  if (value instanceof Instance && value.uncertain) return value.uncertain;
  if (value instanceof Instance && value.cls.node) {
    return complain(frame, at, "axis", "AttributeError", `'${owner}' object has no attribute '${name}'`);
  }
  return new Unknown(`${owner}.${name} is not known`);
}

/** A base class that cannot be seen, among a class's ancestors. */
export function unknownBaseOf(cls: ClassValue): Unknown | undefined {
  return cls.mro.find((c) => c.unknownBase)?.unknownBase;
}

/** As {@link getAttribute}, but undefined where there is no such attribute. */
export function tryAttribute(frame: Frame, value: Value, name: string, at: Location): Value | undefined {
  // What hides behind an unknown module may be a class of layers.
  if (value instanceof PlainUnknown && /^[A-Z]/.test(name)) return new Unknown(value.reason);
  if (value instanceof Unknown) return value;
  if (value instanceof Instance) return instanceAttribute(frame, value, name, at);
  if (value instanceof Namespace) return namespaceAttribute(frame, value, name);
  if (value instanceof TensorValue) return tensorAttribute(frame, value, name, at);
  if (value instanceof ClassValue && name === "__module__" && value.file)
    return moduleNameOf(frame, value.file);
  if (value instanceof ClassValue) return classAttribute(value, name);
  if (value instanceof SuperValue) return superAttribute(frame, value, name, at);
  if (value instanceof Tuple && value.fields?.includes(name)) return value.items[value.fields.indexOf(name)];
  if (value instanceof FunctionValue)
    return firstOf(
      value.attributes.get(name),
      () => (name === "__module__" ? moduleNameOf(frame, value.file) : undefined),
      () => functionAttribute(value.name, name),
    );
  if (value instanceof Native) return functionAttribute(value.name, name);
  if (value instanceof BoundMethod)
    return name === "__self__" ? value.self : functionAttribute(value.func.name, name);
  if (value instanceof Symbolic) return new Symbolic(`${value.name}.${name}`);
  const method = methodOf(value, name);
  return method && new BoundMethod(value, method);
}

/** The name that the module of a file was imported under. */
function moduleNameOf({ run }: Frame, { file }: SourceFile): Value {
  return run.modules.get(file)?.path ?? null;
}

function functionAttribute(name: string, attribute: string): Value | undefined {
  if (attribute === "__name__" || attribute === "__qualname__") return name;
  return attribute === "__doc__" || attribute === "__module__" ? null : undefined;
}

function namespaceAttribute(frame: Frame, value: Namespace, name: string): Value | undefined {
  if (!value.scope) return resolveQualified(`${value.path}.${name}`);
  const variable = value.scope.read(name);
  if (variable !== undefined) return variable;
  if (name === "__name__") return value.path;
  return importSubmodule(frame, value, name) ?? value.scope.stars.find((star) => star instanceof Unknown);
}

function instanceAttribute(frame: Frame, self: Instance, name: string, at: Location): Value | undefined {
  const own = self.attrs.get(name);
  const inClass = findMethod(self.cls, name);
  if (inClass instanceof Property && inClass.kind === "property")
    return callBound(frame, inClass.getter, self, at);
  if (own !== undefined) return own;
  if (inClass !== undefined) return bindTo(self, self.cls, inClass);
  if (name === "__class__") return self.cls;
  if (name === "__module__" && self.cls.file) return moduleNameOf(frame, self.cls.file);
  if (name === "__dict__") return attributesAsDict(self);
  const config = configAttribute(frame, self, name);
  if (config !== undefined) return config;
  for (const cls of self.cls.mro) {
    const native = cls.native?.attribute?.(frame, self, name, at);
    if (native !== undefined) return native;
  }
  const fallback = findMethod(self.cls, "__getattr__");
  return fallback && !name.startsWith("__")
    ? callValue(frame, fallback, { positional: [self, name], keywords: NO_KEYWORDS }, at)
    : undefined;
}

function attributesAsDict(self: Instance): Dict {
  return new Dict(new Map([...self.attrs].map(([name, value]) => [`s:${name}`, [name, value] as const])));
}

/** Weights, buffers and constructor arguments of a catalogue layer, such as `conv.weight` or `conv.stride`. */
function configAttribute(frame: Frame, self: Instance, name: string): Value | undefined {
  if (self.weights instanceof Unknown && name === "weight") return self.weights;
  const weight = self.weights instanceof Map ? self.weights.get(name) : undefined;
  if (weight) return weight;
  const buffer = self.buffers?.get(name);
  if (buffer) return buffer;
  const parameter = self.config?.entry.signature.parameters.find((p) => p.name === name);
  if (!self.config || !parameter) return undefined;
  if (name === "bias" || name === "weight") return null;
  const value = fromArg(frame.run, self.config.args.raw(name), self.config.entry.framework);
  const rank = /(\d)d$/.exec(self.config.entry.shortName)?.[1];
  const isPerAxis = ["kernel_size", "stride", "padding", "dilation", "output_padding"].includes(name);
  const isConvolution = self.config.entry.shortName.includes("Conv");
  return rank && isPerAxis && isConvolution && typeof value === "number"
    ? new Tuple(new Array(Number(rank)).fill(value))
    : value;
}

function callBound(frame: Frame, getter: FunctionValue | Native, self: Value, at: Location): Value {
  return callValue(frame, getter, { positional: [self], keywords: NO_KEYWORDS }, at);
}

/** What an attribute found in a class becomes on an instance. */
function bindTo(self: Value, cls: ClassValue, value: Value): Value {
  if (value instanceof FunctionValue) return new BoundMethod(self, value);
  if (value instanceof Native && value.kind !== "static")
    return new BoundMethod(value.kind === "class" ? cls : self, value);
  if (value instanceof Property && value.kind === "static") return value.getter;
  if (value instanceof Property && value.kind === "class") return new BoundMethod(cls, value.getter);
  return value;
}

function classAttribute(cls: ClassValue, name: string): Value | undefined {
  const value = findMethod(cls, name);
  if (value instanceof Property && value.kind !== "property") return bindTo(cls, cls, value);
  if (value instanceof Native && value.kind === "class") return new BoundMethod(cls, value);
  if (value !== undefined) return value;
  if (name === "__name__" || name === "__qualname__") return cls.name;
  if (name === "__mro__") return new Tuple(cls.mro);
  if (name === "__init__") return new Native("object.__init__", () => null);
  return undefined;
}

function superAttribute(frame: Frame, value: SuperValue, name: string, at: Location): Value | undefined {
  const start = value.mro.indexOf(value.after);
  for (const cls of value.mro.slice(start + 1)) {
    const found = cls.attrs.get(name);
    if (found === undefined) {
      if (cls.unknownBase) return cls.unknownBase;
      continue;
    }
    if (value.self instanceof Instance || value.self instanceof ClassValue) {
      const owner = value.self instanceof Instance ? value.self.cls : value.self;
      if (found instanceof Property && found.kind === "property")
        return callBound(frame, found.getter, value.self, at);
      return bindTo(value.self, owner, found);
    }
    return found;
  }
  const missing = value.mro.find((c) => c.unknownBase)?.unknownBase;
  if (missing) return missing;
  if (value.self instanceof Instance && name !== "__init__") {
    const own = value.self.attrs.get(name);
    if (own !== undefined) return own;
    for (const cls of value.mro) {
      const native = cls.native?.attribute?.(frame, value.self, name, at);
      if (native !== undefined) return native;
    }
  }
  return ["__init__", "__init_subclass__", "__setattr__", "__post_init__"].includes(name)
    ? new Native(`object.${name}`, () => null)
    : undefined;
}

const TENSOR_CLASSES = { torch: "torch.Tensor", keras: "keras.KerasTensor", tfjs: "tf.Tensor" } as const;

function tensorAttribute(frame: Frame, self: TensorValue, name: string, at: Location): Value | undefined {
  if (self instanceof ParameterValue && name === "requires_grad") return self.trainable;
  if (self instanceof ParameterValue && name === "requires_grad_")
    return native(name, (call) => {
      setTrainable(frame.run, self, call.get(0, "requires_grad") ?? true);
      return self;
    });
  const entry = lookup(`${TENSOR_CLASSES[self.framework]}.${name}`);
  if (entry?.kind !== "function") return new Unknown(`Tensor.${name} is not in the catalogue`);
  if (entry.isAttribute) return callEntry(frame, entry, { positional: [self], keywords: NO_KEYWORDS }, at);
  return new BoundMethod(
    self,
    new Native(entry.name, (inner, args, place) => callEntry(inner, entry, args, place)),
  );
}

/** `owner.name = value`. */
export function setAttribute(frame: Frame, owner: Value, name: string, value: Value, at: Location): void {
  const { heap } = frame.run;
  if (owner instanceof ParameterValue) {
    if (name === "requires_grad") setTrainable(frame.run, owner, value);
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

/** `parameter.requires_grad = value`. */
export function setTrainable(run: Run, parameter: ParameterValue, value: Value): void {
  run.heap.touch(parameter);
  parameter.trainable = truth(value);
}

function setOnInstance(frame: Frame, self: Instance, name: string, value: Value, at: Location): void {
  const inClass = findMethod(self.cls, name);
  if (inClass instanceof Property && inClass.setter) {
    callValue(frame, inClass.setter, { positional: [self, value], keywords: NO_KEYWORDS }, at);
    return;
  }
  const user = findMethod(self.cls, "__setattr__");
  if (user instanceof FunctionValue) {
    callValue(frame, user, { positional: [self, name, value], keywords: NO_KEYWORDS }, at);
    return;
  }
  demandInitialized(frame, self, value, at);
  storeAttribute(frame, self, name, value);
}

/** PyTorch refuses layers and parameters before `super().__init__()`. */
function demandInitialized(frame: Frame, self: Instance, value: Value, at: Location): void {
  const kind =
    value instanceof ParameterValue ? "parameters" : value instanceof Instance ? "module" : undefined;
  if (kind === undefined || self.isInitialized || unknownBaseOf(self.cls)) return;
  const isModule = (each: Instance) => descendsFrom(each.cls, "torch.nn.Module");
  if (!isModule(self) || (value instanceof Instance && !isModule(value))) return;
  complain(frame, at, "unsupported", "AttributeError", `cannot assign ${kind} before Module.__init__() call`);
}

/** Sets an attribute past any `__setattr__` of the user's, as `object.__setattr__` does. */
export function storeAttribute(frame: Frame, self: Instance, name: string, value: Value): void {
  frame.run.heap.touch(self, name);
  if (self.cls.mro.some((cls) => cls.native?.assign?.(frame.run, self, name, value))) return;
  if (self.weights instanceof Map && self.weights.has(name)) replaceWeight(frame, self, name, value);
  if (self.weights instanceof Map && self.weights.has(name)) return;
  if (value instanceof Unknown && !(value instanceof PlainUnknown) && holdsLayers(self)) {
    self.uncertain ??= new Unknown(`${name} may be a layer: ${value.reason}`);
  }
  // A layer registers when it is assigned, not when a placeholder was.
  if (value instanceof Instance && !(self.attrs.get(name) instanceof Instance)) self.attrs.delete(name);
  self.attrs.set(name, value);
}

/** `layer.bias = value`: another parameter takes the place of a catalogue layer's own, or None removes it. */
function replaceWeight({ run }: Frame, self: Instance, name: string, value: Value): void {
  if (!(self.weights instanceof Map)) return;
  // Weights are no part of what an undecided branch undoes.
  if (run.heap.isForked) self.uncertain ??= new Unknown(`whether ${name} is replaced is not known`);
  if (value instanceof ParameterValue) self.weights.set(name, value);
  else if (value === null) self.weights.delete(name);
  else self.uncertain ??= value instanceof Unknown ? value : new Unknown(`what ${name} becomes is not known`);
}

/** `del owner.name`. */
export function deleteAttribute({ run }: Frame, owner: Value, name: string): void {
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
