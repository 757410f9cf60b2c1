import { Unknown } from "../arithmetic/unknown";
import type { ClassDef } from "../syntax/nodes";
import { descendsFrom, findMethod } from "./ancestry";
import { callValue } from "./calls";
import { evaluate } from "./expressions/evaluate";
import { type Frame, locate } from "./frame";
import { decorate } from "./functions";
import { namedTupleClass } from "./libraries/collections";
import { finishEnum } from "./libraries/enums";
import { Scope } from "./scope";
import { executeBlock } from "./statements/execute";
import {
  BoundMethod,
  ClassValue,
  FunctionValue,
  type Native,
  Property,
  Symbolic,
  type Value,
} from "./values";

/** What a `class` statement binds. */
export function defineClass(frame: Frame, node: ClassDef): Value {
  const bases: ClassValue[] = [];
  let unknownBase: Unknown | undefined;
  for (const base of node.bases) {
    const value = evaluate(frame, base);
    if (value instanceof ClassValue) bases.push(value);
    else if (value instanceof Unknown)
      unknownBase ??= new Unknown(`the base class is not known: ${value.reason}`);
    else if (!(value instanceof Symbolic))
      unknownBase ??= new Unknown("the base class is not a class that can be followed");
    else if (value.name === "typing.NamedTuple") return namedTupleClass(frame, node);
  }
  const scope = new Scope("class", frame.scope);
  executeBlock({ ...frame, scope }, node.body);
  const cls = new ClassValue(node.name, node.name, bases, scope.variables, unknownBase);
  cls.node = node;
  cls.file = frame.file;
  cls.entry = cls.mro.find((c) => c.entry)?.entry;
  noteFields(node, cls);
  for (const value of cls.attrs.values()) own(value, cls);
  if (descendsFrom(cls, "enum.Enum")) finishEnum(frame.run, cls);
  frame.run.classes.push(cls);
  const hook = bases
    .map((base) => findMethod(base, "__init_subclass__"))
    .find((value) => value instanceof FunctionValue || value instanceof Property);
  if (hook) {
    const keywords = new Map(
      node.keywords.flatMap((k) => (k.arg ? [[k.arg, evaluate(frame, k.value)] as const] : [])),
    );
    const func = hook instanceof Property ? hook.getter : hook;
    callValue(
      frame,
      new BoundMethod(cls, func as FunctionValue | Native),
      { positional: [], keywords },
      locate(frame, node.nameSpan),
    );
  }
  return node.decorators.reduceRight<Value>((value, decorator) => decorate(frame, decorator, value), cls);
}

/** Tells functions of a class body where they belong, for zero-argument `super()`. */
function own(value: Value, cls: ClassValue): void {
  if (value instanceof FunctionValue) value.owner ??= cls;
  if (value instanceof Property) {
    own(value.getter, cls);
    if (value.setter) own(value.setter, cls);
  }
  // Functions that decorators wrapped are owned through what the wrapper closed over.
  if (value instanceof FunctionValue)
    for (const inner of value.closure.variables.values())
      if (inner instanceof FunctionValue && inner.owner === undefined && inner.name === value.name)
        inner.owner = cls;
}

/** Remembers annotated names in order, which dataclasses make fields of. */
function noteFields(node: ClassDef, cls: ClassValue): void {
  const fields = node.body.flatMap((s) =>
    s.type === "AnnAssign" && s.target.type === "Name" ? [s.target.id] : [],
  );
  if (fields.length > 0) cls.fields = fields;
}
