import { less } from "../../../arithmetic/dimension";
import { type BoundArgs, typeName } from "../../arguments";
import { fail } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { repr } from "../words";
import { dtypeOr, numberOf, sizesFrom } from "./construct";
import { dtypeOf, strong } from "./dtype";
import { shapeOf } from "./form";

/** Random tensors. */

/** Random numbers of a given shape. */
export const randoms: readonly FunctionEntry[] = [
  ["keras.random.normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None)", "float32"],
  ["keras.random.truncated_normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None)", "float32"],
  ["keras.random.uniform(shape, minval=0.0, maxval=1.0, dtype=None, seed=None)", "float32"],
  ["keras.random.randint(shape, minval, maxval, dtype='int32', seed=None)", "int32"],
  ["keras.random.beta(shape, alpha, beta, dtype=None, seed=None)", "float32"],
  ["keras.random.gamma(shape, alpha, dtype=None, seed=None)", "float32"],
  ["keras.random.binomial(shape, counts, probabilities, dtype=None, seed=None)", "float32"],
].map(([signature = "", dtype]) =>
  fn(signature, {
    output: (a: BoundArgs) => {
      checkRandom(a);
      return new Tensor(sizesFrom(a.raw("shape"), false), dtypeOr(a, dtype));
    },
  }),
);

/** What the parameters of a distribution must be. */
function checkRandom(a: BoundArgs): void {
  const numbers = a.signature.parameters.map(({ name }) => [name, a.raw(name)] as const);
  for (const [name, value] of numbers) {
    if (name !== "shape" && name !== "dtype" && typeof value === "string") {
      fail("type", "TypeError", `unsupported operand type(s) for -: '${typeName(value)}' and 'float'`);
    }
    if (name === "stddev" && (a.float(name) ?? 0) < 0) {
      fail("value", "RuntimeError", `normal expects std >= 0.0, but found std ${repr(value)}`);
    }
  }
  const [low, high] = ["minval", "maxval"].map((name) => a.raw(name));
  const isEmpty = typeof low === "number" && typeof high === "number" && low >= high;
  if (!isEmpty || !a.signature.name.endsWith("randint")) return;
  fail(
    "value",
    "RuntimeError",
    `random_ expects 'from' to be less than 'to', but got from=${low} >= to=${high}`,
  );
}

/** Random functions that keep the shape of their input. */
export const shuffles: readonly FunctionEntry[] = [
  "keras.random.shuffle(x, axis=0, seed=None)",
  "keras.random.dropout(inputs, rate, noise_shape=None, seed=None)",
].map((signature) =>
  fn(signature, {
    output: (a: BoundArgs) => {
      const x = a.raw(a.signature.parameters[0]?.name ?? "");
      if (signature.includes("rate")) checkRate(a.raw("rate"));
      return new Tensor(shapeOf(x), strong(dtypeOf(x)));
    },
  }),
);

function checkRate(rate: Arg): void {
  if (typeof rate === "string")
    fail("type", "TypeError", "'<' not supported between instances of 'str' and 'float'");
  const value = numberOf(rate);
  if (value === undefined || (value >= 0 && value <= 1)) return;
  fail("value", "ValueError", `dropout probability has to be between 0 and 1, but got ${repr(rate)}`);
}

export const categorical = fn("keras.random.categorical(logits, num_samples, dtype='int32', seed=None)", {
  output: (a) => {
    const logits = shapeOf(a.raw("logits"));
    if (less(a.int("num_samples"), 1) === true) {
      fail("value", "RuntimeError", "cannot sample n_sample <= 0 samples");
    }
    return new Tensor([...logits.slice(0, -1), a.int("num_samples")], dtypeOr(a, "int32"));
  },
});
