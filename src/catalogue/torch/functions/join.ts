import { Conflict, concatenate } from "../../../arithmetic/broadcast";
import { equal, sum } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail, giveUp } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { reshaped } from "../../families/constants";
import { Tensor } from "../../values";
import { promote } from "./dtype";
import { op } from "./form";
import { at, sizes, wrapAxis } from "./read";
import { atLeast } from "./view";

/** Functions that join tensors to one. */

/** The tensors of a sequence; PyTorch refuses none at all. */
function several<N extends string>(a: BoundArgs<N>, name: N, message: string): readonly Tensor[] {
  const value = a.raw(name);
  if (value instanceof Tensor) return rows(value);
  const tensors = a.tensors(name);
  return tensors.length === 0 ? fail("value", "RuntimeError", message) : tensors;
}

/** A tensor in the place of a sequence gives its rows. */
function rows(x: Tensor): readonly Tensor[] {
  const [count, ...rest] = dimsOf(x);
  if (typeof count !== "number") return giveUp("the number of tensors is not known");
  return Array.from({ length: count }, () => new Tensor(rest, x.dtype));
}

function commonType(tensors: readonly Tensor[]): string | undefined {
  const [first, ...rest] = tensors.map((x) => x.dtype);
  return rest.reduce((all, dtype) => promote(all, dtype), first);
}

/** Joined along an axis; vectors without elements are left out, as PyTorch has done since its beginnings. */
export function joined(tensors: readonly Tensor[], axis: number): Tensor {
  const dtype = commonType(tensors);
  const all = tensors.map(dimsOf);
  const scalar = all.findIndex((dims) => dims.length === 0);
  if (scalar >= 0) {
    const message = `zero-dimensional tensor (at position ${scalar}) cannot be concatenated`;
    fail("rank", "RuntimeError", message);
  }
  const shapes = all.filter((dims) => !(dims.length === 1 && dims[0] === 0));
  if (shapes.length === 0) return new Tensor([0], dtype);
  const along = wrapAxis(axis, shapes[0]?.length ?? 1);
  const result = concatenate(shapes, along);
  if (result instanceof Conflict) return failJoin(result, along);
  return withNumbers(tensors, result, along, dtype);
}

function failJoin({ kind, a, b, index }: Conflict, axis: number): never {
  if (kind === "rank") {
    const message = `Tensors must have same number of dimensions: got ${formatDim(a)} and ${formatDim(b)}`;
    return fail("rank", "RuntimeError", message);
  }
  return fail(
    "concatenate",
    "RuntimeError",
    `Sizes of tensors must match except in dimension ${axis}. Expected size ${formatDim(a)} but got size ${formatDim(b)} for tensor number ${index} in the list.`,
    { expected: a, received: b, index },
  );
}

/** Constant vectors keep their numbers. */
function withNumbers(
  tensors: readonly Tensor[],
  dims: Dims,
  axis: number,
  dtype: string | undefined,
): Tensor {
  const isFront = axis === 0 && tensors.every((x) => x.data && x.dtype === dtype);
  return isFront
    ? new Tensor(
        dims,
        dtype,
        tensors.flatMap((x) => x.data ?? []),
      )
    : new Tensor(dims, dtype);
}

/** Tensors of equal sizes along a new axis; where one differs it is a RuntimeError. */
export function stacked(tensors: readonly Tensor[], axis: number): Tensor {
  const [first = [], ...others] = tensors.map(dimsOf);
  const along = wrapAxis(axis, first.length + 1);
  const odd = others.findIndex(
    (dims) => dims.length !== first.length || dims.some((d, i) => equal(d, at(first, i)) === false),
  );
  if (odd >= 0) {
    const message = `stack expects each tensor to be equal size, but got ${sizes(first)} at entry 0 and ${sizes(others[odd] ?? [])} at entry ${odd + 1}`;
    fail("concatenate", "RuntimeError", message);
  }
  const dims = first.map((d, i) =>
    others.reduce((best, o) => (typeof best === "number" ? best : at(o, i)), d),
  );
  return withNumbers(tensors, dims.toSpliced(along, 0, tensors.length), along, commonType(tensors));
}

const NONE = "expected a non-empty list of Tensors";

/** The columns of a table: vectors become columns. */
function column(x: Tensor): Tensor {
  const dims = dimsOf(x);
  return dims.length > 1 ? x : reshaped(x, [dims[0] ?? 1, 1]);
}

function blockDiagonal(tensors: readonly Tensor[]): Tensor {
  const shapes = tensors.map((x) => dimsOf(atLeast(x, 2)));
  const odd = shapes.find((dims) => dims.length > 2);
  if (odd) {
    const message = `torch.block_diag: Input tensors must have 2 or fewer dimensions. Input has ${odd.length} dimensions`;
    fail("rank", "RuntimeError", message);
  }
  const dims = [0, 1].map((axis) => sum(shapes.map((shape) => at(shape, axis))));
  return new Tensor(dims, commonType(tensors));
}

export const joins: readonly FunctionEntry[] = [
  op("torch.cat(tensors, dim=0, *, out=None)", {
    aliases: ["torch.concat", "torch.concatenate"],
    output: (a) => joined(several(a, "tensors", `torch.cat(): ${NONE}`), a.known("dim")),
  }),
  op("torch.stack(tensors, dim=0, *, out=None)", {
    output: (a) => stacked(several(a, "tensors", "stack expects a non-empty TensorList"), a.known("dim")),
  }),
  op("torch.hstack(tensors, *, out=None)", {
    output: (a) => {
      const tensors = several(a, "tensors", "hstack expects a non-empty TensorList").map((x) =>
        atLeast(x, 1),
      );
      return joined(tensors, tensors[0] && dimsOf(tensors[0]).length === 1 ? 0 : 1);
    },
  }),
  op("torch.vstack(tensors, *, out=None)", {
    aliases: ["torch.row_stack"],
    output: (a) =>
      joined(
        several(a, "tensors", "vstack expects a non-empty TensorList").map((x) => atLeast(x, 2)),
        0,
      ),
  }),
  op("torch.dstack(tensors, *, out=None)", {
    output: (a) =>
      joined(
        several(a, "tensors", "dstack expects a non-empty TensorList").map((x) => atLeast(x, 3)),
        2,
      ),
  }),
  op("torch.column_stack(tensors, *, out=None)", {
    output: (a) =>
      joined(several(a, "tensors", "column_stack expects a non-empty TensorList").map(column), 1),
  }),
  op("torch.block_diag(*tensors)", { output: (a) => blockDiagonal(a.tensors("tensors")) }),
];
