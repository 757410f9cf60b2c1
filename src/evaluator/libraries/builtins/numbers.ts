import { Unknown } from "../../../arithmetic/unknown";
import { Float } from "../../../catalogue/values";
import { findMethod } from "../../ancestry";
import { getAttribute } from "../../attributes/get";
import { fixed } from "../../numerals";
import { binary } from "../../operators/binary";
import { Instance, TensorValue, Tuple, type Value } from "../../values";
import type { NativeCall, NativeFunction } from "../native";
import { call1, unknownOf } from "./arguments";

/** What an object's own special method says, as `__abs__`; undefined where it has none. */
export function ownNumber(call: NativeCall, value: Value, ...names: readonly string[]): Value | undefined {
  if (!(value instanceof Instance)) return undefined;
  const method = names.map((name) => findMethod(value.cls, name)).find((found) => found !== undefined);
  return method && call1(call, method, value);
}

function absolute(call: NativeCall): Value {
  const value = call.get(0) ?? null;
  if (value instanceof Float) return new Float(Math.abs(value.value));
  if (typeof value === "number") return Math.abs(value);
  if (value instanceof TensorValue) return getThenCall(call, value, "abs");
  return ownNumber(call, value, "__abs__") ?? unknownOf(value, "abs");
}

function round(call: NativeCall): Value {
  const value = call.get(0) ?? null;
  const digits = call.get(1, "ndigits") ?? null;
  if (typeof digits !== "number" && digits !== null) return unknownOf(digits, "round");
  if (typeof value === "number")
    return digits === null || digits >= 0 ? value : roundTo(value, 10 ** -digits);
  if (!(value instanceof Float) || Number.isNaN(value.value)) return unknownOf(value, "round");
  if (digits === null) return roundTo(value.value, 1);
  return new Float(digits < 0 ? roundTo(value.value, 10 ** -digits) : Number(fixed(value.value, digits)));
}

/** The nearest multiple; of two equally near the even one. */
function roundTo(value: number, unit: number): number {
  const quotient = value / unit;
  const floor = Math.floor(quotient);
  const isTie = quotient - floor === 0.5;
  return (isTie ? floor + (floor % 2 === 0 ? 0 : 1) : Math.round(quotient)) * unit;
}

/** `pow(a, b, modulus)` without leaving the numbers that are exact. */
function modularPower(base: Value, exponent: Value, modulus: Value): Value {
  if (typeof base !== "number" || typeof exponent !== "number" || typeof modulus !== "number" || exponent < 0)
    return new Unknown("the power is not known");
  let result = 1n;
  for (let i = 0; i < Math.min(exponent, 10_000); i++) result = (result * BigInt(base)) % BigInt(modulus);
  return exponent > 10_000 ? new Unknown("the power is not known") : Number(result);
}

/** A whole number written in another base. */
function written(radix: number, prefix: string): NativeFunction {
  return (call) => {
    const value = call.get(0) ?? null;
    if (typeof value !== "number") return unknownOf(value, prefix);
    return `${value < 0 ? "-" : ""}${prefix}${Math.abs(value).toString(radix)}`;
  };
}

/** Functions of numbers and characters. */
export const numbers: Readonly<Record<string, NativeFunction>> = {
  abs: absolute,
  round,
  divmod: (call) =>
    new Tuple([
      binary(call.frame, "//", call.get(0) ?? null, call.get(1) ?? null, call.at),
      binary(call.frame, "%", call.get(0) ?? null, call.get(1) ?? null, call.at),
    ]),
  pow: (call) => {
    const [base = null, exponent = null, modulus = null] = call.positional;
    return modulus === null
      ? binary(call.frame, "**", base, exponent, call.at)
      : modularPower(base, exponent, modulus);
  },
  bin: written(2, "0b"),
  oct: written(8, "0o"),
  hex: written(16, "0x"),
  hash: (call) => {
    const value = call.get(0) ?? null;
    return typeof value === "number" && value >= 0 ? value : unknownOf(value, "hash");
  },
  chr: (call) => {
    const value = call.get(0) ?? null;
    return typeof value === "number" ? String.fromCodePoint(value) : unknownOf(value, "chr");
  },
  ord: (call) => {
    const value = call.get(0) ?? null;
    return typeof value === "string" ? (value.codePointAt(0) ?? 0) : unknownOf(value, "ord");
  },
};

function getThenCall(call: NativeCall, value: Value, name: string): Value {
  return call1(call, getAttribute(call.frame, value, name, call.at));
}
