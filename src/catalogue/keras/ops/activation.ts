import { type Dim, equal, floorDiv, mod } from "../../../arithmetic/dimension";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { Tensor } from "../../values";
import { repr } from "../words";
import { dtypeOf, strong } from "./dtype";
import { FLOATS, firstOf, KEEPS, unary } from "./elementwise";
import { frontAxis, shapeOf } from "./form";

/** The activation functions, of `keras.ops` where they take an axis and of `keras.activations`. */

export const activations: readonly FunctionEntry[] = [
  ...[
    "keras.activations.relu(x, negative_slope=0.0, max_value=None, threshold=0.0)",
    "keras.activations.relu6(x)",
    "keras.activations.linear(x)",
    "keras.activations.hard_tanh(x)",
    "keras.activations.hard_shrink(x, threshold=0.5)",
    "keras.activations.soft_shrink(x, threshold=0.5)",
    "keras.activations.tanh_shrink(x)",
    "keras.activations.threshold(x, threshold, default_value)",
    "keras.activations.squareplus(x, b=4)",
    "keras.activations.sparse_plus(x)",
    "keras.activations.sparse_sigmoid(x)",
    "keras.activations.elu(x, alpha=1.0)",
    "keras.activations.celu(x, alpha=1.0)",
    "keras.activations.gelu(x, approximate=False)",
    "keras.activations.leaky_relu(x, negative_slope=0.2)",
    ..."softplus softsign selu silu swish hard_sigmoid hard_silu hard_swish log_sigmoid"
      .split(" ")
      .map((name) => `keras.activations.${name}(x)`),
  ].map((signature) => unary(signature, KEEPS)),
  ...[..."sigmoid tanh exponential".split(" ").map((name) => `keras.activations.${name}(x)`)].map(
    (signature) => unary(signature, FLOATS),
  ),
];

export const mish = fn("keras.activations.mish(x)", {
  output: (a) => {
    const x = a.raw("x");
    if (dtypeOf(x) === "bool") {
      fail("dtype", "NotImplementedError", `"softplus_cpu" not implemented for 'Bool'`);
    }
    return new Tensor(shapeOf(x), FLOATS(dtypeOf(x)));
  },
});

function alongAxis(signature: string): FunctionEntry {
  return fn(signature, {
    output: (a: BoundArgs) => {
      const x = firstOf(a);
      const shape = shapeOf(x);
      if (!a.isNone("axis")) for (const axis of a.sequence("axis")) frontAxis(axis, shape.length);
      return new Tensor(shape, FLOATS(dtypeOf(x)));
    },
  });
}

export const softmaxes: readonly FunctionEntry[] = ["keras.ops", "keras.activations"].flatMap((module) => [
  alongAxis(`${module}.softmax(x, axis=-1)`),
  alongAxis(`${module}.sparsemax(x, axis=-1)`),
  alongAxis(`${module}.log_softmax(x, axis=-1)`),
]);

function gated(signature: string): FunctionEntry {
  return fn(signature, {
    output: (a: BoundArgs) => {
      const shape = shapeOf(firstOf(a));
      const axis = frontAxis(a.raw("axis"), shape.length);
      const size: Dim = shape[axis] ?? 1;
      if (equal(mod(size, 2), 0) === false) {
        const rule = `axis size must be divisible by 2. Received: x.shape=${repr(shape)} with axis=${axis}`;
        fail("divisibility", "ValueError", rule);
      }
      return new Tensor(shape.with(axis, floorDiv(size, 2)), strong(dtypeOf(firstOf(a))));
    },
  });
}

export const glus: readonly FunctionEntry[] = [
  gated("keras.ops.glu(x, axis=-1)"),
  gated("keras.activations.glu(x, axis=-1)"),
];
