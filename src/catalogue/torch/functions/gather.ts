import { type Dim, isKnown, less, product } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { Unknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { Float, Tensor } from "../../values";
import { broadcastAll, broadcastShapes } from "./broadcast";
import { categoryOf, operandOf, resultType } from "./dtype";
import { inPlace, op } from "./form";
import { at, axisOf, sizes } from "./read";

/** Functions that pick values by index or by mask, or write them there. */

/** Index tensors hold whole numbers. */
export function demandIndex(
  x: Tensor,
  name: string,
  exception: "RuntimeError" | "IndexError" = "RuntimeError",
): Tensor {
  if (x.dtype === undefined || x.dtype === "int64" || x.dtype === "int32") return x;
  return fail("dtype", exception, `${name}(): Expected dtype int32/int64 for index`);
}

function demandMask(x: Tensor, name: string): Tensor {
  if (x.dtype === undefined || x.dtype === "bool") return x;
  const message = `${name} only supports boolean masks, but got mask with dtype ${x.dtype}`;
  return fail("dtype", "RuntimeError", message);
}

/** `index` may be smaller than the tensor on every axis but the gathered one. */
export function demandWithin(index: Dims, dims: Dims, axis: number | undefined, name: string): void {
  const size = Math.max(index.length, 1);
  if (
    name === "src" &&
    size > Math.max(dims.length, 1) &&
    index.slice(0, dims.length).every((d, i) => less(at(dims, i), d) !== true)
  ) {
    const rank = Math.max(dims.length, 1);
    const message = `Dimension out of range (expected to be in range of [${-rank}, ${rank - 1}], but got ${rank})`;
    fail("axis", "IndexError", message);
  }
  if (size !== Math.max(dims.length, 1)) {
    const message = `Index tensor must have the same number of dimensions as ${name} tensor`;
    fail("rank", "RuntimeError", message, { expected: dims.length, received: index.length });
  }
  const odd = index.findIndex((d, i) => i !== axis && less(at(dims, i), d) === true);
  if (odd < 0) return;
  const apart = axis === undefined ? "" : ` apart from dimension ${axis}`;
  const message = `Size does not match at dimension ${odd} expected index ${sizes(index)} to be no larger than ${name} ${sizes(dims)}${apart}`;
  fail("value", "RuntimeError", message);
}

function gather(a: BoundArgs<"input" | "dim" | "index">): Tensor {
  const [x, index] = [a.tensor("input"), a.tensor("index")];
  const axis = axisOf(a, "dim", a.dims("input").length);
  const isEmpty = dimsOf(index).includes(0);
  if (!isEmpty) demandIndex(index, "gather");
  if (!isEmpty) demandWithin(dimsOf(index), dimsOf(x), axis, "input");
  return new Tensor(index.shape, x.dtype);
}

function indexSelect(a: BoundArgs<"input" | "dim" | "index">): Tensor {
  const [x, index] = [a.tensor("input"), a.tensor("index")];
  const axis = axisOf(a, "dim", a.dims("input").length);
  if (dimsOf(index).length > 1)
    fail("rank", "IndexError", "index_select(): Index is supposed to be a vector");
  demandIndex(index, "index_select");
  const count = at(dimsOf(index), 0);
  const dims = dimsOf(x);
  if (dims.length === 0 && isKnown(count) && count !== 1) {
    const message = `index_select(): Index to scalar can have only 1 value, got ${count} value(s)`;
    fail("value", "RuntimeError", message);
  }
  return new Tensor(dims.length === 0 ? [] : dims.with(axis, count), x.dtype);
}

function takeAlong(a: BoundArgs<"input" | "indices" | "dim">): Tensor {
  const [x, indices] = [a.tensor("input"), a.tensor("indices")];
  if (indices.dtype !== undefined && indices.dtype !== "int64")
    fail("dtype", "RuntimeError", "torch.take_along_dim(): dtype of indices should be Long");
  const [dims, picked] = [dimsOf(x), dimsOf(indices)];
  if (a.isNone("dim")) return new Tensor([product(picked)], x.dtype);
  if (dims.length !== picked.length) {
    const message = `torch.take_along_dim(): input and indices should have the same number of dimensions, but got ${dims.length} dimensions for input, and ${picked.length} dimensions for indices`;
    fail("rank", "RuntimeError", message);
  }
  const axis = axisOf(a, "dim", dims.length);
  const others = broadcastShapes([dims, picked].map((d) => d.with(axis, 1)));
  return new Tensor(others.with(axis, at(picked, axis)), x.dtype);
}

function maskedFill(a: BoundArgs<"input" | "mask" | "value">): Tensor {
  const x = a.tensor("input");
  const dims = broadcastAll([a.tensor("mask"), x]);
  demandMask(a.tensor("mask"), "masked_fill");
  const value = operandOf(a, "value");
  if (
    value instanceof Float &&
    !Number.isFinite(value.value) &&
    !Number.isNaN(value.value) &&
    x.dtype &&
    /int/.test(x.dtype)
  )
    fail("dtype", "RuntimeError", `value cannot be converted to type ${x.dtype}_t without overflow`);
  if (value instanceof Tensor && dimsOf(value).length > 0) {
    const message = `masked_fill only supports a 0-dimensional value tensor, but got tensor with ${dimsOf(value).length} dimension(s).`;
    fail("rank", "RuntimeError", message);
  }
  return new Tensor(dims, x.dtype);
}

const selectedCount = new Unknown("how many values a mask selects depends on the data");

const nonzeroCount = new Unknown("how many values are not zero depends on the data");

/** The places of the values that are not zero: a table, or one vector for each axis. */
function nonzero(x: Tensor, asTuple: boolean): Tensor | readonly Tensor[] {
  const rank = dimsOf(x).length;
  const count = countNonzero(x);
  if (!asTuple) return new Tensor([count, rank], "int64");
  return Array.from({ length: Math.max(rank, 1) }, () => new Tensor([count], "int64"));
}

function countNonzero(x: Tensor): Dim {
  return x.data ? x.data.filter((value) => value !== 0).length : nonzeroCount;
}

function where(a: BoundArgs<"condition" | "input" | "other">): Tensor | readonly Tensor[] {
  const condition = a.tensor("condition");
  if (a.isNone("input") && a.isNone("other")) return nonzero(condition, true);
  if (condition.dtype !== undefined && !["bool", "uint8"].includes(condition.dtype)) {
    const message = `where expected condition to be a boolean tensor, but got a tensor with dtype ${condition.dtype}`;
    fail("dtype", "RuntimeError", message);
  }
  const branches = [operandOf(a, "input"), operandOf(a, "other")];
  return new Tensor(broadcastAll([condition, ...branches]), resultType(branches));
}

function take(a: BoundArgs<"input" | "index">): Tensor {
  const index = a.tensor("index");
  if (index.dtype !== undefined && index.dtype !== "int64") {
    const message = `take(): Expected a long tensor for index, but got ${index.dtype}`;
    fail("dtype", "RuntimeError", message);
  }
  return new Tensor(index.shape, a.tensor("input").dtype);
}

const MASKED = "torch.masked_fill(input, mask, value)";

export const gathers: readonly FunctionEntry[] = [
  op("torch.gather(input, dim, index, *, sparse_grad=False, out=None)", { output: gather }, "method"),
  op("torch.index_select(input, dim, index, *, out=None)", { output: indexSelect }, "method"),
  op("torch.take_along_dim(input, indices, dim=None, *, out=None)", { output: takeAlong }, "method"),
  op("torch.take(input, index)", { output: take }, "method"),
  op(MASKED, { output: maskedFill }, "method"),
  inPlace(MASKED, { output: maskedFill }),
  op(
    "torch.masked_select(input, mask, *, out=None)",
    {
      output: (a) => {
        const mask = demandMask(a.tensor("mask"), "masked_select: expected BoolTensor for mask");
        const x = a.tensor("input");
        const dims = broadcastAll([x, mask]);
        const isWhole = mask.data && product(dims) === mask.data.length;
        return new Tensor([isWhole ? countNonzero(mask) : selectedCount], x.dtype);
      },
    },
    "method",
  ),
  op(
    "torch.masked_scatter(input, mask, source)",
    {
      aliases: ["torch.Tensor.masked_scatter_"],
      output: (a) => {
        const x = a.tensor("input");
        const mask = demandMask(a.tensor("mask"), "masked_scatter_");
        const { dtype } = a.tensor("source");
        if (dtype !== undefined && x.dtype !== undefined && dtype !== x.dtype)
          fail(
            "dtype",
            "RuntimeError",
            `masked_scatter_: expected self and source to have same dtypes but got ${x.dtype} and ${dtype}`,
          );
        return new Tensor(broadcastAll([x, mask]), x.dtype);
      },
    },
    "method",
  ),
  op("torch.where(condition, input=None, other=None, *, out=None)", { output: where }),
  op("torch.Tensor.where(self, condition, other)", {
    output: (a) => {
      const branches = [a.tensor("self"), operandOf(a, "other")];
      return new Tensor(broadcastAll([a.tensor("condition"), ...branches]), resultType(branches));
    },
  }),
  op(
    "torch.nonzero(input, *, as_tuple=False, out=None)",
    { output: (a) => nonzero(a.tensor("input"), a.flag("as_tuple")) },
    "method",
  ),
  op("torch.argwhere(input)", { output: (a) => nonzero(a.tensor("input"), false) }, "method"),
  op(
    "torch.bincount(input, weights=None, minlength=0)",
    {
      output: (a) => {
        const x = a.tensor("input");
        const isWhole = x.dtype === undefined || categoryOf(x.dtype) === "int";
        if (dimsOf(x).length !== 1 || !isWhole)
          fail("rank", "RuntimeError", "bincount only supports 1-d non-negative integral inputs.");
        const dtype = a.isNone("weights")
          ? "int64"
          : a.tensor("weights").dtype === "float32"
            ? "float32"
            : "float64";
        return new Tensor([new Unknown("the number of bins depends on the data")], dtype);
      },
    },
    "method",
  ),
];
