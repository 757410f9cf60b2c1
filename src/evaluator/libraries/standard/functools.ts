import { Unknown } from "../../../arithmetic/unknown";
import { callValue } from "../../calls";
import { iterate } from "../../containers/iterate";
import { complain } from "../../frame";
import { keyOf } from "../../keys";
import { truthOf } from "../../operators/truth";
import {
  BoundMethod,
  type CallArguments,
  ClassValue,
  FunctionValue,
  Instance,
  Native,
  NO_KEYWORDS,
  Property,
  Symbolic,
  Tuple,
  type Value,
} from "../../values";
import { isInstance } from "../isinstance";
import { equip, type NativeCall, type NativeFunction, native } from "../native";
import { partialClass } from "../partial";

function reduce(call: NativeCall): Value {
  const [func = null, source = null, initial] = call.positional;
  const items = iterate(call.frame, source, call.at);
  if (items instanceof Unknown) return items;
  const [first, ...rest] = initial === undefined ? items : [initial, ...items];
  if (first === undefined) {
    const message = "reduce() of empty iterable with no initial value";
    return complain(call.frame, call.at, "type", "TypeError", message);
  }
  return rest.reduce<Value>(
    (all, item) => callValue(call.frame, func, { positional: [all, item], keywords: NO_KEYWORDS }, call.at),
    first,
  );
}

export const passThrough: NativeFunction = (call) => call.get(0) ?? null;

/** A function that remembers what it gave, as `lru_cache` and `cache` make of it. */
function remembering(value: Value): Value {
  if (!(value instanceof FunctionValue)) return value;
  const made = new FunctionValue(value.name, value.node, value.closure, value.file, value.defaults);
  const results = new Map<string, Value>();
  const keyOfCall = ({ positional, keywords }: CallArguments) =>
    keyOf(new Tuple([...positional, ...[...keywords].map((pair) => new Tuple(pair))]));
  made.attributes.set("__wrapped__", value);
  made.memory = {
    recall: (args) => results.get(keyOfCall(args) ?? ""),
    keep: (args, result) => {
      const key = keyOfCall(args);
      if (key !== undefined) results.set(key, result);
    },
  };
  return made;
}

/** `@lru_cache`, bare or with arguments. */
const leastRecentlyUsed: NativeFunction = (call) =>
  call.get(0) instanceof FunctionValue || call.get(0) instanceof BoundMethod
    ? remembering(call.get(0) ?? null)
    : native("decorator", (inner) => remembering(inner.get(0) ?? null));

/** `@cached_property`: what the function gives is kept as an attribute, which hides it. */
function cachedProperty(call: NativeCall): Value {
  const getter = call.get(0);
  return getter instanceof FunctionValue ? new Property(getter, undefined, "cached") : (getter ?? null);
}

/** `partialmethod(f, …)`: `f` with further arguments fixed behind the object. */
function partialMethod(call: NativeCall): Value {
  const [func = null, ...fixed] = call.positional;
  return new Native("partialmethod", (frame, args, at) => {
    const [self = null, ...rest] = args.positional;
    const keywords = new Map([...call.keywords, ...args.keywords]);
    return callValue(frame, func, { ...args, positional: [self, ...fixed, ...rest], keywords }, at);
  });
}

const singleDispatchClass = new ClassValue("singledispatch", "functools.singledispatch", []);
const methodDispatchClass = new ClassValue("singledispatchmethod", "functools.singledispatchmethod", []);

/** The functions of a `@singledispatch`, the last registered first. */
const registries = new WeakMap<Instance, (readonly [cls: Value, func: Value])[]>();

function singleDispatch(call: NativeCall, cls: ClassValue): Value {
  const made = call.frame.run.newInstance(cls, call.at);
  registries.set(made, [[new ClassValue("object", "object", []), call.get(0) ?? null]]);
  return made;
}

/** `@f.register`, bare with an annotated parameter, or with the class. */
function register(call: NativeCall): Value {
  const [self, given = null, func] = call.positional;
  const registry = self instanceof Instance ? registries.get(self) : undefined;
  if (func !== undefined) registry?.unshift([given, func]);
  else if (given instanceof FunctionValue) registry?.unshift([annotatedClass(given, self), given]);
  else
    return native("register", (inner) => {
      registry?.unshift([given, inner.get(0) ?? null]);
      return inner.get(0) ?? null;
    });
  return func ?? given;
}

/** The class that the first parameter is annotated with; of methods the one behind the object. */
function annotatedClass({ node, closure }: FunctionValue, self: Value | undefined): Value {
  const isMethod = self instanceof Instance && self.cls === methodDispatchClass;
  const annotation = node.params[isMethod ? 1 : 0]?.annotation;
  const name = annotation?.type === "Name" ? annotation.id : undefined;
  const found = name === undefined ? undefined : closure.get(name);
  return found ?? (name === undefined ? new Unknown("the annotation is not followed") : new Symbolic(name));
}

/** Calls the function that is registered for the class of an argument. */
function dispatch(call: NativeCall, self: Value | undefined, by: Value, positional: readonly Value[]): Value {
  const registry = (self instanceof Instance && registries.get(self)) || [];
  for (const [cls, func] of registry) {
    const fits = cls instanceof ClassValue && cls.qualifiedName === "object" ? true : isInstance(by, cls);
    if (fits instanceof Unknown) return fits;
    if (fits) return callValue(call.frame, func, { ...call.args, positional }, call.at);
  }
  return new Unknown("no function is registered for this");
}

equip(singleDispatchClass, {
  register,
  __call__: (call) => {
    const [self, ...positional] = call.positional;
    return dispatch(call, self, positional[0] ?? null, positional);
  },
});
equip(methodDispatchClass, {
  register,
  __get__: ({ positional: [self, owner = null] }) =>
    native("dispatched", (inner) =>
      dispatch(inner, self, inner.positional[0] ?? null, [owner, ...inner.positional]),
    ),
});

/** `cmp_to_key(f)`: objects that ask a comparing function. */
const keyClass = equip(new ClassValue("K", "functools.K", []), {
  __lt__: (call) => {
    const [one, other] = call.positional.map((key) =>
      key instanceof Instance ? key.attrs : new Map<string, Value>(),
    );
    const positional = [one?.get("value") ?? null, other?.get("value") ?? null];
    const sign = callValue(
      call.frame,
      one?.get("compare") ?? null,
      { positional, keywords: NO_KEYWORDS },
      call.at,
    );
    return typeof sign === "number" ? sign < 0 : new Unknown("the order is not known");
  },
});

function compareToKey(call: NativeCall): Value {
  return native("key", (inner) => {
    const made = inner.frame.run.newInstance(keyClass, inner.at);
    made.attrs.set("compare", call.get(0) ?? null);
    made.attrs.set("value", inner.get(0) ?? null);
    return made;
  });
}

/** `@total_ordering`: the comparisons that a class leaves out, from `__lt__` and equality. */
function totalOrdering(call: NativeCall): Value {
  const cls = call.get(0);
  const less = cls instanceof ClassValue ? cls.attrs.get("__lt__") : undefined;
  if (!(cls instanceof ClassValue) || less === undefined) return cls ?? null;
  const negated = (inner: NativeCall, [a = null, b = null]: readonly Value[]) => {
    const holds = callValue(inner.frame, less, { positional: [a, b], keywords: NO_KEYWORDS }, inner.at);
    const known = truthOf(inner.frame, holds, inner.at);
    return typeof known === "boolean" ? !known : known;
  };
  cls.attrs.set(
    "__ge__",
    native("__ge__", (inner) => negated(inner, inner.positional)),
  );
  cls.attrs.set(
    "__le__",
    native("__le__", (inner) => negated(inner, inner.positional.toReversed())),
  );
  return cls;
}

export const functools: Readonly<Record<string, Value>> = {
  reduce: native("reduce", reduce),
  lru_cache: native("lru_cache", leastRecentlyUsed),
  cache: native("cache", leastRecentlyUsed),
  cached_property: native("cached_property", cachedProperty),
  partial: partialClass,
  partialmethod: native("partialmethod", partialMethod),
  total_ordering: native("total_ordering", totalOrdering),
  singledispatch: native("singledispatch", (call) => singleDispatch(call, singleDispatchClass)),
  singledispatchmethod: native("singledispatchmethod", (call) => singleDispatch(call, methodDispatchClass)),
  cmp_to_key: native("cmp_to_key", compareToKey),
};
