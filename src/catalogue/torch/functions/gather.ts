import { broadcast, Conflict } from "../../../arithmetic/broadcast";
import { type Dim, equal, isKnown, less, product } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { Unknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { indexTensor, type Slice } from "../../families/indexing";
import { Float, Tensor } from "../../values";
import { broadcastAll, broadcastShapes } from "./broadcast";
import { categoryOf, operandOf, resultType } from "./dtype";
import { inPlace, op } from "./form";
import { at, axisOf, sizes } from "./read";

/** Functions that pick values by index or by mask, or write them there. */

/** Index tensors hold whole numbers. */
function demandIndex(
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
function demandWithin(index: Dims, dims: Dims, axis: number | undefined, name: string): void {
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
  const dims = broadcastAll([x, a.tensor("mask")]);
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

/** The shape of the target stays; indices and sources are checked. */
function scatter(a: BoundArgs<"input" | "dim" | "index" | "src" | "reduce">): Tensor {
  const x = a.tensor("input");
  demandReduction(a);
  const index = a.tensor("index");
  const src = a.raw("src");
  const dims = dimsOf(x);
  const axis = axisOf(a, "dim", dims.length);
  if (dimsOf(index).includes(0)) return new Tensor(dims, x.dtype);
  demandIndex(index, "scatter");
  if (src instanceof Tensor && src.dtype !== undefined && x.dtype !== undefined && src.dtype !== x.dtype)
    fail("dtype", "RuntimeError", "scatter(): Expected self.dtype to be equal to src.dtype");
  demandWithin(dimsOf(index), dims, axis, "self");
  if (src instanceof Tensor) demandWithin(dimsOf(index), dimsOf(src), undefined, "src");
  return new Tensor(dims, x.dtype);
}

const REDUCTIONS: readonly string[] = ["sum", "prod", "mean", "amax", "amin", "add", "multiply"];

function demandReduction(a: BoundArgs<"reduce">): void {
  const reduce = a.raw("reduce");
  if (typeof reduce !== "string" || REDUCTIONS.includes(reduce)) return;
  fail(
    "value",
    "RuntimeError",
    `reduce argument must be either sum, prod, mean, amax or amin, got ${reduce}`,
  );
}

/** Rows added or copied to the places that a vector of indices names. */
function indexAdd(a: BoundArgs<"input" | "dim" | "index" | "source" | "reduce">): Tensor {
  const x = a.tensor("input");
  demandReduction(a);
  const dims = dimsOf(x);
  const [index, source] = [a.tensor("index"), a.tensor("source")];
  const axis = axisOf(a, "dim", dims.length);
  if (dimsOf(index).length > 1) fail("rank", "IndexError", "index_add_(): Index is supposed to be a vector.");
  demandIndex(index, "index_add_");
  if (x.dtype !== undefined && source.dtype !== undefined && x.dtype !== source.dtype)
    fail("dtype", "RuntimeError", "index_add_(): self and source expected to have the same dtype");
  const expected = dims.length === 0 ? [] : dims.with(axis, at(dimsOf(index), 0));
  const received = dimsOf(source);
  if (dims.length > 0 && received.length === 0)
    fail("axis", "IndexError", "Dimension specified as 0 but tensor has no dimensions");
  const fits =
    received.length === expected.length && received.every((d, i) => equal(d, at(expected, i)) !== false);
  if (!fits) {
    const message = `source tensor shape must match self tensor shape, excluding the specified dimension. Got self.shape = ${sizes(dims)} source.shape = ${sizes(received)}`;
    fail("value", "RuntimeError", message);
  }
  return new Tensor(dims, x.dtype);
}

/** Rows copied to the places that a vector of indices names. */
function indexCopy(a: BoundArgs<"input" | "dim" | "index" | "source">): Tensor {
  const x = a.tensor("input");
  const [dims, source] = [dimsOf(x), dimsOf(a.tensor("source"))];
  const axis = axisOf(a, "dim", dims.length);
  const index = a.tensor("index");
  if (dimsOf(index).length > 1)
    fail("rank", "IndexError", "index_copy_(): Index should have dimension 1 or 0");
  if (dims.length > 0 && source.length > 0 && dims.length !== source.length) {
    const message = `index_copy_(): When source and destination are not scalars, their dimensionality must match. Source dimensionality (${source.length}), destination dimensionality (${dims.length})`;
    fail("rank", "IndexError", message);
  }
  if (index.dtype !== undefined && index.dtype !== "int64" && index.dtype !== "int32")
    fail("dtype", "IndexError", "index_copy_(): Expected a long tensor for index");
  const { dtype } = a.tensor("source");
  if (x.dtype !== undefined && dtype !== undefined && x.dtype !== dtype)
    fail("dtype", "RuntimeError", "index_copy_(): self and source expected to have the same dtype");
  const [count, rows] = [at(dimsOf(index), 0), at(source, axis)];
  const off = source.findIndex((d, i) => i !== axis && equal(d, at(dims, i)) === false);
  if (off >= 0 && dims.length > 0) {
    const message = `index_copy_(): Source/destination tensor must have same slice shapes. Destination slice shape: ${sizes(dims.toSpliced(axis, 1))} at dimension ${axis} and source slice shape: ${sizes(source.toSpliced(axis, 1))} at dimension 0.`;
    fail("value", "RuntimeError", message);
  }
  if (source.length > 0 && equal(count, rows) === false) {
    const message = `index_copy_(): Number of indices (${String(count)}) should be equal to source.size(dim) (${String(rows)})`;
    fail("value", "IndexError", message);
  }
  return new Tensor(dims, x.dtype);
}

function indexFill(a: BoundArgs<"input" | "dim" | "index" | "value">): Tensor {
  const x = a.tensor("input");
  if (!(a.raw("value") instanceof Tensor)) a.float("value");
  axisOf(a, "dim", dimsOf(x).length);
  const index = a.tensor("index");
  if (dimsOf(index).length > 1) fail("rank", "IndexError", "index_fill_(): Index is supposed to be a vector");
  if (index.dtype !== undefined && index.dtype !== "int64")
    fail("dtype", "IndexError", "index_fill_(): Expected dtype int64 for index.");
  return new Tensor(x.shape, x.dtype);
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

/** The slice that `source` must have the shape of; the tensor itself keeps its own. */
function sliceScatter(a: BoundArgs<"input" | "src" | "dim" | "start" | "end" | "step">): Tensor {
  const x = a.tensor("input");
  const dims = dimsOf(x);
  const axis = axisOf(a, "dim", dims.length);
  const bound = (name: "start" | "end" | "step") => (a.isNone(name) ? undefined : a.int(name));
  const whole = { kind: "slice", start: undefined, stop: undefined, step: undefined } as const;
  const slice = { kind: "slice", start: bound("start"), stop: bound("end"), step: bound("step") } as const;
  const expected = indexTensor(x, [...new Array<Slice>(axis).fill(whole), slice]);
  demandSame(a.dims("src"), dimsOf(expected));
  return new Tensor(x.shape, x.dtype);
}

function demandSame(received: Dims, expected: Dims): void {
  const fits =
    received.length === expected.length && received.every((d, i) => equal(d, at(expected, i)) !== false);
  if (fits) return;
  const message = `expected src to have a size equal to the slice of self. src size = ${sizes(received)}, slice size = ${sizes(expected)}`;
  fail("value", "RuntimeError", message);
}

/** Values written where tensors of indices point; they must broadcast to what the index selects. */
function indexPut(a: BoundArgs<"input" | "indices" | "values">): Tensor {
  const [x, values] = [a.tensor("input"), a.tensor("values")];
  const place = indexTensor(x, a.tensors("indices"));
  const [expected, received] = [dimsOf(place), dimsOf(values)];
  const joined = broadcast([expected, received]);
  const fits =
    !(joined instanceof Conflict) &&
    joined.length === expected.length &&
    joined.every((d, i) => equal(d, at(expected, i)) !== false);
  if (!fits) {
    const message = `shape mismatch: value tensor of shape ${sizes(received)} cannot be broadcast to indexing result of shape ${sizes(expected)}`;
    fail("broadcast", "RuntimeError", message);
  }
  if (x.dtype !== undefined && values.dtype !== undefined && x.dtype !== values.dtype) {
    const message = `Index put requires the source and destination dtypes match, got ${x.dtype} for the destination and ${values.dtype} for the source.`;
    fail("dtype", "RuntimeError", message);
  }
  return new Tensor(x.shape, x.dtype);
}

const MASKED = "torch.masked_fill(input, mask, value)";
const SCATTER = [
  "torch.scatter(input, dim, index, src=None, *, value=None, reduce=None)",
  "torch.scatter_add(input, dim, index, src)",
  "torch.scatter_reduce(input, dim, index, src, reduce, *, include_self=True)",
] as const;
const INDEX_ADD = [
  "torch.index_add(input, dim, index, source, *, alpha=1, out=None)",
  "torch.index_reduce(input, dim, index, source, reduce, *, include_self=True)",
] as const;

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
  ...SCATTER.map((signature) =>
    op(
      signature,
      { output: (a: BoundArgs<"input" | "dim" | "index" | "src" | "reduce">) => scatter(a) },
      "method",
      "in-place method",
    ),
  ),
  ...INDEX_ADD.map((signature) =>
    op(
      signature,
      { output: (a: BoundArgs<"input" | "dim" | "index" | "source" | "reduce">) => indexAdd(a) },
      "method",
      "in-place method",
    ),
  ),
  op("torch.index_copy(input, dim, index, source)", { output: indexCopy }, "method", "in-place method"),
  op("torch.index_fill(input, dim, index, value)", { output: indexFill }, "method", "in-place method"),
  op(
    "torch.index_put(input, indices, values, accumulate=False)",
    { aliases: ["torch.Tensor.index_put_"], output: indexPut },
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
    "torch.select_scatter(input, src, dim, index)",
    {
      output: (a) => {
        const x = a.tensor("input");
        const axis = axisOf(a, "dim", dimsOf(x).length);
        demandSame(a.dims("src"), dimsOf(x).toSpliced(axis, 1));
        const [size, index] = [at(dimsOf(x), axis), a.int("index")];
        if (isKnown(size) && isKnown(index) && (index >= size || index < -size)) {
          const message = `select(): index ${index} out of range for tensor of size ${sizes(dimsOf(x))} at dimension ${axis}`;
          fail("axis", "IndexError", message);
        }
        return new Tensor(x.shape, x.dtype);
      },
    },
    "method",
  ),
  op(
    "torch.slice_scatter(input, src, dim=0, start=None, end=None, step=1)",
    { output: sliceScatter },
    "method",
  ),
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
