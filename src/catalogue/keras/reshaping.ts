import { Conflict, reshape } from "../../arithmetic/broadcast";
import { type Dim, isExpr, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { type BoundArgs, typeName } from "../arguments";
import { fail, giveUp } from "../bail";
import { Float, Tensor } from "../values";
import { layer } from "./layer";
import { dataFormat } from "./standardize";
import { repr, shapeWords } from "./words";

const DOCS = "https://keras.io/api/layers/reshaping_layers/";

export const Flatten = layer("keras.layers.Flatten(data_format=None, **kwargs)", {
  what: "Lays all values of a sample in one row.",
  docs: `${DOCS}flatten/`,
  minimumRank: 1,
  reach: "whole",
  check: (a) => {
    dataFormat(a);
  },
  output: (_a, x, { x: input }) => new Tensor([x[0] ?? 1, product(x.slice(1))], input.dtype),
});

export const Reshape = layer("keras.layers.Reshape(target_shape, **kwargs)", {
  what: "Gives the values of a sample another shape; one size may be −1 and is worked out.",
  docs: `${DOCS}reshape/`,
  reach: "whole",
  check: (a) => {
    const target = targetShape(a);
    const received = `Received: target_shape=${shapeWords(target)}.`;
    if (target.some((size) => typeof size === "number" && size < -1)) {
      const rule = "must be a non-negative integer, or `-1` for a single unknown dimension.";
      fail("value", "ValueError", `Each dimension in \`target_shape\` ${rule} ${received}`);
    }
    if (target.filter((size) => size === -1).length > 1) {
      const rule = "There must be at most one unknown dimension (-1) in `target_shape`.";
      fail("value", "ValueError", `${rule} ${received}`);
    }
  },
  output: (a, x, { x: input }) => {
    const target = targetShape(a);
    const y = reshape(x.slice(1), target);
    if (y instanceof Conflict) failSize(x.slice(1), target);
    return new Tensor([x[0] ?? 1, ...y], input.dtype);
  },
});

function targetShape(a: BoundArgs<"target_shape">): Dims {
  const given = a.raw("target_shape");
  if (isUnknown(given)) return giveUp(given);
  const items = typeof given === "string" ? [...given] : given;
  if (!Array.isArray(items)) {
    return fail("type", "TypeError", `'${typeName(given)}' object is not iterable`);
  }
  return a.sequence("target_shape").map((size): Dim => {
    if (typeof size === "number" || isExpr(size) || isUnknown(size)) return size;
    if (typeof size === "boolean") return Number(size);
    // Whatever is no integer stands for an open size, of which only one may be.
    return size instanceof Float || size === null || typeof size === "string"
      ? -1
      : giveUp("the target shape is not known");
  });
}

function failSize(from: Dims, target: Dims): never {
  const received = `Received: input_shape=${shapeWords(from)}, target_shape=${shapeWords(target)}`;
  const rule = target.includes(-1)
    ? "The total size of the tensor must be unchanged, however, the input size cannot by divided by the specified dimensions in target_shape."
    : "The total size of the tensor must be unchanged.";
  return fail("reshape", "ValueError", `${rule} ${received}`, { received: product(from) });
}

export const Permute = layer("keras.layers.Permute(dims, **kwargs)", {
  what: "Reorders the axes of a sample; the first of them is 1.",
  docs: `${DOCS}permute/`,
  rank: (a) => a.sequence("dims").length + 1,
  check: (a) => {
    const given = a.raw("dims");
    if (!Array.isArray(given)) {
      if (isUnknown(given)) return;
      fail("type", "TypeError", `'${typeName(given)}' object is not iterable`);
    }
    const dims = a.sequence("dims").map((axis) => (axis instanceof Float ? axis.value : axis));
    const sorted = dims.filter((axis) => typeof axis === "number").sort((p, q) => p - q);
    if (sorted.length === dims.length && sorted.every((axis, i) => axis === i + 1)) return;
    if (dims.some((axis) => isUnknown(axis) || isExpr(axis))) return;
    const rule = "The set of indices in `dims` must be consecutive and start from 1.";
    const message = `Invalid permutation argument \`dims\` for Permute Layer. ${rule} Received dims=${repr(given)}`;
    fail("value", "ValueError", message);
  },
  output: (a, x, { x: input }) => {
    const order = a
      .ints("dims")
      .map((axis) => (typeof axis === "number" ? axis : giveUp("dims is not known")));
    return new Tensor([x[0] ?? 1, ...order.map((axis) => x[axis] ?? 1)], input.dtype);
  },
});

export const RepeatVector = layer("keras.layers.RepeatVector(n, **kwargs)", {
  what: "Repeats each sample's vector n times.",
  docs: `${DOCS}repeat_vector/`,
  rank: 2,
  check: (a) => demandCount(a, "n"),
  shape: (a, x) => [x[0] ?? 1, a.int("n"), x[1] ?? 1],
});

/** An integer above 0, as `RepeatVector` and `UpSampling1D` demand it. */
export function demandCount<N extends string>(a: BoundArgs<N>, name: N): void {
  const given = a.raw(name);
  if (isUnknown(given) || isExpr(given)) return;
  if (typeof given !== "number") {
    const type = `<class '${typeName(given)}'>`;
    fail("type", "TypeError", `Expected an integer value for \`${name}\`, got ${type}.`);
  }
  if (given > 0) return;
  const rule = `Argument \`${name}\` should be a positive integer.`;
  fail("value", "ValueError", `${rule} Received: ${name}=${given}`);
}
