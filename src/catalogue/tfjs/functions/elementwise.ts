import { fail, giveUp } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { fn } from "../../entry";
import { Tensor } from "../../values";
import { axesOf, axisOf, broadcastTwo, known, shapeOf, tensorOf, tensorOfType, upcast } from "./values";

/** Functions of every value by itself. */

/** What functions that are made for fractions give for other types differs; it is then not said. */
const onFractions = (dtype: string | undefined) => (dtype === "float32" ? dtype : undefined);

const UNARY =
  "round exp expm1 log1p reciprocal asin acos atan sinh asinh acosh atanh selu logSigmoid softplus erf leakyRelu";
const OF_FRACTIONS = "ceil floor log sqrt rsqrt sin cos tan cosh tanh elu sigmoid";
const KEEPING = "abs neg sign square relu relu6 clone zerosLike onesLike clipByValue";

/** Functions that keep the shape and give float32 for float32; for other dtypes the dtype is left open. */
export const unary: readonly FunctionEntry[] = UNARY.split(" ").map((name) =>
  fn(`tf.${name}(x, a=undefined)` as "tf.unary(x, a)", {
    output: (a) => {
      const x = tensorOf(a.raw("x"));
      return new Tensor(x.shape, onFractions(x.dtype));
    },
  }),
);

/** Functions that take float32 only. */
export const ofFractions: readonly FunctionEntry[] = OF_FRACTIONS.split(" ").map((name) =>
  fn(`tf.${name}(x)` as "tf.ofFractions(x)", {
    output: (a) => new Tensor(tensorOfType(a.raw("x"), "float32", "x", name).shape, "float32"),
  }),
);

export const dropout = fn("tf.dropout(x, rate)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    if (x.dtype !== undefined && x.dtype !== "float32") {
      const rule = "x has to be a floating point tensor since it's going to be scaled";
      fail("dtype", "Error", `${rule}, but got a ${x.dtype} tensor instead.`);
    }
    const rate = known(a.raw("rate"), "the rate");
    if (rate < 0 || rate >= 1)
      fail("value", "Error", `rate must be a float in the range [0, 1), but got ${rate}.`);
    return new Tensor(x.shape, x.dtype);
  },
});

export const reverse = fn("tf.reverse(x, axis=null)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    if (!a.isNone("axis")) axesOf(a.sequence("axis"), x.shape.length);
    return new Tensor(x.shape, x.dtype);
  },
});

export const cumsum = fn("tf.cumsum(x, axis=0, exclusive=false, reverse=false)", {
  output: (a) => {
    const x = tensorOf(a.raw("x"));
    const axis = known(a.raw("axis"), "the axis");
    if (axis < 0) giveUp("only axes counted from the front are summed up");
    return new Tensor(x.shape, x.dtype);
  },
});

/** Functions that keep shape and dtype. */
export const keeping: readonly FunctionEntry[] = KEEPING.split(" ").map((name) =>
  fn(`tf.${name}(x, a=undefined, b=undefined, c=undefined)` as "tf.keeping(x, a, b, c)", {
    output: (a) => {
      const x = tensorOf(a.raw("x"));
      return new Tensor(x.shape, x.dtype);
    },
  }),
);

/** Both run over the last axis only. */
export const softmaxes: readonly FunctionEntry[] = [
  ["softmax", "Softmax along a non-last dimension is not yet supported. "],
  ["logSoftmax", "Log Softmax along a non-last dimension is not yet supported. "],
].map(([name, rule = ""]) =>
  fn(`tf.${name}(logits, axis=-1)` as "tf.softmax(logits, axis=-1)", {
    output: (a) => {
      const logits = a.raw("logits");
      const x = name === "softmax" ? tensorOfType(logits, "float32", "logits", name) : tensorOf(logits);
      const [axis, rank] = [known(a.raw("axis"), "the axis"), x.shape.length];
      if (name === "logSoftmax") axisOf(axis, rank);
      const given = axis === -1 ? rank - 1 : axis;
      const who = name === "softmax" ? "dim" : "axis";
      if (given !== rank - 1) fail("axis", "Error", `${rule}Logits was rank ${rank} and ${who} was ${given}`);
      return new Tensor(x.shape, onFractions(x.dtype));
    },
  }),
);

const ARITHMETIC = "add sub mul maximum minimum squaredDifference mod pow";
const FRACTIONS = "div divNoNan atan2";
const QUESTIONS = "equal notEqual less lessEqual greater greaterEqual";

function binaries(
  names: string,
  type: (a?: string, b?: string) => string | undefined,
): readonly FunctionEntry[] {
  return names.split(" ").map((name) =>
    fn(`tf.${name}(a, b)` as "tf.binary(a, b)", {
      output: (args) => {
        const [a, b] = [tensorOf(args.raw("a")), tensorOf(args.raw("b"))];
        return new Tensor(broadcastTwo(a.shape, b.shape), type(a.dtype, b.dtype));
      },
    }),
  );
}

/** The operands broadcast; the dtype is the wider one. */
export const arithmetic = binaries(ARITHMETIC, upcast);
/** The operands broadcast; unless they give float32, the dtype is left open. */
export const fractions = binaries(FRACTIONS, (a, b) => onFractions(upcast(a, b)));
/** Comparisons: the operands broadcast, the values are booleans. */
export const questions = binaries(QUESTIONS, () => "bool");

/** Logic takes booleans only. */
export const logic: readonly FunctionEntry[] = ["logicalAnd", "logicalOr", "logicalXor"].map((name) =>
  fn(`tf.${name}(a, b)` as "tf.binary(a, b)", {
    output: (args) => {
      const [a, b] = [
        tensorOfType(args.raw("a"), "bool", "a", name),
        tensorOfType(args.raw("b"), "bool", "b", name),
      ];
      return new Tensor(broadcastTwo(a.shape, b.shape), "bool");
    },
  }),
);

export const where = fn("tf.where(condition, a, b)", {
  output: (args) => {
    const [a, b] = [tensorOf(args.raw("a")), tensorOf(args.raw("b"))];
    const condition = tensorOfType(args.raw("condition"), "bool", "condition", "where");
    const shape = broadcastTwo(broadcastTwo(condition.shape, a.shape), b.shape);
    return new Tensor(shape, upcast(a.dtype, b.dtype));
  },
});

const CASTS = { toInt: "int32", toFloat: "float32", toBool: "bool" } as const;

export const casts: readonly FunctionEntry[] = [
  ...Object.entries(CASTS).map(([name, dtype]) =>
    fn(`tf.Tensor.${name}(x)` as "tf.Tensor.toInt(x)", {
      output: (a) => new Tensor(shapeOf(a.raw("x")), dtype),
    }),
  ),
  fn("tf.cast(x, dtype)", { output: (a) => new Tensor(shapeOf(a.raw("x")), a.text("dtype")) }),
];
