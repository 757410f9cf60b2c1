import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { findMethod, unknownBaseOf } from "../ancestry";
import { callValue } from "../calls";
import type { SourceFile } from "../evaluate";
import { evaluate } from "../expressions/evaluate";
import { complain, type Frame } from "../frame";
import { firstOf } from "../given";
import { importSubmodule } from "../imports";
import { resolveQualified } from "../libraries";
import { methodOf } from "../libraries/methods";
import { deviceAttribute } from "../libraries/torchDevice";
import { PlainUnknown } from "../unknowns";
import {
  BoundMethod,
  ClassValue,
  Dict,
  FunctionValue,
  Instance,
  Namespace,
  Native,
  NO_KEYWORDS,
  Property,
  SliceValue,
  SuperValue,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "../values";
import { documentationOf } from "./documentation";
import { classAttribute, instanceAttribute, superAttribute, tupleAttribute } from "./objects";
import { propertyAttribute } from "./properties";
import { tensorAttribute } from "./tensors";

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
  const mayHaveMore = value instanceof Instance ? (value.uncertain ?? value.handedOut) : undefined;
  if (mayHaveMore) return mayHaveMore;
  if (value instanceof Instance && value.cls.node && value.cls.mro.every(isListed)) {
    return complain(frame, at, "axis", "AttributeError", `'${owner}' object has no attribute '${name}'`);
  }
  return new Unknown(`${owner}.${name} is not known`);
}

/** Whether all attributes of a class are known: of the user's own, modules and Python's plain classes; of no layer. */
function isListed({ node, entry, qualifiedName }: ClassValue): boolean {
  return entry === undefined && (node !== undefined || LISTED.test(qualifiedName));
}

const LISTED = /^(?:torch\.nn\.|keras\.|tf\.|collections\.|enum\.)|^[^.]+$/;

/** As {@link getAttribute}, but undefined where there is no such attribute. */
export function tryAttribute(frame: Frame, value: Value, name: string, at: Location): Value | undefined {
  // What hides behind an unknown module may be a class of layers.
  if (value instanceof PlainUnknown && /^[A-Z]/.test(name)) return new Unknown(value.reason);
  if (value instanceof Unknown) return value;
  if (value instanceof Instance) return attributeOf(frame, value, name, at);
  if (value instanceof Namespace) return namespaceAttribute(frame, value, name);
  if (value instanceof TensorValue) return tensorAttribute(frame, value, name, at);
  if (value instanceof ClassValue && name === "__module__" && value.file)
    return moduleNameOf(frame, value.file);
  if (value instanceof ClassValue) return classAttribute(value, name);
  if (value instanceof SuperValue) return superAttribute(frame, value, name, at);
  if (value instanceof Tuple) {
    const own = tupleAttribute(frame, value, name, at);
    if (own !== undefined) return own;
  }
  if (value instanceof FunctionValue)
    return firstOf(
      value.attributes.get(name),
      () => (name === "__qualname__" ? qualifiedNameOf(value) : undefined),
      () => (name === "__module__" ? moduleNameOf(frame, value.file) : undefined),
      () => definedAttribute(frame, value, name),
      () => functionAttribute(value.name, name),
    );
  if (value instanceof Native) return functionAttribute(value.name, name);
  if (value instanceof BoundMethod)
    return name === "__self__" ? value.self : functionAttribute(value.func.name, name);
  if (value instanceof Property) return propertyAttribute(value, name);
  if (value instanceof SliceValue) return sliceAttribute(value, name);
  if (value instanceof Symbolic) return deviceAttribute(value, name) ?? new Symbolic(`${value.name}.${name}`);
  const method = methodOf(value, name);
  return method && new BoundMethod(value, method);
}

/** An object's attribute, through the `__getattribute__` of the user's where there is one. */
function attributeOf(frame: Frame, self: Instance, name: string, at: Location): Value | undefined {
  const own = findMethod(self.cls, "__getattribute__");
  if (!(own instanceof FunctionValue)) return instanceAttribute(frame, self, name, at);
  return callValue(frame, own, { positional: [self, name], keywords: NO_KEYWORDS }, at);
}

/** The bounds of a slice. */
function sliceAttribute({ lower, upper, step }: SliceValue, name: string): Value | undefined {
  if (name === "start") return lower;
  return name === "stop" ? upper : name === "step" ? step : undefined;
}

/** The name that the module of a file was imported under. */
export function moduleNameOf({ run }: Frame, { file }: SourceFile): Value {
  return run.modules.get(file)?.path ?? null;
}

/** What a function's definition says about itself. */
function definedAttribute(frame: Frame, { node }: FunctionValue, name: string): Value | undefined {
  if (name === "__doc__" && node.type !== "Lambda") return documentationOf(node.body);
  if (name !== "__annotations__") return undefined;
  const pairs = node.params.flatMap(({ name: own, annotation }) =>
    annotation ? [[`s:${own}`, [own, evaluate(frame, annotation)] as const] as const] : [],
  );
  return new Dict(new Map(pairs));
}

function qualifiedNameOf({ name, owner, closure }: FunctionValue): Value {
  if (closure.kind === "module") return name;
  // While a decorator runs, the class is not made yet.
  if (closure.kind === "class" && owner && closure.parent?.kind === "module") return `${owner.name}.${name}`;
  return new PlainUnknown(`the qualified name of ${name} is not known`);
}

function functionAttribute(name: string, attribute: string): Value | undefined {
  if (attribute === "__name__" || attribute === "__qualname__") return name;
  return attribute === "__doc__" || attribute === "__module__" ? null : undefined;
}

/** A library's module stands in some file: code that looks for one asks whether it is None. */
function libraryAttribute({ path }: Namespace, name: string): Value | undefined {
  if (name === "__name__") return path;
  return name === "__file__" ? new Symbolic(`${path}.__file__`) : resolveQualified(`${path}.${name}`);
}

function namespaceAttribute(frame: Frame, value: Namespace, name: string): Value | undefined {
  if (!value.scope) return libraryAttribute(value, name);
  const variable = value.scope.read(name);
  if (variable !== undefined) return variable;
  if (name === "__name__") return value.path;
  return importSubmodule(frame, value, name) ?? value.scope.stars.find((star) => star instanceof Unknown);
}
