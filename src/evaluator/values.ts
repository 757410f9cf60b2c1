import type { Expr } from "../arithmetic/dimension";
import type { Shape } from "../arithmetic/shape";
import type { Unknown } from "../arithmetic/unknown";
import type { LayerEntry } from "../catalogue/entry";
import { type Float, type LayerConfig, Tensor } from "../catalogue/values";
import type { Location } from "../model/graph";
import type { ClassDef, FunctionDef, Lambda } from "../syntax/nodes";
import { linearize } from "./ancestry";
import type { SourceFile } from "./evaluate";
import type { Frame } from "./frame";
import type { Iterator } from "./iterator";
import type { Run } from "./run";
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
  | Iterator
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
    readonly framework: "torch" | "keras" | "tfjs" | "numpy" = "torch",
    classes?: number,
    /** Tensors that this one may be instead, where a condition that is not known decides. */
    readonly alternatives: readonly number[] = [],
  ) {
    super(shape, dtype, data, classes);
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

/** An array of JavaScript with numbers of one type only. */
export class TypedArray extends List {
  constructor(
    items: readonly Value[],
    unknown: Unknown | undefined,
    /** Of the tensor that is made of it. */
    readonly dtype: string,
  ) {
    super(items, unknown);
  }
}

export class Tuple {
  /** `fields` names the items of a named tuple, `cls` is its class where the code makes it. */
  constructor(
    readonly items: readonly Value[],
    readonly fields?: readonly string[],
    readonly cls?: ClassValue,
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

export class Ellipsis {}

/** A function or lambda of the user's code, with what it closed over. */
export class FunctionValue {
  /** The class whose body defines it, for zero-argument `super()`. */
  owner: ClassValue | undefined;
  /** Why others may call it with other arguments than its callers give: a decorator that cannot be seen. */
  wrapped: Unknown | undefined;
  readonly attributes = new Map<string, Value>();
  /** What it gave before, of functions that `functools.cache` decorates. */
  memory: Memory | undefined;
  constructor(
    readonly name: string,
    readonly node: FunctionDef | Lambda,
    readonly closure: Scope,
    readonly file: SourceFile,
    /** Defaults by parameter name, evaluated where the function is defined. */
    readonly defaults: ReadonlyMap<string, Value>,
  ) {}
}

/** Results of a function by its arguments. */
export interface Memory {
  readonly recall: (args: CallArguments) => Value | undefined;
  readonly keep: (args: CallArguments, result: Value) => void;
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

export const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();

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
    readonly setter?: FunctionValue | Native,
    /** `cached` are those of `functools.cached_property`, which an attribute of the same name hides. */
    readonly kind: "property" | "cached" | "static" | "class" = "property",
    readonly deleter?: FunctionValue | Native,
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
  /** The fields by which instances are equal and ordered, of data classes. */
  comparedBy: readonly string[] | undefined;
  /** The class of the class, where the code gives one that does something. */
  metaclass: ClassValue | Unknown | undefined;
  readonly mro: readonly ClassValue[];
  constructor(
    readonly name: string,
    /** The qualified name for library classes, such as "torch.nn.Module". */
    readonly qualifiedName: string,
    readonly bases: readonly ClassValue[],
    public attrs: Map<string, Value> = new Map(),
    /** Why nothing is known of it, where it stands for a base class that cannot be seen. */
    readonly unseen: Unknown | undefined = undefined,
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
  /** Why its constructor did not come to its end, so that attributes are missing. */
  brokenOff: Unknown | undefined;
  /** Why it may have attributes that are not known here: its own code handed it to a function out of sight. */
  handedOut: Unknown | undefined;
  /** The call that constructed it. */
  definedAt: Location | undefined;
  /** The plain value that it is: of classes that extend `dict`, `list`, `str`, `int` and their like. */
  content: Value | undefined;
  /** Whether a library's own constructor has run on it. */
  isInitialized = false;
  /** The constructor's arguments in words, to tell equal models apart from different ones. */
  madeWith = "";
  /** What a native class remembers about it: Keras' name, an iterator's position. */
  state: unknown;
  constructor(
    readonly id: number,
    /** Lazy layers of PyTorch change it with their first call. */
    public cls: ClassValue,
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
