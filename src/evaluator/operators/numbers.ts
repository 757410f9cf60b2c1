import { add, type Dim, floorDiv, isExpr, mod, mul, sub } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { Complex, Float } from "../../catalogue/values";
import type { Location } from "../../model/graph";
import type { Operator } from "../../syntax/nodes";
import { complain, type Frame } from "../frame";
import { contentOf } from "../keys";
import type { Value } from "../values";

export type Numeric = Dim | Float;

export function asNumber(given: Value): Numeric | undefined {
  const value = contentOf(given);
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" || value instanceof Float || isExpr(value) ? value : undefined;
}

export function integers(frame: Frame, op: Operator, a: number, b: number, at: Location): Value {
  if (b === 0 && (op === "/" || op === "//" || op === "%"))
    return complain(frame, at, "value", "ZeroDivisionError", "division by zero");
  if (op === "**" && a === 0 && b < 0) return zeroRaised(frame, at);
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
    case "&":
    case "^":
      return bitwise(op, BigInt(a), BigInt(b));
    case "@":
      return complain(frame, at, "type", "TypeError", "unsupported operand type(s) for @: 'int' and 'int'");
  }
}

function zeroRaised(frame: Frame, at: Location): Value {
  return complain(frame, at, "value", "ZeroDivisionError", "0.0 cannot be raised to a negative power");
}

function bitwise(op: "|" | "&" | "^", a: bigint, b: bigint): Value {
  return whole(Number(op === "|" ? a | b : op === "&" ? a & b : a ^ b));
}

function whole(value: number): Value {
  return Number.isSafeInteger(value) ? value : new Unknown("the number is too large to be exact");
}

export function numbers(frame: Frame, op: Operator, a: Numeric, b: Numeric, at: Location): Value {
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
  if (a instanceof Complex || b instanceof Complex) return new Complex();
  const x = a instanceof Float ? a.value : typeof a === "number" ? a : Number.NaN;
  const y = b instanceof Float ? b.value : typeof b === "number" ? b : Number.NaN;
  if (y === 0 && (op === "/" || op === "//" || op === "%"))
    return complain(frame, at, "value", "ZeroDivisionError", "float division by zero");
  if (op === "**" && x === 0 && y < 0) return zeroRaised(frame, at);
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
