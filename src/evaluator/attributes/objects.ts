import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { findMethod, findUpwards } from "../ancestry";
import { callValue } from "../calls";
import { subclassesOf } from "../classes";
import { fromArg } from "../convert";
import type { Frame } from "../frame";
import { builtin } from "../libraries/builtins";
import { objectMethod } from "../libraries/builtins/object";
import { isModule } from "../libraries/moduleTree";
import { native } from "../libraries/native";
import { PlainUnknown } from "../unknowns";
import {
  BoundMethod,
  ClassValue,
  Dict,
  FunctionValue,
  Instance,
  List,
  Native,
  NO_KEYWORDS,
  Property,
  type SuperValue,
  Tuple,
  type Value,
} from "../values";
import { dictionaryOf } from "./dictionary";
import { documentationOf } from "./documentation";
import { moduleNameOf } from "./get";
import { storeAttribute } from "./set";

export function instanceAttribute(
  frame: Frame,
  self: Instance,
  name: string,
  at: Location,
): Value | undefined {
  const own = self.attrs.get(name);
  const inClass = findMethod(self.cls, name);
  if (isComputed(inClass) && (own === undefined || inClass.kind === "property"))
    return computed(frame, self, name, inClass, at);
  if (inClass instanceof Instance) {
    const get = findMethod(inClass.cls, "__get__");
    if (get)
      return callValue(frame, get, { positional: [inClass, self, self.cls], keywords: NO_KEYWORDS }, at);
  }
  if (own !== undefined) return own;
  if (inClass !== undefined && isData(inClass) && self.handedOut) return self.handedOut;
  if (inClass !== undefined) return bindTo(self, self.cls, inClass);
  if (name === "__class__") return self.cls;
  if (name === "__doc__") return docstringOf(self.cls);
  if (name === "__module__" && self.cls.file) return moduleNameOf(frame, self.cls.file);
  if (name === "__dict__") return isModule(self) ? attributesAsDict(self) : dictionaryOf(self);
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

function docstringOf({ node, name }: ClassValue): Value {
  return node ? documentationOf(node.body) : new PlainUnknown(`the docstring of ${name} is not read`);
}

/** A module's attributes; layers that are put there do not register, so nothing is written through it. */
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

/** Whether an attribute of a class is a default that its objects may have values of their own for. */
function isData(value: Value): boolean {
  return value === null || typeof value !== "object";
}

/** Whether an attribute of a class is computed for each object. */
function isComputed(value: Value | undefined): value is Property {
  return value instanceof Property && (value.kind === "property" || value.kind === "cached");
}

/** The value of a property; a cached one is kept as an attribute. */
function computed(frame: Frame, self: Instance, name: string, property: Property, at: Location): Value {
  const value = callBound(frame, property.getter, self, at);
  if (property.kind === "cached") storeAttribute(frame, self, name, value);
  return value;
}

function callBound(frame: Frame, getter: FunctionValue | Native, self: Value, at: Location): Value {
  return callValue(frame, getter, { positional: [self], keywords: NO_KEYWORDS }, at);
}

/** What an attribute found in a class becomes on an instance. */
function bindTo(self: Value, cls: ClassValue, value: Value): Value {
  if (value instanceof FunctionValue) return new BoundMethod(self, value);
  if (value instanceof Native && value.kind !== "static" && value.name !== "__new__")
    return new BoundMethod(value.kind === "class" ? cls : self, value);
  if (value instanceof Property && value.kind === "static") return value.getter;
  if (value instanceof Property && value.kind === "class") return new BoundMethod(cls, value.getter);
  return value;
}

export function classAttribute(cls: ClassValue, name: string): Value | undefined {
  const value = findMethod(cls, name);
  if (value instanceof Property && !isComputed(value)) return bindTo(cls, cls, value);
  if (value instanceof Native && value.kind === "class") return new BoundMethod(cls, value);
  if (value !== undefined) return value;
  if (name === "__name__" || name === "__qualname__") return cls.name;
  if (name === "__doc__") return docstringOf(cls);
  if (name === "__mro__") return new Tuple([...cls.mro, builtin("object") ?? null]);
  if (name === "mro") return native(name, () => new List([...cls.mro, builtin("object") ?? null]));
  if (name === "__dict__")
    return new Dict(new Map([...cls.attrs].map(([key, value]) => [`s:${key}`, [key, value] as const])));
  if (name === "__bases__") return new Tuple(cls.bases.length > 0 ? cls.bases : [builtin("object") ?? null]);
  const { metaclass } = cls;
  if (name === "__class__") return metaclass ?? builtin("type");
  if (name === "__subclasses__")
    return native(name, () => {
      const known = subclassesOf(cls);
      return known ? new List([...known]) : new Unknown(`the subclasses of ${cls.name} are not known`);
    });
  const inMeta = metaclass instanceof ClassValue ? findMethod(metaclass, name) : metaclass;
  return inMeta === undefined ? objectMethod(name) : bindTo(cls, cls, inMeta);
}

export function superAttribute(
  frame: Frame,
  value: SuperValue,
  name: string,
  at: Location,
): Value | undefined {
  const start = value.mro.indexOf(value.after);
  const found = findUpwards(value.mro.slice(start + 1), name);
  if (found !== undefined) {
    if (name !== "__new__" && (value.self instanceof Instance || value.self instanceof ClassValue)) {
      const owner = value.self instanceof Instance ? value.self.cls : value.self;
      if (isComputed(found)) return callBound(frame, found.getter, value.self, at);
      return bindTo(value.self, owner, found);
    }
    return found;
  }
  const missing = value.mro.find(({ unseen }) => unseen)?.unseen;
  if (missing) return missing;
  if (value.self instanceof Instance && !objectMethod(name)) {
    const own = value.self.attrs.get(name);
    if (own !== undefined) return own;
    for (const cls of value.mro) {
      const native = cls.native?.attribute?.(frame, value.self, name, at);
      if (native !== undefined) return native;
    }
  }
  const method = objectMethod(name);
  return method && name !== "__new__" ? new BoundMethod(value.self, method) : method;
}

/** A field, method or property of a named tuple. */
export function tupleAttribute(frame: Frame, self: Tuple, name: string, at: Location): Value | undefined {
  const { cls, fields, items } = self;
  if (fields?.includes(name)) return items[fields.indexOf(name)];
  // What a library's function returns has names only.
  if (!cls) return undefined;
  if (name === "__class__") return cls;
  const found = findMethod(cls, name);
  if (isComputed(found)) return callBound(frame, found.getter, self, at);
  return found === undefined ? undefined : bindTo(self, cls, found);
}
