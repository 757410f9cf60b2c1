import { Unknown } from "../arithmetic/unknown";
import { Float } from "../catalogue/values";
import { descendsFrom } from "./ancestry";
import { Dict, Instance, List, SetValue, Symbolic, Tuple, type Value } from "./values";

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
