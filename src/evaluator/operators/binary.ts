import { mul } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { Complex, Float } from "../../catalogue/values";
import type { Location } from "../../model/graph";
import type { Operator, UnaryOperator } from "../../syntax/nodes";
import { findMethod, unknownBaseOf } from "../ancestry";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import { complain, type Frame } from "../frame";
import { contentOf } from "../keys";
import { callOperator } from "../tensors";
import {
  ClassValue,
  Dict,
  Instance,
  List,
  NO_KEYWORDS,
  SetValue,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "../values";
import { asNumber, integers, numbers } from "./numbers";
import { concatenate, repeated, sequences } from "./sequences";
import { truthOf } from "./truth";
import { typeNameOf } from "./typeName";

const METHODS: Readonly<Record<Operator, string>> = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "truediv",
  "//": "floordiv",
  "%": "mod",
  "**": "pow",
  "@": "matmul",
  "<<": "lshift",
  ">>": "rshift",
  "|": "or",
  "^": "xor",
  "&": "and",
};

/** `left op right` as Python computes it. */
export function binary(frame: Frame, op: Operator, left: Value, right: Value, at: Location): Value {
  if (typeof left === "number" && typeof right === "number") return integers(frame, op, left, right, at);
  if (left instanceof TensorValue || right instanceof TensorValue)
    return (
      repeated(op, left, right) ??
      refusedOperand(frame, op, left, right, at) ??
      callOperator(frame, op, left, right, at)
    );
  if (left instanceof Unknown) return left;
  if (right instanceof Unknown) return right;
  const user = userOperator(frame, op, left, right, at);
  if (user !== undefined) return user;
  const [one, other] = [contentOf(left), contentOf(right)];
  if (one !== left || other !== right) return binary(frame, op, one, other, at);
  const a = asNumber(left);
  const b = asNumber(right);
  if (a !== undefined && b !== undefined) return numbers(frame, op, a, b, at);
  return (
    sequences(frame, op, left, right, at) ??
    unseenOperator(left) ??
    unseenOperator(right) ??
    complain(
      frame,
      at,
      "type",
      "TypeError",
      `unsupported operand type(s) for ${op}: '${typeNameOf(left)}' and '${typeNameOf(right)}'`,
    )
  );
}

/** Why an operator may be defined where it cannot be seen: in an unknown base, or a metaclass. */
function unseenOperator(operand: Value): Unknown | undefined {
  if (operand instanceof ClassValue) return new Unknown("operators of classes are not followed");
  return operand instanceof Instance ? unknownBaseOf(operand.cls) : undefined;
}

/** What Python says where one operand is a tensor of PyTorch, and the other nothing to reckon with. */
function refusedOperand(frame: Frame, op: Operator, left: Value, right: Value, at: Location) {
  const [tensor, other] = left instanceof TensorValue ? [left, right] : [right, left];
  const isTorch = tensor instanceof TensorValue && tensor.framework === "torch";
  const isSequence = other instanceof Tuple || other instanceof List || typeof other === "string";
  const isRefused = other === null || other instanceof Dict || (isSequence && op !== "*" && op !== "%");
  if (!isTorch || !isRefused) return undefined;
  const names = `'${typeNameOf(left)}' and '${typeNameOf(right)}'`;
  const sign = op === "**" ? "** or pow()" : op;
  const type = typeNameOf(other);
  const message =
    op === "+" && isSequence && other === left
      ? `can only concatenate ${type} (not "Tensor") to ${type}`
      : `unsupported operand type(s) for ${sign}: ${names}`;
  return complain(frame, at, "type", "TypeError", message);
}

/** `__add__`, `__radd__` and their sisters of the user's classes. */
function userOperator(
  frame: Frame,
  op: Operator,
  left: Value,
  right: Value,
  at: Location,
): Value | undefined {
  for (const [self, other, prefix] of [
    [left, right, ""],
    [right, left, "r"],
  ] as const) {
    const method = self instanceof Instance ? findMethod(self.cls, `__${prefix}${METHODS[op]}__`) : undefined;
    const result =
      method && callValue(frame, method, { positional: [self, other], keywords: NO_KEYWORDS }, at);
    if (result !== undefined && !isNotImplemented(result)) return result;
  }
  return undefined;
}

/** What a special method gives that leaves the operation to the other operand. */
export function isNotImplemented(value: Value): boolean {
  return value instanceof Symbolic && value.name === "NotImplemented";
}

/** `target op= value`: `__iadd__` and its sisters, else the plain operation. */
export function inPlace(frame: Frame, op: Operator, target: Value, value: Value, at: Location): Value {
  const method = target instanceof Instance ? findMethod(target.cls, `__i${METHODS[op]}__`) : undefined;
  if (method) return callValue(frame, method, { positional: [target, value], keywords: NO_KEYWORDS }, at);
  if (op === "|" && target instanceof Dict && value instanceof Dict) {
    for (const [key, entry] of value.entries) {
      frame.run.heap.touch(target, key);
      target.entries.set(key, entry);
    }
    return target;
  }
  if (target instanceof List && (op === "+" || op === "*")) return growList(frame, op, target, value, at);
  const result = binary(frame, op, target, value, at);
  if (!(target instanceof SetValue && result instanceof SetValue)) return result;
  frame.run.heap.touch(target);
  for (const key of result.entries.keys()) frame.run.heap.touch(target, key);
  target.entries = result.entries;
  return target;
}

/** `list += iterable` and `list *= times` change the list that others may hold. */
function growList(frame: Frame, op: "+" | "*", target: List, value: Value, at: Location): Value {
  if (op === "*" || value instanceof TensorValue) {
    const result = binary(frame, op, target, value, at);
    return result instanceof List ? become(frame, target, result.items, result.unknown) : result;
  }
  const added = iterate(frame, value, at);
  return added instanceof Unknown
    ? become(frame, target, target.items, added)
    : become(frame, target, concatenate(target.items, added), undefined);
}

function become(frame: Frame, list: List, items: readonly Value[], unknown: Unknown | undefined): List {
  frame.run.heap.touch(list);
  list.items = items;
  list.unknown ??= unknown;
  return list;
}

const UNARY: Readonly<Record<string, string>> = { "-": "__neg__", "+": "__pos__", "~": "__invert__" };

export function unary(frame: Frame, op: UnaryOperator, value: Value, at: Location): Value {
  if (op === "not") {
    const holds = truthOf(frame, value, at);
    return holds instanceof Unknown ? holds : !holds;
  }
  if (value instanceof Unknown) return value;
  if (value instanceof TensorValue) return callOperator(frame, op, value, undefined, at);
  const number = asNumber(value);
  if (number === undefined) {
    const method = value instanceof Instance ? findMethod(value.cls, UNARY[op] ?? "") : undefined;
    if (method) return callValue(frame, method, { positional: [value], keywords: NO_KEYWORDS }, at);
    if (value instanceof Instance) return new Unknown(`${op} of ${value.cls.name} is not followed`);
    return complain(
      frame,
      at,
      "type",
      "TypeError",
      `bad operand type for unary ${op}: '${typeNameOf(value)}'`,
    );
  }
  if (op === "+" || number instanceof Complex) return number;
  if (op === "~")
    return typeof number === "number" ? -number - 1 : new Unknown("~ of a size that is not known");
  return number instanceof Float ? new Float(-number.value) : mul(number, -1);
}
