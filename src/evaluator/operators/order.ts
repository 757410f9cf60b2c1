import { less } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import type { Location } from "../../model/graph";
import { complain, type Frame } from "../frame";
import { callOperator } from "../tensors";
import { Instance, List, Symbolic, TensorValue, Tuple, type Value } from "../values";
import { equals } from "./equality";
import { asNumber } from "./numbers";
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

function negated(value: boolean | Unknown | undefined): boolean | Unknown | undefined {
  return typeof value === "boolean" ? !value : value;
}

/** Whether `left < right`; unknown if undecided, undefined if the two have no order. */
export function isLess(left: Value, right: Value): boolean | Unknown | undefined {
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

function isLessSequence(left: readonly Value[], right: readonly Value[]): boolean | Unknown | undefined {
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const same = equals(left[i] ?? null, right[i] ?? null);
    if (same instanceof Unknown) return same;
    if (!same) return isLess(left[i] ?? null, right[i] ?? null);
  }
  return left.length < right.length;
}
