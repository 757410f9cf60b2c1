import { Conflict, reshape } from "../../../arithmetic/broadcast";
import { bounds, type Dim, equal, floorDiv, isKnown, mul, product } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import type { Reach } from "../../../arithmetic/window";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { reshaped } from "../../families/constants";
import { Opaque, Tensor } from "../../values";
import { complexOf, dtypeNamed, realOf } from "./dtype";
import { op } from "./form";
import { at, axisOf, knownInts, sizes, sizesOf, wrapAxis } from "./read";

/** Functions that read the same elements under another shape. */

/** The same elements as `to`, where one size may be −1. */
export function reshapeTo(from: Dims, to: Dims): Dims {
  const result = reshape(from, to);
  return result instanceof Conflict ? failReshape(result, from, to) : result;
}

function failReshape({ kind, b, axis }: Conflict, from: Dims, to: Dims): never {
  const total = formatDim(product(from));
  if (kind === "negative") {
    const message = `invalid shape dimension ${formatDim(b)} at index ${axis} of shape ${sizes(to)}`;
    return fail("reshape", "RuntimeError", message);
  }
  if (kind === "inferred" && b === -1)
    return fail("reshape", "RuntimeError", "only one dimension can be inferred");
  if (kind === "inferred") {
    const message = `cannot reshape tensor of 0 elements into shape ${sizes(to)} because the unspecified dimension size -1 can be any value and is ambiguous`;
    return fail("value", "RuntimeError", message);
  }
  const message = `shape '${sizes(to)}' is invalid for input of size ${total}`;
  return fail("reshape", "RuntimeError", message, { received: product(from), demanded: product(to) });
}

/** Once a map is brought to two axes or fewer, whatever follows sees all of it. */
function reach(from: Dims, to: Dims): Reach {
  return from.length > 2 && to.length <= 2 ? "whole" : "point";
}

function view<N extends string>(a: BoundArgs<N>, input: N, shape: N): Tensor {
  const x = a.tensor(input);
  return reshaped(x, reshapeTo(a.dims(input), sizesOf(a, shape)));
}

/** `x.view(dtype)` reads the same bytes as another dtype: the last axis grows or shrinks. */
function reinterpret(x: Tensor, dims: Dims, dtype: string | null | undefined): Tensor {
  if (!dtype || x.dtype === undefined) return giveUp("the dtype that view() reads is not known");
  const ratio = itemSize(x.dtype) / itemSize(dtype);
  if (ratio === 1) return new Tensor(dims, dtype);
  const last = at(dims, -1);
  const size = ratio > 1 ? mul(last, ratio) : floorDiv(last, 1 / ratio);
  return new Tensor([...dims.slice(0, -1), size], dtype);
}

/** Bytes of one value. */
export function itemSize(dtype: string): number {
  return dtype === "bool" ? 1 : Number(/\d+/.exec(dtype)?.[0] ?? 8) / 8;
}

function flatten(a: BoundArgs<"input" | "start_dim" | "end_dim">): Dims {
  const dims = a.dims("input");
  const start = axisOf(a, "start_dim", dims.length);
  const end = axisOf(a, "end_dim", dims.length);
  if (start > end) {
    fail("axis", "RuntimeError", "flatten() has invalid args: start_dim cannot come after end_dim");
  }
  return [...dims.slice(0, start), product(dims.slice(start, end + 1)), ...dims.slice(end + 1)];
}

function unflatten(a: BoundArgs<"input" | "dim" | "sizes">): Dims {
  const dims = a.dims("input");
  const axis = axisOf(a, "dim", dims.length);
  const parts = sizesOf(a, "sizes");
  if (parts.length === 0) fail("value", "RuntimeError", "unflatten: sizes must be non-empty");
  const size = at(dims, axis);
  const result = reshape([size], parts);
  if (result instanceof Conflict) {
    const message = `unflatten: Provided sizes ${sizes(parts)} don't multiply up to the size of dim ${axis} (${formatDim(size)}) in the input tensor`;
    return fail("reshape", "RuntimeError", message);
  }
  return [...dims.slice(0, axis), ...result, ...dims.slice(axis + 1)];
}

/** Whether an axis has size 1; gives up where both may be. */
function isSingle(dim: Dim): boolean {
  const certain = equal(dim, 1);
  if (certain !== undefined) return certain;
  if (!isUnknown(dim) && !isKnown(dim) && bounds(dim).low > 1) return false;
  return giveUp(`whether squeeze drops an axis of size ${formatDim(dim)} depends on its value`);
}

function squeeze(a: BoundArgs<"input" | "dim">): Dims {
  const dims = a.dims("input");
  if (a.isNone("dim")) return dims.filter((d) => !isSingle(d));
  const axes = knownInts(a, "dim").map((axis) => wrapAxis(axis, dims.length));
  return dims.filter((d, i) => !(axes.includes(i) && isSingle(d)));
}

export const views: readonly FunctionEntry[] = [
  op("torch.Tensor.view(self, *size)", {
    reach: (a) =>
      reach(a.dims("self"), a.sequence("size")[0] instanceof Opaque ? a.dims("self") : a.ints("size")),
    output: (a) => {
      const [first] = a.sequence("size");
      const x = a.tensor("self");
      return first instanceof Opaque
        ? reinterpret(x, a.dims("self"), dtypeNamed(first))
        : view(a, "self", "size");
    },
  }),
  op("torch.reshape(input, shape)", {
    reach: (a) => reach(a.dims("input"), a.ints("shape")),
    output: (a) => view(a, "input", "shape"),
  }),
  op("torch.Tensor.reshape(self, *shape)", {
    reach: (a) => reach(a.dims("self"), a.ints("shape")),
    output: (a) => view(a, "self", "shape"),
  }),
  op("torch.Tensor.view_as(self, other)", {
    output: (a) => reshaped(a.tensor("self"), reshapeTo(a.dims("self"), a.dims("other"))),
    aliases: ["torch.Tensor.reshape_as"],
  }),
  op(
    "torch.flatten(input, start_dim=0, end_dim=-1)",
    {
      reach: (a) => reach(a.dims("input"), flatten(a)),
      output: (a) => reshaped(a.tensor("input"), flatten(a)),
    },
    "method",
  ),
  op(
    "torch.ravel(input)",
    {
      reach: (a) => reach(a.dims("input"), []),
      output: (a) => reshaped(a.tensor("input"), [product(a.dims("input"))]),
    },
    "method",
  ),
  op(
    "torch.unflatten(input, dim, sizes)",
    { output: (a) => reshaped(a.tensor("input"), unflatten(a)) },
    "method",
  ),
  op(
    "torch.squeeze(input, dim=None)",
    {
      reach: (a) => reach(a.dims("input"), squeeze(a)),
      output: (a) => reshaped(a.tensor("input"), squeeze(a)),
    },
    "method",
    "in-place method",
  ),
  op(
    "torch.unsqueeze(input, dim)",
    {
      output: (a) => {
        const dims = a.dims("input");
        const axis = wrapAxis(a.known("dim"), dims.length + 1);
        return reshaped(a.tensor("input"), dims.toSpliced(axis, 0, 1));
      },
    },
    "method",
    "in-place method",
  ),
  op("torch.view_as_real(input)", {
    output: (a) => {
      const x = a.tensor("input");
      if (x.dtype !== undefined && !x.dtype.startsWith("complex"))
        fail("dtype", "RuntimeError", "view_as_real is only supported for complex tensors");
      return new Tensor([...a.dims("input"), 2], realOf(x.dtype));
    },
  }),
  op("torch.view_as_complex(input)", {
    output: (a) => {
      const { dtype } = a.tensor("input");
      const dims = a.dims("input");
      if (dtype !== undefined && !/^float/.test(dtype)) {
        const message = `view_as_complex is only supported for half, float and double tensors, but got a tensor of scalar type: ${dtype}`;
        fail("dtype", "RuntimeError", message);
      }
      if (equal(dims.length === 0 ? 0 : at(dims, -1), 2) === false)
        fail("value", "RuntimeError", "Tensor must have a last dimension of size 2");
      return new Tensor(dims.slice(0, -1), dtype && complexOf(dtype));
    },
  }),
  ...[1, 2, 3].map((rank) =>
    op(`torch.atleast_${rank}d(*tensors)`, {
      output: (a) => {
        const results = a.tensors("tensors").map((x) => atLeast(x, rank));
        return results.length === 1 ? (results[0] ?? null) : results;
      },
    }),
  ),
];

/** A matrix from a vector is one row; three axes come from it as (1, n, 1). */
export function atLeast(x: Tensor, rank: number): Tensor {
  if (isUnknown(x.shape)) return giveUp(x.shape);
  const [first = 1, second = 1] = x.shape;
  if (x.shape.length >= rank) return x;
  if (rank === 1) return reshaped(x, [1]);
  if (rank === 2) return reshaped(x, [1, first]);
  return reshaped(x, x.shape.length < 2 ? [1, first, 1] : [first, second, 1]);
}
