import { isExpr } from "../../../arithmetic/dimension";
import { Unknown } from "../../../arithmetic/unknown";
import { Float } from "../../../catalogue/values";
import { iterate } from "../../containers/iterate";
import { binary } from "../../operators/binary";
import type { Value } from "../../values";
import type { NativeCall, NativeFunction } from "../native";

/** A function of real numbers; what is not known stays a float that is not known. */
export function real(compute: (...values: number[]) => number): NativeFunction {
  return ({ positional }) => {
    const unknown = positional.find((p) => p instanceof Unknown);
    return unknown ?? new Float(compute(...positional.map(numberOf)));
  };
}

function numberOf(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return value instanceof Float ? value.value : Number.NaN;
}

function integer(compute: (value: number) => number): NativeFunction {
  return ({ positional: [value = null] }) => {
    if (typeof value === "number" || isExpr(value) || value instanceof Unknown) return value;
    const result = compute(numberOf(value));
    return Number.isNaN(result) ? new Unknown("the number is not known") : result;
  };
}

export const math: Readonly<Record<string, NativeFunction>> = {
  sqrt: real(Math.sqrt),
  exp: real(Math.exp),
  log: real((x, base) => (base === undefined ? Math.log(x) : Math.log(x) / Math.log(base))),
  log2: real(Math.log2),
  log10: real(Math.log10),
  pow: real((a, b) => a ** b),
  sin: real(Math.sin),
  cos: real(Math.cos),
  tan: real(Math.tan),
  tanh: real(Math.tanh),
  fabs: real(Math.abs),
  ceil: integer(Math.ceil),
  floor: integer(Math.floor),
  trunc: integer(Math.trunc),
  isqrt: integer((x) => Math.floor(Math.sqrt(x))),
  isclose: ({ positional: [a = null, b = null] }) => Math.abs(numberOf(a) - numberOf(b)) < 1e-9,
  prod: (call) => fold(call, (a, b) => binary(call.frame, "*", a, b, call.at), 1),
  gcd: ({ positional: [a = null, b = null] }) =>
    typeof a === "number" && typeof b === "number" ? gcd(a, b) : new Unknown("the numbers are not known"),
};

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

export function fold(call: NativeCall, combine: (a: Value, b: Value) => Value, start: Value): Value {
  const items = iterate(call.frame, call.get(0) ?? null, call.at);
  return items instanceof Unknown ? items : items.reduce<Value>(combine, start);
}
