import { mul } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import type { Location } from "../../model/graph";
import type { Operator, UnaryOperator } from "../../syntax/nodes";
import { findMethod } from "../ancestry";
import { callValue } from "../calls";
import { complain, type Frame } from "../frame";
import { callOperator } from "../tensors";
import { Instance, TensorValue, type Value } from "../values";
import { asNumber, integers, numbers } from "./numbers";
import { sequences } from "./sequences";
import { truth } from "./truth";
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
    return callOperator(frame, op, left, right, at);
  if (left instanceof Unknown) return left;
  if (right instanceof Unknown) return right;
  const user = userOperator(frame, op, left, right, at);
  if (user !== undefined) return user;
  const a = asNumber(left);
  const b = asNumber(right);
  if (a !== undefined && b !== undefined) return numbers(frame, op, a, b, at);
  return (
    sequences(op, left, right) ??
    complain(
      frame,
      at,
      "type",
      "TypeError",
      `unsupported operand type(s) for ${op}: '${typeNameOf(left)}' and '${typeNameOf(right)}'`,
    )
  );
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
    if (method) return callValue(frame, method, { positional: [self, other], keywords: new Map() }, at);
  }
  return undefined;
}

export function unary(frame: Frame, op: UnaryOperator, value: Value, at: Location): Value {
  if (op === "not") {
    const holds = truth(value);
    return holds instanceof Unknown ? holds : !holds;
  }
  if (value instanceof Unknown) return value;
  if (value instanceof TensorValue) return callOperator(frame, op, value, undefined, at);
  const number = asNumber(value);
  if (number === undefined) {
    if (value instanceof Instance) return new Unknown(`${op} of ${value.cls.name} is not followed`);
    return complain(
      frame,
      at,
      "type",
      "TypeError",
      `bad operand type for unary ${op}: '${typeNameOf(value)}'`,
    );
  }
  if (op === "+") return number;
  if (op === "~")
    return typeof number === "number" ? -number - 1 : new Unknown("~ of a size that is not known");
  return number instanceof Float ? new Float(-number.value) : mul(number, -1);
}
