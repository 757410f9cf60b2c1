import { Conflict, matmul } from "../../../arithmetic/broadcast";
import { type Dim, equal, mul, product } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import type { Reach } from "../../../arithmetic/window";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { Tensor } from "../../values";
import { type DType, resultType, SCALAR_NAMES } from "./dtype";
import { op, pointwise } from "./form";
import { at, sizes } from "./read";

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

/** Names with the same two factors. */
function twoFactors(a: BoundArgs<"input" | "mat2">): Factors {
  return { p: a.tensor("input"), q: a.tensor("mat2") };
}

/** The `(n, m)` product of vectors of `n` and `m` values; another rank is a RuntimeError of `name`. */
export function outer(p: Tensor, q: Tensor, name: string): Tensor {
  for (const [x, word] of [
    [p, "self"],
    [q, "vec2"],
  ] as const) {
    const rank = dimsOf(x).length;
    if (rank !== 1) fail("rank", "RuntimeError", `${name}: Expected 1-D argument ${word}, but got ${rank}-D`);
  }
  return new Tensor([at(dimsOf(p), 0), at(dimsOf(q), 0)], resultType([p, q]));
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
  op("torch.chain_matmul(*matrices, out=None)", {
    aliases: [],
    output: (a) => {
      const [first, ...rest] = a.tensors("matrices");
      if (!first) return fail("value", "RuntimeError", "chain_matmul(): Expected one or more matrices");
      return rest.reduce(mm, first);
    },
  }),
];
