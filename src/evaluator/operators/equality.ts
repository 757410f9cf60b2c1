import { equal } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import type { Location } from "../../model/graph";
import type { Comparison } from "../../syntax/nodes";
import { findMethod } from "../ancestry";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import type { Frame } from "../frame";
import { contentOf, keyOf } from "../keys";
import { areSame } from "../libraries/torchDevice";
import { openness, PerhapsMissing, perhapsMissing, valueUnder } from "../openness";
import { isOpenSize } from "../openSizes";
import { callOperator } from "../tensors";
import {
  ClassValue,
  Dict,
  Ellipsis,
  Instance,
  List,
  NO_KEYWORDS,
  SetValue,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "../values";
import { isNotImplemented } from "./binary";
import { asNumber, type Numeric } from "./numbers";
import { order } from "./order";
import { truthOf } from "./truth";

export function compare(frame: Frame, op: Comparison, left: Value, right: Value, at: Location): Value {
  switch (op) {
    case "is":
    case "is not": {
      const same = isNoneInKeras(frame, left, right) ?? identical(left, right);
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
      const own = userComparison(frame, op, left, right, at);
      if (own !== undefined) return own;
      const same = equals(left, right);
      return same instanceof Unknown ? same : same === (op === "==");
    }
    default:
      return order(frame, op, left, right, at);
  }
}

const COMPARISONS: Readonly<Record<string, readonly [own: string, reflected: string]>> = {
  "==": ["__eq__", "__eq__"],
  "!=": ["__ne__", "__ne__"],
  "<": ["__lt__", "__gt__"],
  "<=": ["__le__", "__ge__"],
  ">": ["__gt__", "__lt__"],
  ">=": ["__ge__", "__le__"],
};

/** What the user's own `__eq__`, `__lt__` and their sisters say; undefined where there is none. */
export function userComparison(
  frame: Frame,
  op: string,
  left: Value,
  right: Value,
  at: Location,
): Value | undefined {
  const [own = "", reflected = ""] = COMPARISONS[op] ?? [];
  for (const [self, other, name] of [
    [left, right, own],
    [right, left, reflected],
  ] as const) {
    const method = self instanceof Instance ? findMethod(self.cls, name) : undefined;
    const result =
      method && callValue(frame, method, { positional: [self, other], keywords: NO_KEYWORDS }, at);
    if (result !== undefined && !isNotImplemented(result)) return result;
  }
  if (op !== "!=") return undefined;
  const same = userComparison(frame, "==", left, right, at);
  const holds = same === undefined ? undefined : truthOf(frame, same, at);
  return typeof holds === "boolean" ? !holds : holds;
}

/**
 * A size that Keras leaves open is None while a graph is built. Inside a layer's own code it may be None or a number,
 * as the layer is called.
 */
function isNoneInKeras(frame: Frame, left: Value, right: Value): boolean | Unknown | undefined {
  const size = left === null ? right : right === null ? left : undefined;
  if (size === undefined || !isOpenSize(size)) return undefined;
  return frame.self instanceof Instance ? new Unknown("whether the size is open is not known") : true;
}

function identical(left: Value, right: Value): boolean | Unknown {
  if (left instanceof Unknown) return left;
  if (right instanceof Unknown) return right;
  if (left === null || right === null || typeof left === "boolean" || typeof right === "boolean")
    return left === right;
  return isObject(left) || isObject(right) ? left === right : equals(left, right);
}

/** Whether a value is an object of its own, however equal another is. */
function isObject(value: Value): boolean {
  return (
    value instanceof Instance ||
    value instanceof List ||
    value instanceof Dict ||
    (value instanceof SetValue && !value.isFrozen)
  );
}

/** Items that one comparison of containers may look at: those that share parts can hold very many. */
const MAXIMUM_COMPARISONS = 100_000;

interface Budget {
  left: number;
}

/** Whether two values are equal, where that is known. */
export function equals(
  left: Value,
  right: Value,
  budget: Budget = { left: MAXIMUM_COMPARISONS },
): boolean | Unknown {
  if (left === right) return !(left instanceof Unknown) || left;
  if (left instanceof Unknown) return left;
  if (right instanceof Unknown) return right;
  if (left instanceof Instance || right instanceof Instance) {
    const [one, other] = [contentOf(left), contentOf(right)];
    if (one !== left || other !== right) return equals(one, other, budget);
    if (left instanceof Instance && right instanceof Instance && left.cls.comparedBy)
      return equalFields(left, right, budget);
    for (const side of [left, right])
      if (side instanceof Instance && findMethod(side.cls, "__eq__"))
        return new Unknown(`what ${side.cls.name}.__eq__ says is not known`);
  }
  const a = asNumber(left);
  const b = asNumber(right);
  if (a !== undefined && b !== undefined) {
    if (a instanceof Float || b instanceof Float) return floatEquals(a, b);
    return equal(a, b) ?? new Unknown("the sizes compared are not known");
  }
  if (left instanceof Tuple && right instanceof Tuple) return allEqual(left.items, right.items, budget);
  if (left instanceof List && right instanceof List)
    return left.unknown ?? right.unknown ?? allEqual(left.items, right.items, budget);
  if (left instanceof SetValue && right instanceof SetValue) return sameKeys(left, right);
  if (left instanceof Dict && right instanceof Dict) {
    const open = perhapsMissing(left) ?? perhapsMissing(right);
    if (open) return open;
    if (left.entries.size !== right.entries.size) return false;
    const keys = [...left.entries.keys()];
    return allEqual(
      keys.map((k) => left.entries.get(k)?.[1] ?? null),
      keys.map((k) => right.entries.get(k)?.[1] ?? new Symbolic("missing")),
      budget,
    );
  }
  if (left instanceof Symbolic && right instanceof Symbolic) return areSame(left, right);
  if (left instanceof Ellipsis && right instanceof Ellipsis) return true;
  const key = keyOf(left);
  return key !== undefined && key === keyOf(right);
}

/** Data classes are equal where their fields are. */
function equalFields(left: Instance, right: Instance, budget: Budget): boolean | Unknown {
  if (left.cls !== right.cls) return false;
  const fieldsOf = (self: Instance) =>
    (left.cls.comparedBy ?? []).map((name) => self.attrs.get(name) ?? null);
  return allEqual(fieldsOf(left), fieldsOf(right), budget);
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

function allEqual(left: readonly Value[], right: readonly Value[], budget: Budget): boolean | Unknown {
  if (left.length !== right.length) return false;
  let unknown: Unknown | undefined;
  for (let i = 0; i < left.length; i++) {
    if (budget.left-- <= 0) return new Unknown("there are too many items to compare");
    const same = equals(left[i] ?? null, right[i] ?? null, budget);
    if (same === false) return false;
    if (same instanceof Unknown) unknown = same;
  }
  return unknown ?? true;
}

/** Items whose comparison takes longer than a step. */
const MANY_ITEMS = 1000;

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
  const cls =
    container instanceof Instance
      ? container.cls
      : container instanceof ClassValue
        ? container.metaclass
        : undefined;
  if (cls instanceof ClassValue) {
    const method = findMethod(cls, "__contains__");
    if (method)
      return truthOf(
        frame,
        callValue(frame, method, { positional: [container, item], keywords: NO_KEYWORDS }, at),
        at,
      );
  }
  const items = iterate(frame, container, at);
  if (items instanceof Unknown) return items;
  if (items.length > MANY_ITEMS) frame.run.limits.watchTime();
  let unknown: Unknown | undefined;
  for (const candidate of items) {
    const same = isSame(frame, candidate, item, at);
    if (same === true) return true;
    if (same instanceof Unknown) unknown = same;
  }
  return unknown ?? false;
}

/** Whether an item of a container is the one looked for, asking `__eq__` of objects. */
function isSame(frame: Frame, candidate: Value, item: Value, at: Location): boolean | Unknown {
  if (candidate === item) return equals(candidate, item);
  const isOwn = candidate instanceof Instance || item instanceof Instance;
  const own = isOwn ? userComparison(frame, "==", candidate, item, at) : undefined;
  return own === undefined ? equals(candidate, item) : truthOf(frame, own, at);
}
