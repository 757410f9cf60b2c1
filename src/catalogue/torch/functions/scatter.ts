import { broadcast, Conflict } from "../../../arithmetic/broadcast";
import { equal, isKnown } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { indexTensor, type Slice } from "../../families/indexing";
import { Tensor } from "../../values";
import { op } from "./form";
import { demandIndex, demandWithin } from "./gather";
import { at, axisOf, sizes } from "./read";

/** Functions that write values where indices, slices or tensors of indices point. */

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

const SCATTER = [
  "torch.scatter(input, dim, index, src=None, *, value=None, reduce=None)",
  "torch.scatter_add(input, dim, index, src)",
  "torch.scatter_reduce(input, dim, index, src, reduce, *, include_self=True)",
] as const;
const INDEX_ADD = [
  "torch.index_add(input, dim, index, source, *, alpha=1, out=None)",
  "torch.index_reduce(input, dim, index, source, reduce, *, include_self=True)",
] as const;

export const scatters: readonly FunctionEntry[] = [
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
];
