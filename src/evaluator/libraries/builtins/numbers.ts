import { Float } from "../../../catalogue/values";
import { getAttribute } from "../../attributes/get";
import { binary } from "../../operators/binary";
import { TensorValue, Tuple, type Value } from "../../values";
import type { NativeCall, NativeFunction } from "../native";
import { call1, unknownOf } from "./arguments";

/** Functions of numbers and characters. */
export const numbers: Readonly<Record<string, NativeFunction>> = {
  abs: (call) => {
    const value = call.get(0) ?? null;
    if (value instanceof Float) return new Float(Math.abs(value.value));
    if (typeof value === "number") return Math.abs(value);
    return value instanceof TensorValue ? getThenCall(call, value, "abs") : unknownOf(value, "abs");
  },
  round: (call) => {
    const value = call.get(0) ?? null;
    const digits = call.get(1, "ndigits") ?? null;
    if (typeof value === "number") return value;
    if (!(value instanceof Float) || Number.isNaN(value.value)) return unknownOf(value, "round");
    return digits === null
      ? roundHalfEven(value.value)
      : typeof digits === "number"
        ? new Float(roundHalfEven(value.value * 10 ** digits) / 10 ** digits)
        : unknownOf(digits, "round");
  },
  divmod: (call) =>
    new Tuple([
      binary(call.frame, "//", call.get(0) ?? null, call.get(1) ?? null, call.at),
      binary(call.frame, "%", call.get(0) ?? null, call.get(1) ?? null, call.at),
    ]),
  pow: (call) => binary(call.frame, "**", call.get(0) ?? null, call.get(1) ?? null, call.at),
  chr: (call) =>
    typeof call.get(0) === "number"
      ? String.fromCharCode(call.get(0) as number)
      : unknownOf(call.get(0) ?? null, "chr"),
  ord: (call) =>
    typeof call.get(0) === "string"
      ? (call.get(0) as string).charCodeAt(0)
      : unknownOf(call.get(0) ?? null, "ord"),
};

function getThenCall(call: NativeCall, value: Value, name: string): Value {
  return call1(call, getAttribute(call.frame, value, name, call.at));
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
