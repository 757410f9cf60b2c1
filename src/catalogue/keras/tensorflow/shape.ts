import { add, type Dim, equal, floorDiv, less, mod, product, sub } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { type Dtype, dtypeOf, floating, strong } from "../ops/dtype";
import { firstOf } from "../ops/elementwise";
import { asTensor, shapeOf, sizesOf } from "../ops/form";
import { concatenate, pad, pairOf, pieces, stack, tile, unstack } from "../ops/join";
import { broadcastTo, expandDims, reshape, squeeze, transpose } from "../ops/rearrange";
import { oneHotShape, take } from "../ops/take";
import { repr } from "../words";
import { tfDtype } from "./elementwise";
import { axesFrom, axisFrom, brackets, invalid, reduction } from "./form";

/** TensorFlow's functions that reduce, reshape, join, split and index. */

const BOOL = (): Dtype => "bool";
const both = (name: string) => [`tensorflow.${name}`];

export const reductions: readonly FunctionEntry[] = [
  ..."reduce_sum reduce_mean reduce_max reduce_min reduce_prod reduce_logsumexp reduce_std reduce_variance"
    .split(" ")
    .map((name) => {
      const keeps = /sum|max|min|prod/.test(name) && !name.includes("logsumexp");
      const signature = `tensorflow.math.${name}(input_tensor, axis=None, keepdims=False, name=None)`;
      return reduction(
        signature,
        keeps ? strong : (dtype) => (name === "reduce_mean" ? strong(dtype) : floating(dtype)),
        both(name),
      );
    }),
  ...["reduce_any", "reduce_all"].map((name) =>
    reduction(
      `tensorflow.math.${name}(input_tensor, axis=None, keepdims=False, name=None)`,
      BOOL,
      both(name),
    ),
  ),
  reduction("tensorflow.norm(tensor, ord='euclidean', axis=None, keepdims=None, name=None)", strong, [
    "tensorflow.linalg.norm",
  ]),
];

/** The place of the greatest or least value; the first axis unless said. */
export const positions: readonly FunctionEntry[] = ["argmax", "argmin"].map((name) =>
  fn(`tensorflow.math.${name}(input, axis=None, output_type='int64', name=None)`, {
    aliases: both(name),
    reach: "whole",
    output: (a: BoundArgs) => {
      const shape = shapeOf(a.raw("input"));
      if (typeof a.raw("axis") === "string")
        fail("type", "TypeError", "axis must be int or Tensor with integer datatype");
      const axis = axisFrom(a.isNone("axis") ? 0 : a.raw("axis"), shape.length);
      return new Tensor(shape.toSpliced(axis, 1), tfDtype(a.raw("output_type"), "int64"));
    },
  }),
);

function along(
  signature: string,
  dtype: (given: Dtype) => Dtype,
  aliases: readonly string[] = [],
): FunctionEntry {
  return fn(signature, {
    aliases,
    reach: "whole",
    output: (a: BoundArgs) => {
      const x = firstOf(a);
      const shape = shapeOf(x);
      axesFrom(a.raw("axis"), shape.length);
      return new Tensor(shape, dtype(dtypeOf(x)));
    },
  });
}

export const alongs: readonly FunctionEntry[] = [
  along("tensorflow.math.cumsum(x, axis=0, exclusive=False, reverse=False, name=None)", strong, [
    "tensorflow.cumsum",
  ]),
  along("tensorflow.math.cumprod(x, axis=0, exclusive=False, reverse=False, name=None)", strong),
  along("tensorflow.sort(values, axis=-1, direction='ASCENDING', name=None)", strong),
  along("tensorflow.argsort(values, axis=-1, direction='ASCENDING', stable=False, name=None)", () => "int32"),
  along("tensorflow.reverse(tensor, axis, name=None)", strong),
  along("tensorflow.roll(input, shift, axis, name=None)", strong),
];

export const moments = fn("tensorflow.nn.moments(x, axes, shift=None, keepdims=False, name=None)", {
  reach: "whole",
  output: (a) => {
    const shape = shapeOf(a.raw("x"));
    const axes = axesFrom(a.raw("axes"), shape.length);
    const left = a.flag("keepdims")
      ? shape.map((size, axis) => (axes.includes(axis) ? 1 : size))
      : shape.filter((_, axis) => !axes.includes(axis));
    const each = () => new Tensor(left, strong(dtypeOf(a.raw("x"))));
    return [each(), each()];
  },
});

export const topK = fn("tensorflow.math.top_k(input, k=1, sorted=True, index_type='int32', name=None)", {
  aliases: ["tensorflow.nn.top_k"],
  reach: "whole",
  output: (a) => {
    const x = shapeOf(a.raw("input"));
    const k = a.raw("k");
    if (k instanceof Float || typeof k === "string") {
      fail("type", "TypeError", `Cannot convert ${repr(k)} to EagerTensor of dtype int32`);
    }
    const size = a.int("k");
    if (x.length < 1 || less(size, 0) === true || less(x[x.length - 1] ?? 1, size) === true) {
      fail(
        "value",
        "InvalidArgumentError",
        `input must have at least k columns. Had ${repr(x[x.length - 1] ?? 0)}, needed ${repr(size)}`,
      );
    }
    const shape = [...x.slice(0, -1), size];
    return [new Tensor(shape, strong(dtypeOf(a.raw("input")))), new Tensor(shape, "int32")];
  },
});

export const reshapes = fn("tensorflow.reshape(tensor, shape, name=None)", {
  reach: "whole",
  output: (a) => {
    refuseFloats(a.raw("shape"));
    return invalid(() => reshape(a.raw("tensor"), a.raw("shape")));
  },
});

/** Sizes and axes must be integers. A sequence of the wrong type is an argument of the wrong dtype. */
export function refuseFloats(value: Arg): void {
  const items = Array.isArray(value) ? (value as readonly Arg[]) : [value];
  const words = items.filter((item) => typeof item === "string").length;
  const hasFloat = items.some((item) => item instanceof Float);
  if (words === 0 && !hasFloat) return;
  if (words > 0 && words < items.length) {
    fail("type", "ValueError", "Can't convert Python sequence with mixed types to Tensor.");
  }
  if (!Array.isArray(value) && words === 0) {
    fail("type", "TypeError", `Cannot convert ${repr(value)} to EagerTensor of dtype int32`);
  }
  const type = words > 0 ? "string" : "float";
  const rule = `Value for attr 'T' of ${type} is not in the list of allowed values: int32, int64`;
  fail("type", "InvalidArgumentError", rule);
}

export const transposes = fn("tensorflow.transpose(a, perm=None, conjugate=False, name='transpose')", {
  aliases: ["tensorflow.linalg.matrix_transpose"],
  reach: "whole",
  output: (a) => {
    refuseFloats(a.raw("perm"));
    return invalid(() => transpose(a.raw("a"), a.raw("perm")));
  },
});

export const expandDimensions = fn("tensorflow.expand_dims(input, axis, name=None)", {
  output: (a) => {
    refuseFloats(a.raw("axis"));
    return invalid(() => expandDims(a.raw("input"), a.raw("axis")));
  },
});

export const squeezes = fn("tensorflow.squeeze(input, axis=None, name=None)", {
  output: (a) => invalid(() => squeeze(a.raw("input"), a.raw("axis"))),
});

export const broadcasts = fn("tensorflow.broadcast_to(input, shape, name=None)", {
  output: (a) => {
    refuseFloats(a.raw("shape"));
    const [from, to] = [shapeOf(a.raw("input")), sizesOf(a.raw("shape"))];
    if (from.length > to.length) {
      const rule = `Rank of input (${from.length}) must be no greater than rank of output shape (${to.length}).`;
      fail("broadcast", "InvalidArgumentError", rule);
    }
    return invalid(() => broadcastTo(a.raw("input"), a.raw("shape")));
  },
});

export const tiles = fn("tensorflow.tile(input, multiples, name=None)", {
  output: (a) => {
    refuseFloats(a.raw("multiples"));
    const [x, times] = [shapeOf(a.raw("input")), sizesOf(a.raw("multiples"))];
    if (times.length !== x.length) {
      const rule = "Expected multiples argument to be a vector of length";
      fail("value", "InvalidArgumentError", `${rule} ${x.length} but got length ${times.length}`);
    }
    const negative = times.findIndex((size) => less(size, 0) === true);
    if (negative >= 0) {
      fail(
        "value",
        "InvalidArgumentError",
        `Expected multiples[${negative}] >= 0, but got ${repr(times[negative] ?? 0)}`,
      );
    }
    return tile(a.raw("input"), times);
  },
});

export const repeats = fn("tensorflow.repeat(input, repeats, axis=None, name=None)", {
  output: (a) => {
    refuseFloats(a.raw("repeats"));
    const x = a.raw("input");
    const given = shapeOf(x);
    const shape = a.isNone("axis") ? [product(given)] : given;
    const at = a.raw("axis");
    if (typeof at === "number" && (at < -shape.length || at >= shape.length)) {
      const range = `-${shape.length}<=axis<${shape.length}`;
      fail("axis", "ValueError", `axis=${at} out of bounds: expected ${range}`);
    }
    const axis = at === null ? 0 : axisFrom(at, shape.length);
    const times = sizesOf(a.raw("repeats"));
    if (less(times[0] ?? 1, 0) === true)
      fail("value", "InvalidArgumentError", "repeats must be non-negative");
    const size = times.length === 1 ? mulOf(shape[axis] ?? 1, times[0] ?? 1) : times.reduce<Dim>(add, 0);
    return new Tensor(shape.with(axis, size), strong(dtypeOf(x)));
  },
});

function mulOf(a: Dim, b: Dim): Dim {
  return product([a, b]);
}

/**
 * The sizes of a tensor. Where all are known they come as the small tensor that TensorFlow makes; open ones are
 * handed on as they are, so that `tf.shape(x)[0]` stays the batch.
 */
export function shapeTensor(x: Arg, dtype: Dtype): Arg {
  const shape = shapeOf(x);
  if (!shape.every((size) => typeof size === "number")) return shape;
  return new Tensor([shape.length], dtype, shape as readonly number[]);
}

export const questions: readonly FunctionEntry[] = [
  fn("tensorflow.shape(input, out_type=None, name=None)", {
    output: (a) => shapeTensor(a.raw("input"), tfDtype(a.raw("out_type"), "int32")),
  }),
  fn("tensorflow.rank(input, name=None)", {
    output: (a) => {
      const rank = shapeOf(a.raw("input")).length;
      return new Tensor([], "int32", [rank]);
    },
  }),
  fn("tensorflow.size(input, out_type=None, name=None)", {
    output: (a) => {
      const size = product(shapeOf(a.raw("input")));
      return typeof size === "number" ? new Tensor([], "int32", [size]) : size;
    },
  }),
  fn("tensorflow.is_tensor(x)", { output: (a) => a.raw("x") instanceof Tensor }),
];

export const pads = fn("tensorflow.pad(tensor, paddings, mode='CONSTANT', constant_values=0, name=None)", {
  output: (a) => {
    const mode = a.text("mode")?.toUpperCase();
    const rows = a.sequence("paddings").map((row) => (Array.isArray(row) ? (row as readonly Arg[]) : [row]));
    const shape = shapeOf(a.raw("tensor"));
    if (rows.some((row) => row.length !== 2)) {
      fail("type", "ValueError", "Can't convert non-rectangular Python sequence to Tensor.");
    }
    if (rows.some((row) => row.some((size) => typeof size === "string" || size instanceof Float))) {
      fail("type", "TypeError", "Cannot convert the paddings to EagerTensor of dtype int32");
    }
    if (!["CONSTANT", "REFLECT", "SYMMETRIC"].includes(mode ?? "")) {
      const rule = 'Value of argument `mode` expected to be one of "CONSTANT", "REFLECT", or "SYMMETRIC".';
      fail("value", "ValueError", `${rule} Received \`mode\` = ${a.text("mode") ?? "None"}`);
    }
    if (rows.length !== shape.length) {
      const rule = `The first dimension of paddings must be the rank of inputs[${rows.length},2] ${brackets(shape)}`;
      fail("value", "InvalidArgumentError", rule);
    }
    const margins = rows.map(pairOf);
    const most = mode === "REFLECT" ? -1 : 0;
    margins.forEach(([before, after], i) => {
      const isNegative = less(before, 0) === true || less(after, 0) === true;
      const limit = add(shape[i] ?? 1, most);
      const isWide = mode !== "CONSTANT" && (less(limit, before) === true || less(limit, after) === true);
      if (isNegative || isWide) {
        const rule = isNegative
          ? "Paddings must be non-negative:"
          : "paddings must be no greater than the dimension size:";
        fail("value", "InvalidArgumentError", `${rule} ${repr(before)}, ${repr(after)}`);
      }
    });
    return pad(a.raw("tensor"), margins);
  },
});

export const concats = fn("tensorflow.concat(values, axis, name='concat')", {
  output: (a) => {
    const parts = a.raw("values");
    if (isUnknown(parts)) return giveUp(parts);
    if (isSizes(parts)) return flatSizes(parts);
    const items = Array.isArray(parts) ? (parts as readonly Arg[]) : [parts];
    const rank = items[0] === undefined ? 0 : shapeOf(items[0]).length;
    const axis = a.raw("axis");
    if (typeof axis === "string" || axis instanceof Float) axisFrom(axis, rank);
    return invalid(() => concatenate(items, axis));
  },
});

/** Lists of sizes with an open one among them, as `tf.concat([tf.shape(x)[:1], [8]], 0)`. */
function isSizes(parts: Arg): parts is readonly Arg[] {
  if (!Array.isArray(parts)) return false;
  const lists = parts as readonly Arg[];
  const hasOpen = lists.some(
    (part) =>
      Array.isArray(part) &&
      part.some(
        (size: Arg) => size instanceof Object && !(size instanceof Tensor) && !(size instanceof Float),
      ),
  );
  return (
    hasOpen &&
    lists.every((part) => Array.isArray(part) || (part instanceof Tensor && part.data !== undefined))
  );
}

function flatSizes(lists: readonly Arg[]): readonly Arg[] {
  return lists.flatMap((list) =>
    list instanceof Tensor ? [...(list.data ?? [])] : (list as readonly Arg[]),
  );
}

export const stacks = fn("tensorflow.stack(values, axis=0, name='stack')", {
  output: (a) => {
    const parts = a.raw("values");
    // Sizes with an open one among them stay a list.
    if (
      Array.isArray(parts) &&
      parts.some(
        (size: Arg) =>
          size instanceof Object &&
          !(size instanceof Tensor) &&
          !(size instanceof Float) &&
          !Array.isArray(size),
      )
    ) {
      return parts.map((size: Arg) => (size instanceof Tensor ? (size.data?.[0] ?? size) : size));
    }
    const items = Array.isArray(parts) ? (parts as readonly Arg[]) : [parts];
    const rank = items[0] === undefined ? 0 : shapeOf(items[0]).length;
    const axis = a.raw("axis");
    if (axis instanceof Float || typeof axis === "string") {
      fail("type", "TypeError", `Expected int for argument 'axis' not ${repr(axis)}.`);
    }
    if (typeof axis === "number" && (axis < -rank - 1 || axis > rank)) {
      fail("axis", "ValueError", `Argument \`axis\` = ${axis} not in range [${-rank - 1}, ${rank + 1})`);
    }
    return invalid(() => stack(items, axis));
  },
});

export const unstacks = fn("tensorflow.unstack(value, num=None, axis=0, name='unstack')", {
  output: (a) => {
    const shape = shapeOf(a.raw("value"));
    const axis = a.raw("axis");
    if (typeof axis === "number" && (axis < -shape.length || axis >= shape.length)) {
      fail(
        "axis",
        "ValueError",
        `Argument \`axis\` = ${axis} not in range [${-shape.length}, ${shape.length})`,
      );
    }
    if (axis instanceof Float)
      fail("type", "TypeError", `Expected int for argument 'axis' not ${repr(axis)}.`);
    if (typeof axis === "string")
      fail("type", "TypeError", "'>=' not supported between instances of 'str' and 'int'");
    return invalid(() => unstack(a.raw("value"), a.raw("num"), axis));
  },
});

export const splits = fn("tensorflow.split(value, num_or_size_splits, axis=0, num=None, name='split')", {
  output: (a) => {
    const shape = shapeOf(a.raw("value"));
    const axis = axisFrom(a.raw("axis"), shape.length);
    const size = shape[axis] ?? 1;
    const given = a.raw("num_or_size_splits");
    if (!Array.isArray(given)) {
      if (given instanceof Float || typeof given === "string") {
        fail("type", "TypeError", `Expected int for argument 'num_split' not ${repr(given)}.`);
      }
      const count = a.known("num_or_size_splits");
      if (count <= 0) fail("value", "InvalidArgumentError", `Attr num_split must be >= 1, but is ${count}`);
      if (equal(mod(size, count), 0) === false) {
        const rule = "Number of ways to split should evenly divide the split dimension, but got split_dim";
        fail(
          "divisibility",
          "InvalidArgumentError",
          `${rule} ${axis} (size = ${repr(size)}) and num_split ${count}`,
        );
      }
      return pieces(a.raw("value"), new Array<Dim>(count).fill(floorDiv(size, count)), axis);
    }
    refuseFloats(given);
    const sizes = a.ints("num_or_size_splits");
    const known = sizes.filter((each) => each !== -1).reduce<Dim>(add, 0);
    const filled = sizes.map((each) => (each === -1 ? sub(size, known) : each));
    if (filled.some((each) => less(each, 0) === true) || equal(filled.reduce<Dim>(add, 0), size) === false) {
      const rule =
        "Determined shape must either match input shape along split_dim exactly if fully specified";
      fail("value", "InvalidArgumentError", `${rule}, or be less than the size of the input along split_dim`);
    }
    return pieces(a.raw("value"), filled, axis);
  },
});

export const meshgrid = fn("tensorflow.meshgrid(*args, **kwargs)", {
  output: (a) => {
    const parts = a.sequence("args");
    const sizes = parts.map((part) => product(shapeOf(part)));
    const indexing = a.surplus().get("indexing") ?? "xy";
    if (indexing !== "xy" && indexing !== "ij") {
      const rule = "Argument `indexing` parameter must be either 'xy' or 'ij', got";
      fail("value", "ValueError", `${rule} '${typeof indexing === "string" ? indexing : repr(indexing)}'`);
    }
    const [p = 1, q = 1, ...rest] = sizes;
    const shape = indexing === "xy" && sizes.length > 1 ? [q, p, ...rest] : sizes;
    return parts.map((part) => new Tensor(shape, strong(dtypeOf(part))));
  },
});

export const gather = fn(
  "tensorflow.gather(params, indices, validate_indices=None, axis=None, batch_dims=0, name=None)",
  {
    aliases: ["tensorflow.nn.embedding_lookup_sparse"],
    reach: "whole",
    output: (a) => {
      const shape = shapeOf(a.raw("params"));
      const axis = axisFrom(a.isNone("axis") ? a.raw("batch_dims") : a.raw("axis"), shape.length);
      const batch = a.known("batch_dims");
      if (batch === 0) return take(a.raw("params"), a.raw("indices"), axis);
      const places = shapeOf(a.raw("indices"));
      const whole = [...shape.slice(0, axis), ...places.slice(batch), ...shape.slice(axis + 1)];
      return new Tensor(whole, strong(dtypeOf(a.raw("params"))));
    },
  },
);

export const gatherNd = fn("tensorflow.gather_nd(params, indices, batch_dims=0, name=None)", {
  reach: "whole",
  output: (a) => {
    const [shape, places] = [shapeOf(a.raw("params")), shapeOf(a.raw("indices"))];
    const depth = places[places.length - 1];
    if (typeof depth !== "number") return giveUp("the depth of the indices is not known");
    const batch = a.known("batch_dims");
    if (depth + batch > shape.length) {
      const rule = "index innermost dimension length must be <= params rank;";
      fail("rank", "InvalidArgumentError", `${rule} saw: ${depth} vs. ${shape.length}`);
    }
    return new Tensor(
      [...places.slice(0, -1), ...shape.slice(depth + batch)],
      strong(dtypeOf(a.raw("params"))),
    );
  },
});

export const oneHot = fn(
  "tensorflow.one_hot(indices, depth, on_value=None, off_value=None, axis=None, dtype=None, name=None)",
  {
    output: (a) => {
      const depth = a.raw("depth");
      if (depth instanceof Float || typeof depth === "string") {
        fail("type", "TypeError", `Cannot convert ${repr(depth)} to EagerTensor of dtype int32`);
      }
      if (less(a.int("depth"), 0) === true) {
        fail("value", "InvalidArgumentError", `depth must be non-negative, got: ${repr(a.int("depth"))}`);
      }
      const axis = a.isNone("axis") ? -1 : a.raw("axis");
      const x = shapeOf(a.raw("indices"));
      const valueDtype = a.isNone("on_value") ? "float32" : strong(dtypeOf(a.raw("on_value")));
      return new Tensor(
        invalid(() => oneHotShape(x, a.int("depth"), axis)),
        tfDtype(a.raw("dtype"), valueDtype),
      );
    },
  },
);

export const slice = fn("tensorflow.slice(input_, begin, size, name=None)", {
  reach: "whole",
  output: (a) => {
    const x = shapeOf(a.raw("input_"));
    for (const name of ["begin", "size"] as const) refuseFloats(a.raw(name));
    const begin = sizesOf(a.raw("begin"));
    const sizes = sizesOf(a.raw("size"));
    if (sizes.length !== x.length || begin.length !== x.length) {
      const rule = `Expected begin and size arguments to be 1-D tensors of size ${x.length}`;
      fail(
        "value",
        "InvalidArgumentError",
        `${rule}, but got shapes [${begin.length}] and [${sizes.length}] instead.`,
      );
    }
    const shape = sizes.map((size, i) => (size === -1 ? sub(x[i] ?? 1, begin[i] ?? 0) : size));
    shape.forEach((size, i) => {
      const end = add(begin[i] ?? 0, size);
      if (less(size, 0) !== true && less(begin[i] ?? 0, 0) !== true && less(x[i] ?? 1, end) !== true) return;
      const limit = `Expected size[${i}] in [0, ${repr(sub(x[i] ?? 1, begin[i] ?? 0))}], but got ${repr(sizes[i] ?? 0)}`;
      fail("axis", "InvalidArgumentError", limit);
    });
    return new Tensor(shape, strong(dtypeOf(a.raw("input_"))));
  },
});

export const stridedSlice = fn(
  "tensorflow.strided_slice(input_, begin, end, strides=None, begin_mask=0, end_mask=0, ellipsis_mask=0, new_axis_mask=0, shrink_axis_mask=0, var=None, name=None)",
  {
    reach: "whole",
    output: (a) => {
      const x = shapeOf(a.raw("input_"));
      if (
        ["begin_mask", "end_mask", "ellipsis_mask", "new_axis_mask", "shrink_axis_mask"].some(
          (mask) => a.raw(mask as "begin_mask") !== 0,
        )
      ) {
        return giveUp("masks of a strided slice are not looked into");
      }
      for (const name of ["begin", "end"] as const) refuseFloats(a.raw(name));
      const [begin, end] = [sizesOf(a.raw("begin")), sizesOf(a.raw("end"))];
      const strides = a.isNone("strides") ? begin.map(() => 1) : sizesOf(a.raw("strides"));
      if (begin.length !== end.length || begin.length > x.length) {
        fail("axis", "InvalidArgumentError", "Expected begin, end, and strides to be 1D equal size tensors");
      }
      const shape = x.map((size, i) =>
        i < begin.length ? span(size, begin[i] ?? 0, end[i] ?? 0, strides[i] ?? 1) : size,
      );
      return new Tensor(shape, strong(dtypeOf(a.raw("input_"))));
    },
  },
);

/** How many places lie from `begin` to before `end`, counted as Python does. */
function span(size: Dim, begin: Dim, end: Dim, stride: Dim): Dim {
  if (
    typeof size !== "number" ||
    typeof begin !== "number" ||
    typeof end !== "number" ||
    typeof stride !== "number"
  ) {
    return typeof size === "number"
      ? giveUp("the slice is not known")
      : giveUp("the slice depends on open sizes");
  }
  const clamp = (at: number) => Math.min(Math.max(at < 0 ? at + size : at, 0), size);
  return Math.max(0, Math.ceil((clamp(end) - clamp(begin)) / stride));
}

export const maskOrMatrix: readonly FunctionEntry[] = [
  fn("tensorflow.sequence_mask(lengths, maxlen=None, dtype='bool', name=None)", {
    output: (a) => {
      if (a.isNone("maxlen")) return giveUp("the longest length is computed while running");
      if (a.raw("maxlen") instanceof Float || typeof a.raw("maxlen") === "string") {
        fail("type", "TypeError", `Cannot convert ${repr(a.raw("maxlen"))} to EagerTensor of dtype int32`);
      }
      const longest = a.int("maxlen");
      return new Tensor(
        [...shapeOf(a.raw("lengths")), less(longest, 0) === true ? 0 : longest],
        tfDtype(a.raw("dtype"), "bool"),
      );
    },
  }),
  fn("tensorflow.linalg.band_part(input, num_lower, num_upper, name=None)", {
    output: (a) => {
      const x = matrix(shapeOf(a.raw("input")));
      const [lower, upper] = [a.raw("num_lower"), a.raw("num_upper")];
      if (typeof lower === "string" || typeof upper === "string") {
        fail("type", "TypeError", "Cannot convert 0 to EagerTensor of dtype string");
      }
      for (const [name, given, side] of [
        ["num_lower", lower, x[x.length - 2]],
        ["num_upper", upper, x[x.length - 1]],
      ] as const) {
        if (typeof given !== "number" || less(side ?? 1, given) !== true) continue;
        const what = name === "num_lower" ? "rows" : "columns";
        const rule = `${name} must be negative or less or equal to number of ${what}`;
        fail("value", "InvalidArgumentError", `${rule} (${repr(side ?? 1)}) got: ${given}`);
      }
      return new Tensor(x, strong(dtypeOf(a.raw("input"))));
    },
  }),
  fn("tensorflow.linalg.trace(x, name=None)", {
    aliases: ["tensorflow.trace"],
    output: (a) => new Tensor(matrix(shapeOf(a.raw("x"))).slice(0, -2), strong(dtypeOf(a.raw("x")))),
  }),
  fn(
    "tensorflow.linalg.diag(diagonal, name='diag', k=0, num_rows=-1, num_cols=-1, padding_value=0, align='RIGHT_LEFT')",
    {
      aliases: ["tensorflow.linalg.tensor_diag"],
      output: (a) => {
        const x = shapeOf(a.raw("diagonal"));
        return new Tensor([...x, x[x.length - 1] ?? 1], strong(dtypeOf(a.raw("diagonal"))));
      },
    },
  ),
  fn("tensorflow.linalg.diag_part(input, name='diag_part', k=0, padding_value=0, align='RIGHT_LEFT')", {
    output: (a) => {
      const x = matrix(shapeOf(a.raw("input")));
      const [rows = 1, columns = 1] = x.slice(-2);
      const least = less(columns, rows) === true ? columns : rows;
      return new Tensor([...x.slice(0, -2), least], strong(dtypeOf(a.raw("input"))));
    },
  }),
];

function matrix(x: Dims): Dims {
  if (x.length >= 2) return x;
  return fail("rank", "InvalidArgumentError", `input must be at least 2-dim, received shape: ${brackets(x)}`);
}

/** A tensor out of Python values. */
export function literalTensor(given: Arg, dtype: Arg): Tensor {
  if (typeof given === "string") return new Tensor([], "string");
  const items = Array.isArray(given) ? (given as readonly Arg[]) : [];
  if (items.length > 0 && items.every((item) => typeof item === "string"))
    return new Tensor([items.length], "string");
  if (items.some((item) => typeof item === "string")) {
    fail("type", "ValueError", "Can't convert Python sequence with mixed types to Tensor.");
  }
  const tensor = asTensor(given);
  const wanted = tfDtype(dtype, tensor.dtype);
  return wanted === tensor.dtype ? tensor : new Tensor(tensor.shape, wanted);
}
