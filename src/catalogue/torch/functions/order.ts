import { isKnown } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { Unknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { constant } from "../../families/constants";
import { type Arg, Tensor } from "../../values";
import { categoryOf, type DType, dtypeOr, floatOf, operandOf } from "./dtype";
import { valuesAndIndices } from "./extreme";
import { op, pointwise } from "./form";
import { at, axisOf } from "./read";
import { withoutAxes } from "./reduce";

/** Sorting, searching and running totals. */

function cumulated(a: BoundArgs<"input" | "dim">, dtype: DType): Tensor {
  const x = a.tensor("input");
  axisOf(a, "dim", a.dims("input").length);
  return new Tensor(x.shape, dtype);
}

function totalType(a: BoundArgs<"input" | "dtype">): DType {
  const { dtype } = a.tensor("input");
  const isWhole = dtype !== undefined && ["bool", "int"].includes(categoryOf(dtype));
  return dtypeOr(a, "dtype", isWhole ? "int64" : dtype);
}

/** Running sums or products; the numbers of a constant vector are kept. */
function running(
  a: BoundArgs<"input" | "dim" | "dtype">,
  step: (total: number, x: number) => number,
): Tensor {
  const result = cumulated(a, totalType(a));
  const { data } = a.tensor("input");
  if (!data || a.dims("input").length !== 1) return result;
  return constant(result.shape, result.dtype, () => {
    let total = data[0] ?? 0;
    return data.map((x, i) => {
      if (i > 0) total = step(total, x);
      return total;
    });
  });
}

/** The size of the selected axis is checked where both are known. */
function demandAtMost(k: number | undefined, size: unknown): void {
  if (k === undefined || typeof size !== "number" || (k >= 0 && k <= size)) return;
  fail("value", "RuntimeError", "selected index k out of range", { received: k, size });
}

function sorted(a: BoundArgs<"input" | "dim">): readonly Arg[] {
  const dims = a.dims("input");
  axisOf(a, "dim", dims.length);
  return valuesAndIndices(a.tensor("input"), dims);
}

function kthValue(a: BoundArgs<"input" | "k" | "dim" | "keepdim">): readonly Arg[] {
  const dims = a.dims("input");
  const axis = axisOf(a, "dim", dims.length);
  if (a.tensor("input").dtype === "bool")
    fail("dtype", "NotImplementedError", "\"kthvalue_cpu\" not implemented for 'Bool'");
  const k = a.int("k");
  const size = at(dims, axis);
  if (isKnown(k) && (k < 1 || (isKnown(size) && k > size)))
    fail("value", "RuntimeError", `kthvalue(): selected number k out of range for dimension ${axis}`);
  return valuesAndIndices(a.tensor("input"), withoutAxes(dims, [axis], a.flag("keepdim")));
}

function topK(a: BoundArgs<"input" | "k" | "dim">): readonly Arg[] {
  const dims = a.dims("input");
  const axis = axisOf(a, "dim", dims.length);
  const k = a.int("k");
  demandAtMost(isKnown(k) ? k : undefined, at(dims, axis));
  return valuesAndIndices(
    a.tensor("input"),
    dims.map((d, i) => (i === axis ? k : d)),
  );
}

const distinct = new Unknown("how many values are distinct depends on the data");

/** `unique` and `unique_consecutive`: as many values as there are, then what was asked for. */
function uniqueOf(
  a: BoundArgs<"input" | "return_inverse" | "return_counts" | "dim">,
  ordered: (data: readonly number[]) => readonly number[],
) {
  const x = a.tensor("input");
  const dims = a.dims("input");
  if (a.isNone("dim") && !a.flag("return_inverse") && x.data && !x.data.some(Number.isNaN))
    return distinctValues(ordered(x.data), x.dtype, a.flag("return_counts"));
  const axis = a.isNone("dim") ? undefined : axisOf(a, "dim", dims.length);
  const values: Dims = axis === undefined ? [distinct] : dims.map((d, i) => (i === axis ? distinct : d));
  const inverse: Dims = axis === undefined ? dims : [at(dims, axis)];
  const results = [new Tensor(values, x.dtype)];
  if (a.flag("return_inverse")) results.push(new Tensor(inverse, "int64"));
  if (a.flag("return_counts")) results.push(new Tensor([distinct], "int64"));
  return results.length === 1 ? (results[0] ?? null) : results;
}

/** The values of a constant without repeats behind one another, and how often each stands there. */
function distinctValues(data: readonly number[], dtype: DType, withCounts: boolean) {
  const starts = data.flatMap((x, i) => (i === 0 || x !== data[i - 1] ? [i] : []));
  const values = constant([starts.length], dtype, () => starts.map((i) => data[i] ?? Number.NaN));
  if (!withCounts) return values;
  const counts = starts.map((start, i) => (starts[i + 1] ?? data.length) - start);
  return [values, constant([starts.length], "int64", () => counts)];
}

export const ordering: readonly FunctionEntry[] = [
  op("torch.sort(input, dim=-1, descending=False, stable=False, *, out=None)", { output: sorted }, "method"),
  op("torch.msort(input, *, out=None)", {}, "method"),
  op(
    "torch.argsort(input, dim=-1, descending=False, stable=False)",
    { output: (a) => sorted(a)[1] ?? null },
    "method",
  ),
  op("torch.topk(input, k, dim=-1, largest=True, sorted=True, *, out=None)", { output: topK }, "method"),
  op("torch.kthvalue(input, k, dim=-1, keepdim=False, *, out=None)", { output: kthValue }, "method"),
  op(
    "torch.unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None)",
    { output: (a) => uniqueOf(a, (data) => data.toSorted((x, y) => x - y)) },
    "method",
  ),
  op(
    "torch.unique_consecutive(input, return_inverse=False, return_counts=False, dim=None)",
    { output: (a) => uniqueOf(a, (data) => data) },
    "method",
  ),
  ...pointwise("torch.cumsum(input, dim, *, dtype=None, out=None)", {
    output: (a) => running(a, (total, x) => total + x),
  }),
  ...pointwise("torch.cumprod(input, dim, *, dtype=None, out=None)", {
    output: (a) => running(a, (total, x) => total * x),
  }),
  op(
    "torch.logcumsumexp(input, dim, *, out=None)",
    { output: (a) => cumulated(a, floatOf(a.tensor("input").dtype)) },
    "method",
  ),
  ...["cummax", "cummin"].map((name) =>
    op(`torch.${name}(input, dim, *, out=None)`, { output: sorted }, "method"),
  ),
  op(
    "torch.searchsorted(sorted_sequence, input, *, out_int32=False, right=False, side='left', sorter=None, out=None)",
    {
      output: (a) => found(a, a.tensor("sorted_sequence")),
    },
  ),
  op("torch.bucketize(input, boundaries, *, out_int32=False, right=False, out=None)", {
    output: (a) => {
      const boundaries = a.tensor("boundaries");
      const rank = dimsOf(boundaries).length;
      if (rank !== 1)
        fail("rank", "RuntimeError", `boundaries tensor must be 1 dimension, but got dim(${rank})`);
      return found(a, boundaries);
    },
  }),
  op("torch.isin(elements, test_elements, *, assume_unique=False, invert=False)", {
    output: (a) => {
      const elements = operandOf(a, "elements");
      return new Tensor(elements instanceof Tensor ? elements.shape : [], "bool");
    },
  }),
];

/** The places where values would be inserted: one for each value. */
function found(a: BoundArgs<"input" | "out_int32">, boundaries: Tensor): Tensor {
  const rank = dimsOf(boundaries).length;
  if (rank === 0) {
    const message =
      "torch.searchsorted(): boundaries tensor should have positive dimension, but got 0 dimension";
    fail("rank", "RuntimeError", message);
  }
  const values = operandOf(a, "input");
  return new Tensor(values instanceof Tensor ? values.shape : [], a.flag("out_int32") ? "int32" : "int64");
}
