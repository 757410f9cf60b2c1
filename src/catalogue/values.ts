import type { Dim } from "../arithmetic/dimension";
import type { Problem } from "../arithmetic/problem";
import type { Shape } from "../arithmetic/shape";
import type { BoundArgs } from "./arguments";
import type { LayerEntry } from "./entry";

/** An argument or a result, as the catalogue sees it. Integers are sizes, so they may be symbolic or unknown. */
export type Arg =
  | Dim
  | Float
  | boolean
  | string
  | null
  | Tensor
  | LayerConfig
  | Opaque
  | Mapping
  | Packed
  | readonly Arg[];

/** A Python float; integers are plain numbers, since frameworks tell `2.0` from `2`. NaN is a float not known. */
export class Float {
  constructor(readonly value: number) {}
}

/** A Python complex number; only that it is one is known. */
export class Complex extends Float {
  constructor() {
    super(Number.NaN);
  }
}

/** Numbers beyond which a tensor's are not kept. */
const MAXIMUM_NUMBERS = 4096;

/** A tensor without its numbers; `data` holds them where a small constant tensor is known, row-major. */
export class Tensor {
  /** Such as "float32"; undefined when unknown. */
  readonly dtype: string | undefined;
  readonly data: readonly number[] | undefined;
  /**
   * Of labels that run from 0 to one less than this and all occur, as those of a data set do. Forgotten when the
   * tensor is written to.
   */
  classes: number | undefined;

  /** A dtype that is left out is "float32"; one that is given as undefined is unknown. */
  constructor(
    readonly shape: Shape,
    ...kind: readonly [
      dtype?: string | undefined,
      data?: readonly number[] | undefined,
      classes?: number | undefined,
    ]
  ) {
    this.dtype = kind.length === 0 ? "float32" : kind[0];
    this.data = kind[1] && kind[1].length <= MAXIMUM_NUMBERS ? kind[1] : undefined;
    this.classes = kind[2];
  }
}

/** A layer handed over as an argument, as in `TimeDistributed(Dense(3))`. */
export class LayerConfig {
  constructor(
    readonly entry: LayerEntry,
    readonly args: BoundArgs,
    /** What the framework warns of when the layer is made. */
    readonly warning?: Problem,
  ) {}
}

/** A string-keyed dictionary. */
export class Mapping {
  constructor(readonly items: ReadonlyMap<string, Arg>) {}
}

/** How sequences of different lengths lie in one tensor. */
export interface Packing {
  readonly batch: Dim;
  readonly longest: Dim;
  /** Of each sequence, in the order in which they were given; undefined where not known. */
  readonly lengths: readonly Dim[] | undefined;
  /** Whether they were given longest first, so that nothing is put into another order. */
  readonly isSorted: boolean;
}

/** A PackedSequence: `data` has the steps of all sequences in its first axis. */
export class Packed {
  constructor(
    readonly data: Tensor,
    readonly packing: Packing,
  ) {}
}

/** Anything the catalogue need not look into: a function, a dtype, a device, an initialiser. */
export class Opaque {
  constructor(
    /** What it is called in the code, such as "torch.float16" or "relu". */
    readonly name: string,
  ) {}
}

const lists = new WeakSet<readonly Arg[]>();

/** Marks a sequence as a Python list, for frameworks that tell it from a tuple. Others count as tuples. */
export function asList(items: readonly Arg[]): readonly Arg[] {
  lists.add(items);
  return items;
}

const numberTypes = new WeakMap<readonly Arg[], string>();

/** Marks a sequence as a typed array of JavaScript, whose tensor has this dtype. */
export function asTypedArray(items: readonly Arg[], dtype: string): readonly Arg[] {
  numberTypes.set(items, dtype);
  return asList(items);
}

/** The dtype of what {@link asTypedArray} has marked. */
export function typedArrayDtype(items: readonly Arg[]): string | undefined {
  return numberTypes.get(items);
}

const fieldNames = new WeakMap<readonly Arg[], readonly string[]>();

/** A tuple whose items have names, such as the `values` and `indices` of `torch.max`. */
export function namedTuple(fields: Readonly<Record<string, Arg>>): readonly Arg[] {
  const items = Object.values(fields);
  fieldNames.set(items, Object.keys(fields));
  return items;
}

/** The names of the items, for what {@link namedTuple} made. */
export function fieldsOf(items: readonly Arg[]): readonly string[] | undefined {
  return fieldNames.get(items);
}

/** Whether a value is a sequence that {@link asList} has marked; a tuple is not. */
export function isList(value: Arg): boolean {
  return Array.isArray(value) && lists.has(value as readonly Arg[]);
}
