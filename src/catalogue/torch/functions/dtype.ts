import { isExpr } from "../../../arithmetic/dimension";
import { isUnknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type Arg, Complex, Float, type LayerConfig, Opaque, Tensor } from "../../values";

/** The dtypes of PyTorch and its rules of promotion. A dtype is undefined where it cannot be told. */
export type DType = string | undefined;

/** The kind of a dtype. Promotion between kinds takes the later one. */
export type Category = "bool" | "int" | "float" | "complex";

const ORDER: readonly Category[] = ["bool", "int", "float", "complex"];

/** Names of the same dtype in code, without `torch.`. Python's own types stand for the widest. */
export const DTYPE_ALIASES: Readonly<Record<string, string>> = {
  half: "float16",
  float: "float32",
  double: "float64",
  short: "int16",
  int: "int32",
  long: "int64",
  chalf: "complex32",
  cfloat: "complex64",
  cdouble: "complex128",
};
const PYTHON_TYPES: Readonly<Record<string, string>> = { float: "float64", int: "int64", bool: "bool" };

/** How PyTorch's messages call a dtype, as in "Expected … but got Long". */
export const SCALAR_NAMES: Readonly<Record<string, string>> = {
  float16: "Half",
  bfloat16: "BFloat16",
  float32: "Float",
  float64: "Double",
  uint8: "Byte",
  int8: "Char",
  int16: "Short",
  int32: "Int",
  int64: "Long",
  bool: "Bool",
  complex64: "ComplexFloat",
  complex128: "ComplexDouble",
};

/** The kind of a dtype, by its name without `torch.`; all but bool, complex and float are integers. */
export function categoryOf(dtype: string): Category {
  if (dtype === "bool") return "bool";
  if (dtype.startsWith("complex")) return "complex";
  return dtype.includes("float") ? "float" : "int";
}

/** Whether a dtype is of real floats, as `is_floating_point` says; undefined where the dtype is unknown. */
export function isFloating(dtype: DType): boolean | undefined {
  return dtype === undefined ? undefined : categoryOf(dtype) === "float";
}

/** The dtype that an argument such as `torch.float16`, `"float16"` or `int` names; null for none. */
export function dtypeNamed(value: Arg): string | null | undefined {
  if (value === null) return null;
  if (isUnknown(value)) return undefined;
  const text = value instanceof Opaque ? value.name : typeof value === "string" ? value : undefined;
  if (text === undefined) return undefined;
  const bare = text.replace(/^(torch|builtins)\./, "");
  if (!text.startsWith("torch.") && PYTHON_TYPES[bare] !== undefined) return PYTHON_TYPES[bare];
  const name = DTYPE_ALIASES[bare] ?? bare;
  return /^(bool|bfloat16|(u?int|float|complex)\d+)/.test(name) ? name : undefined;
}

/** The dtype of a `dtype=` argument, else `otherwise`. */
export function dtypeOr<N extends string>(a: BoundArgs<N>, name: N, otherwise: DType): DType {
  const named = dtypeNamed(a.raw(name));
  return named === null ? otherwise : named;
}

/** The dtype of a layer's weights, which PyTorch's layers take as an argument. */
export function weightDtype({ entry, args }: LayerConfig): DType {
  const isTyped =
    entry.framework === "torch" && entry.signature.parameters.some(({ name }) => name === "dtype");
  return isTyped ? dtypeOr(args, "dtype", "float32") : "float32";
}

/** The dtype that holds both, as torch.promote_types. */
export function promote(a: DType, b: DType): DType {
  if (a === b || a === undefined || b === undefined) return a === b ? a : undefined;
  const [low, high] = rank(a) <= rank(b) ? [a, b] : [b, a];
  const category = categoryOf(high);
  if (categoryOf(low) !== category) return category === "complex" ? widenComplex(low, high) : high;
  if (category === "float") return width(a) === width(b) ? "float32" : widest(a, b);
  if (category === "int") return promoteIntegers(a, b);
  return widest(a, b);
}

function widenComplex(low: string, high: string): string {
  return low === "float64" ? "complex128" : high;
}

function promoteIntegers(a: string, b: string): string {
  const [unsigned, signed] = a.startsWith("u") ? [a, b] : [b, a];
  if (a.startsWith("u") === b.startsWith("u") || width(signed) > width(unsigned)) return widest(a, b);
  return `int${Math.min(width(unsigned) * 2, 64)}`;
}

function widest(a: string, b: string): string {
  return width(a) >= width(b) ? a : b;
}

function width(dtype: string): number {
  return Number(/\d+/.exec(dtype)?.[0] ?? 8);
}

function rank(dtype: string): number {
  return ORDER.indexOf(categoryOf(dtype));
}

/**
 * The dtype of a pointwise operation: tensors with axes decide, scalars and 0-dimensional tensors only where
 * their kind (bool, int, float, complex) is higher.
 */
export function resultType(operands: readonly Arg[]): DType {
  const levels = [0, 1, 2].map((level) => promoteLevel(operands, level));
  if (levels.some((dtype) => dtype === "unknown")) return undefined;
  const [tensors, zeros, scalars] = levels;
  return combine(combine(tensors ?? null, zeros ?? null), scalars ?? null) ?? undefined;
}

function promoteLevel(operands: readonly Arg[], level: number): string | null {
  let found: string | null = null;
  for (const operand of operands) {
    if (levelOf(operand) !== level) continue;
    const dtype = dtypeOfOperand(operand);
    if (dtype === undefined) return "unknown";
    found = found === null ? dtype : (promote(found, dtype) ?? "unknown");
  }
  return found;
}

/** 0: a tensor with axes, 1: a tensor without, 2: a Python number. */
function levelOf(operand: Arg): number {
  if (!(operand instanceof Tensor)) return 2;
  return !isUnknown(operand.shape) && operand.shape.length === 0 ? 1 : 0;
}

function combine(higher: string | null, lower: string | null): string | null {
  if (higher === null || lower === null) return higher ?? lower;
  const [high, low] = [categoryOf(higher), categoryOf(lower)];
  if (high === "complex") return higher;
  if (high === "float") return low === "complex" ? complexOf(higher) : higher;
  if (high === "bool" || low === "float" || low === "complex") return promote(higher, lower) ?? null;
  return higher;
}

/** The dtype of a tensor or of a Python number taken for one. */
export function dtypeOfOperand(operand: Arg): DType {
  if (operand instanceof Tensor) return operand.dtype;
  if (typeof operand === "boolean") return "bool";
  if (typeof operand === "number" || isExpr(operand)) return "int64";
  if (operand instanceof Complex) return "complex64";
  return operand instanceof Float ? "float32" : undefined;
}

/** Integers become float32, as in torch.sqrt and true division; undefined stays. */
export function floatOf(dtype: DType): DType {
  if (dtype === undefined) return undefined;
  const category = categoryOf(dtype);
  return category === "bool" || category === "int" ? "float32" : dtype;
}

/** The complex dtype whose parts are of this one; float32 for integers. */
export function complexOf(dtype: string): string {
  if (categoryOf(dtype) === "complex") return dtype;
  if (dtype === "float64") return "complex128";
  return dtype === "float16" ? "complex32" : "complex64";
}

/** The dtype of the real part; others stay. */
export function realOf(dtype: DType): DType {
  const parts: Readonly<Record<string, string>> = {
    complex32: "float16",
    complex64: "float32",
    complex128: "float64",
  };
  return dtype === undefined ? undefined : (parts[dtype] ?? dtype);
}

/** Whether an in-place operation may store a result; kinds go up only. */
export function canCast(from: DType, to: DType): boolean {
  if (from === undefined || to === undefined) return true;
  return rank(from) <= rank(to) || (categoryOf(from) === "int" && categoryOf(to) === "int");
}

/** Complains as PyTorch's kernels do when they have no version for integers. */
export function requireFloat(dtype: DType, kernel: string): void {
  if (dtype === undefined || rank(dtype) >= rank("float32")) return;
  fail("dtype", "NotImplementedError", `"${kernel}" not implemented for '${SCALAR_NAMES[dtype] ?? dtype}'`);
}

/**
 * Keeps the dtype, but complains for the given kinds: kernels that lack a version raise NotImplementedError, explicit
 * checks RuntimeError.
 */
export function refusing(
  kernel: string,
  kinds: readonly Category[],
  exception: "NotImplementedError" | "RuntimeError" = "NotImplementedError",
): (dtype: DType) => DType {
  return (dtype) => {
    if (dtype === undefined || !kinds.includes(categoryOf(dtype))) return dtype;
    const name = SCALAR_NAMES[dtype] ?? dtype;
    const lacking = `"${kernel}_cpu" not implemented for '${name}'`;
    return fail(
      "dtype",
      exception,
      exception === "RuntimeError" ? `${kernel} does not support ${name} inputs` : lacking,
    );
  };
}

/** A pointwise operand: a tensor or a number; an unknown one could be either, so that gives up. */
export function operandOf<N extends string>(a: BoundArgs<N>, name: N): Arg {
  const value = a.raw(name);
  if (isUnknown(value)) return giveUp(value);
  if (value instanceof Tensor || value instanceof Float || isExpr(value)) return value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return a.tensor(name);
}
