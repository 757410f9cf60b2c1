import { isUnknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { COMPARISONS, type Comparison, compared } from "./comparison";
import { type Dtype, dtypeOf, floating, namedDtype, promote, strong } from "./dtype";
import { asTensor, broadcastShapes, shapeOf } from "./form";

/** Functions of every value by itself, and of two values at the same place. */

/** How the result's dtype follows from the argument's. */
export const KEEPS = strong;
/** Floats and complex numbers stay as they are; integers and booleans become float32. */
export const FLOATS = (dtype: Dtype) => floating(dtype);
/** Tests give booleans, whatever they ask about. */
export const BOOLS = (): Dtype => "bool";

/** A function of one tensor, value by value. */
export function unary(signature: string, dtype: (given: Dtype) => Dtype): FunctionEntry {
  return fn(signature, {
    output: (a: BoundArgs) => {
      const x = asTensor(firstOf(a));
      return new Tensor(x.shape, dtype(dtypeOf(firstOf(a))));
    },
  });
}

/** The argument that comes first in the signature. */
export function firstOf(a: BoundArgs): Arg {
  return a.raw(a.signature.parameters[0]?.name ?? "");
}

/** A function of two tensors that broadcast. */
export function binary(
  signature: string,
  dtype: (common: Dtype, p: Dtype, q: Dtype) => Dtype,
): FunctionEntry {
  return fn(signature, {
    output: (a: BoundArgs) => {
      const [p, q] = a.signature.parameters.slice(0, 2).map(({ name }) => a.raw(name));
      return combine([p ?? null, q ?? null], dtype);
    },
  });
}

/** What values that meet one by one make. */
export function combine(
  operands: readonly Arg[],
  dtype: (common: Dtype, p: Dtype, q: Dtype) => Dtype = strong,
): Tensor {
  const dtypes = operands.map(dtypeOf);
  return new Tensor(broadcastShapes(operands.map(shapeOf)), dtype(promote(...dtypes), dtypes[0], dtypes[1]));
}

const same = (x: string) => `keras.ops.${x}(x)`;

const KEEPING = [
  ..."abs absolute negative sign relu relu6 conj conjugate real imag copy round fabs".split(" ").map(same),
  ..."trunc silu swish selu softplus softsign log_sigmoid hard_sigmoid hard_silu hard_swish"
    .split(" ")
    .map(same),
  "keras.ops.gelu(x, approximate=True)",
  "keras.ops.elu(x, alpha=1.0)",
  "keras.ops.celu(x, alpha=1.0)",
  "keras.ops.leaky_relu(x, negative_slope=0.2)",
  "keras.ops.nan_to_num(x, nan=0.0, posinf=None, neginf=None)",
  "keras.ops.stop_gradient(variable)",
  "keras.ops.hard_tanh(x)",
  "keras.ops.tanh_shrink(x)",
  "keras.ops.hard_shrink(x, threshold=0.5)",
  "keras.ops.soft_shrink(x, threshold=0.5)",
  "keras.ops.threshold(x, threshold, default_value)",
  "keras.ops.squareplus(x, b=4)",
  "keras.ops.sparse_plus(x)",
  "keras.ops.sparse_sigmoid(x)",
  "keras.ops.bitwise_not(x)",
  "keras.ops.bitwise_invert(x)",
];

const FLOATING = [
  ..."arccos arccosh arcsin arcsinh arctan arctanh cos cosh sin sinh tan tanh exp exp2 expm1 log log10 log1p"
    .split(" ")
    .map(same),
  ..."log2 sqrt rsqrt reciprocal cbrt erf erfc erfinv sigmoid ceil floor angle deg2rad rad2deg sinc i0"
    .split(" ")
    .map(same),
];

const BOOLEAN = "isfinite isinf isnan isneginf isposinf isreal logical_not signbit".split(" ").map(same);

export const unaryFunctions: readonly FunctionEntry[] = [
  ...KEEPING.map((signature) => unary(signature, KEEPS)),
  unary("keras.ops.square(x)", (dtype) => (dtype === "bool" ? "int32" : strong(dtype))),
  ...FLOATING.map((signature) => unary(signature, FLOATS)),
  ...BOOLEAN.map((signature) => unary(signature, BOOLS)),
];

/** A comparison of two tensors; of two numbers, such as sizes, the answer is known. */
function comparison(signature: string, holds: Comparison): FunctionEntry {
  return fn(signature, {
    output: (a: BoundArgs) => {
      const [p = null, q = null] = a.signature.parameters.slice(0, 2).map(({ name }) => a.raw(name));
      return compared(p, q, holds) ?? combine([p, q], BOOLS);
    },
  });
}

const two = (x: string) => `keras.ops.${x}(x1, x2)`;

export const binaryFunctions: readonly FunctionEntry[] = [
  ..."add subtract multiply maximum minimum mod power floor_divide fmax fmin fmod gcd lcm bitwise_and bitwise_or"
    .split(" ")
    .map((name) => binary(name.startsWith("bitwise") ? `keras.ops.${name}(x, y)` : two(name), strong)),
  ...["bitwise_xor", "left_shift", "right_shift", "bitwise_left_shift", "bitwise_right_shift"].map((name) =>
    binary(`keras.ops.${name}(x, y)`, strong),
  ),
  ..."divide true_divide divide_no_nan arctan2 logaddexp logaddexp2 hypot heaviside nextafter ldexp"
    .split(" ")
    .map((name) => binary(two(name), floating)),
  ...Object.entries(COMPARISONS).map(([name, holds]) => comparison(two(name), holds)),
  ..."logical_and logical_or logical_xor".split(" ").map((name) => binary(two(name), BOOLS)),
  binary("keras.ops.isclose(x1, x2, rtol=1e-05, atol=1e-08, equal_nan=False)", BOOLS),
];

export const where = fn("keras.ops.where(condition, x1=None, x2=None)", {
  output: (a) => {
    const [condition, p, q] = [a.raw("condition"), a.raw("x1"), a.raw("x2")];
    const shape = broadcastShapes([condition, p, q].map(shapeOf));
    return new Tensor(shape, strong(promote(dtypeOf(p), dtypeOf(q))));
  },
});

export const clip = fn("keras.ops.clip(x, x_min, x_max)", {
  output: (a) => {
    const x = a.raw("x");
    const limits = [a.raw("x_min"), a.raw("x_max")].filter((limit) => limit !== null);
    const dtype = promote(dtypeOf(x), ...limits.map(dtypeOf));
    return new Tensor(shapeOf(x), strong(dtype === "bool" ? "int32" : dtype));
  },
});

/** The dtypes that Keras knows. */
const DTYPES = new Set(
  (
    "bool uint8 uint16 uint32 uint64 int8 int16 int32 int64 bfloat16 float16 float32 float64 complex64 complex128 " +
    "float8_e4m3fn float8_e5m2 string"
  ).split(" "),
);

/** A dtype given by name; complains about one that Keras does not know. */
export function demandDtype(value: Arg): Dtype {
  if (isUnknown(value)) return undefined;
  const dtype = namedDtype(value);
  if (dtype !== undefined && DTYPES.has(dtype)) return dtype;
  if (typeof value === "object" && value !== null && !Array.isArray(value) && dtype === undefined)
    return undefined;
  return fail("dtype", "ValueError", `Invalid dtype: ${typeof value === "string" ? value : String(value)}`);
}

function casting(signature: string): FunctionEntry {
  return fn(signature, {
    output: (a: BoundArgs) => new Tensor(shapeOf(firstOf(a)), demandDtype(a.raw("dtype"))),
  });
}

export const cast = casting("keras.ops.cast(x, dtype)");
export const saturateCast = casting("keras.ops.saturate_cast(x, dtype)");
