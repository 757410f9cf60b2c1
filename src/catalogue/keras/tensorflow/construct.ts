import { type Dim, less } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { constant } from "../../families/constants";
import { type Arg, Float, Opaque, Tensor } from "../../values";
import { range } from "../ops/construct";
import { type Dtype, dtypeOf, promote, strong } from "../ops/dtype";
import { shapeOf, sizesOf } from "../ops/form";
import { repr } from "../words";
import { tfDtype } from "./elementwise";
import { brackets } from "./form";
import { literalTensor } from "./literal";
import { demandInteger, refuseFloats } from "./rearrange";

/** TensorFlow's functions that make tensors. */

/** The sizes of a new tensor. */
function sizesFor(value: Arg): Dims {
  refuseFloats(value);
  const sizes = sizesOf(value);
  const negative = sizes.findIndex((size) => less(size, 0) === true);
  if (negative < 0) return sizes;
  const rule = `Dimension ${repr(sizes[negative] ?? 0)} must be >= 0`;
  return fail("value", "InvalidArgumentError", `${rule} in ${brackets(sizes)}`);
}

function filled(name: string, value: number): FunctionEntry {
  return fn(`tensorflow.${name}(shape, dtype='float32', name=None, layout=None)`, {
    output: (a: BoundArgs) => {
      const dtype = tfDtype(a.raw("dtype"), "float32");
      return constant(sizesFor(a.raw("shape")), dtype, (count) => new Array<number>(count).fill(value));
    },
  });
}

function shapedLike(name: string): FunctionEntry {
  return fn(`tensorflow.${name}(input, dtype=None, name=None, layout=None)`, {
    output: (a: BoundArgs) => {
      const like = a.raw("input");
      return new Tensor(shapeOf(like), tfDtype(a.raw("dtype"), strong(dtypeOf(like))));
    },
  });
}

export const fills: readonly FunctionEntry[] = [
  filled("zeros", 0),
  filled("ones", 1),
  shapedLike("zeros_like"),
  shapedLike("ones_like"),
];

export const fill = fn("tensorflow.fill(dims, value, name=None, layout=None)", {
  output: (a) => {
    const value = a.raw("value");
    const dtype = typeof value === "string" ? "string" : strong(dtypeOf(value));
    return new Tensor(sizesFor(a.raw("dims")), dtype);
  },
});

export const eye = fn(
  "tensorflow.eye(num_rows, num_columns=None, batch_shape=None, dtype='float32', name=None)",
  {
    aliases: ["tensorflow.linalg.eye"],
    output: (a) => {
      for (const name of ["num_rows", "num_columns"] as const) {
        const size = a.raw(name);
        if (typeof size === "string") {
          const rule = "Arguments `num_rows` and `num_columns` must be positive integer values.";
          fail("type", "TypeError", `${rule} Received: ${name}=${size}`);
        }
        refuseFloats(size);
      }
      const rows = a.int("num_rows");
      const columns = a.isNone("num_columns") ? rows : a.int("num_columns");
      for (const size of [rows, columns]) {
        if (less(size, 0) === true)
          fail("value", "InvalidArgumentError", "Arguments num_rows and num_columns must be positive");
      }
      const lead = a.isNone("batch_shape") ? [] : sizesFor(a.raw("batch_shape"));
      return new Tensor([...lead, rows, columns], tfDtype(a.raw("dtype"), "float32"));
    },
  },
);

export const ranges = fn("tensorflow.range(start, limit=None, delta=1, dtype=None, name='range')", {
  output: (a) => {
    const isLone = a.isNone("limit");
    const [start, stop] = isLone ? [0, a.raw("start")] : [a.raw("start"), a.raw("limit")];
    const parts = [start, stop, a.raw("delta")].map(numberOf);
    for (const part of parts) {
      if (typeof part === "string")
        fail("type", "AssertionError", `range's limits must be numbers, not '${part}'`);
    }
    const [from = 0, to = 0, by = 1] = parts;
    checkDirection(from, to, by);
    const dtype = tfDtype(a.raw("dtype"), strong(promote(...parts.map(dtypeOf))));
    return range(from, to, by, dtype);
  },
});

/** A limit that comes as a small tensor. */
function numberOf(value: Arg): Arg {
  return value instanceof Tensor && value.data?.length === 1 ? (value.data[0] ?? 0) : value;
}

function checkDirection(start: Arg, stop: Arg, step: Arg): void {
  const [from, to, by] = [start, stop, step].map((part) => (part instanceof Float ? part.value : part));
  if (typeof from !== "number" || typeof to !== "number" || typeof by !== "number") return;
  if (by === 0) fail("value", "InvalidArgumentError", "Requires delta != 0");
  const isWrong = by > 0 ? from > to : from < to;
  if (!isWrong) return;
  const sign = by > 0 ? "<=" : ">=";
  fail(
    "value",
    "InvalidArgumentError",
    `Requires start ${sign} limit when delta ${by > 0 ? ">" : "<"} 0: ${from}/${to}`,
  );
}

export const linspace = fn("tensorflow.linspace(start, stop, num, name=None, axis=0)", {
  aliases: ["tensorflow.lin_space"],
  output: (a) => {
    const num = a.raw("num");
    for (const name of ["start", "stop"] as const) {
      if (typeof a.raw(name) === "string")
        fail("type", "TypeError", `Cannot convert ${repr(a.raw(name))} to EagerTensor of dtype float`);
    }
    demandInteger("num", num);
    const count: Dim = num instanceof Float ? Math.trunc(num.value) : a.int("num");
    if (less(count, 0) === true) fail("value", "InvalidArgumentError", `Requires num > 0: ${repr(count)}`);
    const dtype: Dtype = strong(dtypeOf(a.raw("start")));
    return new Tensor([count, ...shapeOf(a.raw("start"))], dtype === "int32" ? "float64" : dtype);
  },
});

function literal(signature: string, aliases: readonly string[] = []): FunctionEntry {
  return fn(signature, {
    aliases,
    output: (a: BoundArgs) => {
      const given = a.raw(a.signature.parameters[0]?.name ?? "");
      const tensor = literalTensor(given, a.raw("dtype"), signature.includes("constant") ? "cast" : "refuse");
      const isShaped = a.signature.parameters.some(({ name }) => name === "shape") && !a.isNone("shape");
      return isShaped ? new Tensor(sizesFor(a.raw("shape")), tensor.dtype) : tensor;
    },
  });
}

export const literals: readonly FunctionEntry[] = [
  literal("tensorflow.constant(value, dtype=None, shape=None, name='Const')"),
  literal("tensorflow.convert_to_tensor(value, dtype=None, dtype_hint=None, name=None)"),
  literal(
    "tensorflow.Variable(initial_value=None, trainable=None, validate_shape=True, caching_device=None, name=None, variable_def=None, dtype=None, import_scope=None, constraint=None, synchronization=None, aggregation=None, shape=None, experimental_enable_variable_lifting=True)",
  ),
];

export const randoms: readonly FunctionEntry[] = [
  "tensorflow.random.normal(shape, mean=0.0, stddev=1.0, dtype='float32', seed=None, name=None)",
  "tensorflow.random.truncated_normal(shape, mean=0.0, stddev=1.0, dtype='float32', seed=None, name=None)",
  "tensorflow.random.uniform(shape, minval=0, maxval=None, dtype='float32', seed=None, name=None)",
].map((signature) =>
  fn(signature, {
    aliases: [signature.replace(/\(.*/, "").replace("random.", "random_")],
    output: (a: BoundArgs) => {
      const second = a.raw(a.signature.parameters[1]?.name ?? "");
      if (typeof second === "string") {
        fail("type", "TypeError", `Cannot convert '${second}' to EagerTensor of dtype float`);
      }
      // A dtype in second place is taken for a number.
      if (second instanceof Opaque) {
        const rule =
          "with an unsupported type (<class 'tensorflow.python.framework.dtypes.DType'>) to a Tensor.";
        fail("type", "ValueError", `Attempt to convert a value (${second.name}) ${rule}`);
      }
      return new Tensor(sizesFor(a.raw("shape")), tfDtype(a.raw("dtype"), "float32"));
    },
  }),
);

export const shuffle = fn("tensorflow.random.shuffle(value, seed=None, name=None)", {
  output: (a) => new Tensor(shapeOf(a.raw("value")), strong(dtypeOf(a.raw("value")))),
});
