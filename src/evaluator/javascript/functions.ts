import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import type { FunctionDef } from "../../syntax/nodes";
import { callFunctionValue, callValue } from "../calls";
import type { Frame } from "../frame";
import {
  BoundMethod,
  type CallArguments,
  ClassValue,
  Dict,
  FunctionValue,
  Instance,
  List,
  Native,
  Tuple,
  type Value,
} from "../values";
import { objectOf, propertiesOf } from "./objects";
import { UNDEFINED } from "./undefined";

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();

/** Definitions with `this` as their first parameter. */
const methods = new WeakMap<FunctionDef, FunctionDef>();

/** A function with `this` as its first parameter, as methods of classes have it. */
function asMethod(func: FunctionValue, node: FunctionDef): FunctionValue {
  if (node.params[0]?.name === "this") return func;
  const at = { start: node.start, end: node.start };
  const made = methods.get(node) ?? {
    ...node,
    params: [{ ...at, name: "this", kind: "positional" }, ...node.params],
  };
  methods.set(node, made);
  const method = new FunctionValue(func.name, made, func.closure, func.file, func.defaults);
  method.owner = func.owner;
  return method;
}

/** A function whose `this` is given; arrow functions keep that of the code around them. */
export function bindThis(func: FunctionValue, self: Value): Value {
  const { node } = func;
  return node.type === "Lambda" || node.isArrow ? func : new BoundMethod(self, asMethod(func, node));
}

/** The function as it is called on an object: `owner.func(…)`. */
export function calledOn(frame: Frame, func: Value, owner: Value): Value {
  if (!(func instanceof FunctionValue)) return func;
  frame.run.called.add(func.node);
  return bindThis(func, owner);
}

/** `func.call(self, …args)`. */
function callOn(frame: Frame, func: Value, self: Value, args: CallArguments, at: Location): Value {
  if (func instanceof BoundMethod)
    return callValue(frame, func.func, { ...args, positional: [self, ...args.positional] }, at);
  return callValue(frame, calledOn(frame, func, self), args, at);
}

/** `call`, `apply` and `bind` of a function; undefined for other names. */
export function functionMethod(func: FunctionValue | Native | BoundMethod, name: string): Native | undefined {
  switch (name) {
    case "call":
      return new Native(name, (frame, { positional: [self = UNDEFINED, ...args], ...more }, at) =>
        callOn(frame, func, self, { ...more, positional: args }, at),
      );
    case "apply":
      return new Native(name, (frame, { positional: [self = UNDEFINED, args = UNDEFINED] }, at) =>
        callOn(frame, func, self, spreadOf(args), at),
      );
    case "bind":
      return new Native(name, (_frame, { positional: [self = UNDEFINED, ...first] }) =>
        bound(func, self, first),
      );
    default:
      return undefined;
  }
}

/** The items of an array as arguments. */
function spreadOf(list: Value): CallArguments {
  const isSequence = list instanceof List || list instanceof Tuple;
  const unknown = list instanceof Unknown ? list : list instanceof List ? list.unknown : undefined;
  return {
    positional: isSequence ? list.items : [],
    keywords: NO_KEYWORDS,
    ...(unknown && { unknownSpread: unknown }),
  };
}

function bound(func: FunctionValue | Native | BoundMethod, self: Value, first: readonly Value[]): Value {
  const target =
    func instanceof BoundMethod
      ? new BoundMethod(self, func.func)
      : func instanceof FunctionValue
        ? bindThis(func, self)
        : func;
  if (first.length === 0) return target;
  return new Native("bound", (frame, args, at) =>
    callValue(frame, target, { ...args, positional: [...first, ...args.positional] }, at),
  );
}

/** The classes of functions that are called with `new`. */
const classes = new WeakMap<FunctionValue, ClassValue>();

/** `func.prototype`, in which its instances find their methods. */
export function prototypeOf(func: FunctionValue): Value {
  const known = func.attributes.get("prototype");
  if (known !== undefined) return known;
  const prototype = objectOf([]);
  func.attributes.set("prototype", prototype);
  return prototype;
}

/** `new func(…args)` of a function that is no class. */
export function construct(frame: Frame, func: FunctionValue, args: CallArguments, at: Location): Value {
  const { node } = func;
  if (node.type === "Lambda" || node.isArrow) return new Unknown("an arrow function makes nothing");
  const prototype = prototypeOf(func);
  const hidden =
    prototype instanceof Dict ? undefined : new Unknown("the prototype cannot be seen from here");
  const cls = classes.get(func) ?? new ClassValue(func.name, func.name, [], new Map(), hidden);
  classes.set(func, cls);
  if (prototype instanceof Dict)
    for (const [name, value] of propertiesOf(prototype))
      cls.attrs.set(name, value instanceof FunctionValue ? methodOf(value) : value);
  const instance = frame.run.newInstance(cls, at);
  frame.run.called.add(node);
  const positional = [instance, ...args.positional];
  const made = callFunctionValue(frame, asMethod(func, node), { ...args, positional }, at);
  return made instanceof Dict || made instanceof Instance ? made : instance;
}

function methodOf(func: FunctionValue): Value {
  const { node } = func;
  return node.type === "Lambda" || node.isArrow ? func : asMethod(func, node);
}
