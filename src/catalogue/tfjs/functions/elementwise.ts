import { broadcast } from "../../../arithmetic/broadcast";
import type { FunctionEntry } from "../../entry";
import { fn } from "../../entry";
import { Tensor } from "../../values";
import { fitting, shapeOf, tensorOf, upcast } from "./values";

/** Functions of every value by itself. */

/** What functions that are made for fractions give for other types differs; it is then not said. */
const onFractions = (dtype: string | undefined) => (dtype === "float32" ? dtype : undefined);

const UNARY =
  "ceil floor round exp expm1 log log1p sqrt rsqrt reciprocal sin cos tan asin acos atan sinh cosh tanh asinh acosh " +
  "atanh elu selu sigmoid logSigmoid softplus erf softmax logSoftmax dropout leakyRelu";
const KEEPING = "abs neg sign square relu relu6 clone zerosLike onesLike reverse clipByValue cumsum";

/** Functions that keep the shape and give float32 for float32; for other dtypes the dtype is left open. */
export const unary: readonly FunctionEntry[] = UNARY.split(" ").map((name) =>
  fn(`tf.${name}(x, a=undefined)` as "tf.unary(x, a)", {
    output: (a) => {
      const x = tensorOf(a.raw("x"));
      return new Tensor(x.shape, onFractions(x.dtype));
    },
  }),
);

/** Functions that keep shape and dtype. */
export const keeping: readonly FunctionEntry[] = KEEPING.split(" ").map((name) =>
  fn(`tf.${name}(x, a=undefined, b=undefined, c=undefined)` as "tf.keeping(x, a, b, c)", {
    output: (a) => {
      const x = tensorOf(a.raw("x"));
      return new Tensor(x.shape, x.dtype);
    },
  }),
);

const ARITHMETIC = "add sub mul maximum minimum squaredDifference mod pow";
const FRACTIONS = "div divNoNan atan2";
const QUESTIONS = "equal notEqual less lessEqual greater greaterEqual logicalAnd logicalOr logicalXor";

function binaries(
  names: string,
  type: (a?: string, b?: string) => string | undefined,
): readonly FunctionEntry[] {
  return names.split(" ").map((name) =>
    fn(`tf.${name}(a, b)` as "tf.binary(a, b)", {
      output: (args) => {
        const [a, b] = [tensorOf(args.raw("a")), tensorOf(args.raw("b"))];
        return new Tensor(fitting(broadcast([a.shape, b.shape])), type(a.dtype, b.dtype));
      },
    }),
  );
}

/** The operands broadcast; the dtype is the wider one. */
export const arithmetic = binaries(ARITHMETIC, upcast);
/** The operands broadcast; unless they give float32, the dtype is left open. */
export const fractions = binaries(FRACTIONS, (a, b) => onFractions(upcast(a, b)));
/** Comparisons and logic: the operands broadcast, the values are booleans. */
export const questions = binaries(QUESTIONS, () => "bool");

export const where = fn("tf.where(condition, a, b)", {
  output: (args) => {
    const [a, b] = [tensorOf(args.raw("a")), tensorOf(args.raw("b"))];
    const shapes = [shapeOf(args.raw("condition")), a.shape, b.shape];
    return new Tensor(fitting(broadcast(shapes)), upcast(a.dtype, b.dtype));
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
