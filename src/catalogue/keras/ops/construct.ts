import { ceilDiv, type Dim, isExpr, less, max, sub } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { type BoundArgs, typeName } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { constant } from "../../families/constants";
import { type Arg, Float, Tensor } from "../../values";
import { repr } from "../words";
import { type Dtype, dtypeOf, promote, strong } from "./dtype";
import { demandDtype } from "./elementwise";
import { asTensor, shapeOf, sizesOf } from "./form";

/** Functions that make tensors out of sizes and numbers. */

/** The dtype asked for, else the one given. */
export function dtypeOr(a: BoundArgs, otherwise: Dtype): Dtype {
  return a.isNone("dtype") ? otherwise : demandDtype(a.raw("dtype"));
}

/** The shape of a new tensor in the words of the backend; some functions do not take a lone integer. */
export function sizesFrom(value: Arg, takesLone = true): Dims {
  const items: readonly Arg[] = Array.isArray(value) ? (value as readonly Arg[]) : [value];
  const wrong = items.find((item) => typeof item === "string" || item instanceof Float);
  if (wrong !== undefined || (!takesLone && typeof value === "number")) {
    const what = `argument 'size' must be tuple of ints, not ${typeName(wrong ?? value)}`;
    return fail("type", "TypeError", what);
  }
  const sizes = sizesOf(value);
  const negative = sizes.find((size) => less(size, 0) === true);
  if (negative === undefined) return sizes;
  const rule = `Trying to create tensor with negative dimension ${repr(negative)}`;
  return fail("value", "RuntimeError", `${rule}: [${sizes.map(repr).join(", ")}]`);
}

/** A tensor of a given shape; `value` fills small ones. */
export function filled(signature: string, value: number | undefined): FunctionEntry {
  return fn(signature, {
    output: (a: BoundArgs) => {
      const fill = (count: number) =>
        value === undefined ? undefined : new Array<number>(count).fill(value);
      return constant(sizesFrom(a.raw("shape")), dtypeOr(a, "float32"), fill);
    },
  });
}

/** Tensors of a given shape; small ones of zeros and ones hold their values. */
export const fills: readonly FunctionEntry[] = [
  filled("keras.ops.zeros(shape, dtype=None)", 0),
  filled("keras.ops.ones(shape, dtype=None)", 1),
  filled("keras.ops.empty(shape, dtype=None)", undefined),
];

/** A tensor shaped as another. */
export function shapedLike(signature: string): FunctionEntry {
  return fn(signature, {
    output: (a: BoundArgs) => {
      const like = a.raw(a.signature.parameters[0]?.name ?? "x");
      return new Tensor(shapeOf(like), dtypeOr(a, strong(dtypeOf(like))));
    },
  });
}

/** Tensors with the shape of another one. */
export const likes: readonly FunctionEntry[] = [
  shapedLike("keras.ops.zeros_like(x, dtype=None)"),
  shapedLike("keras.ops.ones_like(x, dtype=None)"),
  shapedLike("keras.ops.empty_like(x, dtype=None)"),
  shapedLike("keras.ops.full_like(x, fill_value, dtype=None)"),
];

export const full = fn("keras.ops.full(shape, fill_value, dtype=None)", {
  output: (a) => {
    if (typeof a.raw("fill_value") === "string") fail("dtype", "ValueError", "Invalid dtype: str");
    return new Tensor(sizesFrom(a.raw("shape"), false), dtypeOr(a, "float32"));
  },
});

/** The numbers from `start` to before `stop`. */
export function range(start: Arg, stop: Arg, step: Arg, dtype: Dtype): Tensor {
  const [from, to, by] = [start, stop, step].map(numberOf);
  if (from !== undefined && to !== undefined && by !== undefined) {
    if (by === 0) return fail("value", "ZeroDivisionError", "division by zero");
    const count = Math.max(Math.ceil((to - from) / by), 0);
    return constant([count], dtype, (n) => Array.from({ length: n }, (_, i) => from + i * by));
  }
  const [low, high, stride] = [start, stop, step].map(sizeOf);
  if (low === undefined || high === undefined || stride === undefined)
    return giveUp("the range is not known");
  return new Tensor([max(ceilDiv(sub(high, low), stride), 0)], dtype);
}

/** A number as Python reckons with it, True as 1; undefined for a size that is not known and for all else. */
export function numberOf(value: Arg): number | undefined {
  if (value instanceof Float) return value.value;
  return typeof value === "number" || typeof value === "boolean" ? Number(value) : undefined;
}

function sizeOf(value: Arg): Dim | undefined {
  return typeof value === "number" || isExpr(value) || isUnknown(value) ? value : undefined;
}

export const arange = fn("keras.ops.arange(start, stop=None, step=None, dtype=None)", {
  output: (a) => {
    const isLone = a.isNone("stop");
    const start = isLone ? 0 : a.raw("start");
    const stop = isLone ? a.raw("start") : a.raw("stop");
    const step = a.isNone("step") ? 1 : a.raw("step");
    for (const value of [start, stop, step]) {
      if (typeof value === "string")
        fail("type", "TypeError", "unsupported operand type(s) for -: 'str' and 'int'");
    }
    return range(start, stop, step, dtypeOr(a, strong(promote(...[start, stop, step].map(dtypeOf)))));
  },
});

/** `num` numbers between two limits, on a new axis; a negative `num` is a RuntimeError. */
export const spaces: readonly FunctionEntry[] = [
  "keras.ops.linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0)",
  "keras.ops.logspace(start, stop, num=50, endpoint=True, base=10, dtype=None, axis=0)",
  "keras.ops.geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0)",
].map((signature) =>
  fn(signature, {
    output: (a: BoundArgs) => {
      const num = a.int("num");
      if (less(num, 0) === true) fail("value", "RuntimeError", "number of steps must be non-negative");
      return new Tensor([num, ...shapeOf(a.raw("start"))], dtypeOr(a, "float32"));
    },
  }),
);

function square(signature: string): FunctionEntry {
  return fn(signature, {
    output: (a: BoundArgs) => {
      const [rows, columns = rows] = a.signature.parameters
        .slice(0, signature.includes("M=") ? 2 : 1)
        .map(({ name }) => (a.isNone(name) ? undefined : a.int(name)));
      const sizes = [rows ?? 0, columns ?? rows ?? 0];
      const negative = sizes.find((size) => less(size, 0) === true);
      if (negative !== undefined) {
        fail("value", "RuntimeError", `n must be greater or equal to 0, got ${String(negative)}`);
      }
      if (signature.includes("k=0") && (a.raw("k") instanceof Float || typeof a.raw("k") === "string")) {
        fail("type", "TypeError", "argument 'diagonal' must be int, not float");
      }
      return new Tensor(sizes, dtypeOr(a, "float32"));
    },
  });
}

export const squares: readonly FunctionEntry[] = [
  square("keras.ops.eye(N, M=None, k=0, dtype=None)"),
  square("keras.ops.tri(N, M=None, k=0, dtype=None)"),
  square("keras.ops.identity(n, dtype=None)"),
];

/** A tensor out of numbers in nested lists. */
export function literal(signature: string): FunctionEntry {
  return fn(signature, {
    output: (a: BoundArgs) => {
      const given = a.raw(a.signature.parameters[0]?.name ?? "x");
      if (Array.isArray(given) && given.some((item: Arg) => typeof item === "string")) {
        // The dtype is worked out first, unless it is given.
        if (!a.isNone("dtype")) fail("type", "TypeError", "must be real number, not str");
        fail("type", "ValueError", "dtype='string' is not a valid dtype for Keras type promotion.");
      }
      const tensor = asTensor(given);
      const dtype = dtypeOr(a, tensor.dtype);
      return dtype === tensor.dtype ? tensor : new Tensor(tensor.shape, dtype);
    },
  });
}

/** Tensors out of numbers and nested lists; words are refused. */
export const literals: readonly FunctionEntry[] = [
  literal("keras.ops.convert_to_tensor(x, dtype=None, sparse=None, ragged=None)"),
  literal("keras.ops.array(x, dtype=None)"),
  literal("keras.ops.convert_to_numpy(x)"),
];

export const view = fn("keras.ops.view(x, dtype=None)", {
  output: (a) => {
    const x = asTensor(a.raw("x"));
    const dtype = dtypeOr(a, x.dtype);
    if (dtype === x.dtype) return x;
    const bits = (name: Dtype) => Number(/\d+$/.exec(name ?? "")?.[0] ?? (name === "bool" ? 8 : Number.NaN));
    if (bits(dtype) === bits(x.dtype)) return new Tensor(x.shape, dtype);
    return giveUp("the values are read as another number of bytes");
  },
});
