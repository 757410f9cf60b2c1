import { equal } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import type { Location } from "../../model/graph";
import type { Comparison } from "../../syntax/nodes";
import { findMethod } from "../ancestry";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import type { Frame } from "../frame";
import { keyOf, plainMember } from "../keys";
import { openness, PerhapsMissing, perhapsMissing, valueUnder } from "../openness";
import { callOperator } from "../tensors";
import {
  Dict,
  Ellipsis,
  Instance,
  List,
  SetValue,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "../values";
import { asNumber, type Numeric } from "./numbers";
import { order } from "./order";
import { truth } from "./truth";

export function compare(frame: Frame, op: Comparison, left: Value, right: Value, at: Location): Value {
  switch (op) {
    case "is":
    case "is not": {
      const same = identical(left, right);
      return same instanceof Unknown ? same : same === (op === "is");
    }
    case "in":
    case "not in": {
      const found = contains(frame, right, left, at);
      return found instanceof Unknown ? found : found === (op === "in");
    }
    case "==":
    case "!=": {
      if (left instanceof TensorValue || right instanceof TensorValue)
        return callOperator(frame, op, left, right, at);
      const same = equals(left, right);
      return same instanceof Unknown ? same : same === (op === "==");
    }
    default:
      return order(frame, op, left, right, at);
  }
}

function identical(left: Value, right: Value): boolean | Unknown {
  if (left instanceof Unknown) return left;
  if (right instanceof Unknown) return right;
  if (left === null || right === null || typeof left === "boolean" || typeof right === "boolean")
    return left === right;
  return equals(left, right);
}

/** Whether two values are equal, where that is known. */
export function equals(left: Value, right: Value): boolean | Unknown {
  if (left === right) return !(left instanceof Unknown) || left;
  if (left instanceof Unknown) return left;
  if (right instanceof Unknown) return right;
  if (left instanceof Instance || right instanceof Instance) {
    const [one, other] = [plainMember(left), plainMember(right)];
    if (one !== left || other !== right) return equals(one, other);
  }
  const a = asNumber(left);
  const b = asNumber(right);
  if (a !== undefined && b !== undefined) {
    if (a instanceof Float || b instanceof Float) return floatEquals(a, b);
    return equal(a, b) ?? new Unknown("the sizes compared are not known");
  }
  if (left instanceof Tuple && right instanceof Tuple) return allEqual(left.items, right.items);
  if (left instanceof List && right instanceof List)
    return left.unknown ?? right.unknown ?? allEqual(left.items, right.items);
  if (left instanceof SetValue && right instanceof SetValue) return sameKeys(left, right);
  if (left instanceof Dict && right instanceof Dict) {
    const open = perhapsMissing(left) ?? perhapsMissing(right);
    if (open) return open;
    if (left.entries.size !== right.entries.size) return false;
    const keys = [...left.entries.keys()];
    return allEqual(
      keys.map((k) => left.entries.get(k)?.[1] ?? null),
      keys.map((k) => right.entries.get(k)?.[1] ?? new Symbolic("missing")),
    );
  }
  if (left instanceof Symbolic && right instanceof Symbolic) return left.name === right.name;
  if (left instanceof Ellipsis && right instanceof Ellipsis) return true;
  const key = keyOf(left);
  return key !== undefined && key === keyOf(right);
}

function sameKeys(left: SetValue, right: SetValue): boolean | Unknown {
  const open = perhapsMissing(left) ?? perhapsMissing(right);
  if (open) return open;
  return (
    left.entries.size === right.entries.size && [...left.entries.keys()].every((k) => right.entries.has(k))
  );
}

function floatEquals(a: Numeric, b: Numeric): boolean | Unknown {
  const x = a instanceof Float ? a.value : a;
  const y = b instanceof Float ? b.value : b;
  if (typeof x !== "number" || typeof y !== "number" || Number.isNaN(x) || Number.isNaN(y))
    return new Unknown("the numbers compared are not known");
  return x === y;
}

function allEqual(left: readonly Value[], right: readonly Value[]): boolean | Unknown {
  if (left.length !== right.length) return false;
  let unknown: Unknown | undefined;
  for (let i = 0; i < left.length; i++) {
    const same = equals(left[i] ?? null, right[i] ?? null);
    if (same === false) return false;
    if (same instanceof Unknown) unknown = same;
  }
  return unknown ?? true;
}

/** Whether a container holds a value, where that is known. */
export function contains(frame: Frame, container: Value, item: Value, at: Location): boolean | Unknown {
  if (container instanceof Unknown) return container;
  if (typeof container === "string" && typeof item === "string") return container.includes(item);
  if (container instanceof Dict || container instanceof SetValue) {
    const key = keyOf(item);
    if (key === undefined) return item instanceof Unknown ? item : false;
    const value = valueUnder(container, key);
    if (value === undefined) return openness(container) ?? false;
    return value instanceof PerhapsMissing ? value : true;
  }
  if (container instanceof Instance) {
    const method = findMethod(container.cls, "__contains__");
    if (method)
      return truth(callValue(frame, method, { positional: [container, item], keywords: new Map() }, at));
  }
  const items = iterate(frame, container, at);
  if (items instanceof Unknown) return items;
  let unknown: Unknown | undefined;
  for (const candidate of items) {
    const same = equals(candidate, item);
    if (same === true) return true;
    if (same instanceof Unknown) unknown = same;
  }
  return unknown ?? false;
}
