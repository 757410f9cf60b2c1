import { Float } from "../../catalogue/values";
import { ClassValue, Symbolic, type Value } from "../values";
import { type NativeFunction, native } from "./native";

/** `torch.finfo(dtype)` and `torch.iinfo(dtype)`: the limits of a kind of numbers. */

interface FloatKind {
  readonly bits: number;
  readonly max: number;
  readonly eps: number;
  readonly tiny: number;
}

const FLOATS: Readonly<Record<string, FloatKind>> = {
  float16: { bits: 16, max: 65504, eps: 2 ** -10, tiny: 2 ** -14 },
  bfloat16: { bits: 16, max: (2 - 2 ** -7) * 2 ** 127, eps: 2 ** -7, tiny: 2 ** -126 },
  float32: { bits: 32, max: (2 - 2 ** -23) * 2 ** 127, eps: 2 ** -23, tiny: 2 ** -126 },
  float64: { bits: 64, max: Number.MAX_VALUE, eps: Number.EPSILON, tiny: 2 ** -1022 },
};

const BITS: Readonly<Record<string, number>> = { int8: 8, int16: 16, int32: 32 };

const floatLimits = new ClassValue("finfo", "torch.finfo", []);
const integerLimits = new ClassValue("iinfo", "torch.iinfo", []);

/** The name of the dtype that a limit is asked for; that of PyTorch's default where none is. */
function kindOf(value: Value | undefined): string {
  if (value === undefined) return "float32";
  const name = value instanceof Symbolic ? value.name : typeof value === "string" ? value : "";
  return name.slice(name.lastIndexOf(".") + 1);
}

const finfo: NativeFunction = (call) => {
  const kind = FLOATS[kindOf(call.get(0, "type"))];
  const limits = call.frame.run.newInstance(floatLimits);
  const named = {
    max: kind?.max,
    min: kind && -kind.max,
    eps: kind?.eps,
    resolution: kind?.eps,
    tiny: kind?.tiny,
    smallest_normal: kind?.tiny,
  };
  // Of a kind that is not known at least that they are floats.
  for (const [name, value] of Object.entries(named)) limits.attrs.set(name, new Float(value ?? Number.NaN));
  if (kind) limits.attrs.set("bits", kind.bits);
  return limits;
};

const iinfo: NativeFunction = (call) => {
  const bits = BITS[kindOf(call.get(0, "type"))];
  const limits = call.frame.run.newInstance(integerLimits);
  if (bits === undefined) return limits;
  for (const [name, value] of Object.entries({ bits, max: 2 ** (bits - 1) - 1, min: -(2 ** (bits - 1)) }))
    limits.attrs.set(name, value);
  return limits;
};

export const numberLimits: Readonly<Record<string, Value>> = {
  "torch.finfo": native("finfo", finfo),
  "torch.iinfo": native("iinfo", iinfo),
  "numpy.finfo": native("finfo", finfo),
  "numpy.iinfo": native("iinfo", iinfo),
};
