import { less } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import type { Location } from "../../model/graph";
import { complain, type Frame } from "../frame";
import { contentOf } from "../keys";
import { perhapsMissing } from "../openness";
import { callOperator } from "../tensors";
import { Instance, List, SetValue, Symbolic, TensorValue, Tuple, type Value } from "../values";
import { equals, userComparison } from "./equality";
import { asNumber } from "./numbers";
import { truthOf } from "./truth";
import { typeNameOf } from "./typeName";

export function order(
  frame: Frame,
  op: "<" | "<=" | ">" | ">=",
  left: Value,
  right: Value,
  at: Location,
): Value {
  if (left instanceof TensorValue || right instanceof TensorValue)
    return callOperator(frame, op, left, right, at);
  if (left instanceof Unknown) return left;
  if (right instanceof Unknown) return right;
  const own = userComparison(frame, op, left, right, at);
  if (own !== undefined) return own;
  if (left instanceof SetValue && right instanceof SetValue) return isSubset(op, left, right);
  const before = isLess(left, right);
  const after = isLess(right, left);
  const result = op === "<" ? before : op === ">" ? after : op === "<=" ? negated(after) : negated(before);
  if (result === undefined) {
    if (
      left instanceof Instance ||
      right instanceof Instance ||
      left instanceof Symbolic ||
      right instanceof Symbolic
    )
      return new Unknown(`${op} of these is not followed`);
    return complain(
      frame,
      at,
      "type",
      "TypeError",
      `'${op}' not supported between instances of '${typeNameOf(left)}' and '${typeNameOf(right)}'`,
    );
  }
  return result;
}

/** `<=` and its sisters between sets. */
function isSubset(op: "<" | "<=" | ">" | ">=", left: SetValue, right: SetValue): boolean | Unknown {
  const open = perhapsMissing(left) ?? perhapsMissing(right);
  if (open) return open;
  const [small, large] = op === "<" || op === "<=" ? [left, right] : [right, left];
  const isInside = [...small.entries.keys()].every((key) => large.entries.has(key));
  return isInside && (op === "<=" || op === ">=" || small.entries.size < large.entries.size);
}

/** Whether `left < right`, asking `__lt__` of objects; undefined if the two have no order. */
export function isLessOf(
  frame: Frame,
  left: Value,
  right: Value,
  at: Location,
): boolean | Unknown | undefined {
  const own = userComparison(frame, "<", left, right, at);
  return own === undefined ? isLess(left, right) : truthOf(frame, own, at);
}

function negated(value: boolean | Unknown | undefined): boolean | Unknown | undefined {
  return typeof value === "boolean" ? !value : value;
}

/** Whether `left < right`; unknown if undecided, undefined if the two have no order. */
export function isLess(left: Value, right: Value): boolean | Unknown | undefined {
  if (left instanceof Instance || right instanceof Instance) return isLessObject(left, right);
  const a = asNumber(left);
  const b = asNumber(right);
  if (a !== undefined && b !== undefined) {
    if (a instanceof Float || b instanceof Float) {
      const x = a instanceof Float ? a.value : typeof a === "number" ? a : Number.NaN;
      const y = b instanceof Float ? b.value : typeof b === "number" ? b : Number.NaN;
      return Number.isNaN(x) || Number.isNaN(y) ? new Unknown("the numbers compared are not known") : x < y;
    }
    return less(a, b) ?? new Unknown("the sizes compared are not known");
  }
  if (typeof left === "string" && typeof right === "string") return left < right;
  const l = left instanceof Tuple || left instanceof List ? left.items : undefined;
  const r = right instanceof Tuple || right instanceof List ? right.items : undefined;
  return l && r ? isLessSequence(l, r) : undefined;
}

/** Objects are ordered by their content or, of data classes that say so, by their fields. */
function isLessObject(left: Value, right: Value): boolean | Unknown | undefined {
  const [one, other] = [contentOf(left), contentOf(right)];
  if (one !== left || other !== right) return isLess(one, other);
  if (!(left instanceof Instance) || !(right instanceof Instance) || left.cls !== right.cls) return undefined;
  const fieldsOf = (self: Instance) =>
    (left.cls.comparedBy ?? []).map((name) => self.attrs.get(name) ?? null);
  return left.cls.comparedBy && isLessSequence(fieldsOf(left), fieldsOf(right));
}

function isLessSequence(left: readonly Value[], right: readonly Value[]): boolean | Unknown | undefined {
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const same = equals(left[i] ?? null, right[i] ?? null);
    if (same instanceof Unknown) return same;
    if (!same) return isLess(left[i] ?? null, right[i] ?? null);
  }
  return left.length < right.length;
}
