import { isKnown, mod, product, sub } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail, giveUp } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { rearranged } from "../../families/constants";
import { Tensor } from "../../values";
import { diag, diagonal, embedded, identity } from "./diagonal";
import { op } from "./form";
import { at, knownInts, sizesOf, wrapAxis } from "./read";
import { sumType } from "./reduce";

/** Functions that move axes, turn them around or take their diagonals. */

/** The tensor with its axes in another order: axis `i` of the result is axis `order[i]`. */
function reordered(x: Tensor, order: readonly number[]): Tensor {
  const dims = dimsOf(x);
  return rearranged(
    x,
    order.map((axis) => at(dims, axis)),
    (position) => dims.map((_, axis) => position[order.indexOf(axis)] ?? 0),
  );
}

function permute<N extends string>(a: BoundArgs<N>, input: N, order: N): Tensor {
  const x = a.tensor(input);
  const dims = dimsOf(x);
  const given = knownInts(a, order);
  if (given.length !== dims.length) {
    const message = `permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = ${dims.length} is not equal to len(dims) = ${given.length}`;
    fail("rank", "RuntimeError", message, { expected: dims.length, received: given.length });
  }
  const axes = given.map((axis) => wrapAxis(axis, dims.length));
  if (new Set(axes).size !== axes.length)
    fail("axis", "RuntimeError", "permute(): duplicate dims are not allowed.");
  return reordered(x, axes);
}

function swapped(x: Tensor, first: number, second: number): Tensor {
  const rank = dimsOf(x).length;
  const [i, j] = [wrapAxis(first, rank), wrapAxis(second, rank)];
  if (rank === 0) return x;
  return reordered(x, identity(rank).with(i, j).with(j, i));
}

/** Axes named in `source` go to `destination`, the others keep their order. */
function moved(a: BoundArgs<"input" | "source" | "destination">): Tensor {
  const x = a.tensor("input");
  const rank = dimsOf(x).length;
  const [source, destination] = (["source", "destination"] as const).map((name) =>
    knownInts(a, name).map((axis) => wrapAxis(axis, rank)),
  );
  if (!source || !destination || source.length !== destination.length) {
    const message = `movedim: Invalid source or destination dims: source and destination must have the same number of elements`;
    return fail("value", "RuntimeError", message);
  }
  for (const axes of [source, destination]) {
    if (new Set(axes).size !== axes.length)
      fail("axis", "RuntimeError", "movedim: repeated dim in `source` or `destination`");
  }
  const rest = identity(rank).filter((axis) => !source.includes(axis));
  const order = identity(rank).map((axis) => {
    const from = destination.indexOf(axis);
    return from < 0 ? (rest.shift() ?? axis) : (source[from] ?? axis);
  });
  return rank === 0 ? x : reordered(x, order);
}

/** `t()` swaps the axes of a matrix; vectors and scalars stay. */
function matrixTranspose(x: Tensor, name: string): Tensor {
  const rank = dimsOf(x).length;
  if (rank > 2)
    fail("rank", "RuntimeError", `${name} expects a tensor with <= 2 dimensions, but self is ${rank}D`);
  return rank < 2 ? x : swapped(x, 0, 1);
}

/** `.T` turns all axes around. */
function reversed(x: Tensor): Tensor {
  return reordered(x, identity(dimsOf(x).length).reverse());
}

/** `.mT`, `.mH` and adjoint() swap the last two axes. */
function lastTwo(x: Tensor, name: string): Tensor {
  const rank = dimsOf(x).length;
  if (rank === 1) {
    const message = `tensor.${name} is only supported on matrices or batches of matrices. Got ${rank}-D tensor.`;
    fail("rank", "RuntimeError", message);
  }
  return rank === 0 ? x : swapped(x, -2, -1);
}

function flip<N extends string>(a: BoundArgs<N>, input: N, dims: N): Tensor {
  const x = a.tensor(input);
  const size = dimsOf(x);
  const axes = knownInts(a, dims).map((axis) => wrapAxis(axis, size.length));
  const twice = axes.find((axis, i) => axes.indexOf(axis) !== i);
  if (twice !== undefined)
    fail("axis", "RuntimeError", `dim ${twice} appears multiple times in the list of dims`);
  return rearranged(x, size, (position) =>
    position.map((p, axis) => (axes.includes(axis) ? Number(size[axis]) - 1 - p : p)),
  );
}

function rollCheck(a: BoundArgs<"input" | "shifts" | "dims">): Tensor {
  const x = a.tensor("input");
  const rank = dimsOf(x).length;
  const shifts = sizesOf(a, "shifts");
  const axes = a.isNone("dims") ? [] : knownInts(a, "dims");
  if (shifts.length === 0) fail("value", "RuntimeError", "`shifts` required");
  if (axes.length === 0 && shifts.length === 1) return new Tensor(x.shape, x.dtype);
  if (shifts.length !== axes.length) {
    const message = `shifts and dimensions must align. shifts: ${shifts.length}, dims:${axes.length}`;
    fail("value", "RuntimeError", message);
  }
  for (const axis of axes) {
    if (rank > 0) wrapAxis(axis, rank);
    else fail("axis", "IndexError", `Dimension specified as ${axis} but tensor has no dimensions`);
  }
  return new Tensor(x.shape, x.dtype);
}

function rotated(a: BoundArgs<"input" | "k" | "dims">): Dims {
  const dims = a.dims("input");
  const axes = knownInts(a, "dims");
  if (axes.length !== 2)
    fail("value", "RuntimeError", `expected total rotation dims == 2, but got dims = ${axes.length}`);
  if (dims.length < 2)
    fail("rank", "RuntimeError", `expected total dims >= 2, but got total dims = ${dims.length}`);
  const [i = 0, j = 1] = axes.map((axis) => wrapAxis(axis, dims.length));
  if (i === j) fail("axis", "RuntimeError", "expected rotation dims to be different");
  const turns = mod(a.int("k"), 2);
  if (isKnown(turns)) return turns === 0 ? dims : dims.with(i, at(dims, j)).with(j, at(dims, i));
  return giveUp(isUnknown(turns) ? turns : "the number of turns is not known");
}

function demandMatrix(dims: Dims, message: string): Dims {
  return dims.length < 2 ? fail("rank", "RuntimeError", message) : dims;
}

export const permutations: readonly FunctionEntry[] = [
  op("torch.permute(input, dims)", { output: (a) => permute(a, "input", "dims") }),
  op("torch.Tensor.permute(self, *dims)", { output: (a) => permute(a, "self", "dims") }),
  op(
    "torch.transpose(input, dim0, dim1)",
    { output: (a) => swapped(a.tensor("input"), a.known("dim0"), a.known("dim1")) },
    "method",
    "in-place method",
  ),
  op(
    "torch.swapaxes(input, axis0, axis1)",
    { output: (a) => swapped(a.tensor("input"), a.known("axis0"), a.known("axis1")) },
    "method",
    "in-place method",
  ),
  op(
    "torch.swapdims(input, dim0, dim1)",
    { output: (a) => swapped(a.tensor("input"), a.known("dim0"), a.known("dim1")) },
    "method",
    "in-place method",
  ),
  ...["movedim", "moveaxis"].map((name) =>
    op(`torch.${name}(input, source, destination)`, { output: moved }, "method"),
  ),
  op(
    "torch.t(input)",
    { output: (a) => matrixTranspose(a.tensor("input"), "t()") },
    "method",
    "in-place method",
  ),
  op("torch.adjoint(input)", { output: (a) => lastTwo(a.tensor("input"), "adjoint()") }, "method"),
  op("torch.Tensor.T", { output: (a) => reversed(a.tensor("self")) }),
  op("torch.Tensor.H", {
    output: (a) => {
      const rank = a.dims("self").length;
      if (rank !== 0 && rank !== 2) {
        const message = `tensor.H is only supported on matrices (2-D tensors). Got ${rank}-D tensor.`;
        fail("rank", "RuntimeError", message);
      }
      return reversed(a.tensor("self"));
    },
  }),
  op("torch.Tensor.mT", { output: (a) => lastTwo(a.tensor("self"), "mT") }),
  op("torch.Tensor.mH", { output: (a) => lastTwo(a.tensor("self"), "mH") }),
  op("torch.flip(input, dims)", { output: (a) => flip(a, "input", "dims") }),
  op("torch.Tensor.flip(self, *dims)", { output: (a) => flip(a, "self", "dims") }),
  op(
    "torch.fliplr(input)",
    { shape: (a) => demandMatrix(a.dims("input"), "Input must be >= 2-d.") },
    "method",
  ),
  op(
    "torch.flipud(input)",
    {
      shape: (a) => {
        const dims = a.dims("input");
        return dims.length === 0 ? fail("rank", "RuntimeError", "Input must be >= 1-d.") : dims;
      },
    },
    "method",
  ),
  op("torch.roll(input, shifts, dims=None)", { output: rollCheck }, "method"),
  op("torch.rot90(input, k=1, dims=(0, 1))", { shape: rotated }, "method"),
  op("torch.diagonal(input, offset=0, dim1=0, dim2=1)", { shape: diagonal }, "method"),
  op("torch.diag_embed(input, offset=0, dim1=-2, dim2=-1)", { shape: embedded }, "method"),
  op("torch.diag(input, diagonal=0, *, out=None)", { shape: diag }, "method"),
  op(
    "torch.diagflat(input, offset=0)",
    {
      shape: (a) => {
        const count = product(a.dims("input"));
        const size = sub(count, -Math.abs(a.known("offset")));
        return [size, size];
      },
    },
    "method",
  ),
  ...["tril", "triu"].map((name) =>
    op(
      `torch.${name}(input, diagonal=0, *, out=None)`,
      {
        shape: (a) => demandMatrix(a.dims("input"), `${name}: input tensor must have at least 2 dimensions`),
      },
      "method",
      "in-place method",
    ),
  ),
  op(
    "torch.trace(input)",
    {
      output: (a) => {
        const x = a.tensor("input");
        if (dimsOf(x).length !== 2) fail("rank", "RuntimeError", "trace: expected a matrix");
        return new Tensor([], sumType(x.dtype));
      },
    },
    "method",
  ),
];
