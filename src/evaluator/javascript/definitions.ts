import { Unknown } from "../../arithmetic/unknown";
import type { ClassDef, FunctionDef } from "../../syntax/nodes";
import type { Frame } from "../frame";
import { type CallArguments, ClassValue, FunctionValue, List, Property, type Value } from "../values";
import { evaluateJavaScript } from "./expressions";
import { declare, orDefault, setIn } from "./patterns";
import { UNDEFINED } from "./undefined";

/** What a function's definition gives. Defaults wait for the call. */
export function defineFunction(frame: Frame, node: FunctionDef): FunctionValue {
  return new FunctionValue(node.name, node, frame.scope, frame.file, new Map());
}

/** What a class's definition gives. */
export function defineClass(frame: Frame, node: ClassDef): ClassValue {
  const bases: ClassValue[] = [];
  let unknownBase: Unknown | undefined;
  for (const base of node.bases) {
    const value = evaluateJavaScript(frame, base);
    if (value instanceof ClassValue) bases.push(value);
    else unknownBase = new Unknown("the base class cannot be seen from here");
  }
  const cls = new ClassValue(node.name, node.name, bases, new Map(), unknownBase);
  cls.node = node;
  cls.file = frame.file;
  cls.entry = cls.mro.find((each) => each.entry)?.entry;
  for (const statement of node.body) {
    if (statement.type === "FunctionDef") defineMethod(frame, cls, statement);
    else if (statement.type === "Assign") {
      const [target] = statement.targets;
      if (target?.type === "Name") cls.attrs.set(target.id, evaluateJavaScript(frame, statement.value));
    }
  }
  frame.run.classes.push(cls);
  return cls;
}

function defineMethod(frame: Frame, cls: ClassValue, node: FunctionDef): void {
  const method = defineFunction(frame, node);
  method.owner = cls;
  const [decorator] = node.decorators;
  const role = decorator?.type === "Name" ? decorator.id : "method";
  const known = cls.attrs.get(node.name);
  if (role === "get")
    cls.attrs.set(node.name, new Property(method, known instanceof Property ? known.setter : undefined));
  else if (role === "set" && known instanceof Property)
    cls.attrs.set(node.name, new Property(known.getter, method));
  else if (role === "static") cls.attrs.set(node.name, new Property(method, undefined, "class"));
  else if (role !== "set" && role !== "static get") cls.attrs.set(node.name, method);
  else if (role === "static get") cls.attrs.set(node.name, staticValue(frame, node));
}

/** A static getter, such as `className`, is read once. */
function staticValue(frame: Frame, node: FunctionDef): Value {
  const [only] = node.body;
  return only?.type === "Return" && only.value
    ? evaluateJavaScript(frame, only.value)
    : new Unknown(`${node.name} is not followed`);
}

/** Binds a call's arguments: missing ones are undefined, surplus ones are dropped. */
export function bindArguments(inner: Frame, node: FunctionDef, args: CallArguments): void {
  node.params.forEach((param, i) => {
    const given = args.positional[i];
    if (param.kind === "var-positional") {
      setIn(inner, inner.scope, param.name, new List(args.positional.slice(i), args.unknownSpread));
      return;
    }
    const value = given === undefined ? (args.unknownSpread ?? UNDEFINED) : given;
    const whole = param.default ? orDefault(inner, value, param.default) : value;
    if (param.pattern) declare(inner, param.pattern, whole, false);
    else setIn(inner, inner.scope, param.name, whole);
  });
}
