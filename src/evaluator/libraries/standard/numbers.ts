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

/** A function of whole numbers; undefined results are not known. */
function whole(compute: (...values: number[]) => number | undefined): NativeFunction {
  return ({ positional }) => {
    const unknown = positional.find((p) => p instanceof Unknown);
    if (unknown instanceof Unknown) return unknown;
    const result = positional.every((p) => typeof p === "number")
      ? compute(...(positional as readonly number[]))
      : undefined;
    return result !== undefined && Number.isSafeInteger(result)
      ? result
      : new Unknown("the number is not known");
  };
}

/** A test of real numbers. */
function test(holds: (...values: number[]) => boolean): NativeFunction {
  return ({ positional }) => {
    const unknown = positional.find((p) => p instanceof Unknown);
    return unknown ?? holds(...positional.map(numberOf));
  };
}

const MAXIMUM_FACTORS = 1000;

/** `n! / (n - k)!`, the ways to line up k of n. */
function arrangements(n: number, k: number): number {
  // The product of so many factors is no number that is exact.
  if (k > MAXIMUM_FACTORS) return Number.POSITIVE_INFINITY;
  return Array.from({ length: k }, (_, i) => n - i).reduce((all, factor) => all * factor, 1);
}

/** The whole root below a number, which floats alone do not find of large ones. */
function wholeRoot(n: number): number {
  const root = Math.floor(Math.sqrt(n));
  return root * root > n ? root - 1 : (root + 1) ** 2 <= n ? root + 1 : root;
}

function isClose(call: NativeCall): Value {
  const [a = null, b = null] = call.positional.map(numberOf);
  const tolerance = (name: string, otherwise: number) =>
    numberOf(call.keywords.get(name) ?? new Float(otherwise));
  if (a === null || b === null || Number.isNaN(a) || Number.isNaN(b))
    return new Unknown("the numbers are not known");
  const bound = Math.max(
    tolerance("rel_tol", 1e-9) * Math.max(Math.abs(a), Math.abs(b)),
    tolerance("abs_tol", 0),
  );
  return a === b || Math.abs(a - b) <= bound;
}

const RADIAN = 180 / Math.PI;

export const math: Readonly<Record<string, NativeFunction>> = {
  sqrt: real(Math.sqrt),
  cbrt: real(Math.cbrt),
  exp: real(Math.exp),
  exp2: real((x) => 2 ** x),
  expm1: real(Math.expm1),
  log: real((x, base) => (base === undefined ? Math.log(x) : Math.log(x) / Math.log(base))),
  log1p: real(Math.log1p),
  log2: real(Math.log2),
  log10: real(Math.log10),
  pow: real((a, b) => a ** b),
  sin: real(Math.sin),
  cos: real(Math.cos),
  tan: real(Math.tan),
  asin: real(Math.asin),
  acos: real(Math.acos),
  atan: real(Math.atan),
  atan2: real(Math.atan2),
  sinh: real(Math.sinh),
  cosh: real(Math.cosh),
  tanh: real(Math.tanh),
  hypot: real(Math.hypot),
  fabs: real(Math.abs),
  fmod: real((a, b) => a % b),
  copysign: real((a, b) => (b < 0 || Object.is(b, -0) ? -Math.abs(a) : Math.abs(a))),
  degrees: real((x) => x * RADIAN),
  radians: real((x) => x / RADIAN),
  ceil: integer(Math.ceil),
  floor: integer(Math.floor),
  trunc: integer(Math.trunc),
  isqrt: whole((n) => (n < 0 ? undefined : wholeRoot(n))),
  factorial: whole((n) => (n < 0 ? undefined : arrangements(n, n))),
  perm: whole((n, k = n) => arrangements(n, k)),
  comb: whole((n, k) => (k > n ? 0 : Math.round(arrangements(n, k) / arrangements(k, k)))),
  gcd: whole((...values) => values.reduce(gcd, 0)),
  lcm: whole((...values) =>
    values.reduce((a, b) => (a === 0 || b === 0 ? 0 : Math.abs(a * b) / gcd(a, b)), 1),
  ),
  isclose: isClose,
  isinf: test((x) => x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY),
  isfinite: test(Number.isFinite),
  prod: (call) =>
    fold(call, (a, b) => binary(call.frame, "*", a, b, call.at), call.keywords.get("start") ?? 1),
};

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

export function fold(call: NativeCall, combine: (a: Value, b: Value) => Value, start: Value): Value {
  const items = iterate(call.frame, call.get(0) ?? null, call.at);
  return items instanceof Unknown ? items : items.reduce<Value>(combine, start);
}
