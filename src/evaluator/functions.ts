import { Unknown } from "../arithmetic/unknown";
import type { Expression, FunctionDef, Lambda } from "../syntax/nodes";
import { callValue } from "./calls";
import { evaluate } from "./expressions/evaluate";
import { type Frame, locate } from "./frame";
import { FunctionValue, Symbolic, type Value } from "./values";

/** Makes a function of a definition or lambda; defaults are evaluated now, as Python does. */
export function makeFunction(frame: Frame, node: FunctionDef | Lambda, name: string): FunctionValue {
  const defaults = new Map<string, Value>();
  for (const param of node.params)
    if (param.default) defaults.set(param.name, evaluate(frame, param.default));
  return new FunctionValue(name, node, frame.scope, frame.file, defaults);
}

/** What a `def` binds: the function, passed through its decorators from the inside out. */
export function defineFunction(frame: Frame, node: FunctionDef): Value {
  const func = makeFunction(frame, node, node.name);
  return node.decorators.reduceRight<Value>((value, decorator) => decorate(frame, decorator, value), func);
}

/**
 * Applies one decorator. What is unknown passes the function through, since decorators that change what a layer
 * computes are rare.
 */
export function decorate(frame: Frame, decorator: Expression, value: Value): Value {
  // What it does to texts takes long and changes no figure.
  if (DOCUMENTING.test(decoratorName(decorator))) return value;
  const wrapper = evaluate(frame, decorator);
  if (wrapper instanceof Unknown || wrapper instanceof Symbolic) return wrappedBy(wrapper, value);
  const result = callValue(
    frame,
    wrapper,
    { positional: [value], keywords: new Map() },
    locate(frame, decorator),
  );
  const isLost = result instanceof Unknown || result === null || result instanceof Symbolic;
  return isLost ? wrappedBy(result, value) : result;
}

/** Names of decorators that write the documentation of what they decorate. */
const DOCUMENTING = /docstrings?(?:_|$)/i;

/** The last name of a decorator, called or not. */
export function decoratorName(decorator: Expression): string {
  const named = decorator.type === "Call" ? decorator.func : decorator;
  if (named.type === "Name") return named.id;
  return named.type === "Attribute" ? named.attr : "";
}

/** A function behind a decorator that cannot be seen: it is taken for what it is, but not for its arguments. */
function wrappedBy(wrapper: Value, value: Value): Value {
  if (value instanceof FunctionValue && wrapper instanceof Unknown) value.wrapped = wrapper;
  return value;
}
