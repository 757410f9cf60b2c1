import { type Dim, equal, mul, product } from "../../../arithmetic/dimension";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { tensordot } from "../ops/contractions";
import { dtypeOf, strong } from "../ops/dtype";
import { firstOf } from "../ops/elementwise";
import { shapeOf, sizesOf } from "../ops/form";
import { concatenate, stack } from "../ops/join";
import { expandDims, reshape, squeeze, transpose } from "../ops/rearrange";
import { tile } from "../ops/repeat";
import { tfDtype } from "../tensorflow/elementwise";
import {
  axesFrom,
  axisFrom,
  binary,
  brackets,
  demandNumbers,
  invalid,
  reduction,
  unary,
} from "../tensorflow/form";
import { shapeTensor } from "../tensorflow/questions";
import { refuseFloats } from "../tensorflow/rearrange";
import { repr } from "../words";
import { batchDotShape } from "./batchDot";

/** `keras.backend` of Keras 2, often imported as `K`: thin names over TensorFlow's functions. */

const BOOL = () => "bool";

/** The name as the evaluator spells it, and as written under tensorflow. */
function under(signature: string): readonly [string, readonly string[]] {
  return [`keras.backend.${signature}`, [`tensorflow.keras.backend.${signature.replace(/\(.*/, "")}`]];
}

function entry(
  signature: string,
  output: (a: BoundArgs) => Arg,
  macs?: (a: BoundArgs) => Dim,
): FunctionEntry {
  const [name, aliases] = under(signature);
  return fn(name, { aliases, reach: "whole", output, ...(macs && { macs }) });
}

export const unaries: readonly FunctionEntry[] = [
  ..."abs exp log sqrt square sigmoid tanh softplus softsign hard_sigmoid round sign sin cos stop_gradient identity"
    .split(" ")
    .map((name) => {
      const [signature, aliases] = under(`${name}(x)`);
      return unary(signature, strong, aliases);
    }),
  ...[
    "relu(x, alpha=0.0, max_value=None, threshold=0.0)",
    "elu(x, alpha=1.0)",
    "zeros_like(x, dtype=None, name=None)",
    "ones_like(x, dtype=None, name=None)",
    "dropout(x, level, noise_shape=None, seed=None)",
  ].map((text) => {
    const [signature, aliases] = under(text);
    return unary(signature, strong, aliases);
  }),
];

export const binaries: readonly FunctionEntry[] = [
  ..."maximum minimum".split(" ").map((name) => {
    const [signature, aliases] = under(`${name}(x, y)`);
    return binary(signature, strong, aliases);
  }),
  ..."equal not_equal greater greater_equal less less_equal".split(" ").map((name) => {
    const [signature, aliases] = under(`${name}(x, y)`);
    return binary(signature, BOOL, aliases);
  }),
];

export const reductions: readonly FunctionEntry[] = [
  ..."sum mean max min prod std var logsumexp".split(" ").map((name) => {
    const [signature, aliases] = under(`${name}(x, axis=None, keepdims=False)`);
    return reduction(signature, strong, aliases);
  }),
  ...["any", "all"].map((name) => {
    const [signature, aliases] = under(`${name}(x, axis=None, keepdims=False)`);
    return reduction(signature, BOOL, aliases);
  }),
];

export const positions: readonly FunctionEntry[] = ["argmax", "argmin"].map((name) =>
  entry(`${name}(x, axis=-1)`, (a) => {
    const shape = shapeOf(a.raw("x"));
    return new Tensor(shape.toSpliced(axisFrom(a.raw("axis"), shape.length), 1), "int64");
  }),
);

/** Functions along an axis that keep the shape. */
export const alongs: readonly FunctionEntry[] = [
  "softmax(x, axis=-1)",
  "cumsum(x, axis=0)",
  "cumprod(x, axis=0)",
  "l2_normalize(x, axis=None)",
  "reverse(x, axes)",
].map((signature) =>
  entry(signature, (a) => {
    const shape = shapeOf(firstOf(a));
    axesFrom(a.raw(a.signature.parameters[1]?.name ?? "axis"), shape.length);
    return new Tensor(shape, strong(dtypeOf(firstOf(a))));
  }),
);

/** What code asks about a tensor, and about the backend: TensorFlow's defaults, channels last and float32. */
export const questions: readonly FunctionEntry[] = [
  entry("int_shape(x)", (a) => shapeOf(a.raw("x"))),
  entry("ndim(x)", (a) => shapeOf(a.raw("x")).length),
  entry("shape(x)", (a) => shapeTensor(a.raw("x"), "int32")),
  entry("dtype(x)", (a) => dtypeOf(a.raw("x")) ?? null),
  entry("image_data_format()", () => "channels_last"),
  entry("image_dim_ordering()", () => "tf"),
  entry("backend()", () => "tensorflow"),
  entry("floatx()", () => "float32"),
  entry("epsilon()", () => new Float(1e-7)),
  entry("is_keras_tensor(x)", (a) => a.raw("x") instanceof Tensor),
  entry("learning_phase()", () => 0),
  entry("clear_session()", () => null),
];

export const moves: readonly FunctionEntry[] = [
  entry("flatten(x)", (a) => new Tensor([product(shapeOf(a.raw("x")))], strong(dtypeOf(a.raw("x"))))),
  entry("batch_flatten(x)", (a) => {
    const [batch = 1, ...rest] = shapeOf(a.raw("x"));
    return new Tensor([batch, product(rest)], strong(dtypeOf(a.raw("x"))));
  }),
  entry("reshape(x, shape)", (a) => {
    refuseFloats(a.raw("shape"));
    return invalid(() => reshape(a.raw("x"), a.raw("shape")));
  }),
  entry("permute_dimensions(x, pattern)", (a) => {
    refuseFloats(a.raw("pattern"));
    return invalid(() => transpose(a.raw("x"), a.raw("pattern")));
  }),
  entry("transpose(x)", (a) => transpose(a.raw("x"), null)),
  entry("expand_dims(x, axis=-1)", (a) => {
    refuseFloats(a.raw("axis"));
    return invalid(() => expandDims(a.raw("x"), a.raw("axis")));
  }),
  entry("squeeze(x, axis)", (a) => invalid(() => squeeze(a.raw("x"), a.raw("axis")))),
  entry("concatenate(tensors, axis=-1)", (a) => {
    const axis = a.raw("axis");
    if (typeof axis === "string")
      fail("type", "TypeError", "'<' not supported between instances of 'str' and 'int'");
    if (axis instanceof Float)
      fail("type", "TypeError", `Cannot convert ${repr(axis)} to EagerTensor of dtype int32`);
    return invalid(() => concatenate(a.raw("tensors"), axis));
  }),
  entry("stack(x, axis=0)", (a) => invalid(() => stack(a.raw("x"), a.raw("axis")))),
  entry("tile(x, n)", (a) => {
    refuseFloats(a.raw("n"));
    const [x, times] = [shapeOf(a.raw("x")), sizesOf(a.raw("n"))];
    if (times.length !== x.length) {
      const rule = `Expected multiples argument to be a vector of length ${x.length} but got length ${times.length}`;
      fail("value", "InvalidArgumentError", rule);
    }
    const negative = times.findIndex((size) => typeof size === "number" && size < 0);
    if (negative >= 0)
      fail(
        "value",
        "InvalidArgumentError",
        `Expected multiples[${negative}] >= 0, but got ${repr(times[negative] ?? 0)}`,
      );
    return tile(a.raw("x"), times);
  }),
  entry("repeat(x, n)", (a) => {
    const x = shapeOf(a.raw("x"));
    if (x.length !== 2) fail("rank", "AssertionError", "", { received: x.length });
    const n = a.raw("n");
    if (n instanceof Float || typeof n === "string") {
      const type = typeof n === "string" ? "string" : "float";
      fail(
        "type",
        "InvalidArgumentError",
        `Value for attr 'Tmultiples' of ${type} is not in the list of allowed values`,
      );
    }
    if (typeof n === "number" && n < 0)
      fail("value", "InvalidArgumentError", `Expected multiples[1] >= 0, but got ${n}`);
    return new Tensor([x[0] ?? 1, a.int("n"), x[1] ?? 1], strong(dtypeOf(a.raw("x"))));
  }),
  entry("repeat_elements(x, rep, axis)", (a) => {
    const shape = shapeOf(a.raw("x"));
    const [rep, axis] = [a.raw("rep"), a.raw("axis")];
    if (typeof rep === "string" || rep instanceof Float) {
      fail(
        "type",
        "TypeError",
        `'${typeof rep === "string" ? "str" : "float"}' object cannot be interpreted as an integer`,
      );
    }
    if (typeof axis !== "number")
      fail("type", "TypeError", "list indices must be integers or slices, not float");
    const at = axis < 0 ? axis + shape.length : axis;
    const size = shape[at] ?? fail("axis", "IndexError", "list index out of range");
    return new Tensor(shape.with(at, mul(size, a.int("rep"))), strong(dtypeOf(a.raw("x"))));
  }),
  entry("cast(x, dtype)", (a) => new Tensor(shapeOf(a.raw("x")), tfDtype(a.raw("dtype"), undefined))),
  entry("clip(x, min_value, max_value)", (a) => {
    demandNumbers([a.raw("min_value"), a.raw("max_value")]);
    return new Tensor(shapeOf(a.raw("x")), strong(dtypeOf(a.raw("x"))));
  }),
  entry("pow(x, a)", (a) => {
    demandNumbers([a.raw("a")]);
    return new Tensor(shapeOf(a.raw("x")), strong(dtypeOf(a.raw("x"))));
  }),
  entry("switch(condition, then_expression, else_expression)", (a) => {
    const then = a.raw("then_expression");
    return new Tensor(shapeOf(then), strong(dtypeOf(then)));
  }),
];

export const constructors: readonly FunctionEntry[] = [
  "zeros(shape, dtype=None, name=None)",
  "ones(shape, dtype=None, name=None)",
  "random_normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None)",
  "random_uniform(shape, minval=0.0, maxval=1.0, dtype=None, seed=None)",
].map((signature) =>
  entry(signature, (a) => new Tensor(sizesOf(a.raw("shape")), tfDtype(a.raw("dtype"), "float32"))),
);

/** The last axis of the first meets the last but one of the second. */
function dotAxes(a: BoundArgs): Arg {
  const [p, q] = [shapeOf(a.raw("x")), shapeOf(a.raw("y"))];
  const inner = q.length < 2 ? 0 : q.length - 2;
  const [m, n] = [p[p.length - 1] ?? 1, q[inner] ?? 1];
  if (equal(m, n) === false) {
    const message = `Matrix size-incompatible: In[0]: ${brackets(p)}, In[1]: ${brackets(q)}`;
    fail("matmul", "InvalidArgumentError", message, { expected: m, received: n });
  }
  return [[p.length - 1], [inner]];
}

export const products: readonly FunctionEntry[] = [
  entry(
    "dot(x, y)",
    (a) => new Tensor(tensordot(a.raw("x"), a.raw("y"), dotAxes(a)).shape, strong(dtypeOf(a.raw("x")))),
    (a) => tensordot(a.raw("x"), a.raw("y"), dotAxes(a)).macs,
  ),
  entry(
    "batch_dot(x, y, axes=None)",
    (a) => new Tensor(batchDotShape(a).shape, strong(dtypeOf(a.raw("x")))),
    (a) => batchDotShape(a).macs,
  ),
];
