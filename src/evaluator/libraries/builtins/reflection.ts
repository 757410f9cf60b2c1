import { Unknown } from "../../../arithmetic/unknown";
import { findMethod } from "../../ancestry";
import { variablesOf } from "../../attributes/dictionary";
import { getAttribute, tryAttribute } from "../../attributes/get";
import { accessorOf } from "../../attributes/properties";
import { deleteAttribute, setAttribute } from "../../attributes/set";
import { complain } from "../../frame";
import { firstOf } from "../../given";
import { identityOf } from "../../keys";
import { Raised } from "../../raised";
import {
  BoundMethod,
  ClassValue,
  FunctionValue,
  Instance,
  Native,
  Property,
  SuperValue,
  TensorValue,
  type Value,
} from "../../values";
import { localsOf } from "../frames";
import { isInstance, isSubclass } from "../isinstance";
import { type NativeCall, type NativeFunction, native } from "../native";
import { unknownOf } from "./arguments";
import { builtin } from "./index";

/** Functions that look at objects, classes and scopes. */
export const reflection: Readonly<Record<string, NativeFunction>> = {
  isinstance: (call) => isInstance(call.get(0) ?? null, call.get(1) ?? null),
  issubclass: (call) => isSubclass(call.get(0) ?? null, call.get(1) ?? null),
  callable: (call) => {
    const value = call.get(0) ?? null;
    if (value instanceof Unknown) return value;
    if (value instanceof Instance) return findMethod(value.cls, "__call__") !== undefined;
    return (
      value instanceof FunctionValue ||
      value instanceof Native ||
      value instanceof BoundMethod ||
      value instanceof ClassValue
    );
  },
  getattr: (call) => {
    const name = call.get(1) ?? null;
    const owner = call.get(0) ?? null;
    if (typeof name !== "string") return unknownOf(name, "getattr");
    const found = quietly(call, () => tryAttribute(call.frame, owner, name, call.at));
    return (
      firstOf(
        found,
        () => call.get(2),
        () => getAttribute(call.frame, owner, name, call.at),
      ) ?? null
    );
  },
  hasattr: (call) => {
    const name = call.get(1) ?? null;
    const owner = call.get(0) ?? null;
    if (typeof name !== "string") return unknownOf(name, "hasattr");
    if (owner instanceof Unknown) return owner;
    const found = quietly(call, () => tryAttribute(call.frame, owner, name, call.at));
    if (found instanceof Unknown) return owner instanceof TensorValue ? false : found;
    return found !== undefined;
  },
  setattr: (call) => {
    const name = call.get(1) ?? null;
    if (typeof name === "string")
      setAttribute(call.frame, call.get(0) ?? null, name, call.get(2) ?? null, call.at);
    else {
      const owner = call.get(0);
      if (owner instanceof Instance) {
        owner.uncertain ??= unknownOf(name, "setattr");
        owner.handedOut ??= owner.uncertain;
      }
    }
    return null;
  },
  delattr: (call) => {
    const name = call.get(1) ?? null;
    const owner = call.get(0) ?? null;
    if (typeof name === "string") deleteAttribute(call.frame, owner, name);
    else if (owner instanceof Instance) owner.uncertain ??= unknownOf(name, "delattr");
    return null;
  },
  super: superOf,
  id: (call) => {
    const value = call.get(0) ?? null;
    return value !== null && typeof value === "object"
      ? identityOf(value)
      : new Unknown("id of a plain value");
  },
  vars: (call) => getAttribute(call.frame, call.get(0) ?? null, "__dict__", call.at),
  locals: ({ frame: { scope } }) => localsOf(scope),
  globals: (call) => {
    const names = ["__name__", "__file__", "__doc__", "__package__", "__spec__"];
    const given = new Map(names.map((name) => [name, builtin(name) ?? null]));
    return variablesOf(call.frame.scope.globals, given);
  },
  property: (call) => {
    const [getter, setter, deleter] = ["fget", "fset", "fdel"].map((name, i) =>
      accessorOf(call.get(i, name)),
    );
    return new Property(getter ?? UNREADABLE, setter, "property", deleter);
  },
  staticmethod: (call) => asMethod(call, "static"),
  classmethod: (call) => asMethod(call, "class"),
};

/** The getter of a property that has none. */
const UNREADABLE = native("fget", (call) =>
  complain(call.frame, call.at, "axis", "AttributeError", "property has no getter"),
);

/** `@staticmethod` and `@classmethod`; what is no function stays as it is. */
function asMethod(call: NativeCall, kind: "static" | "class"): Value {
  const accessor = accessorOf(call.get(0));
  return accessor ? new Property(accessor, undefined, kind) : (call.get(0) ?? null);
}

/** Runs a lookup whose failure is an answer, not a fault. */
function quietly(call: NativeCall, lookup: () => Value | undefined): Value | undefined {
  const { run } = call.frame;
  run.tries++;
  try {
    return lookup();
  } catch (thrown) {
    if (thrown instanceof Raised && thrown.exception === "AttributeError") return undefined;
    throw thrown;
  } finally {
    run.tries--;
  }
}

function superOf(call: NativeCall): Value {
  const { frame } = call;
  const owner = call.get(0) ?? frame.func?.owner ?? ownerInScope(call);
  const self = call.get(1) ?? frame.self ?? selfInScope(call);
  if (owner instanceof Unknown) return owner;
  if (!(owner instanceof ClassValue)) return new Unknown("super() outside a class");
  const cls = self instanceof Instance ? self.cls : self instanceof ClassValue ? self : owner;
  // In a method of a metaclass `self` is a class, whose class the metaclass is.
  const holder = cls.mro.includes(owner) ? cls : cls.metaclass;
  return new SuperValue(self ?? null, owner, (holder instanceof ClassValue ? holder : owner).mro);
}

/** `super()` in a function that a decorator wrapped, or inside a comprehension. */
function ownerInScope(call: NativeCall): Value | undefined {
  const self = selfInScope(call);
  return self instanceof Instance ? self.cls.mro.find((c) => c.node) : undefined;
}

function selfInScope(call: NativeCall): Value | undefined {
  return call.frame.scope.get("self") ?? call.frame.scope.get("cls");
}
