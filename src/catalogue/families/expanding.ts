import { type Dim, equal, less } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { fail } from "../bail";

/** Axes of size 1 grow to the demanded size; −1 keeps. New axes come in front. */
export function expanded(from: Dims, to: Dims): Dims {
  const lead = to.length - from.length;
  if (lead < 0) {
    const message = `expand(torch.FloatTensor{${shown(from)}}, size=${shown(to)}): the number of sizes provided (${to.length}) must be greater or equal to the number of dimensions in the tensor (${from.length})`;
    fail("rank", "RuntimeError", message);
  }
  return to.map((size, axis) => {
    const present = from[axis - lead];
    if (size === -1) return present ?? failLeading(axis);
    if (present !== undefined && equal(present, 1) === false && equal(present, size) === false)
      failExpand(present, size, axis, from, to);
    if (less(size, 0) === true) failExpand(present ?? 1, size, axis, from, to);
    return size;
  });
}

function failLeading(axis: number): never {
  const message = `The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension ${axis}`;
  return fail("value", "RuntimeError", message);
}

function failExpand(present: Dim, size: Dim, axis: number, from: Dims, to: Dims): never {
  return fail(
    "broadcast",
    "RuntimeError",
    `The expanded size of the tensor (${formatDim(size)}) must match the existing size (${formatDim(present)}) at non-singleton dimension ${axis}.  Target sizes: ${shown(to)}.  Tensor sizes: ${shown(from)}`,
    { expected: present, received: size, axis },
  );
}

/** Sizes as PyTorch prints them. */
export function shown(dims: Dims): string {
  return `[${dims.map((d) => formatDim(d)).join(", ")}]`;
}
