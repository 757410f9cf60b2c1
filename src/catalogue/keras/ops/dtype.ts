import { isExpr } from "../../../arithmetic/dimension";
import { isUnknown } from "../../../arithmetic/unknown";
import { type Arg, Float, Opaque, Tensor } from "../../values";

/**
 * The dtypes of Keras's operations. Python numbers are weak: "int" and "float" give way to any dtype of their
 * kind. Undefined is unknown.
 */
export type Dtype = string | undefined;

/** The dtype a value enters an operation with. */
export function dtypeOf(value: Arg): Dtype {
  if (value instanceof Tensor) return value.dtype;
  if (value instanceof Float) return "float";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number" || isExpr(value) || isUnknown(value)) return "int";
  if (!Array.isArray(value)) return undefined;
  return promote(...(value as readonly Arg[]).map(dtypeOf));
}

/** The common dtype, as Keras's `result_type`. */
export function promote(...dtypes: readonly Dtype[]): Dtype {
  if (dtypes.includes(undefined)) return undefined;
  const known = dtypes as readonly string[];
  const complex = known.filter((dtype) => dtype.startsWith("complex"));
  if (complex.length > 0) return complex[0];
  const floats = [...new Set(known.filter(isFloat))];
  if (floats.length > 0) return widestFloat(floats);
  if (known.includes("float")) return "float32";
  const integers = [...new Set(known.filter(isStrongInteger))];
  if (integers.length > 0) return widestInteger(integers, new Set(known.filter((d) => d !== "int")).size > 1);
  return known.includes("int") ? "int32" : known[0];
}

/** Whether tensors of this dtype hold floats; neither an unknown dtype nor Python's weak "float" counts. */
export function isFloat(dtype: Dtype): boolean {
  return dtype !== undefined && dtype !== "float" && /float/.test(dtype);
}

function isStrongInteger(dtype: string): boolean {
  return /^u?int\d/.test(dtype);
}

function widestFloat(floats: readonly string[]): string {
  if (floats.length === 1) return floats[0] ?? "float32";
  return floats.includes("float64") ? "float64" : "float32";
}

function bits(dtype: string): number {
  return Number(/\d+/.exec(dtype)?.[0] ?? 32);
}

function widestInteger(integers: readonly string[], isMixed: boolean): string {
  // Keras reckons with 32 bits where dtypes meet.
  const width = (dtype: string) => (isMixed ? Math.min(bits(dtype), 32) : bits(dtype));
  const signed = Math.max(0, ...integers.filter((dtype) => dtype.startsWith("i")).map(width));
  const unsigned = Math.max(0, ...integers.filter((dtype) => dtype.startsWith("u")).map(width));
  if (signed === 0) return `uint${unsigned}`;
  if (unsigned < signed) return `int${signed}`;
  return unsigned === 64 ? "float32" : `int${unsigned * 2}`;
}

/** The dtype of a function that only floats have, such as a square root. */
export function floating(dtype: Dtype): Dtype {
  if (dtype === undefined || isFloat(dtype) || dtype.startsWith("complex")) return dtype;
  return "float32";
}

/** A strong dtype for a weak one. */
export function strong(dtype: Dtype): Dtype {
  return dtype === "int" ? "int32" : dtype === "float" ? "float32" : dtype;
}

/** The dtype that an argument names: "float32", `torch.float32`, `tf.float32`; undefined where it names none. */
export function namedDtype(value: Arg): Dtype {
  const name = typeof value === "string" ? value : value instanceof Opaque ? value.name : undefined;
  const short = name?.replace(/^.*\./, "").replace(/_$/, "");
  if (short === "float") return "float32";
  if (short === "int") return "int32";
  return short === "half" ? "float16" : short;
}
