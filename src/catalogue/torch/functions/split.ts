import {
  add,
  ceilDiv,
  type Dim,
  equal,
  floorDiv,
  isKnown,
  less,
  sub,
  sum,
} from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail, giveUp } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { rearranged } from "../../families/constants";
import { Tensor } from "../../values";
import { isSequence } from "../shared/python";
import { op } from "./form";
import { countOf, cut, even, part } from "./parts";
import { at, axisOf, sizes, sizesOf, wrapAxis } from "./read";

/** Functions that cut a tensor along an axis. */

function split<N extends string>(a: BoundArgs<N | "dim">, input: N, by: N): readonly Tensor[] {
  const x = a.tensor(input);
  const dims = dimsOf(x);
  if (dims.length === 0) fail("rank", "RuntimeError", "split expects at least a 1-dimensional tensor");
  const axis = axisOf(a, "dim", dims.length);
  const size = at(dims, axis);
  if (isSequence(a.raw(by))) return cut(x, axis, sections(size, sizesOf(a, by), axis));
  const length = a.int(by);
  if (isUnknown(length)) giveUp(length);
  if (less(length, 0) === true) {
    const message = `split expects split_size be non-negative, but got split_size=${formatDim(length)}`;
    fail("value", "RuntimeError", message);
  }
  if (length === 0 && equal(size, 0) === false) {
    const message = `split_size can only be 0 if dimension size is 0, but got dimension size of ${formatDim(size)}`;
    fail("value", "RuntimeError", message);
  }
  return length === 0 ? [x] : cut(x, axis, even(size, length, "the number of parts"));
}

function sections(size: Dim, parts: Dims, axis: number): Dims {
  const total = sum(parts);
  if (equal(total, size) === false || parts.some((p) => less(p, 0) === true)) {
    const message = `split_with_sizes expects split_sizes to sum exactly to ${formatDim(size)} (input tensor's size at dimension ${axis}), but got split_sizes=${sizes(parts)}`;
    fail("value", "RuntimeError", message, { expected: size, received: total });
  }
  return parts;
}

function chunk(a: BoundArgs<"input" | "chunks" | "dim">): readonly Tensor[] {
  const x = a.tensor("input");
  const dims = a.dims("input");
  if (dims.length === 0) fail("rank", "RuntimeError", "chunk expects at least a 1-dimensional tensor");
  const chunks = a.known("chunks");
  if (chunks <= 0)
    fail("value", "RuntimeError", `chunk expects \`chunks\` to be greater than 0, got: ${chunks}`);
  const axis = axisOf(a, "dim", dims.length);
  const size = at(dims, axis);
  if (size === 0) return Array.from({ length: chunks }, () => x);
  return cut(x, axis, even(size, ceilDiv(size, chunks), `the number of chunks of ${formatDim(size)}`));
}

/** `n` nearly equal parts, the first ones larger; or cuts at the given places. */
function tensorSplit(x: Tensor, axis: number, by: Dim | readonly number[]): readonly Tensor[] {
  if (dimsOf(x).length === 0) {
    const message = "tensor_split expected at least a 1-dimensional tensor, but got a tensor with 0 dims";
    fail("rank", "RuntimeError", message);
  }
  const size = at(dimsOf(x), axis);
  if (!Array.isArray(by)) {
    const count = countOf(by as Dim, "the number of sections");
    if (count <= 0) fail("value", "RuntimeError", `number of sections must be larger than 0, got ${count}`);
    const length = countOf(size, "the size of the axis");
    const [base, rest] = [Math.floor(length / count), length % count];
    return cut(
      x,
      axis,
      Array.from({ length: count }, (_, i) => base + (i < rest ? 1 : 0)),
    );
  }
  const length = countOf(size, "the size of the axis");
  const places = (by as readonly number[]).map((p) => Math.min(Math.max(p < 0 ? p + length : p, 0), length));
  const starts = [0, ...places];
  const ends = [...places, length];
  return starts.map((start, i) => part(x, axis, start, Math.max((ends[i] ?? length) - start, 0)));
}

function placesOf<N extends string>(a: BoundArgs<N>, name: N): Dim | readonly number[] {
  const value = a.raw(name);
  if (value instanceof Tensor) return value.data ?? giveUp("where to cut depends on the data");
  if (!isSequence(value)) return a.int(name);
  return a.ints(name).map((place) => countOf(place, "where to cut"));
}

/** hsplit, vsplit and dsplit fix the axis. */
function fixedSplit(
  a: BoundArgs<"input" | "indices_or_sections">,
  name: string,
  least: number,
  axis: number,
) {
  const x = a.tensor("input");
  const dims = a.dims("input");
  if (dims.length < least) {
    const message = `torch.${name} requires a tensor with at least ${least} dimension, but got a tensor with ${dims.length} dimensions!`;
    fail("rank", "RuntimeError", message);
  }
  const by = placesOf(a, "indices_or_sections");
  const along = Math.min(axis, dims.length - 1);
  const size = at(dims, along);
  if (isKnown(size) && typeof by === "number" && (by <= 0 || size % by !== 0)) {
    const message = `torch.${name} attempted to split along dimension ${along}, but the size of the dimension ${size} is not divisible by the split_size ${by}!`;
    fail("divisibility", "RuntimeError", message);
  }
  return tensorSplit(x, along, by);
}

function unbind(a: BoundArgs<"input" | "dim">): readonly Tensor[] {
  const x = a.tensor("input");
  const dims = a.dims("input");
  if (dims.length === 0) fail("axis", "IndexError", "Dimension specified as 0 but tensor has no dimensions");
  const axis = axisOf(a, "dim", dims.length);
  const count = countOf(at(dims, axis), "the number of tensors");
  return Array.from({ length: count }, (_, i) => selected(x, axis, i));
}

/** One position of an axis, which vanishes. */
export function selected(x: Tensor, axis: number, index: Dim): Tensor {
  const dims = dimsOf(x).toSpliced(axis, 1);
  if (!isKnown(index)) return new Tensor(dims, x.dtype);
  return rearranged(x, dims, (position) => position.toSpliced(axis, 0, index));
}

function select(a: BoundArgs<"input" | "dim" | "index">): Tensor {
  const x = a.tensor("input");
  const dims = a.dims("input");
  if (dims.length === 0) fail("axis", "IndexError", "select() cannot be applied to a 0-dim tensor.");
  const axis = axisOf(a, "dim", dims.length);
  const size = at(dims, axis);
  const index = a.int("index");
  if (!isKnown(index) || !isKnown(size))
    return selected(x, axis, isKnown(index) && index >= 0 ? index : size);
  if (index < -size || index >= size) {
    const message = `select(): index ${index} out of range for tensor of size ${sizes(dims)} at dimension ${axis}`;
    fail("axis", "IndexError", message);
  }
  return selected(x, axis, index < 0 ? index + size : index);
}

function narrow(a: BoundArgs<"input" | "dim" | "start" | "length">): Tensor {
  const x = a.tensor("input");
  const dims = a.dims("input");
  if (dims.length === 0) fail("rank", "RuntimeError", "narrow() cannot be applied to a 0-dim tensor.");
  const axis = axisOf(a, "dim", dims.length);
  const size = at(dims, axis);
  const length = a.int("length");
  const start =
    a.raw("start") instanceof Tensor ? giveUp("where to cut depends on the data") : a.int("start");
  if (less(length, 0) === true) fail("value", "RuntimeError", "narrow(): length must be non-negative.");
  if (isKnown(start) && isKnown(size) && (start < -size || start > size)) {
    const message = `start out of range (expected to be in range of [${-size}, ${size}], but got ${start})`;
    fail("axis", "IndexError", message);
  }
  const from = isKnown(start) && start < 0 ? add(start, size) : start;
  if (less(size, add(from, length)) === true) {
    const message = `start (${formatDim(from)}) + length (${formatDim(length)}) exceeds dimension size (${formatDim(size)}).`;
    fail("value", "RuntimeError", message);
  }
  return part(x, axis, from, length);
}

/** Windows of one axis, which become the last axis: `Tensor.unfold`. */
function windows(a: BoundArgs<"self" | "dimension" | "size" | "step">): Dims {
  const dims = a.dims("self");
  const axis = wrapAxis(a.known("dimension"), dims.length);
  const [length, size, step] = [dims.length === 0 ? 1 : at(dims, axis), a.int("size"), a.int("step")];
  if (less(length, size) === true) {
    const message = `maximum size for tensor at dimension ${axis} is ${formatDim(length)} but size is ${formatDim(size)}`;
    fail("value", "RuntimeError", message);
  }
  if (less(step, 1) === true) fail("value", "RuntimeError", `step is ${formatDim(step)} but must be > 0`);
  const count = add(floorDiv(sub(length, size), step), 1);
  return dims.length === 0 ? [size] : [...dims.with(axis, count), size];
}

export const splits: readonly FunctionEntry[] = [
  op("torch.split(tensor, split_size_or_sections, dim=0)", {
    output: (a) => split(a, "tensor", "split_size_or_sections"),
  }),
  op("torch.Tensor.split(self, split_size, dim=0)", { output: (a) => split(a, "self", "split_size") }),
  ...["split_with_sizes", "unsafe_split_with_sizes"].map((name) =>
    op(
      `torch.${name}(input, split_sizes, dim=0)`,
      { output: (a) => split(a, "input", "split_sizes") },
      "method",
    ),
  ),
  op(
    "torch.unsafe_split(input, split_size, dim=0)",
    { output: (a) => split(a, "input", "split_size") },
    "method",
  ),
  op(
    "torch.chunk(input, chunks, dim=0)",
    { aliases: ["torch.unsafe_chunk", "torch.Tensor.unsafe_chunk"], output: chunk },
    "method",
  ),
  op(
    "torch.tensor_split(input, indices_or_sections, dim=0)",
    {
      output: (a) => {
        const axis = axisOf(a, "dim", a.dims("input").length);
        return tensorSplit(a.tensor("input"), axis, placesOf(a, "indices_or_sections"));
      },
    },
    "method",
  ),
  op("torch.hsplit(input, indices_or_sections)", { output: (a) => fixedSplit(a, "hsplit", 1, 1) }, "method"),
  op("torch.vsplit(input, indices_or_sections)", { output: (a) => fixedSplit(a, "vsplit", 2, 0) }, "method"),
  op("torch.dsplit(input, indices_or_sections)", { output: (a) => fixedSplit(a, "dsplit", 3, 2) }, "method"),
  op("torch.unbind(input, dim=0)", { output: unbind }, "method"),
  op("torch.select(input, dim, index)", { output: select }, "method"),
  op("torch.narrow(input, dim, start, length)", { output: narrow }, "method"),
  op(
    "torch.narrow_copy(input, dim, start, length)",
    {
      output: (a) => {
        const rank = a.dims("input").length;
        const dim = a.known("dim");
        if (dim >= -rank && dim < rank) return narrow(a);
        return fail(
          "axis",
          "RuntimeError",
          "Expected dim < static_cast<int64_t>(self_sizes.size()) to be true, but got false.",
        );
      },
    },
    "method",
  ),
  op("torch.Tensor.unfold(self, dimension, size, step)", { shape: windows }),
];
