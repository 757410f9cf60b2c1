import { broadcast, Conflict } from "../../../arithmetic/broadcast";
import { type Dim, equal, isKnown, less, mul, product, sum } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { Unknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail, giveUp } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { rearranged, stretchedFrom } from "../../families/constants";
import { expanded } from "../../families/expanding";
import { type Arg, Tensor } from "../../values";
import { isSequence } from "../shared/python";
import { broadcastAll, broadcastShapes } from "./broadcast";
import { op } from "./form";
import { at, axisOf, demandedSizes, sizes, sizesOf } from "./read";

/** Functions that repeat a tensor's values along axes. */

function expandTo(x: Tensor, to: Dims): Tensor {
  const from = dimsOf(x);
  const dims = expanded(from, to);
  return rearranged(x, dims, (position) => stretchedFrom(position, from.map(Number)));
}

/** Each axis so many times; missing axes come in front. `tile` also takes fewer counts than axes. */
function repeated(x: Tensor, counts: Dims): Tensor {
  const dims = dimsOf(x);
  if (counts.length < dims.length) {
    const message =
      "Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor";
    fail("rank", "RuntimeError", message, { expected: dims.length, received: counts.length });
  }
  const negative = counts.find((count) => less(count, 0) === true);
  if (negative !== undefined) {
    const message = `Trying to create tensor with negative dimension ${formatDim(negative)}`;
    fail("value", "RuntimeError", message);
  }
  const lead = counts.length - dims.length;
  const result = counts.map((count, axis) => (axis < lead ? count : mul(count, at(dims, axis - lead))));
  return rearranged(x, result, (position) => dims.map((d, axis) => (position[axis + lead] ?? 0) % Number(d)));
}

function tiled(x: Tensor, counts: Dims): Tensor {
  const missing = Math.max(dimsOf(x).length - counts.length, 0);
  return repeated(x, [...new Array<Dim>(missing).fill(1), ...counts]);
}

/** Every value of an axis so many times in a row. */
function interleaved(a: BoundArgs<"input" | "repeats" | "dim" | "output_size">): Tensor {
  const x = a.tensor("input");
  const isFlat = a.isNone("dim");
  const dims = isFlat ? [product(a.dims("input"))] : a.dims("input");
  const axis = isFlat ? 0 : axisOf(a, "dim", dims.length);
  const size = interleavedSize(a, dims.length === 0 ? 1 : at(dims, axis));
  return new Tensor(dims.length === 0 ? [size] : dims.with(axis, size), x.dtype);
}

function interleavedSize(a: BoundArgs<"input" | "repeats" | "output_size">, size: Dim): Dim {
  const repeats = a.raw("repeats");
  if (!a.isNone("output_size")) return a.int("output_size");
  if (repeats instanceof Tensor || isSequence(repeats)) return repeatedBy(repeats, size);
  const count = a.int("repeats");
  if (less(count, 0) === true) fail("value", "RuntimeError", "Repeats must be non-negative");
  return mul(size, count);
}

/** The counts come one for each value. */
function repeatedBy(repeats: Tensor | readonly Arg[], size: Dim): Dim {
  const counts = repeats instanceof Tensor ? repeats.data : repeats.filter(isNumber);
  const given = repeats instanceof Tensor ? dimsOf(repeats) : [repeats.length];
  if (given.length > 1) fail("rank", "RuntimeError", "repeats must be 0-dim or 1-dim tensor");
  const only = given.length === 0 || given[0] === 1;
  if (!only && equal(given[0] ?? 1, size) === false) {
    const message = `repeats must have the same size as input along dim, but got repeats.size(0) = ${formatDim(given[0] ?? 1)} and input.size(0) = ${formatDim(size)}`;
    fail("value", "RuntimeError", message);
  }
  if (!counts) return new Unknown("how often each value is repeated depends on the data");
  if (only) return mul(size, counts[0] ?? 1);
  return sum(counts);
}

function isNumber(value: Arg): value is number {
  return typeof value === "number";
}

/** Vectors become the axes of a grid; `xy` swaps the first two. */
function grid(a: BoundArgs<"tensors" | "indexing">): readonly Tensor[] {
  const given = a.sequence("tensors");
  const nested = given.length === 1 && isSequence(given[0] ?? null) ? (given[0] as readonly Arg[]) : given;
  const tensors = nested.map((x) => (x instanceof Tensor ? x : giveUp("an argument is not a known tensor")));
  if (tensors.length === 0) fail("value", "RuntimeError", "meshgrid expects a non-empty TensorList");
  demandOneType(tensors, "meshgrid expects all tensors to have the same dtype");
  const lengths = tensors.map((x): Dim => {
    const dims = dimsOf(x);
    if (dims.length > 1) {
      const message = `torch.meshgrid: Expected 0D or 1D tensor in the tensor list but got: ${dims.length}-D`;
      fail("rank", "RuntimeError", message);
    }
    return dims[0] ?? 1;
  });
  const isSwapped = gridIsSwapped(a) && lengths.length > 1;
  const dims = isSwapped ? [at(lengths, 1), at(lengths, 0), ...lengths.slice(2)] : lengths;
  return tensors.map((x, i) => {
    const axis = isSwapped && i < 2 ? 1 - i : i;
    const isScalar = dimsOf(x).length === 0;
    return rearranged(x, dims, (position) => (isScalar ? [] : [position[axis] ?? 0]));
  });
}

function demandOneType(tensors: readonly Tensor[], message: string): void {
  const dtypes = new Set(tensors.map((x) => x.dtype).filter((dtype) => dtype !== undefined));
  if (dtypes.size > 1) fail("dtype", "RuntimeError", message);
}

function gridIsSwapped(a: BoundArgs<"indexing">): boolean {
  const indexing = a.text("indexing") ?? "ij";
  if (indexing !== "ij" && indexing !== "xy") {
    const message = `torch.meshgrid: indexing must be one of "xy" or "ij", but received: ${indexing}`;
    fail("value", "RuntimeError", message);
  }
  return indexing === "xy";
}

export const expansions: readonly FunctionEntry[] = [
  op("torch.Tensor.expand(self, *size)", {
    output: (a) => expandTo(a.tensor("self"), demandedSizes(a, "size")),
  }),
  op("torch.Tensor.resize_(self, *size, memory_format=None)", {
    output: (a) => new Tensor(demandedSizes(a, "size"), a.tensor("self").dtype),
  }),
  op("torch.Tensor.resize_as_(self, other, memory_format=None)", {
    output: (a) => new Tensor(a.dims("other"), a.tensor("self").dtype),
  }),
  op("torch.Tensor.expand_as(self, other)", { output: (a) => expandTo(a.tensor("self"), a.dims("other")) }),
  op(
    "torch.broadcast_to(input, size)",
    { output: (a) => expandTo(a.tensor("input"), sizesOf(a, "size")) },
    "method",
  ),
  op("torch.broadcast_tensors(*tensors)", {
    output: (a) => {
      const tensors = a.tensors("tensors");
      const dims = broadcastAll(tensors);
      return tensors.map((x) => expandTo(x, dims));
    },
  }),
  op("torch.broadcast_shapes(*shapes)", {
    output: (a) => broadcastShapes(a.sequence("shapes").map((shape) => shapeOf(shape))),
  }),
  op("torch.Tensor.repeat(self, *repeats)", {
    output: (a) => repeated(a.tensor("self"), demandedSizes(a, "repeats")),
  }),
  op("torch.tile(input, dims)", { output: (a) => tiled(a.tensor("input"), sizesOf(a, "dims")) }),
  op("torch.Tensor.tile(self, *dims)", { output: (a) => tiled(a.tensor("self"), sizesOf(a, "dims")) }),
  op(
    "torch.repeat_interleave(input, repeats, dim=None, *, output_size=None)",
    { output: interleaved },
    "method",
  ),
  op("torch.meshgrid(*tensors, indexing=None)", { output: grid }),
  op("torch.cartesian_prod(*tensors)", {
    output: (a) => {
      const tensors = a.tensors("tensors");
      const lengths = tensors.map((x) => at(dimsOf(x), 0));
      const odd = tensors.find((x) => dimsOf(x).length !== 1);
      if (odd) fail("rank", "RuntimeError", `Expect a 1D vector, but got shape ${sizes(dimsOf(odd))}`);
      if (tensors.length > 1) demandOneType(tensors, "meshgrid expects all tensors to have the same dtype");
      const dtype = tensors[0]?.dtype;
      return new Tensor(lengths.length === 1 ? lengths : [product(lengths), lengths.length], dtype);
    },
  }),
  op("torch.Tensor.sum_to_size(self, *size)", {
    shape: (a) => {
      const size = sizesOf(a, "size");
      const back = broadcast([size, a.dims("self")]);
      const fits =
        !(back instanceof Conflict) && back.every((d, i) => equal(d, at(a.dims("self"), i)) !== false);
      if (fits && size.length <= a.dims("self").length) return size;
      const message = `size {${sizes(size)}} is not expandable to size {${sizes(a.dims("self"))}}.`;
      return fail("broadcast", "RuntimeError", message);
    },
  }),
];

function shapeOf(shape: Arg): Dims {
  if (!isSequence(shape)) return typeof shape === "number" ? [shape] : giveUp("a shape is not known");
  return shape.map((d) =>
    isKnown(d as Dim) || typeof d === "object" ? (d as Dim) : giveUp("a shape is not known"),
  );
}
