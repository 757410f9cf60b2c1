import { type Dim, isKnown } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import type { Reach } from "../../../arithmetic/window";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { constant, known } from "../../families/constants";
import { Tensor } from "../../values";
import { categoryOf, type DType, dtypeOr, floatOf, realOf } from "./dtype";
import { op } from "./form";
import { axesOf, axisOf } from "./read";

/** Reductions over some or all axes. */

/** What reductions over axes have in common. */
export type Reduction = BoundArgs<"input" | "dim" | "keepdim">;

/** The sizes after axes are reduced: gone, or 1 where they are kept. */
export function withoutAxes(dims: Dims, axes: readonly number[], keep: boolean): Dims {
  return keep ? dims.map((d, i) => (axes.includes(i) ? 1 : d)) : dims.filter((_, i) => !axes.includes(i));
}

/** The input without the axes of `dim`, all for None; under `keepdim` they stay with size 1. */
export function reduced(a: Reduction, dtype: DType): Tensor {
  const dims = a.dims("input");
  return new Tensor(withoutAxes(dims, axesOf(a, "dim", dims.length), a.flag("keepdim")), dtype);
}

/** Reductions over a map's spatial axes see all of it; over the channels alone each value stays at its place. */
export function reach(a: BoundArgs<"input" | "dim">): Reach {
  const rank = a.dims("input").length;
  const axes = axesOf(a, "dim", rank);
  return axes.some((axis) => axis >= (rank > 3 ? 2 : 1)) ? "whole" : "point";
}

/** bool and integers sum up in int64. */
export function sumType(dtype: DType): DType {
  if (dtype === undefined) return undefined;
  return ["bool", "int"].includes(categoryOf(dtype)) ? "int64" : dtype;
}

/** mean, std and var have no meaning for integers. */
export function demandFloat(name: string, dtype: DType): DType {
  if (dtype !== undefined && ["bool", "int"].includes(categoryOf(dtype))) {
    const message = `${name}(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: ${dtype}`;
    fail("dtype", "RuntimeError", message);
  }
  return dtype;
}

/** Reductions of an empty axis that has no neutral element. */
export function demandNonEmpty(name: string, dims: Dims, axes: readonly number[]): void {
  const empty = axes.find((axis) => dims[axis] === 0);
  if (empty === undefined) return;
  const message = `${name}(): Expected reduction dim ${empty} to have non-zero size.`;
  fail("axis", "IndexError", message);
}

/** The whole tensor's numbers folded into one. */
export function total(x: Tensor, dtype: DType, fold: (numbers: readonly number[]) => number): Tensor {
  const { data } = x;
  return data ? constant([], dtype, () => [fold(data)]) : new Tensor([], dtype);
}

const sumAll = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0);
const productAll = (numbers: readonly number[]) => numbers.reduce((all, x) => all * x, 1);

/** Sums and means, whose numbers are known for small constants. */
const SUMS: readonly FunctionEntry[] = [
  ...["sum", "nansum"].map((name) =>
    op(
      `torch.${name}(input, dim=None, keepdim=False, *, dtype=None, out=None)`,
      {
        reach,
        output: (a) => {
          const x = a.tensor("input");
          const dtype = dtypeOr(a, "dtype", sumType(x.dtype));
          return a.isNone("dim") && !a.flag("keepdim") ? total(x, dtype, sumAll) : reduced(a, dtype);
        },
      },
      "method",
    ),
  ),
  ...["mean", "nanmean"].map((name) =>
    op(
      `torch.${name}(input, dim=None, keepdim=False, *, dtype=None, out=None)`,
      {
        reach,
        output: (a) => reduced(a, demandFloat(name, dtypeOr(a, "dtype", a.tensor("input").dtype))),
      },
      "method",
    ),
  ),
  op(
    "torch.prod(input, dim=None, keepdim=False, *, dtype=None, out=None)",
    {
      reach,
      output: (a) => {
        const x = a.tensor("input");
        const dtype = dtypeOr(a, "dtype", sumType(x.dtype));
        if (a.isNone("dim")) return total(x, dtype, productAll);
        const dims = a.dims("input");
        return new Tensor(withoutAxes(dims, [axisOf(a, "dim", dims.length)], a.flag("keepdim")), dtype);
      },
    },
    "method",
  ),
  op(
    "torch.logsumexp(input, dim, keepdim=False, *, out=None)",
    {
      reach,
      aliases: ["torch.special.logsumexp"],
      output: (a) => reduced(a, floatOf(a.tensor("input").dtype)),
    },
    "method",
  ),
  op(
    "torch.count_nonzero(input, dim=None)",
    {
      reach,
      output: (a) => {
        const dims = a.dims("input");
        return new Tensor(withoutAxes(dims, axesOf(a, "dim", dims.length), false), "int64");
      },
    },
    "method",
  ),
];

const SPREADS: readonly FunctionEntry[] = [
  ...["std", "var"].map((name) =>
    op(
      `torch.${name}(input, dim=None, unbiased=True, keepdim=False, *, correction=1, out=None)`,
      { reach, output: (a) => spread(a, name) },
      "method",
    ),
  ),
  ...["std_mean", "var_mean"].map((name) =>
    op(`torch.${name}(input, dim=None, unbiased=True, keepdim=False, *, correction=1, out=None)`, {
      reach,
      output: (a) => {
        const result = spread(a, name);
        return [result, new Tensor(result.shape, a.tensor("input").dtype)];
      },
    }),
  ),
];

/** A lone flag in the place of `dim` is `unbiased`. */
function spread(a: BoundArgs<"input" | "dim" | "keepdim">, name: string): Tensor {
  const x = a.tensor("input");
  const dtype = realOf(demandFloat(name, x.dtype));
  return typeof a.raw("dim") === "boolean" ? new Tensor([], dtype) : reduced(a, dtype);
}

const TRUTHS: readonly FunctionEntry[] = ["all", "any"].map((name) =>
  op(
    `torch.${name}(input, dim=None, keepdim=False, *, out=None)`,
    {
      reach,
      output: (a) => {
        const x = a.tensor("input");
        const dtype = x.dtype === "uint8" ? "uint8" : "bool";
        const fold = (numbers: readonly number[]) =>
          Number(name === "all" ? numbers.every((n) => n !== 0) : numbers.some((n) => n !== 0));
        return a.isNone("dim") && !a.flag("keepdim") ? total(x, dtype, fold) : reduced(a, dtype);
      },
    },
    "method",
  ),
);

const NORMS: readonly FunctionEntry[] = [
  op(
    "torch.norm(input, p='fro', dim=None, keepdim=False, out=None, dtype=None)",
    {
      reach,
      output: (a) => reduced(a, realOf(demandFloat("norm", dtypeOr(a, "dtype", a.tensor("input").dtype)))),
    },
    "method",
  ),
  ...["quantile", "nanquantile"].map((name) =>
    op(
      `torch.${name}(input, q, dim=None, keepdim=False, *, interpolation='linear', out=None)`,
      { reach, output: (a) => quantile(a) },
      "method",
    ),
  ),
];

function quantile(a: BoundArgs<"input" | "q" | "dim" | "keepdim">): Tensor {
  const dims = a.dims("input");
  const { dtype } = a.tensor("input");
  if (dtype !== undefined && dtype !== "float32" && dtype !== "float64")
    fail("dtype", "RuntimeError", "quantile() input tensor must be either float or double dtype");
  const q = a.raw("q");
  const share = q instanceof Tensor ? undefined : a.float("q");
  if (share !== undefined && (share < 0 || share > 1))
    fail("value", "RuntimeError", `quantile() q must be in the range [0, 1] but got ${share}`);
  const lead: readonly Dim[] = q instanceof Tensor ? a.dims("q") : [];
  if (lead.length > 1) fail("rank", "RuntimeError", "quantile() q must be a scalar or 1D tensor");
  if (known(dims)?.includes(0)) fail("value", "RuntimeError", "quantile() input tensor must be non-empty");
  const axes = a.isNone("dim") ? axesOf(a, "dim", dims.length) : [axisOf(a, "dim", dims.length)];
  return new Tensor(
    [...lead.filter((d) => isKnown(d) || d), ...withoutAxes(dims, axes, a.flag("keepdim"))],
    dtype,
  );
}

export const reductions: readonly FunctionEntry[] = [...SUMS, ...SPREADS, ...TRUTHS, ...NORMS];
