import { add, type Dim, Expr, equal, floorDiv, isExpr, less, mod, mul, sub } from "../arithmetic/dimension";
import { Unknown } from "../arithmetic/unknown";
import { Float } from "../catalogue/values";
import type { Location } from "../model/graph";
import type { Comparison, Operator, UnaryOperator } from "../syntax/nodes";
import { findMethod } from "./attributes";
import { callValue } from "./calls";
import { iterate } from "./containers";
import { complain, type Frame, MAXIMUM_ITEMS, Stopped } from "./run";
import { callOperator } from "./tensors";
import { formatPercent } from "./text";
import {
  ClassValue,
  Dict,
  Ellipsis,
  FunctionValue,
  Instance,
  Iterator,
  keyOf,
  List,
  Namespace,
  Native,
  openness,
  PerhapsMissing,
  perhapsMissing,
  plainMember,
  SetValue,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
  valueUnder,
} from "./values";

/** Characters beyond which a text is not built. */
const MAXIMUM_TEXT = 1_000_000;

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

type Numeric = Dim | Float;

function asNumber(given: Value): Numeric | undefined {
  const value = given instanceof Instance ? plainMember(given) : given;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" || value instanceof Float || isExpr(value) ? value : undefined;
}

function integers(frame: Frame, op: Operator, a: number, b: number, at: Location): Value {
  if (b === 0 && (op === "/" || op === "//" || op === "%"))
    return complain(frame, at, "value", "ZeroDivisionError", "division by zero");
  switch (op) {
    case "+":
      return whole(a + b);
    case "-":
      return whole(a - b);
    case "*":
      return whole(a * b);
    case "/":
      return new Float(a / b);
    case "//":
      return Math.floor(a / b);
    case "%":
      return a - b * Math.floor(a / b);
    case "**":
      return b < 0 ? new Float(a ** b) : whole(a ** b);
    case "<<":
      return whole(a * 2 ** b);
    case ">>":
      return Math.floor(a / 2 ** b);
    case "|":
      return a | b;
    case "&":
      return a & b;
    case "^":
      return a ^ b;
    case "@":
      return complain(frame, at, "type", "TypeError", "unsupported operand type(s) for @: 'int' and 'int'");
  }
}

function whole(value: number): Value {
  return Number.isSafeInteger(value) ? value : new Unknown("the number is too large to be exact");
}

function numbers(frame: Frame, op: Operator, a: Numeric, b: Numeric, at: Location): Value {
  if (typeof a === "number" && typeof b === "number") return integers(frame, op, a, b, at);
  if (a instanceof Float || b instanceof Float) return floats(frame, op, a, b, at);
  switch (op) {
    case "+":
      return add(a, b);
    case "-":
      return sub(a, b);
    case "*":
      return mul(a, b);
    case "//":
      return floorDiv(a, b);
    case "%":
      return mod(a, b);
    case "**":
      return power(a, b);
    case "/":
      return new Float(Number.NaN);
    default:
      return new Unknown(`${op} of a size that is not known`);
  }
}

function power(a: Dim, b: Dim): Value {
  if (typeof b !== "number" || b < 0 || b > 8) return new Unknown("a power of a size that is not known");
  return new Array<Dim>(b).fill(a).reduce<Dim>(mul, 1);
}

function floats(frame: Frame, op: Operator, a: Numeric, b: Numeric, at: Location): Value {
  const x = a instanceof Float ? a.value : typeof a === "number" ? a : Number.NaN;
  const y = b instanceof Float ? b.value : typeof b === "number" ? b : Number.NaN;
  if (y === 0 && (op === "/" || op === "//" || op === "%"))
    return complain(frame, at, "value", "ZeroDivisionError", "float division by zero");
  switch (op) {
    case "+":
      return new Float(x + y);
    case "-":
      return new Float(x - y);
    case "*":
      return new Float(x * y);
    case "/":
      return new Float(x / y);
    case "//":
      return new Float(Math.floor(x / y));
    case "%":
      return new Float(x - y * Math.floor(x / y));
    case "**":
      return new Float(x ** y);
    default:
      return complain(
        frame,
        at,
        "type",
        "TypeError",
        `unsupported operand type(s) for ${op}: 'float' and 'float'`,
      );
  }
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

function sequences(op: Operator, left: Value, right: Value): Value | undefined {
  if (op === "+") {
    if (typeof left === "string" && typeof right === "string")
      return left.length + right.length > MAXIMUM_TEXT ? new Unknown("the text is too long") : left + right;
    if (left instanceof Tuple && right instanceof Tuple)
      return new Tuple(concatenate(left.items, right.items));
    if (left instanceof List && right instanceof List)
      return new List(concatenate(left.items, right.items), left.unknown ?? right.unknown);
  }
  if (op === "*") return repeat(left, right) ?? repeat(right, left);
  if (op === "%" && typeof left === "string")
    return formatPercent(left, right instanceof Tuple ? right.items : [right]);
  if (op === "|" && left instanceof Dict && right instanceof Dict)
    return new Dict(new Map([...left.entries, ...right.entries]));
  if (left instanceof SetValue && right instanceof SetValue) return setOperation(op, left, right);
  if (op === "|" && (isTypeLike(left) || isTypeLike(right))) return new Symbolic("Union");
  if (op === "/" && (left instanceof Symbolic || right instanceof Symbolic)) return new Symbolic("path");
  return undefined;
}

/** The items of two sequences in one; ends the evaluation where they grow beyond all use. */
export function concatenate(left: readonly Value[], right: readonly Value[]): Value[] {
  if (left.length + right.length > MAXIMUM_ITEMS)
    throw new Stopped(`a list grows beyond ${MAXIMUM_ITEMS.toLocaleString("en")} items`);
  return [...left, ...right];
}

function isTypeLike(value: Value): boolean {
  return value instanceof ClassValue || value instanceof Symbolic;
}

function repeat(sequence: Value, times: Value): Value | undefined {
  const isRepeatable = sequence instanceof List || sequence instanceof Tuple || typeof sequence === "string";
  if (!isRepeatable) return undefined;
  if (isExpr(times)) return new Unknown("the number of repetitions is not known");
  if (typeof times === "boolean") times = times ? 1 : 0;
  if (typeof times !== "number") return undefined;
  const length = (typeof sequence === "string" ? sequence.length : sequence.items.length) * times;
  if (length > (typeof sequence === "string" ? MAXIMUM_TEXT : MAXIMUM_ITEMS))
    return new Unknown("the sequence is too long");
  if (typeof sequence === "string") return sequence.repeat(Math.max(0, times));
  const items = Array.from({ length: Math.max(0, times) }, () => sequence.items).flat();
  return sequence instanceof Tuple ? new Tuple(items) : new List(items, sequence.unknown);
}

function setOperation(op: Operator, left: SetValue, right: SetValue): Value | undefined {
  const open = perhapsMissing(left) ?? perhapsMissing(right);
  if (open) return open;
  if (op === "|") return new SetValue(new Map([...left.entries, ...right.entries]));
  if (op === "&") return new SetValue(new Map([...left.entries].filter(([key]) => right.entries.has(key))));
  if (op === "-") return new SetValue(new Map([...left.entries].filter(([key]) => !right.entries.has(key))));
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

/** Whether Python takes a value for true; unknown where that depends on what is not known. */
export function truth(value: Value): boolean | Unknown {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (typeof value === "string") return value !== "";
  if (value instanceof Unknown) return value;
  if (value instanceof Float)
    return Number.isNaN(value.value) ? new Unknown("the number is not known") : value.value !== 0;
  if (isExpr(value)) return equal(value, 0) === false ? true : new Unknown("the size is not known");
  if (value instanceof Iterator) return true;
  if (value instanceof List) return value.unknown ?? value.items.length > 0;
  if (value instanceof Tuple) return value.items.length > 0;
  if (value instanceof Dict || value instanceof SetValue)
    return value.entries.size > 0 && (perhapsMissing(value) ?? true);
  if (value instanceof TensorValue) return tensorTruth(value);
  return true;
}

function tensorTruth(value: TensorValue): boolean | Unknown {
  const [only] = value.data ?? [];
  return value.data?.length === 1 ? only !== 0 : new Unknown("it depends on the values of a tensor");
}

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

function order(frame: Frame, op: "<" | "<=" | ">" | ">=", left: Value, right: Value, at: Location): Value {
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

/** The name of a value's Python type. */
export function typeNameOf(value: Value): string {
  if (value === null) return "NoneType";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "str";
  if (typeof value === "number" || value instanceof Expr) return "int";
  if (value instanceof Float) return "float";
  if (value instanceof Iterator) return "iterator";
  if (value instanceof List) return "list";
  if (value instanceof Tuple) return value.typeName ?? "tuple";
  if (value instanceof Dict) return "dict";
  if (value instanceof SetValue) return "set";
  if (value instanceof TensorValue) return "Tensor";
  if (value instanceof Instance) return value.cls.name;
  if (value instanceof ClassValue) return "type";
  if (value instanceof Namespace) return "module";
  return value instanceof FunctionValue || value instanceof Native ? "function" : "object";
}
