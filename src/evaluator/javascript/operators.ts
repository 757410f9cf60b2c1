import { equal, isExpr } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import type { BinaryOperator } from "../../syntax/nodes";
import { findMethod, isInstanceOf } from "../ancestry";
import { ClassValue, Dict, FunctionValue, Instance, List, Native, SetValue, type Value } from "../values";
import { MapValue } from "./collections";
import { hasProperty, propertyKey } from "./objects";
import { textOf } from "./text";
import { numberOf, numberValue, UNDEFINED } from "./undefined";

/** Whether JavaScript takes a value for true: empty arrays and objects are. */
export function truth(value: Value): boolean | Unknown {
  if (typeof value === "boolean") return value;
  if (value === null || value === UNDEFINED) return false;
  if (typeof value === "string") return value !== "";
  if (value instanceof Unknown) return value;
  const number = numberOf(value);
  if (number !== undefined) return number !== 0;
  if (isExpr(value)) return equal(value, 0) === false ? true : new Unknown("the size is not known");
  return true;
}

/** `left op right`. */
export function binary(op: BinaryOperator, left: Value, right: Value): Value {
  if (left instanceof Unknown) return left;
  if (right instanceof Unknown) return right;
  switch (op) {
    case "===":
    case "!==":
      return negatedIf(op === "!==", strictEquals(left, right));
    case "==":
    case "!=":
      return negatedIf(op === "!=", looseEquals(left, right));
    case "in":
      return isIn(left, right);
    case "instanceof":
      return isInstance(left, right);
    case "+":
      return isTextual(left) || isTextual(right) ? concatenate(left, right) : arithmetic(op, left, right);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return order(op, left, right);
    default:
      return arithmetic(op, left, right);
  }
}

/** What `+` turns into text, so that it joins instead of adding. */
function isTextual(value: Value): boolean {
  return typeof value === "string" || value instanceof List || value instanceof Dict;
}

function negatedIf(isNegated: boolean, holds: boolean | Unknown): Value {
  return holds instanceof Unknown ? holds : holds !== isNegated;
}

/** `===`: objects are equal to themselves only. */
export function strictEquals(left: Value, right: Value): boolean | Unknown {
  if (left instanceof Unknown) return left;
  if (right instanceof Unknown) return right;
  if (isExpr(left) || isExpr(right)) {
    if (typeof left === "string" || typeof right === "string") return false;
    return left === right || new Unknown("the sizes compared are not known");
  }
  if (left instanceof Float && right instanceof Float) return left.value === right.value;
  return left === right;
}

function looseEquals(left: Value, right: Value): boolean | Unknown {
  const isNothing = (value: Value) => value === null || value === UNDEFINED;
  if (isNothing(left) || isNothing(right)) return isNothing(left) && isNothing(right);
  if (typeof left === typeof right) return strictEquals(left, right);
  const [a, b] = [toNumber(left), toNumber(right)];
  return a === undefined || b === undefined ? strictEquals(left, right) : a === b;
}

/** What `Number(value)` gives, which may be NaN; undefined where that is not followed. */
export function toNumber(value: Value): number | undefined {
  if (typeof value === "string") return value.trim() === "" ? 0 : Number(value);
  if (value === UNDEFINED) return Number.NaN;
  return value === null ? 0 : numberOf(value);
}

function concatenate(left: Value, right: Value): Value {
  const [a, b] = [textOf(left), textOf(right)];
  return a === undefined || b === undefined ? new Unknown("a part of the text is not known") : a + b;
}

function order(op: "<" | "<=" | ">" | ">=", left: Value, right: Value): Value {
  const isText = typeof left === "string" && typeof right === "string";
  const [a, b] = isText ? [left, right] : [toNumber(left), toNumber(right)];
  if (a === undefined || b === undefined) return new Unknown("the values compared are not known");
  if (op === "<") return a < b;
  if (op === "<=") return a <= b;
  return op === ">" ? a > b : a >= b;
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
  "**": (a, b) => a ** b,
  "<<": (a, b) => a << b,
  ">>": (a, b) => a >> b,
  ">>>": (a, b) => a >>> b,
  "|": (a, b) => a | b,
  "^": (a, b) => a ^ b,
  "&": (a, b) => a & b,
};

function arithmetic(op: string, left: Value, right: Value): Value {
  const [a, b] = [toNumber(left), toNumber(right)];
  const compute = ARITHMETIC[op];
  if (a === undefined || b === undefined || !compute) return new Unknown(`${op} of what is not a number`);
  return numberValue(compute(a, b));
}

function isIn(key: Value, object: Value): Value {
  const name = propertyKey(key);
  if (name === undefined) return new Unknown("the key is not known");
  if (object instanceof Dict) return hasProperty(object, name);
  if (object instanceof List) return object.unknown ?? Number(name) < object.items.length;
  if (!(object instanceof Instance) || object.uncertain) return new Unknown("the object is not known");
  return object.attrs.has(name) || findMethod(object.cls, name) !== undefined;
}

function isInstance(value: Value, cls: Value): Value {
  if (!(cls instanceof ClassValue)) return new Unknown("the class is not known");
  if (cls.name === "Array" && !cls.node) return value instanceof List;
  if (cls.name === "Promise" && !cls.node) return new Unknown("promises are not told from values");
  if (value instanceof SetValue) return cls.name === (value instanceof MapValue ? "Map" : "Set");
  return value instanceof Instance && isInstanceOf(value, cls);
}

/** `typeof value`. */
export function typeName(value: Value): Value {
  if (value instanceof Unknown) return value;
  if (value === UNDEFINED) return "undefined";
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number")
    return typeof value;
  if (value instanceof Float || isExpr(value)) return "number";
  if (value instanceof FunctionValue || value instanceof Native || value instanceof ClassValue)
    return "function";
  return value === null ||
    value instanceof List ||
    value instanceof Dict ||
    value instanceof SetValue ||
    value instanceof Instance
    ? "object"
    : new Unknown("its type is not known");
}
