import { Unknown } from "../arithmetic/unknown";
import type { Location } from "../model/graph";
import type { ClassDef, Expression } from "../syntax/nodes";
import { descendsFrom, findMethod } from "./ancestry";
import { callValue } from "./calls";
import { evaluate } from "./expressions/evaluate";
import { type Frame, locate } from "./frame";
import { decorate } from "./functions";
import { finishEnum } from "./libraries/enums";
import { namedTupleClass } from "./libraries/namedTuples";
import { Scope } from "./scope";
import { executeBlock } from "./statements/execute";
import { PlainUnknown } from "./unknowns";
import {
  BoundMethod,
  ClassValue,
  Dict,
  FunctionValue,
  Instance,
  type Native,
  NO_KEYWORDS,
  Property,
  Symbolic,
  Tuple,
  type Value,
} from "./values";

/** What a `class` statement binds. */
export function defineClass(frame: Frame, node: ClassDef): Value {
  const bases: ClassValue[] = [];
  for (const base of node.bases) {
    const value = evaluate(frame, base);
    if (value instanceof ClassValue) bases.push(value);
    else if (!(value instanceof Symbolic)) bases.push(unseenBase(frame, node, base, value));
    else if (value.name === "typing.NamedTuple") return namedTupleClass(frame, node);
  }
  const scope = new Scope("class", frame.scope);
  executeBlock({ ...frame, scope }, node.body);
  const metaclass = metaclassOf(frame, node, bases);
  const keywords = keywordsOf(frame, node);
  const cls = makeClass(frame, { name: node.name, bases, attrs: scope.variables, metaclass }, node, keywords);
  if (!(cls instanceof ClassValue)) return cls;
  finishClass(frame, node, cls, keywords);
  return node.decorators.reduceRight<Value>((value, decorator) => decorate(frame, decorator, value), cls);
}

/** Stands in the place of a base class that cannot be seen. */
export function unseenClass(reason: Unknown): ClassValue {
  return new ClassValue("?", "?", [], new Map(), reason);
}

/** How classes are named that are no layers. */
const LAYERLESS =
  /(Config(uration)?|Arg(ument)?s|Options|Settings|Hyperparameters|Tokenizer|Dataset|DataModule|ModelOutput|Error|Exception)$/;

function unseenBase({ file }: Frame, { name }: ClassDef, base: Expression, value: Value): ClassValue {
  const reason =
    value instanceof Unknown
      ? `the base class is not known: ${value.reason}`
      : "the base class is not a class that can be followed";
  const isLayerless = [name, file.text.slice(base.start, base.end)].some((each) => LAYERLESS.test(each));
  return unseenClass(isLayerless ? new PlainUnknown(reason) : new Unknown(reason));
}

interface Making {
  readonly name: string;
  readonly bases: readonly ClassValue[];
  readonly attrs: Map<string, Value>;
  readonly metaclass: ClassValue | Unknown | undefined;
}

/** The class of the class: given by keyword, or that of a base; of a library's none matters. */
function metaclassOf(
  frame: Frame,
  node: ClassDef,
  bases: readonly ClassValue[],
): ClassValue | Unknown | undefined {
  const given = node.keywords.find((keyword) => keyword.arg === "metaclass");
  const value = given && evaluate(frame, given.value);
  if (value instanceof Unknown || (value instanceof ClassValue && value.node)) return value;
  return bases.find((base) => base.metaclass)?.metaclass;
}

/** The keywords of a class statement but `metaclass`, which its hooks are called with. */
function keywordsOf(frame: Frame, node: ClassDef): ReadonlyMap<string, Value> {
  const given = node.keywords.flatMap(({ arg, value }) =>
    arg && arg !== "metaclass" ? [[arg, evaluate(frame, value)] as const] : [],
  );
  return new Map(given);
}

function makeClass(
  frame: Frame,
  making: Making,
  node: ClassDef,
  keywords: ReadonlyMap<string, Value>,
): Value {
  const { name, bases, attrs, metaclass } = making;
  const make = metaclass instanceof ClassValue ? findMethod(metaclass, "__new__") : undefined;
  if (!(make instanceof FunctionValue)) return newClass(making);
  const namespace = new Dict(new Map([...attrs].map(([key, value]) => [`s:${key}`, [key, value] as const])));
  const args = { positional: [metaclass as Value, name, new Tuple(bases), namespace], keywords };
  return callValue(frame, make, args, locate(frame, node.nameSpan));
}

/** Makes a class of its parts, as `type(name, bases, namespace)` does. */
export function newClass({ name, bases, attrs, metaclass }: Making): ClassValue {
  const cls = new ClassValue(name, name, bases, attrs);
  cls.metaclass = metaclass;
  cls.entry = cls.mro.find((c) => c.entry)?.entry;
  for (const value of attrs.values()) own(value, cls);
  // Library classes outlive the program, and must not keep what it defines.
  for (const base of bases) subclasses.get(base)?.push(cls);
  subclasses.set(cls, []);
  return cls;
}

/** The classes that extend each of the program's own, for `__subclasses__`. */
const subclasses = new WeakMap<ClassValue, ClassValue[]>();

/** `cls.__subclasses__()`. */
export function subclassesOf(cls: ClassValue): readonly ClassValue[] | undefined {
  return subclasses.get(cls);
}

/** What follows once a class statement's class is there: its hooks, its members, its place among the classes. */
function finishClass(
  frame: Frame,
  node: ClassDef,
  cls: ClassValue,
  keywords: ReadonlyMap<string, Value>,
): void {
  const at = locate(frame, node.nameSpan);
  cls.node = node;
  cls.file = frame.file;
  noteFields(node, cls);
  if (descendsFrom(cls, "enum.Enum")) finishEnum(frame, cls, at);
  frame.run.classes.push(cls);
  nameDescriptors(frame, cls, at);
  const initialize = cls.metaclass instanceof ClassValue ? findMethod(cls.metaclass, "__init__") : undefined;
  if (initialize instanceof FunctionValue) {
    const positional = [cls, cls.name, new Tuple(cls.bases), new Dict()];
    callValue(frame, initialize, { positional, keywords }, at);
  }
  runSubclassHook(frame, cls, keywords, at);
}

/** `__set_name__` of what the body assigned. */
function nameDescriptors(frame: Frame, cls: ClassValue, at: Location): void {
  for (const [name, value] of cls.attrs) {
    const method = value instanceof Instance ? findMethod(value.cls, "__set_name__") : undefined;
    if (method) callValue(frame, method, { positional: [value, cls, name], keywords: NO_KEYWORDS }, at);
  }
}

/** `__init_subclass__` of the bases. */
export function runSubclassHook(
  frame: Frame,
  cls: ClassValue,
  keywords: ReadonlyMap<string, Value>,
  at: Location,
): void {
  const hook = cls.bases
    .map((base) => findMethod(base, "__init_subclass__"))
    .find((value) => value instanceof FunctionValue || value instanceof Property);
  if (!hook) return;
  const func = hook instanceof Property ? hook.getter : hook;
  callValue(frame, new BoundMethod(cls, func as FunctionValue | Native), { positional: [], keywords }, at);
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
