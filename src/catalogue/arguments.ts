import { type Dim, equal, isExpr, product } from "../arithmetic/dimension";
import { Problem } from "../arithmetic/problem";
import type { Dims } from "../arithmetic/shape";
import { isUnknown, Unknown } from "../arithmetic/unknown";
import { fail, giveUp } from "./bail";
import { missingWords, surplusWords } from "./missing";
import type { Signature } from "./signature";
import { type Arg, Complex, Float, isList, LayerConfig, Packed, Tensor } from "./values";

const NONE: ReadonlyMap<string, Arg> = new Map();

/**
 * The arguments of one call, bound to a signature. `N` are the parameter names. The readers complain with the
 * framework's error when a value has the wrong type and give up when it must be known but is not.
 */
export class BoundArgs<N extends string = string> {
  constructor(
    readonly signature: Signature,
    private readonly given: ReadonlyMap<string, Arg>,
  ) {}

  /** The same arguments but for one. */
  with(name: N, value: Arg): BoundArgs<N> {
    return new BoundArgs(this.signature, new Map([...this.given, [name, value]]));
  }

  /** The argument as given, else its default; null when there is neither. */
  raw(name: N): Arg {
    const value = this.given.get(name);
    if (value !== undefined) return value;
    return this.signature.byName.get(name)?.default ?? null;
  }

  /** Whether the call names the argument, be it with None. */
  isGiven(name: N): boolean {
    return this.given.has(name);
  }

  /** What the call gives for the signature's `**kwargs`. */
  surplus(): ReadonlyMap<string, Arg> {
    if (!this.signature.takesAnyKeyword) return NONE;
    return new Map([...this.given].filter(([name]) => !this.signature.byName.has(name)));
  }

  /** Whether the argument is None. Gives up when that is unknown. */
  isNone(name: N): boolean {
    const value = this.raw(name);
    return isUnknown(value) ? giveUp(value) : value === null;
  }

  /** Whether the argument's value cannot be told. */
  isUnknown(name: N): boolean {
    return isUnknown(this.raw(name));
  }

  /** An integer; it may be symbolic or unknown. */
  int(name: N): Dim {
    return this.toInt(this.raw(name), name);
  }

  /** An integer that must be known to say anything at all, such as an axis. */
  known(name: N): number {
    const value = this.int(name);
    if (typeof value === "number") return value;
    return giveUp(isUnknown(value) ? value : `${name} is not a known number`);
  }

  /** Truth of a flag; None is false. */
  flag(name: N): boolean {
    const value = this.raw(name);
    if (isUnknown(value) || isExpr(value)) return giveUp(isUnknown(value) ? value : `${name} is not known`);
    if (value instanceof Float) return value.value !== 0;
    return value !== null && value !== false && value !== 0 && value !== "";
  }

  /** A number that may be a float; undefined when not known. */
  float(name: N): number | undefined {
    const value = this.raw(name);
    if (typeof value === "number") return value;
    if (typeof value === "boolean") return value ? 1 : 0;
    if (value instanceof Float) return Number.isNaN(value.value) ? undefined : value.value;
    if (isUnknown(value) || isExpr(value)) return undefined;
    return fail(
      "type",
      "TypeError",
      `${this.owner}: argument '${name}' must be float, not ${typeName(value)}`,
    );
  }

  /** A string, or undefined when the argument is something else. */
  text(name: N): string | undefined {
    const value = this.raw(name);
    return isUnknown(value) ? giveUp(value) : typeof value === "string" ? value : undefined;
  }

  /** One integer for each of `rank` axes, from an integer or a sequence of `rank` integers. */
  axes(name: N, rank: number): Dims {
    const value = this.raw(name);
    if (!Array.isArray(value)) return new Array<Dim>(rank).fill(this.toInt(value, name));
    const items = (value as readonly Arg[]).map((item) => this.toInt(item, name));
    if (items.length === rank) return items;
    return fail(
      "value",
      "RuntimeError",
      `${this.owner}: expected ${name} to be a single integer value or a list of ${rank} values, but got ${name}=[${items.map(String).join(", ")}]`,
    );
  }

  /** Integers from a sequence, from `*args` or from one sequence given for `*args`; a single integer is one. */
  ints(name: N): Dims {
    const value = this.sequence(name);
    const [first] = value;
    const items = value.length === 1 && Array.isArray(first) ? (first as readonly Arg[]) : value;
    return items.map((item) => this.toInt(item, name));
  }

  /** The items of a sequence; a lone value is a sequence of one. Gives up when unknown. */
  sequence(name: N): readonly Arg[] {
    const value = this.raw(name);
    if (isUnknown(value)) return giveUp(value);
    return Array.isArray(value) ? (value as readonly Arg[]) : [value];
  }

  /** A tensor; anything else is a TypeError, and an unknown leaves the entry. */
  tensor(name: N): Tensor {
    const value = this.raw(name);
    if (value instanceof Tensor) return value;
    if (isUnknown(value)) return giveUp(value);
    return fail(
      "type",
      "TypeError",
      `${this.owner}(): argument '${name}' must be Tensor, not ${typeName(value)}`,
    );
  }

  /** The sizes of a tensor argument; gives up when its rank is unknown. */
  dims(name: N): Dims {
    return dimsOf(this.tensor(name));
  }

  /** The tensors of a sequence argument. */
  tensors(name: N): readonly Tensor[] {
    return this.sequence(name).map((item) => {
      if (item instanceof Tensor) return item;
      if (isUnknown(item)) return giveUp(item);
      return fail(
        "type",
        "TypeError",
        `${this.owner}(): expected Tensor in argument '${name}', but got ${typeName(item)}`,
      );
    });
  }

  /** A layer handed over as an argument. */
  layer(name: N): LayerConfig {
    const value = this.raw(name);
    if (value instanceof LayerConfig) return value;
    return giveUp(isUnknown(value) ? value : `${name} is not a layer of the catalogue`);
  }

  private toInt(value: Arg, name: string): Dim {
    if (typeof value === "number" || isExpr(value) || isUnknown(value)) return value;
    if (typeof value === "boolean") return value ? 1 : 0;
    if (value instanceof Tensor && isOneInteger(value))
      return value.data?.[0] ?? new Unknown(`${name} depends on the data`);
    const message = `${this.owner}: argument '${name}' must be int, not ${typeName(value)}`;
    return fail("type", "TypeError", message);
  }

  private get owner(): string {
    return this.signature.name.slice(this.signature.name.lastIndexOf(".") + 1);
  }
}

/** The whole number that a tensor of one element holds; undefined for tensors that hold none. */
export function wholeNumberIn(tensor: Tensor): Dim | undefined {
  const isNumber = isOneInteger(tensor) && tensor.dtype !== "bool";
  return isNumber ? (tensor.data?.[0] ?? new Unknown("the number in a tensor is not known")) : undefined;
}

/** Whether a tensor may hold one integer, which Python takes for a number. */
export function isOneInteger({ shape, dtype }: Tensor): boolean {
  const isWhole = dtype === undefined || /int|bool/.test(dtype);
  return isWhole && (shape instanceof Unknown || equal(product(shape), 1) !== false);
}

/** The sizes of a tensor; gives up when the rank is unknown. */
export function dimsOf(tensor: Tensor): Dims {
  return tensor.shape instanceof Unknown ? giveUp(tensor.shape) : tensor.shape;
}

/** The name of a value's Python type, for messages. */
export function typeName(value: Arg): string {
  if (value === null) return "NoneType";
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "bool";
  if (value instanceof Complex) return "complex";
  if (value instanceof Float) return "float";
  if (Array.isArray(value)) return isList(value) ? "list" : "tuple";
  if (value instanceof LayerConfig) return value.entry.shortName;
  if (value instanceof Tensor) return "Tensor";
  if (value instanceof Packed) return "PackedSequence";
  return typeof value === "number" || isExpr(value) ? "int" : "object";
}

/** Binds a call to a signature; the problem is Python's own TypeError. */
export function bind(
  signature: Signature,
  positional: readonly Arg[],
  named: ReadonlyMap<string, Arg>,
): BoundArgs | Problem {
  const given = new Map<string, Arg>();
  const complain = (what: string) =>
    new Problem("signature", "TypeError", surplusWords(signature.name, what));
  let at = 0;
  for (const parameter of signature.parameters) {
    if (parameter.kind === "var-positional") {
      given.set(parameter.name, positional.slice(at));
      at = positional.length;
    } else if (parameter.kind === "positional" && at < positional.length) {
      given.set(parameter.name, positional[at++] ?? null);
    }
  }
  if (at < positional.length) return complain(tooMany(signature, positional.length));
  for (const [name, value] of named) {
    const parameter = signature.byName.get(name);
    if (!parameter && !signature.takesAnyKeyword)
      return complain(`got an unexpected keyword argument '${name}'`);
    if (parameter && parameter.kind !== "var-positional" && given.has(name))
      return complain(`got multiple values for argument '${name}'`);
    given.set(name, value);
  }
  const missing = signature.parameters
    .filter((p) => isRequired(p.kind) && p.default === undefined && !given.has(p.name))
    .map((p) => p.name);
  return missing.length > 0
    ? new Problem("signature", "TypeError", missingWords(signature.name, missing))
    : new BoundArgs(signature, given);
}

/** How many a signature takes, and how many it got; the layer itself is the first of `forward`. */
function tooMany({ name, parameters }: Signature, given: number): string {
  const places = parameters.filter(({ kind }) => kind === "positional");
  const most = places.length;
  const least = places.filter((place) => place.default === undefined).length;
  const self = name.endsWith(".call") ? 1 : 0;
  const range = least === most ? `${most + self}` : `from ${least + self} to ${most + self}`;
  return `takes ${range} positional argument${most + self === 1 ? "" : "s"} but ${given + self} were given`;
}

function isRequired(kind: string): boolean {
  return kind === "positional" || kind === "keyword-only";
}
