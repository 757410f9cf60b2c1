import { type Dim, equal, min, mul, product } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { type Arg, namedTuple, Tensor } from "../../values";
import { broadcastShapes } from "./broadcast";
import { complexOf, dtypeOr, realOf, requireFloat } from "./dtype";
import { op } from "./form";
import { demandFloating, demandMatrix, demandSquare, demandSquareOf } from "./matrices";
import { at, axesOf, knownInts, wrapAxis } from "./read";
import { withoutAxes } from "./reduce";

/** Linear algebra on the last two axes. */

const L = "torch.linalg.";

/** The axes over which a norm runs: those named, or the flattened tensor. */
function norm(a: BoundArgs<"x" | "dim" | "keepdim" | "dtype">, name: string): Tensor {
  const x = a.tensor("x");
  demandFloating(x.dtype, name);
  const dims = dimsOf(x);
  return new Tensor(
    withoutAxes(dims, axesOf(a, "dim", dims.length), a.flag("keepdim")),
    realOf(dtypeOr(a, "dtype", x.dtype)),
  );
}

/** `linalg.norm`: with an order but no axes the tensor must be a vector or a matrix. */
function generalNorm(a: BoundArgs<"x" | "ord" | "dim" | "keepdim" | "dtype">): Tensor {
  const rank = a.dims("x").length;
  const axes = a.isNone("dim") ? undefined : knownInts(a, "dim");
  if (typeof a.raw("ord") === "string" && !["fro", "nuc"].includes(String(a.raw("ord"))))
    fail("value", "RuntimeError", `linalg.matrix_norm: Order ${String(a.raw("ord"))} not supported.`);
  if (!a.isNone("ord")) {
    if (axes !== undefined && axes.length !== 1 && axes.length !== 2) {
      const message = `linalg.norm: If dim is specified, it must be of length 1 or 2. Got [${axes.join(", ")}]`;
      fail("value", "RuntimeError", message);
    }
    if (axes === undefined && rank !== 1 && rank !== 2) {
      const message = `linalg.norm: If dim is not specified but ord is, the input must be 1D or 2D. Got ${rank}D.`;
      fail("rank", "RuntimeError", message);
    }
  }
  return norm(a, "linalg.norm");
}

/** A norm over two axes. */
function matrixNorm(a: BoundArgs<"x" | "dim" | "keepdim" | "dtype">): Tensor {
  const x = a.tensor("x");
  const dims = demandMatrix(x, "linalg.matrix_norm");
  const axes = knownInts(a, "dim").map((axis) => wrapAxis(axis, dims.length));
  if (axes.length !== 2 || axes[0] === axes[1])
    fail("value", "RuntimeError", "linalg.matrix_norm: dim must be a 2-tuple");
  return new Tensor(withoutAxes(dims, axes, a.flag("keepdim")), realOf(dtypeOr(a, "dtype", x.dtype)));
}

/** `A·X = B`: B may be a batch of vectors. */
function solve(a: BoundArgs<"A" | "B">): Tensor {
  const [p, q] = [a.tensor("A"), a.tensor("B")];
  const dims = demandSquare(p, "linalg.solve");
  const right = dimsOf(q);
  if (right.length === 0) fail("rank", "RuntimeError", "linalg.solve: B must have at least 1 dimension");
  demandSame(p, q);
  const isVector =
    right.length === 1 || (right.length === dims.length - 1 && matches(right, dims.slice(0, -1)));
  const rows = isVector ? at(right, -1) : at(right, -2);
  if (equal(rows, at(dims, -1)) === false) {
    const message = `linalg.solve: Incompatible shapes of A and B for the equation AX = B (${formatDim(at(dims, -2))}x${formatDim(at(dims, -1))} and ${formatDim(rows)}x${formatDim(isVector ? 1 : at(right, -1))})`;
    fail("matmul", "RuntimeError", message);
  }
  if (isVector) return new Tensor(broadcastShapes([dims.slice(0, -1), right]), p.dtype);
  const lead = broadcastShapes([dims.slice(0, -2), right.slice(0, -2)]);
  return new Tensor([...lead, at(right, -2), at(right, -1)], p.dtype);
}

function demandSame(p: Tensor, q: Tensor): void {
  if (p.dtype === undefined || q.dtype === undefined || p.dtype === q.dtype) return;
  const message = `linalg.solve: Expected A and B to have the same dtype, but found A of type ${p.dtype} and B of type ${q.dtype} instead`;
  fail("dtype", "RuntimeError", message);
}

function matches(p: Dims, q: Dims): boolean {
  return p.every((d, i) => equal(d, at(q, i)) === true);
}

function smaller(dims: Dims): Dim {
  return min(at(dims, -2), at(dims, -1));
}

/** The three factors of a singular value decomposition. */
function svd(x: Tensor, isFull: boolean, name: string): Record<"U" | "S" | "Vh", Tensor> {
  const dims = demandMatrix(x, name);
  const lead = dims.slice(0, -2);
  const [rows, columns, rank] = [at(dims, -2), at(dims, -1), smaller(dims)];
  return {
    U: new Tensor([...lead, rows, isFull ? rows : rank], x.dtype),
    S: new Tensor([...lead, rank], realOf(x.dtype)),
    Vh: new Tensor([...lead, isFull ? columns : rank, columns], x.dtype),
  };
}

function qr(x: Tensor, mode: string): readonly Arg[] {
  const dims = demandMatrix(x, "linalg.qr");
  const lead = dims.slice(0, -2);
  const [rows, columns] = [at(dims, -2), at(dims, -1)];
  const inner = mode === "complete" ? rows : smaller(dims);
  const q = mode === "r" ? [0] : [...lead, rows, inner];
  return namedTuple({ Q: new Tensor(q, x.dtype), R: new Tensor([...lead, inner, columns], x.dtype) });
}

/** How many matrix products a power takes by squaring. */
function productsFor(power: number): number {
  if (power < 2) return 0;
  const bits = power.toString(2);
  return bits.length - 1 + [...bits].filter((bit) => bit === "1").length - 1;
}

const SAME_SQUARE: readonly (readonly [string, string, readonly string[]])[] = [
  ["inv", "A", ["torch.inverse", "torch.Tensor.inverse"]],
  ["cholesky", "A", ["torch.cholesky", "torch.Tensor.cholesky"]],
  ["matrix_exp", "A", ["torch.matrix_exp", "torch.Tensor.matrix_exp"]],
];

export const linearAlgebra: readonly FunctionEntry[] = [
  ...SAME_SQUARE.map(([name, parameter, aliases]) =>
    op<string>(`${L}${name}(${parameter}, *, upper=False, out=None)`, {
      aliases: [...aliases],
      spellings: { input: parameter },
      output: (a) =>
        new Tensor(
          demandSquare(a.tensor(parameter as "self"), `linalg.${name}`),
          a.tensor(parameter as "self").dtype,
        ),
    }),
  ),
  op(`${L}pinv(A, *, atol=None, rtol=None, hermitian=False, out=None)`, {
    aliases: ["torch.pinverse", "torch.Tensor.pinverse"],
    output: (a) => {
      const dims = demandMatrix(a.tensor("A"), "linalg.pinv");
      return new Tensor([...dims.slice(0, -2), at(dims, -1), at(dims, -2)], a.tensor("A").dtype);
    },
  }),
  op(`${L}det(A, *, out=None)`, {
    aliases: ["torch.det", "torch.Tensor.det", "torch.logdet", "torch.Tensor.logdet"],
    output: (a) => new Tensor(demandSquare(a.tensor("A"), "linalg.det").slice(0, -2), a.tensor("A").dtype),
  }),
  op(`${L}slogdet(A, *, out=None)`, {
    aliases: ["torch.slogdet", "torch.Tensor.slogdet"],
    output: (a) => {
      const x = a.tensor("A");
      const dims = demandSquare(x, "linalg.slogdet").slice(0, -2);
      return namedTuple({ sign: new Tensor(dims, x.dtype), logabsdet: new Tensor(dims, realOf(x.dtype)) });
    },
  }),
  op(`${L}matrix_power(A, n, *, out=None)`, {
    aliases: ["torch.matrix_power", "torch.Tensor.matrix_power"],
    output: (a) => new Tensor(demandSquareOf(a.tensor("A"), "linalg.matrix_power"), a.tensor("A").dtype),
    macs: (a, y) => mul(productsFor(Math.abs(a.known("n"))), mul(product(y), at(y, -1))),
  }),
  op(`${L}matrix_rank(A, *, atol=None, rtol=None, hermitian=False, out=None)`, {
    output: (a) => new Tensor(demandMatrix(a.tensor("A"), "linalg.matrix_rank").slice(0, -2), "int64"),
  }),
  op(`${L}solve(A, B, *, left=True, out=None)`, { output: solve }),
  op(`${L}norm(x, ord=None, dim=None, keepdim=False, *, out=None, dtype=None)`, {
    spellings: { A: "x", input: "x" },
    output: generalNorm,
  }),
  op(`${L}vector_norm(x, ord=2, dim=None, keepdim=False, *, out=None, dtype=None)`, {
    spellings: { input: "x" },
    output: (a) => norm(a, "linalg.vector_norm"),
  }),
  op(`${L}matrix_norm(x, ord='fro', dim=(-2, -1), keepdim=False, *, out=None, dtype=None)`, {
    spellings: { A: "x", input: "x" },
    output: matrixNorm,
  }),
  op(`${L}svd(A, full_matrices=True, *, driver=None, out=None)`, {
    output: (a) => namedTuple(svd(a.tensor("A"), a.flag("full_matrices"), "linalg.svd")),
  }),
  op(`${L}svdvals(A, *, driver=None, out=None)`, {
    output: (a) => svd(a.tensor("A"), false, "linalg.svdvals").S,
  }),
  op(
    "torch.svd(input, some=True, compute_uv=True, *, out=None)",
    {
      output: (a) => {
        const { U, S, Vh } = svd(a.tensor("input"), !a.flag("some"), "linalg.svd");
        const v = dimsOf(Vh);
        return namedTuple({ U, S, V: new Tensor([...v.slice(0, -2), at(v, -1), at(v, -2)], Vh.dtype) });
      },
    },
    "method",
  ),
  op(`${L}qr(A, mode='reduced', *, out=None)`, {
    output: (a) => qr(a.tensor("A"), a.text("mode") ?? "reduced"),
  }),
  op(
    "torch.qr(input, some=True, *, out=None)",
    { output: (a) => qr(a.tensor("input"), a.flag("some") ? "reduced" : "complete") },
    "method",
  ),
  op(`${L}eigh(A, UPLO='L', *, out=None)`, {
    output: (a) => {
      requireFloat(a.tensor("A").dtype, "linalg_eigh_cpu");
      const dims = demandSquare(a.tensor("A"), "linalg.eigh");
      return namedTuple({
        eigenvalues: new Tensor(dims.slice(0, -1), realOf(a.tensor("A").dtype)),
        eigenvectors: new Tensor(dims, a.tensor("A").dtype),
      });
    },
  }),
  op(`${L}eigvalsh(A, UPLO='L', *, out=None)`, {
    output: (a) => {
      requireFloat(a.tensor("A").dtype, "linalg_eigh_cpu");
      return new Tensor(
        demandSquare(a.tensor("A"), "linalg.eigvalsh").slice(0, -1),
        realOf(a.tensor("A").dtype),
      );
    },
  }),
  op(`${L}eig(A, *, out=None)`, {
    output: (a) => {
      const dims = demandSquare(a.tensor("A"), "linalg.eig");
      const { dtype } = a.tensor("A");
      const complex = dtype && complexOf(dtype);
      return namedTuple({
        eigenvalues: new Tensor(dims.slice(0, -1), complex),
        eigenvectors: new Tensor(dims, complex),
      });
    },
  }),
  op(`${L}eigvals(A, *, out=None)`, {
    output: (a) => {
      const dims = demandSquare(a.tensor("A"), "linalg.eigvals");
      const { dtype } = a.tensor("A");
      return new Tensor(dims.slice(0, -1), dtype && complexOf(dtype));
    },
  }),
];
