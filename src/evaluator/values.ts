import type { Expr } from "../arithmetic/dimension";
import type { Shape } from "../arithmetic/shape";
import { Unknown } from "../arithmetic/unknown";
import type { LayerEntry } from "../catalogue/entry";
import { Float, type LayerConfig, Tensor } from "../catalogue/values";
import type { Location } from "../model/graph";
import type { ClassDef, FunctionDef, Lambda } from "../syntax/nodes";
import type { SourceFile } from "./evaluate";
import type { Heap } from "./heap";
import type { Frame, Run } from "./run";
import type { Scope } from "./scope";

/** A Python value as the evaluator knows it. Integers are numbers or sizes; an Unknown says why. */
export type Value =
  | number
  | Expr
  | Float
  | boolean
  | string
  | null
  | Unknown
  | TensorValue
  | List
  | Tuple
  | Dict
  | SetValue
  | SliceValue
  | Ellipsis
  | FunctionValue
  | BoundMethod
  | Native
  | ClassValue
  | Instance
  | Namespace
  | SuperValue
  | Property
  | Symbolic;

/** An unknown that is certainly no layer and holds none: a number, a text, a file's content. */
export class PlainUnknown extends Unknown {}

/** What a container holds under a key that only one way of an undecided branch has set. */
export class PerhapsMissing extends Unknown {}

/** The first that is given; None is a value, so `??` would pass it over. */
export function firstOf(
  value: Value | undefined,
  ...others: readonly (() => Value | undefined)[]
): Value | undefined {
  if (value !== undefined) return value;
  for (const other of others) {
    const next = other();
    if (next !== undefined) return next;
  }
  return undefined;
}

/** Says of a result that, if it is not known, it is at least no layer. */
export function plain(value: Value): Value {
  return value instanceof Unknown && !(value instanceof PlainUnknown)
    ? new PlainUnknown(value.reason)
    : value;
}

/** Objects whose contents can change; the heap saves and restores them around undecided branches. */
export type Mutable = List | Dict | SetValue | Instance | ClassValue | ParameterValue | Scope;

/** A tensor with an identity, so that its way through the model can be followed. */
export class TensorValue extends Tensor {
  constructor(
    readonly id: number,
    shape: Shape,
    dtype: string | undefined,
    data?: readonly number[],
    /** Whether it came out of a Keras layer or Input, so that calls on it build a graph. */
    readonly framework: "torch" | "keras" | "tfjs" = "torch",
  ) {
    super(shape, dtype, data);
  }
}

/** A trainable array of PyTorch or Keras; the same object in two places is one weight. */
export class ParameterValue extends TensorValue {
  /** Changed through the heap once the parameter is made, since freezing may depend on a condition. */
  trainable: boolean | Unknown = true;
}

export class List {
  constructor(
    public items: readonly Value[],
    /** Why neither length nor items are known. */
    public unknown: Unknown | undefined = undefined,
  ) {}
}

/** What can be gone through once: a generator, `zip(...)`, `iter(...)`. */
export class Iterator extends List {}

export class Tuple {
  /** `fields` names the items of a named tuple. */
  constructor(
    readonly items: readonly Value[],
    readonly fields?: readonly string[],
    readonly typeName?: string,
  ) {}
}

/** A dictionary; keys are kept by a canonical text, see `keyOf`. */
export class Dict {
  /** What a missing key gives, for `collections.defaultdict`. */
  defaultFactory: Value = null;
  constructor(public entries: Map<string, readonly [key: Value, value: Value]> = new Map()) {}
}

export class SetValue {
  constructor(
    public entries: Map<string, Value> = new Map(),
    readonly isFrozen = false,
  ) {}
}

export class SliceValue {
  constructor(
    readonly lower: Value,
    readonly upper: Value,
    readonly step: Value,
  ) {}
}

/** Why it is not known which keys a dictionary or set holds, after an undecided branch. */
export function perhapsMissing(container: Dict | SetValue): Unknown | undefined {
  for (const key of container.entries.keys()) {
    const value = valueUnder(container, key);
    if (value instanceof PerhapsMissing) return value;
  }
  return undefined;
}

/** What a dictionary or set holds under a canonical key. */
export function valueUnder(container: Dict | SetValue, key: string): Value | undefined {
  return container instanceof Dict ? container.entries.get(key)?.[1] : container.entries.get(key);
}

/** The canonical key under which a dictionary or set notes that it may hold more than is known. */
const OPEN = "?";

/** Why a key that is not found may be there all the same: one that is not known was set. */
export function openness(container: Dict | SetValue): Unknown | undefined {
  const value = valueUnder(container, OPEN);
  return value instanceof Unknown ? value : undefined;
}

/** Notes that something was set under a key that is not known. */
export function setUnderUnknownKey(heap: Heap, container: Dict | SetValue, key: Value): void {
  const why = key instanceof Unknown ? key.reason : "a key that is not known was set";
  heap.touch(container, OPEN);
  if (container instanceof SetValue) container.entries.set(OPEN, new PerhapsMissing(why));
  else container.entries.set(OPEN, [key, new PerhapsMissing(why)]);
}

/** Notes that something under a key that is not known was removed. */
export function removeUnderUnknownKey(heap: Heap, container: Dict | SetValue, key: Value): void {
  const gone = new PerhapsMissing(
    key instanceof Unknown ? key.reason : "a key that is not known was removed",
  );
  heap.touch(container);
  if (container instanceof Dict)
    for (const [text, [name]] of container.entries) container.entries.set(text, [name, gone]);
  else for (const text of container.entries.keys()) container.entries.set(text, gone);
}

export class Ellipsis {}

/** A function or lambda of the user's code, with what it closed over. */
export class FunctionValue {
  /** The class whose body defines it, for zero-argument `super()`. */
  owner: ClassValue | undefined;
  readonly attributes = new Map<string, Value>();
  constructor(
    readonly name: string,
    readonly node: FunctionDef | Lambda,
    readonly closure: Scope,
    readonly file: SourceFile,
    /** Defaults by parameter name, evaluated where the function is defined. */
    readonly defaults: ReadonlyMap<string, Value>,
  ) {}
}

export class BoundMethod {
  constructor(
    readonly self: Value,
    readonly func: FunctionValue | Native,
  ) {}
}

export interface CallArguments {
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  /** Why further arguments may be there: `*args` or `**kwargs` of something unknown. */
  readonly unknownSpread?: Unknown;
}

/** A function of a library. Methods of native classes get `self` as first positional argument. */
export class Native {
  constructor(
    readonly name: string,
    readonly call: (frame: Frame, args: CallArguments, at: Location) => Value,
    readonly kind: "function" | "static" | "class" = "function",
  ) {}
}

export class Property {
  constructor(
    readonly getter: FunctionValue | Native,
    readonly setter?: FunctionValue,
    /** Computed once, as `functools.cached_property`. */
    readonly kind: "property" | "static" | "class" = "property",
  ) {}
}

/** What a native class adds to instances beyond its attributes. */
export interface NativeClass {
  /** Constructs the value instead of an Instance, as `int(...)` or `list(...)` do. */
  readonly construct?: (frame: Frame, args: CallArguments, at: Location, cls: ClassValue) => Value;
  /** Called for attributes that neither the instance nor its classes have. */
  readonly attribute?: (frame: Frame, self: Instance, name: string, at: Location) => Value | undefined;
  /** Called before an attribute is set; true when it has done the setting. */
  readonly assign?: (run: Run, self: Instance, name: string, value: Value) => boolean;
}

export class ClassValue {
  /** Set for classes of the user's code. */
  node: ClassDef | undefined;
  file: SourceFile | undefined;
  /** The catalogue's entry where the class is a layer of a framework. */
  entry: LayerEntry | undefined;
  native: NativeClass | undefined;
  /** Annotated names of the body in order, which dataclasses make fields of. */
  fields: readonly string[] = [];
  readonly mro: readonly ClassValue[];
  constructor(
    readonly name: string,
    /** The qualified name for library classes, such as "torch.nn.Module". */
    readonly qualifiedName: string,
    readonly bases: readonly ClassValue[],
    public attrs: Map<string, Value> = new Map(),
    /** A base that is unknown: attributes may come from there. */
    readonly unknownBase: Unknown | undefined = undefined,
  ) {
    this.mro = linearize(this);
  }
}

export class Instance {
  /** The bound constructor arguments where a catalogue layer has been constructed. */
  config: LayerConfig | undefined;
  /** A catalogue layer's own weights, once they are known. */
  weights: Map<string, ParameterValue> | Unknown | undefined;
  buffers: Map<string, TensorValue> | undefined;
  /** Why registered layers may be missing or surplus, after an undecided branch. */
  uncertain: Unknown | undefined;
  /** The call that constructed it. */
  definedAt: Location | undefined;
  /** Whether a library's own constructor has run on it. */
  isInitialized = false;
  /** The constructor's arguments in words, to tell equal models apart from different ones. */
  madeWith = "";
  /** What a native class remembers about it: Keras' name, an iterator's position. */
  state: unknown;
  constructor(
    readonly id: number,
    readonly cls: ClassValue,
    public attrs: Map<string, Value> = new Map(),
  ) {}
}

/** A module or package of a library, or of the user's files (then with its scope). */
export class Namespace {
  constructor(
    readonly path: string,
    readonly scope?: Scope,
    readonly file?: SourceFile,
  ) {}
}

/** The object that `super()` gives. */
export class SuperValue {
  constructor(
    readonly self: Value,
    readonly after: ClassValue,
    readonly mro: readonly ClassValue[],
  ) {}
}

/** A library constant that only its name matters of: a dtype, a device, an initialiser, `...`. */
export class Symbolic {
  constructor(readonly name: string) {}
}

/** C3 linearisation of a class's ancestors, itself first; inconsistent orders fall back to depth first. */
function linearize(cls: ClassValue): readonly ClassValue[] {
  const lists = [...cls.bases.map((base) => [...base.mro]), [...cls.bases]];
  const order: ClassValue[] = [cls];
  for (;;) {
    const open = lists.filter((list) => list.length > 0);
    if (open.length === 0) return order;
    const isInTail = (candidate: ClassValue | undefined) =>
      open.some((list) => list.slice(1).includes(candidate as ClassValue));
    const next = open.find((list) => !isInTail(list[0]))?.[0] ?? open[0]?.[0];
    if (!next) return order;
    order.push(next);
    for (const list of open) {
      const at = list.indexOf(next);
      if (at >= 0) list.splice(at, 1);
    }
  }
}

export function isInstanceOf(instance: Instance, cls: ClassValue): boolean {
  return instance.cls.mro.includes(cls);
}

/** Whether a class descends from the library class of that qualified name. */
export function descendsFrom(cls: ClassValue, qualifiedName: string): boolean {
  return cls.mro.some((ancestor) => ancestor.qualifiedName === qualifiedName);
}

const PLAIN_ENUMS = new Set(["str", "int", "enum.IntEnum", "enum.StrEnum"]);

/** What a member of an Enum that is a text or number as well compares as; other values are themselves. */
export function plainMember(value: Value): Value {
  if (!(value instanceof Instance) || !descendsFrom(value.cls, "enum.Enum")) return value;
  const isPlain = value.cls.mro.some((cls) => PLAIN_ENUMS.has(cls.qualifiedName));
  return isPlain ? (value.attrs.get("value") ?? null) : value;
}

/** A canonical text for values that can be dictionary keys; undefined for those that cannot be known. */
export function keyOf(value: Value): string | undefined {
  if (typeof value === "string") return `s:${value}`;
  if (typeof value === "number") return `n:${value}`;
  if (typeof value === "boolean") return `n:${value ? 1 : 0}`;
  if (value === null) return "none";
  if (value instanceof Float) return Number.isNaN(value.value) ? undefined : `n:${value.value}`;
  if (value instanceof Tuple) {
    const keys = value.items.map(keyOf);
    return keys.includes(undefined) ? undefined : `(${keys.join(",")})`;
  }
  if (value instanceof Symbolic) return `y:${value.name}`;
  if (value instanceof Unknown || value instanceof List || value instanceof Dict || value instanceof SetValue)
    return undefined;
  const plainValue = plainMember(value);
  if (plainValue !== value) return keyOf(plainValue);
  return typeof value === "object" ? `o:${identityOf(value)}` : undefined;
}

const identities = new WeakMap<object, number>();
let nextIdentity = 1;

/** A number that is the object's own, as Python's `id`. */
export function identityOf(value: object): number {
  let identity = identities.get(value);
  if (identity === undefined) {
    identity = nextIdentity++;
    identities.set(value, identity);
  }
  return identity;
}
