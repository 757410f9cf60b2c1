import { type Dim, equal, mul, product } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { Tensor } from "../../values";
import { broadcastShapes } from "./broadcast";
import { type DType, resultType, SCALAR_NAMES } from "./dtype";
import { op } from "./form";
import { demandSameType, matrixProduct, outer } from "./matmul";
import { at, sizes, wrapAxis } from "./read";

/** Products of vectors, and of tensors along named axes. */

function dot(p: Tensor, q: Tensor): Tensor {
  const [i, j] = [dimsOf(p), dimsOf(q)];
  if (i.length !== 1 || j.length !== 1) {
    const message = `1D tensors expected, but got ${i.length}D and ${j.length}D tensors`;
    fail("rank", "RuntimeError", message);
  }
  if (p.dtype !== undefined && q.dtype !== undefined && p.dtype !== q.dtype)
    fail(
      "dtype",
      "RuntimeError",
      `dot : expected both vectors to have same dtype, but found ${p.dtype} and ${q.dtype}`,
    );
  return matrixProduct(p, q);
}

/** Sums over the last axes of one and the first of the other, or over the axes named. */
function contraction(a: BoundArgs<"a" | "b" | "dims">): {
  readonly p: readonly number[];
  readonly q: readonly number[];
} {
  const [p, q] = [a.dims("a"), a.dims("b")];
  const given = a.raw("dims");
  if (!Array.isArray(given)) {
    const count = a.known("dims");
    if (count < 0 || count > Math.min(p.length, q.length))
      fail("value", "RuntimeError", `tensordot expects dims >= 0, but got dims=${count}`);
    const range = Array.from({ length: count }, (_, i) => i);
    return { p: range.map((i) => p.length - count + i), q: range };
  }
  const [first, second] = given as readonly (readonly number[] | number)[];
  if (given.length !== 2) {
    const message = `${given.length < 2 ? "not enough" : "too many"} values to unpack (expected 2)`;
    fail("value", "ValueError", message);
  }
  const [i, j] = [first, second].map((axes) => (typeof axes === "number" ? [axes] : (axes ?? [])));
  if ([...(i ?? []), ...(j ?? [])].some((axis) => typeof axis !== "number"))
    fail("type", "TypeError", "tensordot(): argument 'dims_other' (position 4) must be tuple of ints");
  if (!i || !j || i.length !== j.length)
    return fail("value", "RuntimeError", "both dimension lists should have same length");
  return { p: i.map((axis) => wrapAxis(axis, p.length)), q: j.map((axis) => wrapAxis(axis, q.length)) };
}

function tensordot(a: BoundArgs<"a" | "b" | "dims">): Tensor {
  const [p, q] = [a.dims("a"), a.dims("b")];
  const axes = contraction(a);
  for (const [i, axis] of axes.p.entries()) {
    const [m, n] = [at(p, axis), at(q, axes.q[i] ?? 0)];
    if (equal(m, n) !== false || m === 1 || n === 1) continue;
    const message = `contracted dimensions need to match, but first has size ${formatDim(m)} in dim ${axis} and second has size ${formatDim(n)} in dim ${axes.q[i] ?? 0}`;
    fail("matmul", "RuntimeError", message);
  }
  const rest = [...p.filter((_, i) => !axes.p.includes(i)), ...q.filter((_, i) => !axes.q.includes(i))];
  return new Tensor(rest, demandSameType(a.tensor("a"), a.tensor("b")));
}

/** The contracted sizes, 1 where either side has 1. */
function contracted(a: BoundArgs<"a" | "b" | "dims">): Dim {
  const axes = contraction(a);
  return product(
    axes.p.map((axis, i) => (at(a.dims("b"), axes.q[i] ?? 0) === 1 ? 1 : at(a.dims("a"), axis))),
  );
}

function cross(a: BoundArgs<"input" | "other" | "dim">): Tensor {
  const [p, q] = [a.tensor("input"), a.tensor("other")];
  if (!a.isNone("dim")) a.int("dim");
  const [i, j] = [dimsOf(p), dimsOf(q)];
  if (i.length !== j.length) {
    const message = `linalg.cross: inputs must have the same number of dimensions.`;
    fail("rank", "RuntimeError", message);
  }
  const dims = broadcastShapes([i, j]);
  const fits = (axis: number) => equal(at(i, axis), 3) !== false && equal(at(j, axis), 3) !== false;
  const named = a.isNone("dim") ? undefined : wrapAxis(a.known("dim"), dims.length);
  const hasAxis = named === undefined ? dims.some((_, axis) => fits(axis)) : fits(named);
  if (!hasAxis) {
    const axis = named ?? dims.length - 1;
    const message = `linalg.cross: inputs dimension ${axis} must have length 3. Got ${formatDim(at(i, axis))} and ${formatDim(at(j, axis))}`;
    fail("value", "RuntimeError", message);
  }
  return new Tensor(dims, demandCrossType(p, q));
}

function demandCrossType(p: Tensor, q: Tensor): DType {
  if (p.dtype === undefined || q.dtype === undefined || p.dtype === q.dtype) return p.dtype;
  const [expected, found] = [p.dtype, q.dtype].map((dtype) => SCALAR_NAMES[dtype] ?? dtype);
  return fail("dtype", "RuntimeError", `expected scalar type ${expected} but found ${found}`);
}

export const vectorProducts: readonly FunctionEntry[] = [
  op(
    "torch.dot(input, tensor, *, out=None)",
    { aliases: [], output: (a) => dot(a.tensor("input"), a.tensor("tensor")) },
    "method",
  ),
  op(
    "torch.vdot(input, other, *, out=None)",
    { output: (a) => dot(a.tensor("input"), a.tensor("other")) },
    "method",
  ),
  op(
    "torch.outer(input, vec2, *, out=None)",
    {
      aliases: ["torch.ger", "torch.Tensor.ger"],
      output: (a) => outer(a.tensor("input"), a.tensor("vec2"), "outer"),
    },
    "method",
  ),
  op(
    "torch.inner(input, other, *, out=None)",
    {
      output: (a) => {
        const [p, q] = [a.tensor("input"), a.tensor("other")];
        const [i, j] = [dimsOf(p), dimsOf(q)];
        const isScalar = i.length === 0 || j.length === 0;
        if (isScalar) return new Tensor([...i, ...j], p.dtype);
        if (equal(at(i, -1), at(j, -1)) === false) {
          const message = `inner() the last dimension must match on both input tensors but got shapes ${sizes(i)} and ${sizes(j)}`;
          fail("matmul", "RuntimeError", message);
        }
        return new Tensor([...i.slice(0, -1), ...j.slice(0, -1)], demandSameType(p, q));
      },
      macs: (a, y) => {
        const [i, j] = [a.dims("input"), a.dims("other")];
        // It is a tensordot, and a product of single rows is one value by value.
        const isSingle = product(i.slice(0, -1)) === 1 && product(j.slice(0, -1)) === 1;
        return i.length === 0 || j.length === 0 || isSingle ? 0 : mul(product(y), at(i, -1));
      },
    },
    "method",
  ),
  op("torch.tensordot(a, b, dims=2, out=None)", {
    reach: "whole",
    output: tensordot,
    macs: (a, y) => (product(y) === 1 ? 0 : mul(product(y), contracted(a))),
  }),
  op(
    "torch.kron(input, other, *, out=None)",
    {
      output: (a) => {
        const [i, j] = [a.dims("input"), a.dims("other")];
        const rank = Math.max(i.length, j.length);
        const dims = Array.from({ length: rank }, (_, axis) =>
          mul(i[axis - rank + i.length] ?? 1, j[axis - rank + j.length] ?? 1),
        );
        return new Tensor(dims, resultType([a.tensor("input"), a.tensor("other")]));
      },
    },
    "method",
  ),
  op("torch.cross(input, other, dim=None, *, out=None)", { output: cross }, "method"),
  op("torch.linalg.cross(input, other, *, dim=-1, out=None)", { output: cross }),
];
