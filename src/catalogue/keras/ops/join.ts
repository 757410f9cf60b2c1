import { Conflict, concatenate as join } from "../../../arithmetic/broadcast";
import {
  add,
  ceilDiv,
  type Dim,
  equal,
  floorDiv,
  isKnown,
  less,
  mod,
  mul,
  product,
  sub,
  sum,
} from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { repr, shapeWords } from "../words";
import { dtypeOf, promote, strong } from "./dtype";
import { asTensor, frontAxis, shapeOf, sizesOf } from "./form";

/** Functions that put tensors together, and take one apart. */

/** The tensors of a list argument. */
function listed(value: Arg): readonly Arg[] {
  if (isUnknown(value)) return giveUp(value);
  if (Array.isArray(value)) return value as readonly Arg[];
  return [value];
}

function common(parts: readonly Arg[]): string | undefined {
  return strong(promote(...parts.map(dtypeOf)));
}

/** Tensors joined along an axis. Lists of plain sizes stay lists, as in `[batch] + rest`. */
export function concatenate(parts: Arg, axis: Arg): Tensor {
  const tensors = listed(parts);
  const shapes = tensors.map(shapeOf);
  const [first] = shapes;
  if (first === undefined) return fail("value", "ValueError", "need at least one array to concatenate");
  const along = frontAxis(axis, first.length);
  const joined = join(shapes, along);
  if (!(joined instanceof Conflict)) return new Tensor(joined, common(tensors));
  const rule = "Every dimension must match, except the concatenation axis";
  const received = shapes.map(shapeWords).join(", ");
  return fail("concatenate", "ValueError", `${rule} ${along}. Received: shapes=[${received}]`, {
    expected: joined.a,
    received: joined.b,
  });
}

export const concatenates = fn("keras.ops.concatenate(xs, axis=0)", {
  output: (a) => concatenate(a.raw("xs"), a.raw("axis")),
});

export const append = fn("keras.ops.append(x1, x2, axis=None)", {
  output: (a) => {
    const parts = [a.raw("x1"), a.raw("x2")];
    if (!a.isNone("axis")) return concatenate(parts, a.raw("axis"));
    return new Tensor([sum(parts.map((part) => product(shapeOf(part))))], common(parts));
  },
});

/** Tensors of one shape side by side along a new axis. */
export function stack(parts: Arg, axis: Arg): Tensor {
  const tensors = listed(parts);
  const shapes = tensors.map(shapeOf);
  const [first = []] = shapes;
  for (const shape of shapes) {
    if (shape.length === first.length && shape.every((size, i) => equal(size, first[i] ?? 1) !== false))
      continue;
    const shown = shapes.map(shapeWords).join(", ");
    fail(
      "concatenate",
      "ValueError",
      `all input arrays must have the same shape. Received: shapes=[${shown}]`,
    );
  }
  const at = frontAxis(axis, first.length + 1);
  return new Tensor(first.toSpliced(at, 0, tensors.length), common(tensors));
}

export const stacks = fn("keras.ops.stack(x, axis=0)", { output: (a) => stack(a.raw("x"), a.raw("axis")) });

function stackedAlong(name: string, least: number, axisOf: (rank: number) => number): FunctionEntry {
  return fn(`keras.ops.${name}(xs)`, {
    output: (a: BoundArgs) => {
      const given = listed(a.raw("xs"));
      if (given.length === 0) fail("value", "RuntimeError", `${name} expects a non-empty TensorList`);
      const parts = given.map((part) => {
        const tensor = asTensor(part);
        const shape = shapeOf(tensor);
        const lead = new Array<number>(Math.max(least - shape.length, 0)).fill(1);
        return new Tensor([...lead, ...shape], tensor.dtype);
      });
      return concatenate(parts, axisOf(parts[0] ? shapeOf(parts[0]).length : 1));
    },
  });
}

export const besides: readonly FunctionEntry[] = [
  stackedAlong("hstack", 1, (rank) => (rank === 1 ? 0 : 1)),
  stackedAlong("vstack", 2, () => 0),
];

export const meshgrid = fn("keras.ops.meshgrid(*x, indexing='xy')", {
  output: (a) => {
    const parts = a.sequence("x");
    const sizes = parts.map((part) => product(shapeOf(part)));
    const indexing = a.text("indexing");
    if (indexing !== "xy" && indexing !== "ij") {
      const rule = "Valid values for `indexing` are 'xy' and 'ij', but received";
      fail("value", "ValueError", `${rule} ${repr(a.raw("indexing"))}.`);
    }
    const [p = 1, q = 1, ...rest] = sizes;
    const shape = indexing === "xy" && sizes.length > 1 ? [q, p, ...rest] : sizes;
    return parts.map((part) => new Tensor(shape, strong(dtypeOf(part))));
  },
});

/** Pieces of the given sizes along an axis. */
export function pieces(x: Arg, sizes: readonly Dim[], axis: number): readonly Tensor[] {
  const shape = shapeOf(x);
  return sizes.map((size) => new Tensor(shape.with(axis, size), strong(dtypeOf(x))));
}

/** The sizes between the places where an axis of `size` is cut. */
export function cutSizes(size: Dim, cuts: Dims): readonly Dim[] {
  const ends = [...cuts, size].map((end) => (isKnown(end) && isKnown(size) && end > size ? size : end));
  return ends.map((end, i) => {
    const length = sub(end, ends[i - 1] ?? 0);
    return less(length, 0) === true ? 0 : length;
  });
}

function cutList(a: BoundArgs<"indices_or_sections">): Dims | undefined {
  return Array.isArray(a.raw("indices_or_sections")) ? a.ints("indices_or_sections") : undefined;
}

export const split = fn("keras.ops.split(x, indices_or_sections, axis=0)", {
  output: (a) => splitEvenly(a, a.raw("axis")),
});

function splitEvenly(
  a: BoundArgs<"x" | "indices_or_sections">,
  axisGiven: Arg,
  name = "split",
  least = 0,
): Arg {
  const x = a.raw("x");
  const shape = shapeOf(x);
  if (shape.length < least) {
    const rule = `\`${name}\` only works on arrays of at least ${least} dimensions.`;
    fail("rank", "ValueError", `${rule} Received array with shape ${shapeWords(shape)}.`);
  }
  if (typeof a.raw("indices_or_sections") === "string" && least > 0)
    fail("type", "ValueError", "Invalid dtype: str");
  const axis = frontAxis(axisGiven, shape.length);
  const size = shape[axis] ?? 1;
  const cuts = cutList(a);
  if (cuts) return pieces(x, cutSizes(size, cuts), axis);
  const count = a.known("indices_or_sections");
  if (count === 0) return fail("value", "ZeroDivisionError", "integer modulo by zero");
  if (equal(mod(size, count), 0) === false) {
    const rule =
      "`x` size on given `axis` must be dividible by `indices_or_sections` when `indices_or_sections` is an int.";
    fail("divisibility", "ValueError", `${rule} But received ${repr(size)} and ${count}.`);
  }
  return pieces(x, new Array<Dim>(Math.max(count, 0)).fill(floorDiv(size, count)), axis);
}

export const splitsAlong: readonly FunctionEntry[] = [
  fn("keras.ops.hsplit(x, indices_or_sections)", {
    output: (a) => splitEvenly(a, shapeOf(a.raw("x")).length < 2 ? 0 : 1, "hsplit", 1),
  }),
  fn("keras.ops.vsplit(x, indices_or_sections)", {
    output: (a) => splitEvenly(a, 0, "vsplit", 2),
  }),
  fn("keras.ops.dsplit(x, indices_or_sections)", {
    output: (a) => splitEvenly(a, 2, "dsplit", 3),
  }),
];

export const arraySplit = fn("keras.ops.array_split(x, indices_or_sections, axis=0)", {
  output: (a) => {
    const given = a.raw("indices_or_sections");
    if (Array.isArray(given) || typeof given === "string" || given instanceof Float) {
      const rule = "Argument `indices_or_sections` must be of type `int`.";
      const shown = Array.isArray(given)
        ? `[${(given as readonly Arg[]).map(repr).join(", ")}]`
        : repr(given);
      fail("type", "TypeError", `${rule} Received: indices_or_sections=${shown}`);
    }
    const count = a.known("indices_or_sections");
    if (count <= 0) {
      const received = `Received: indices_or_sections=${count}.`;
      fail("value", "ValueError", `Argument \`indices_or_sections\` must be a positive integer. ${received}`);
    }
    const shape = shapeOf(a.raw("x"));
    if (shape.length === 0) {
      const rule = "tensor_split expected at least a 1-dimensional tensor, but got a tensor with 0 dims";
      fail("rank", "RuntimeError", rule);
    }
    const axis = frontAxis(a.raw("axis"), shape.length);
    const size = shape[axis] ?? 1;
    // The first pieces are one longer where the size does not divide.
    const sizes = Array.from({ length: count }, (_, i) => ceilDiv(sub(size, i), count));
    return pieces(a.raw("x"), sizes, axis);
  },
});

/** One tensor for each place along an axis. */
export function unstack(x: Arg, num: Arg, axisGiven: Arg): Arg {
  const shape = shapeOf(x);
  const axis = frontAxis(axisGiven, shape.length);
  const count = typeof num === "number" ? num : (shape[axis] ?? 1);
  if (typeof count !== "number") {
    return giveUp(isUnknown(count) ? count : "the number of tensors is not known");
  }
  const rest = shape.toSpliced(axis, 1);
  return Array.from({ length: count }, () => new Tensor(rest, strong(dtypeOf(x))));
}

export const unstacks = fn("keras.ops.unstack(x, num=None, axis=0)", {
  output: (a) => unstack(a.raw("x"), a.raw("num"), a.raw("axis")),
});

export const repeat = fn("keras.ops.repeat(x, repeats, axis=None)", {
  output: (a) => {
    const x = a.raw("x");
    const shape = shapeOf(x);
    const repeats = a.raw("repeats");
    const lone = repeats instanceof Float ? Math.trunc(repeats.value) : undefined;
    const times = Array.isArray(repeats) ? undefined : (lone ?? a.int("repeats"));
    const grown = (size: Dim) => {
      if (times !== undefined) return mul(size, times);
      const each = a.ints("repeats");
      return each.length === 1 ? mul(size, each[0] ?? 1) : sum(each);
    };
    if (times !== undefined && less(times, 0) === true) {
      const rule = "`repeats` must be non-negative.";
      fail("value", "ValueError", `${rule} Received: repeats=${repr(times)}`);
    }
    if (a.isNone("axis")) return new Tensor([grown(product(shape))], strong(dtypeOf(x)));
    const axis = frontAxis(a.raw("axis"), shape.length);
    return new Tensor(shape.with(axis, grown(shape[axis] ?? 1)), strong(dtypeOf(x)));
  },
});

/** `x` laid beside itself so many times along each axis. */
export function tile(x: Arg, times: Dims): Tensor {
  const shape = shapeOf(x);
  const rank = Math.max(shape.length, times.length);
  const sizes = [...new Array<number>(rank - shape.length).fill(1), ...shape];
  const factors = [...new Array<number>(rank - times.length).fill(1), ...times];
  return new Tensor(
    sizes.map((size, i) => mul(size, factors[i] ?? 1)),
    strong(dtypeOf(x)),
  );
}

export const tiles = fn("keras.ops.tile(x, repeats)", {
  output: (a) => tile(a.raw("x"), sizesOf(a.raw("repeats"))),
});

/** Cells added before and after each axis. */
export function pad(x: Arg, margins: readonly (readonly [Dim, Dim])[]): Tensor {
  const shape = shapeOf(x);
  const grown = shape.map((size, i) => {
    const [before = 0, after = 0] = margins[i] ?? margins[0] ?? [];
    return add(size, add(before, after));
  });
  return new Tensor(grown, strong(dtypeOf(x)));
}

const PAD_MODES =
  "constant edge linear_ramp maximum mean median minimum reflect symmetric wrap empty circular";

export const pads = fn("keras.ops.pad(x, pad_width, mode='constant', constant_values=None)", {
  output: (a) => {
    const mode = a.text("mode");
    if (mode !== undefined && !PAD_MODES.split(" ").includes(mode)) {
      fail("value", "ValueError", `mode '${mode}' is not supported`);
    }
    if (mode !== "constant" && !a.isNone("constant_values")) {
      const rule = "Argument `constant_values` can only be provided when `mode == 'constant'`.";
      fail("value", "ValueError", `${rule} Received: mode=${mode ?? "None"}`);
    }
    const rank = shapeOf(a.raw("x")).length;
    const margins = marginsOf(a.raw("pad_width"), a);
    if (margins.length > 1 && margins.length !== rank) {
      const rule = "`pad_width` must have the same length as `x.shape`.";
      fail(
        "value",
        "ValueError",
        `${rule} Received: pad_width=${repr(a.raw("pad_width"))} (of length ${margins.length})`,
      );
    }
    return pad(a.raw("x"), margins);
  },
});

function marginsOf(given: Arg, a: BoundArgs<"pad_width">): readonly (readonly [Dim, Dim])[] {
  if (!Array.isArray(given)) {
    const width = a.int("pad_width");
    return [[width, width]];
  }
  const items = given as readonly Arg[];
  if (items.length === 0) fail("value", "IndexError", "list index out of range");
  if (!items.some(Array.isArray)) return [pairOf(items)];
  return items.map((item) => pairOf(Array.isArray(item) ? (item as readonly Arg[]) : [item]));
}

/** Two sizes, from one or two given ones. */
export function pairOf(items: readonly Arg[]): readonly [Dim, Dim] {
  const [before, after = before] = items.map((item) => {
    if (typeof item === "number" || typeof item === "boolean") return Number(item);
    return item instanceof Object && !Array.isArray(item) ? (item as Dim) : giveUp("a margin is not known");
  });
  return [before ?? 0, after ?? 0];
}
