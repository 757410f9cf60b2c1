import { Unknown } from "../arithmetic/unknown";
import { Float } from "../catalogue/values";
import { findMethod } from "./ancestry";
import { Dict, Instance, List, SetValue, Symbolic, Tuple, type Value } from "./values";

/** The plain value that an instance of a class extending one is; other values are themselves. */
export function contentOf(value: Value): Value {
  return value instanceof Instance && value.content !== undefined ? value.content : value;
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
  if (value instanceof Instance) return keyOfInstance(value);
  return typeof value === "object" ? `o:${identityOf(value)}` : undefined;
}

/** Instances are told apart by their content, by their fields, or by themselves; never by code of the user's. */
function keyOfInstance(value: Instance): string | undefined {
  if (value.content !== undefined) return keyOf(value.content);
  const { comparedBy } = value.cls;
  if (comparedBy) {
    const keys = comparedBy.map((name) => keyOf(value.attrs.get(name) ?? null));
    return keys.includes(undefined) ? undefined : `${identityOf(value.cls)}(${keys.join(",")})`;
  }
  return findMethod(value.cls, "__eq__") === undefined ? `o:${identityOf(value)}` : undefined;
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
