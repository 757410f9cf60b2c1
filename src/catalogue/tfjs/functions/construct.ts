import { equal, product } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { known, shown, sizesIn, tensorOf } from "./values";

/** Functions that make tensors of what stands in the code. */

const RANKS: Readonly<Record<string, string>> = {
  1: "one",
  2: "two",
  3: "three",
  4: "four",
  5: "five",
  6: "six",
};

function maker(name: string, rank?: number): FunctionEntry {
  const parameters = rank === 1 ? "(values, dtype=null)" : "(values, shape=null, dtype=null)";
  return fn(`tf.${name}${parameters}` as "tf.tensor(values, shape=null, dtype=null)", {
    output: (a) => {
      const given = tensorOf(a.raw("values"));
      const shape = rank === 1 || a.isNone("shape") ? undefined : sizesIn(a.raw("shape"), "the shape");
      if (rank !== undefined) demandRank(name, rank, given.shape, shape);
      if (shape) demandSize(given.shape, shape);
      const dtype = a.isNone("dtype") ? given.dtype : a.text("dtype");
      return new Tensor(shape ?? given.shape, dtype);
    },
  });
}

export const makers: readonly FunctionEntry[] = [
  maker("tensor"),
  ...[1, 2, 3, 4, 5, 6].map((rank) => maker(`tensor${rank}d`, rank)),
];

function demandRank(name: string, rank: number, values: Dims, shape: Dims | undefined): void {
  const complain = (rule: string) =>
    fail("rank", "Error", `${name}() requires ${rule}`, { received: values.length });
  if (shape && shape.length !== rank) complain(`shape to have ${RANKS[rank]} numbers`);
  if (rank === 1 && values.length !== 1) complain("values to be a flat/TypedArray");
  if (values.length !== rank && values.length !== 1)
    complain(`values to be number${"[]".repeat(rank)} or flat/TypedArray`);
  if (values.length !== rank && !shape)
    complain(`shape to be provided when \`values\` are a flat${rank === 2 ? "/TypedArray" : " array"}`);
}

function demandSize(given: Dims, shape: Dims): void {
  const [wanted, received] = [product(shape), product(given)];
  if (equal(wanted, received) === false) {
    const rule = `Based on the provided shape, [${shown(shape)}], the tensor should have ${shown([wanted])} values`;
    fail("reshape", "Error", `${rule} but has ${shown([received])}`, { expected: wanted, received });
  }
  // Arrays may be flat behind axes that agree.
  const last = given.length - 1;
  const isOther = given.some((size, i) => {
    const isFlat = i === last && equal(size, product(shape.slice(i))) === true;
    return !isFlat && equal(size, shape[i] ?? 1) === false;
  });
  if (!isOther) return;
  const rule = `Inferred shape (${shown(given)}) does not match the provided shape (${shown(shape)}).`;
  fail("reshape", "Error", `Error creating a new Tensor. ${rule}`);
}

/** Tensors whose first argument is their shape. */
export const filled: readonly FunctionEntry[] = [
  "zeros(shape, dtype='float32')",
  "ones(shape, dtype='float32')",
  "randomNormal(shape, mean=0, stdDev=1, dtype='float32', seed=null)",
  "truncatedNormal(shape, mean=0, stdDev=1, dtype='float32', seed=null)",
  "randomUniform(shape, minval=0, maxval=1, dtype='float32', seed=null)",
].map((signature) =>
  fn(`tf.${signature}` as "tf.zeros(shape, dtype='float32')", {
    output: (a) => new Tensor(sizesIn(a.raw("shape"), "the shape"), a.text("dtype")),
  }),
);

export const fill = fn("tf.fill(shape, value, dtype=null)", {
  output: (a) => {
    const dtype = a.isNone("dtype") ? tensorOf(a.raw("value")).dtype : a.text("dtype");
    return new Tensor(sizesIn(a.raw("shape"), "the shape"), dtype);
  },
});

export const scalar = fn("tf.scalar(value, dtype=null)", {
  output: (a) => {
    if (Array.isArray(a.raw("value")))
      fail(
        "value",
        "Error",
        "Error creating a new Scalar: value must be a primitive (number|boolean|string)",
      );
    return new Tensor([], a.isNone("dtype") ? tensorOf(a.raw("value")).dtype : a.text("dtype"));
  },
});

export const range = fn("tf.range(start, stop, step=1, dtype='float32')", {
  output: (a) => {
    const [start, stop] = [known(a.raw("start"), "the start"), known(a.raw("stop"), "the end")];
    const given = a.raw("step");
    // A range downwards has a step of −1 by itself.
    const step = given === 1 && stop < start ? -1 : known(given as Arg, "the step");
    if (step === 0) return fail("value", "Error", "Cannot have a step of zero");
    return new Tensor([Math.max(0, Math.ceil((stop - start) / step))], a.text("dtype"));
  },
});

export const linspace = fn("tf.linspace(start, stop, num)", {
  output: (a) => {
    if (known(a.raw("num"), "the number") <= 0)
      fail("value", "Error", "The number of values should be positive.");
    return new Tensor([a.int("num")], "float32");
  },
});

export const eye = fn("tf.eye(numRows, numColumns=null, batchShape=null, dtype='float32')", {
  output: (a) => {
    const batch = a.raw("batchShape");
    if (isUnknown(batch)) return giveUp(batch);
    const leading = batch === null ? [] : sizesIn(batch, "the batch's shape");
    const columns = a.isNone("numColumns") ? a.int("numRows") : a.int("numColumns");
    return new Tensor([...leading, a.int("numRows"), columns], a.text("dtype"));
  },
});
