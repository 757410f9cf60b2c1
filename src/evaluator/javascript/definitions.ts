import { Unknown } from "../../arithmetic/unknown";
import type { ClassDef, FunctionDef, Statement } from "../../syntax/nodes";
import { unseenClass } from "../classes";
import type { Frame } from "../frame";
import { Scope } from "../scope";
import { type CallArguments, ClassValue, FunctionValue, List, type Value } from "../values";
import { evaluateJavaScript } from "./expressions";
import { accessor, propertyKey } from "./objects";
import { declare, orDefault, setIn } from "./patterns";
import { executeJavaScript } from "./statements";
import { UNDEFINED } from "./undefined";

/** The variable that holds the class of a method, for `super` in it and in arrow functions within. */
export const OWNER = "class of super";

/** The frame of a block, whose declarations end with it. */
export function within(frame: Frame): Frame {
  return { ...frame, scope: new Scope("comprehension", frame.scope) };
}

/** What a function's definition gives. Defaults wait for the call. */
export function defineFunction(frame: Frame, node: FunctionDef): FunctionValue {
  return new FunctionValue(node.name, node, frame.scope, frame.file, new Map());
}

/** What a function or class gives as an expression; its own name is known inside it. */
export function defineExpression(frame: Frame, node: FunctionDef | ClassDef): Value {
  if (node.type === "ClassDef") return defineClass(frame, node);
  const isNamed = node.nameSpan.end > node.nameSpan.start;
  const inner = isNamed ? within(frame) : frame;
  const func = defineFunction(inner, node);
  if (isNamed) setIn(inner, inner.scope, node.name, func);
  return func;
}

/** Under which names a class holds what belongs to itself and not to its instances. */
export function staticName(name: string): string {
  return `static ${name}`;
}

/** What a class's definition gives. */
export function defineClass(frame: Frame, node: ClassDef): ClassValue {
  const bases: ClassValue[] = [];
  for (const base of node.bases) {
    const value = evaluateJavaScript(frame, base);
    if (value instanceof ClassValue) bases.push(value);
    else bases.push(unseenClass(new Unknown("the base class cannot be seen from here")));
  }
  const cls = new ClassValue(node.name, node.name, bases);
  cls.node = node;
  cls.file = frame.file;
  cls.entry = cls.mro.find((each) => each.entry)?.entry;
  const inner = within(frame);
  setIn(inner, inner.scope, node.name, cls);
  for (const statement of node.body) {
    if (statement.type === "FunctionDef") defineMethod(inner, cls, statement);
    else runStatic(inner, cls, statement);
  }
  frame.run.classes.push(cls);
  return cls;
}

/** A static field or block, whose `this` is the class. */
function runStatic(frame: Frame, cls: ClassValue, statement: Statement): void {
  const inner = within(frame);
  setIn(inner, inner.scope, "this", cls);
  executeJavaScript(inner, statement);
}

function defineMethod(frame: Frame, cls: ClassValue, node: FunctionDef): void {
  const name = node.key ? propertyKey(evaluateJavaScript(frame, node.key)) : node.name;
  if (name === undefined) return;
  const method = defineFunction(frame, node);
  method.owner = cls;
  const roles = new Set(node.decorators.map((each) => (each.type === "Name" ? each.id : "")));
  const key = roles.has("static") ? staticName(name) : name;
  const kind = roles.has("get") ? "get" : "set";
  cls.attrs.set(key, roles.has("method") ? method : accessor(kind, method, cls.attrs.get(key)));
}

/** Binds a call's arguments: missing ones are undefined, surplus ones are dropped. */
export function bindArguments(inner: Frame, node: FunctionDef, args: CallArguments): void {
  const isMethod = node.params[0]?.name === "this";
  const owner = inner.func?.owner;
  if (owner) setIn(inner, inner.scope, OWNER, owner);
  if (!isMethod && !node.isArrow) setIn(inner, inner.scope, "this", UNDEFINED);
  if (node.usesArguments) {
    const given = args.positional.slice(isMethod ? 1 : 0);
    setIn(inner, inner.scope, "arguments", new List(given, args.unknownSpread));
  }
  node.params.forEach((param, i) => {
    const given = args.positional[i];
    if (param.kind === "var-positional") {
      const rest = new List(args.positional.slice(i), args.unknownSpread);
      if (param.pattern) declare(inner, param.pattern, rest, false);
      else setIn(inner, inner.scope, param.name, rest);
      return;
    }
    const value = given === undefined ? (args.unknownSpread ?? UNDEFINED) : given;
    const whole = param.default ? orDefault(inner, value, param.default) : value;
    if (param.pattern) declare(inner, param.pattern, whole, false);
    else setIn(inner, inner.scope, param.name, whole);
  });
}
