import { isUnknown } from "../../../arithmetic/unknown";
import { fail } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Float, Opaque, Tensor } from "../../values";
import { COMPARISONS } from "../ops/comparison";
import { type Dtype, dtypeOf, namedDtype, strong } from "../ops/dtype";
import { shapeOf } from "../ops/form";
import { repr } from "../words";
import { axesFrom, binary, brackets, broadcastAll, demandNumbers, tensorDtype, unary } from "./form";

/** TensorFlow's functions of every value by itself, and of values at the same place. */

const BOOL = (): Dtype => "bool";
/** Integers divide into double precision. */
const DIVIDED = (dtype: Dtype): Dtype => (/^u?int(32|64)/.test(dtype ?? "") ? "float64" : dtype);

/** Names under `tensorflow` and, with the same meaning, under `tensorflow.math`. */
function both(names: string): readonly (readonly [name: string, alias: readonly string[]])[] {
  return names.split(" ").map((name) => [`tensorflow.math.${name}`, [`tensorflow.${name}`]] as const);
}

export const unaries: readonly FunctionEntry[] = [
  ...both(
    "abs acos acosh asin asinh atan atanh ceil cos cosh digamma erf exp expm1 floor lgamma log log1p log_sigmoid " +
      "negative reciprocal reciprocal_no_nan rint round rsqrt sigmoid sign sin sinh sqrt square tan tanh erfinv",
  ).map(([name, aliases]) => {
    const under = {
      sigmoid: ["tensorflow.nn.sigmoid"],
      tanh: ["tensorflow.nn.tanh"],
      log_sigmoid: ["tensorflow.nn.log_sigmoid"],
    };
    const more = under[name.slice("tensorflow.math.".length) as keyof typeof under] ?? [];
    return unary(`${name}(x, name=None)`, strong, [...aliases, ...more]);
  }),
  ...both("is_finite is_inf is_nan logical_not").map(([name, aliases]) =>
    unary(`${name}(x, name=None)`, BOOL, aliases),
  ),
  unary("tensorflow.math.softplus(features, name=None)", strong, [
    "tensorflow.nn.softplus",
    "tensorflow.math.softplus",
  ]),
  ...["relu", "relu6", "elu", "selu", "softsign"].map((name) =>
    unary(`tensorflow.nn.${name}(features, name=None)`, strong),
  ),
  unary("tensorflow.nn.gelu(features, approximate=False, name=None)", strong),
  unary("tensorflow.nn.leaky_relu(features, alpha=0.2, name=None)", strong),
  unary("tensorflow.nn.silu(features, beta=1.0)", strong, ["tensorflow.nn.swish"]),
  unary("tensorflow.identity(input, name=None)", strong),
  unary("tensorflow.stop_gradient(input, name=None)", strong),
  unary("tensorflow.ensure_shape(x, shape, name=None)", strong),
  unary("tensorflow.convert_to_tensor_or_sparse_tensor(value, dtype=None, name=None)", strong),
];

export const binaries: readonly FunctionEntry[] = [
  ...both(
    "add subtract multiply maximum minimum pow floordiv floormod mod atan2 squared_difference xlogy",
  ).map(([name, aliases]) => binary(`${name}(x, y, name=None)`, strong, aliases)),
  ...both("multiply_no_nan").map(([name, aliases]) => binary(`${name}(x, y, name=None)`, strong, aliases)),
  ...both("divide truediv divide_no_nan").map(([name, aliases]) =>
    binary(`${name}(x, y, name=None)`, DIVIDED, aliases),
  ),
  ...Object.entries(COMPARISONS).flatMap(([comparison, holds]) =>
    both(comparison).map(([name, aliases]) => binary(`${name}(x, y, name=None)`, BOOL, aliases, holds)),
  ),
  ...both("logical_and logical_or logical_xor").map(([name, aliases]) =>
    binary(`${name}(x, y, name=None)`, BOOL, aliases),
  ),
];

export const addN = fn("tensorflow.math.add_n(inputs, name=None)", {
  aliases: ["tensorflow.add_n"],
  output: (a) => {
    const parts = a.sequence("inputs");
    const [first = [], ...others] = parts.map(shapeOf);
    const other = others.findIndex((shape) => brackets(shape) !== brackets(first));
    if (other >= 0) {
      const rule = "Inputs to operation AddN of type AddN must have the same size and shape.";
      const which = `Input 0: ${brackets(first)} != input ${other + 1}: ${brackets(others[other] ?? [])}`;
      fail("broadcast", "InvalidArgumentError", `${rule}  ${which}`);
    }
    return new Tensor(first, tensorDtype(parts));
  },
});

export const where = fn("tensorflow.where(condition, x=None, y=None, name=None)", {
  output: (a) => {
    const [condition, x, y] = [a.raw("condition"), a.raw("x"), a.raw("y")];
    demandNumbers([x, y]);
    const shapes = [condition, x, y].map(shapeOf);
    const [p = [], q = [], r = []] = shapes;
    try {
      return new Tensor(broadcastAll(shapes), tensorDtype([x, y]));
    } catch (thrown) {
      const given = `condition ${brackets(p)}, then ${brackets(q)}, and else ${brackets(r)}`;
      if (thrown instanceof Error) throw thrown;
      return fail("broadcast", "InvalidArgumentError", `${given} must be broadcastable`);
    }
  },
});

export const clipByValue = fn("tensorflow.clip_by_value(t, clip_value_min, clip_value_max, name=None)", {
  output: (a) => {
    const operands = [a.raw("t"), a.raw("clip_value_min"), a.raw("clip_value_max")];
    demandNumbers(operands);
    return new Tensor(broadcastAll(operands.map(shapeOf)), tensorDtype(operands));
  },
});

const DTYPES =
  /^(bool|string|half|float|double|bfloat16|float(16|32|64)|u?int(8|16|32|64)|complex(64|128)|q?u?int(8|16|32)|resource|variant)$/;

/** Dtypes by their numbers in TensorFlow's own format. */
const NUMBERED: Readonly<Record<number, string>> = {
  1: "float32",
  2: "float64",
  3: "int32",
  4: "uint8",
  7: "string",
  9: "int64",
  10: "bool",
  14: "bfloat16",
  19: "float16",
};

/**
 * A dtype argument of TensorFlow: a name, one of its dtype objects or its number; `otherwise` for
 * None. Undefined is unknown; what names no dtype is a TypeError.
 */
export function tfDtype(value: Arg, otherwise: Dtype): Dtype {
  if (value === null) return otherwise;
  if (isUnknown(value)) return undefined;
  const numbered = typeof value === "number" ? NUMBERED[value] : undefined;
  if (numbered !== undefined) return numbered;
  const word = typeof value === "string" ? value : value instanceof Opaque ? value.name : undefined;
  const short = word?.replace(/^.*\./, "");
  if (short !== undefined && DTYPES.test(short)) {
    return short === "double" ? "float64" : namedDtype(value);
  }
  if (word === undefined && value instanceof Object && !(value instanceof Float)) return undefined;
  const shown = word === undefined ? repr(value) : `'${word}'`;
  return fail(
    "dtype",
    "TypeError",
    `Cannot convert the argument \`type_value\`: ${shown} to a TensorFlow DType.`,
  );
}

export const cast = fn("tensorflow.cast(x, dtype, name=None)", {
  aliases: ["tensorflow.dtypes.cast"],
  output: (a) => new Tensor(shapeOf(a.raw("x")), tfDtype(a.raw("dtype"), undefined)),
});

/** Functions along an axis that keep the shape. */
function alongAxis(signature: string, aliases: readonly string[] = []): FunctionEntry {
  return fn(signature, {
    aliases,
    reach: "whole",
    output: (a) => {
      const x = a.raw((a.signature.parameters[0]?.name ?? "") as never);
      const shape = shapeOf(x);
      axesFrom(a.raw("axis" as never), shape.length);
      return new Tensor(shape, strong(dtypeOf(x)));
    },
  });
}

export const softmaxes: readonly FunctionEntry[] = [
  alongAxis("tensorflow.nn.softmax(logits, axis=None, name=None)", ["tensorflow.math.softmax"]),
  alongAxis("tensorflow.nn.log_softmax(logits, axis=None, name=None)", ["tensorflow.math.log_softmax"]),
  alongAxis("tensorflow.math.l2_normalize(x, axis=None, epsilon=1e-12, name=None, dim=None)", [
    "tensorflow.nn.l2_normalize",
    "tensorflow.linalg.l2_normalize",
  ]),
];

export const crelu = fn("tensorflow.nn.crelu(features, axis=-1, name=None)", {
  output: (a) => {
    const shape = shapeOf(a.raw("features"));
    const [axis = 0] = axesFrom(a.raw("axis"), shape.length);
    const size = shape[axis] ?? 1;
    return new Tensor(
      shape.with(axis, typeof size === "number" ? 2 * size : size),
      strong(dtypeOf(a.raw("features"))),
    );
  },
});

export const dropout = fn("tensorflow.nn.dropout(x, rate, noise_shape=None, seed=None, name=None)", {
  output: (a) => {
    const rate = a.raw("rate");
    if (typeof rate === "string") {
      fail("type", "ValueError", `\`rate\` must be a scalar or scalar tensor. Received: rate=${rate}`);
    }
    const value = rate instanceof Float ? rate.value : rate;
    if (typeof value === "number" && (value < 0 || value >= 1)) {
      const rule = "`rate` must be a scalar tensor or a float in the range [0, 1).";
      fail("value", "ValueError", `${rule} Received: rate=${repr(rate)}`);
    }
    return new Tensor(shapeOf(a.raw("x")), strong(dtypeOf(a.raw("x"))));
  },
});
