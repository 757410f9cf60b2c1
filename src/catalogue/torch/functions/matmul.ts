import { Conflict, matmul } from "../../../arithmetic/broadcast";
import { type Dim, equal, mul, product } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import type { Reach } from "../../../arithmetic/window";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { Tensor } from "../../values";
import { broadcastShapes } from "./broadcast";
import { type DType, resultType, SCALAR_NAMES } from "./dtype";
import { op, pointwise } from "./form";
import { at, sizes, wrapAxis } from "./read";

/**
 * Matrix products. Multiply-adds are what `torch.utils.flop_counter` knows: products of matrices. It counts none
 * for a product with a vector on the right, dot products and outer products.
 */

/** Factors must be of one dtype. */
export function demandSameType(p: Tensor, q: Tensor): DType {
  if (p.dtype === undefined || q.dtype === undefined || p.dtype === q.dtype) return p.dtype ?? q.dtype;
  const [first, second] = [p.dtype, q.dtype].map((dtype) => SCALAR_NAMES[dtype] ?? dtype);
  const message = `expected m1 and m2 to have the same dtype, but got: ${first?.toLowerCase()} != ${second?.toLowerCase()}`;
  return fail("dtype", "RuntimeError", message);
}

/** A product of weights on the right stays at its place; a product of two maps mixes all places. */
function reach(p: Dims, q: Dims): Reach {
  return q.length <= 2 || p.length <= 2 ? "point" : "whole";
}

/** `torch.matmul`: vectors, matrices and batches of them. */
export function matrixProduct(p: Tensor, q: Tensor): Tensor {
  const result = matmul(dimsOf(p), dimsOf(q));
  if (result instanceof Conflict) return failProduct(result, dimsOf(p), dimsOf(q));
  return new Tensor(result, demandSameType(p, q));
}

function failProduct({ kind, a, b, axis }: Conflict, p: Dims, q: Dims): never {
  if (kind === "rank") {
    const message = `both arguments to matmul need to be at least 1D, but they are ${p.length}D and ${q.length}D`;
    return fail("rank", "RuntimeError", message);
  }
  if (kind === "broadcast") {
    const message = `The size of tensor a (${formatDim(a)}) must match the size of tensor b (${formatDim(b)}) at non-singleton dimension ${axis}`;
    return fail("broadcast", "RuntimeError", message, { a, b, axis });
  }
  const facts = { expected: a, received: b };
  if (p.length > 2 && q.length > 2) {
    const message = `Expected size for first two dimensions of batch2 tensor to be: ${sizes([product(p.slice(0, -2)), a])} but got: ${sizes([product(q.slice(0, -2)), b])}.`;
    return fail("matmul", "RuntimeError", message, facts);
  }
  if (p.length === 1 && q.length === 1) {
    const message = `inconsistent tensor size, expected tensor ${sizes(p)} and src ${sizes(q)} to have the same number of elements, but got ${formatDim(a)} and ${formatDim(b)} elements respectively`;
    return fail("matmul", "RuntimeError", message, facts);
  }
  const rows = product(p.slice(0, -1));
  const message = `mat1 and mat2 shapes cannot be multiplied (${formatDim(rows)}x${formatDim(a)} and ${formatDim(b)}x${formatDim(q.length === 1 ? 1 : at(q, -1))})`;
  return fail("matmul", "RuntimeError", message, facts);
}

/** A vector on the right makes it a product with a vector, which the counter does not know. */
function productMacs(p: Dims, q: Dims, y: Dims): Dim {
  return q.length === 1 ? 0 : mul(product(y), at(p, -1));
}

interface Factors {
  readonly p: Tensor;
  readonly q: Tensor;
}

/** Complains unless the factors have exactly these ranks. */
function demandRanks(
  { p, q }: Factors,
  ranks: readonly [number, number],
  words: readonly [string, string],
): void {
  for (const [i, x] of [p, q].entries()) {
    if (dimsOf(x).length === ranks[i]) continue;
    fail("rank", "RuntimeError", words[i] ?? "", { expected: ranks[i] ?? 0, received: dimsOf(x).length });
  }
}

function mm(p: Tensor, q: Tensor): Tensor {
  demandRanks({ p, q }, [2, 2], ["self must be a matrix", "mat2 must be a matrix"]);
  return matrixProduct(p, q);
}

function mv(p: Tensor, q: Tensor, name = "vector + matrix @ vector"): Tensor {
  const ranks = `${name} expected, got 1, ${dimsOf(p).length}, ${dimsOf(q).length}`;
  demandRanks({ p, q }, [2, 1], [ranks, ranks]);
  const [rows, inner] = [at(dimsOf(p), 0), at(dimsOf(p), 1)];
  const [length] = dimsOf(q);
  if (equal(inner, length ?? 1) === false) {
    const message = `size mismatch, got input (${formatDim(rows)}), mat (${formatDim(rows)}x${formatDim(inner)}), vec (${formatDim(length ?? 1)})`;
    fail("matmul", "RuntimeError", message);
  }
  return new Tensor([rows], demandSameType(p, q));
}

function bmm(p: Tensor, q: Tensor): Tensor {
  demandRanks({ p, q }, [3, 3], ["batch1 must be a 3D tensor", "batch2 must be a 3D tensor"]);
  const [b1 = 1, rows = 1, inner = 1] = dimsOf(p);
  const [b2 = 1, received = 1, columns = 1] = dimsOf(q);
  if (equal(b1, b2) === false || equal(inner, received) === false) {
    const message = `Expected size for first two dimensions of batch2 tensor to be: ${sizes([b1, inner])} but got: ${sizes([b2, received])}.`;
    fail("matmul", "RuntimeError", message, { expected: inner, received });
  }
  return new Tensor([b1, rows, columns], demandSameType(p, q));
}

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

function outer(p: Tensor, q: Tensor, name: string): Tensor {
  for (const [x, word] of [
    [p, "self"],
    [q, "vec2"],
  ] as const) {
    const rank = dimsOf(x).length;
    if (rank !== 1) fail("rank", "RuntimeError", `${name}: Expected 1-D argument ${word}, but got ${rank}-D`);
  }
  return new Tensor([at(dimsOf(p), 0), at(dimsOf(q), 0)], demandOuterType(p, q));
}

function demandOuterType(p: Tensor, q: Tensor): DType {
  return resultType([p, q]);
}

/** `beta·input + alpha·product`: the input broadcasts to the product. */
export function added(input: Tensor, result: Tensor): Tensor {
  const dims = dimsOf(result);
  const from = dimsOf(input);
  const fits =
    from.length <= dims.length &&
    from.every((d, i) => {
      const size = at(dims, i + dims.length - from.length);
      return equal(d, 1) !== false || equal(d, size) !== false;
    });
  if (!fits) {
    const lead = dims.length - from.length;
    const axis =
      from.findIndex((d, i) => equal(d, 1) === false && equal(d, at(dims, i + lead)) === false) + lead;
    const message =
      lead < 0
        ? `expand(torch.FloatTensor{${sizes(from)}}, size=${sizes(dims)}): the number of sizes provided (${dims.length}) must be greater or equal to the number of dimensions in the tensor (${from.length})`
        : `The expanded size of the tensor (${formatDim(at(dims, axis))}) must match the existing size (${formatDim(at(from, axis - lead))}) at non-singleton dimension ${axis}.  Target sizes: ${sizes(dims)}.  Tensor sizes: ${sizes(from)}`;
    fail("broadcast", "RuntimeError", message);
  }
  return new Tensor(dims, demandSameType(input, result));
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

/** Names with the same two factors. */
function twoFactors(a: BoundArgs<"input" | "mat2">): Factors {
  return { p: a.tensor("input"), q: a.tensor("mat2") };
}

export const products: readonly FunctionEntry[] = [
  op(
    "torch.matmul(input, other, *, out=None)",
    {
      aliases: ["torch.linalg.matmul", "torch.Tensor.__matmul__"],
      reach: (a) => reach(a.dims("input"), a.dims("other")),
      output: (a) => matrixProduct(a.tensor("input"), a.tensor("other")),
      macs: (a, y) => productMacs(a.dims("input"), a.dims("other"), y),
    },
    "method",
  ),
  op(
    "torch.mm(input, mat2, *, out=None)",
    {
      output: (a) => mm(a.tensor("input"), a.tensor("mat2")),
      macs: (a, y) => mul(product(y), at(a.dims("input"), -1)),
    },
    "method",
  ),
  op(
    "torch.bmm(input, mat2, *, out=None)",
    {
      reach: "whole",
      output: (a) => {
        const { p, q } = twoFactors(a);
        return bmm(p, q);
      },
      macs: (a, y) => mul(product(y), at(a.dims("input"), -1)),
    },
    "method",
  ),
  op(
    "torch.mv(input, vec, *, out=None)",
    { output: (a) => mv(a.tensor("input"), a.tensor("vec")) },
    "method",
  ),
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
  ...pointwise("torch.addmm(input, mat1, mat2, *, beta=1, alpha=1, out=None)", {
    output: (a) => added(a.tensor("input"), mm(a.tensor("mat1"), a.tensor("mat2"))),
    macs: (a, y) => mul(product(y), at(a.dims("mat1"), -1)),
  }),
  ...pointwise("torch.addmv(input, mat, vec, *, beta=1, alpha=1, out=None)", {
    output: (a) => added(a.tensor("input"), mv(a.tensor("mat"), a.tensor("vec"))),
  }),
  ...pointwise("torch.addr(input, vec1, vec2, *, beta=1, alpha=1, out=None)", {
    output: (a) => {
      const y = outer(a.tensor("vec1"), a.tensor("vec2"), "addr");
      const dtype = resultType([a.tensor("input"), y]);
      return new Tensor(dimsOf(added(new Tensor(a.dims("input"), y.dtype), y)), dtype);
    },
  }),
  ...pointwise("torch.baddbmm(input, batch1, batch2, *, beta=1, alpha=1, out=None)", {
    reach: "whole",
    output: (a) => added(a.tensor("input"), bmm(a.tensor("batch1"), a.tensor("batch2"))),
    macs: (a, y) => mul(product(y), at(a.dims("batch1"), -1)),
  }),
  op(
    "torch.addbmm(input, batch1, batch2, *, beta=1, alpha=1, out=None)",
    {
      reach: "whole",
      output: (a) => {
        const y = bmm(a.tensor("batch1"), a.tensor("batch2"));
        return added(a.tensor("input"), new Tensor(dimsOf(y).slice(1), y.dtype));
      },
    },
    "method",
    "in-place method",
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
  op("torch.chain_matmul(*matrices, out=None)", {
    aliases: [],
    output: (a) => {
      const [first, ...rest] = a.tensors("matrices");
      if (!first) return fail("value", "RuntimeError", "chain_matmul(): Expected one or more matrices");
      return rest.reduce(mm, first);
    },
  }),
];
