import { broadcast, Conflict } from "../../arithmetic/broadcast";
import {
  add,
  bounds,
  ceilDiv,
  type Dim,
  equal,
  isExpr,
  isKnown,
  less,
  max,
  min,
  sub,
} from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown, Unknown } from "../../arithmetic/unknown";
import { dimsOf, typeName } from "../arguments";
import { fail, giveUp } from "../bail";
import { type Arg, Tensor } from "../values";
import { rearranged } from "./constants";
import { expanded, shown } from "./expanding";

/** `x[…]`: what basic and advanced indexing makes of a tensor's shape. */

/** One part of an index. An unknown part makes the result unknown, since it may be a number or a slice. */
export type Index = Dim | Slice | "newaxis" | "ellipsis" | boolean | Tensor | Invalid;

/** A Python value that cannot index, such as a float. */
export interface Invalid {
  readonly kind: "invalid";
  /** The name of its Python type. */
  readonly type: string;
}

/** `start:stop:step`; what is left out is undefined. */
export interface Slice {
  readonly kind: "slice";
  readonly start: Dim | undefined;
  readonly stop: Dim | undefined;
  readonly step: Dim | undefined;
}

/** One axis of the result, before tensors of indices are put in their place. */
interface Axis {
  readonly size: Dim;
  /** Where a position on this axis lies on the input's axis. */
  readonly source: { readonly axis: number; readonly start: number; readonly step: number } | undefined;
}

/** What has been found while walking through an index. */
interface Walk {
  readonly axes: Axis[];
  /** Tensors of indices, with the place in the result where they stand. */
  readonly tensors: { readonly dims: Dims; readonly place: number }[];
  /** Positions of axes that an integer took away; undefined where not known. */
  readonly fixed: Map<number, number | undefined>;
}

/** The tensor that `x[index]` gives; integers drop an axis, slices shorten one, `None` adds one. */
export function indexTensor(x: Tensor, index: readonly Index[]): Tensor {
  const unknown = index.find(isUnknown);
  if (unknown) giveUp(unknown);
  for (const part of index) if (isKind(part, "invalid")) failInvalid(part);
  const dims = dimsOf(x);
  const walk: Walk = { axes: [], tensors: [], fixed: new Map() };
  let axis = 0;
  for (const part of complete(index, dims.length)) axis = step(walk, part, dims, axis);
  return assemble(x, dims, walk);
}

/** Checks `x[index] = value`: the value must broadcast to what the index selects. */
export function checkAssignment(x: Tensor, index: readonly Index[], value: Arg): void {
  const place = dimsOf(indexTensor(x, index));
  if (typeof value === "string" || value === null)
    fail("type", "TypeError", `can't assign a ${typeName(value)} to a tensor`);
  if (!(value instanceof Tensor)) return;
  const dims = dimsOf(value);
  const firstReal = dims.findIndex((d) => d !== 1);
  // Leading axes of size 1 may be more than the place has.
  const received = firstReal < 0 ? [] : dims.slice(firstReal);
  // What integers and slices select is a view, which the value is copied to.
  if (!index.some((part) => part instanceof Tensor)) {
    expanded(received, place);
    return;
  }
  const joined = broadcast([place, received]);
  const fits = !(joined instanceof Conflict) && joined.length === place.length;
  if (fits && joined.every((d, i) => equal(d, place[i] ?? 1) !== false)) return;
  const message = `shape mismatch: value tensor of shape ${shown(dims)} cannot be broadcast to indexing result of shape ${shown(place)}`;
  fail("broadcast", "RuntimeError", message);
}

function failInvalid({ type }: Invalid): never {
  const message = `only integers, slices (\`:\`), ellipsis (\`...\`), None and long or byte Variables are valid indices (got ${type})`;
  return fail("type", "IndexError", message);
}

/** The index with its ellipsis written out, and whole slices for the axes it does not name. */
function complete(index: readonly Index[], rank: number): readonly Index[] {
  const used = index.reduce((count: number, part) => count + consumed(part), 0);
  if (used > rank) {
    const message = `too many indices for tensor of dimension ${rank}`;
    fail("axis", "IndexError", message, { received: used, rank });
  }
  const whole: Slice = { kind: "slice", start: undefined, stop: undefined, step: undefined };
  const rest = new Array<Slice>(rank - used).fill(whole);
  const at = index.indexOf("ellipsis");
  if (at >= 0 && index.indexOf("ellipsis", at + 1) >= 0)
    fail("axis", "IndexError", "an index can only have a single ellipsis ('...')");
  return at < 0 ? [...index, ...rest] : [...index.slice(0, at), ...rest, ...index.slice(at + 1)];
}

/** How many axes of the tensor a part stands for. */
function consumed(part: Index): number {
  if (part === "newaxis" || part === "ellipsis" || typeof part === "boolean") return 0;
  return part instanceof Tensor && isMask(part) ? dimsOf(part).length : 1;
}

function isMask(index: Tensor): boolean {
  return index.dtype === "bool" || index.dtype === "uint8";
}

function step(walk: Walk, part: Index, dims: Dims, axis: number): number {
  const size = dims[axis] ?? 1;
  if (part instanceof Tensor) return stepTensor(walk, part, dims, axis);
  if (part === "newaxis" || typeof part === "boolean") {
    walk.axes.push({ size: part === false ? 0 : 1, source: undefined });
    return axis;
  }
  if (part === "ellipsis" || isKind(part, "invalid")) return axis;
  if (isKind(part, "slice")) walk.axes.push(sliced(part, size, axis));
  else walk.fixed.set(axis, position(part, size, axis));
  return axis + 1;
}

function isKind<K extends "slice" | "invalid">(part: Index, kind: K): part is Extract<Index, { kind: K }> {
  return typeof part === "object" && "kind" in part && part.kind === kind;
}

/** A tensor of whole numbers picks along one axis, a mask along as many as it has. */
function stepTensor(walk: Walk, index: Tensor, dims: Dims, axis: number): number {
  const own = dimsOf(index);
  if (index.dtype !== undefined && /float|complex/.test(index.dtype)) {
    const message = "tensors used as indices must be long, int, byte or bool tensors";
    fail("dtype", "IndexError", message);
  }
  if (isMask(index)) {
    demandMaskFits(own, dims, axis);
    const count = maskCount(index);
    walk.tensors.push({ dims: [count], place: walk.axes.length });
    return axis + own.length;
  }
  if (own.length === 0) walk.fixed.set(axis, index.data?.[0]);
  else walk.tensors.push({ dims: own, place: walk.axes.length });
  return axis + 1;
}

function maskCount(mask: Tensor): Dim {
  const count = mask.data?.filter((value) => value !== 0).length;
  return count ?? new Unknown("how many values a mask selects depends on the data");
}

function demandMaskFits(mask: Dims, dims: Dims, axis: number): void {
  for (const [i, size] of mask.entries()) {
    const expected = dims[axis + i] ?? 1;
    if (!isKnown(size) || !isKnown(expected) || size === expected) continue;
    const message = `The shape of the mask ${shown(mask)} at index ${i} does not match the shape of the indexed tensor ${shown(dims)} at index ${axis + i}`;
    fail("axis", "IndexError", message);
  }
}

/** Where an integer points; undefined where that is not known. */
function position(index: Dim, size: Dim, axis: number): number | undefined {
  if (!isKnown(index)) return undefined;
  const isOutside = index >= 0 ? less(index, size) === false : less(size, -index) === true;
  if (isOutside) {
    const message = `index ${index} is out of bounds for dimension ${axis} with size ${formatDim(size)}`;
    fail("axis", "IndexError", message, { received: index, size });
  }
  if (index >= 0) return index;
  return isKnown(size) ? index + size : undefined;
}

function sliced({ start, stop, step }: Slice, size: Dim, axis: number): Axis {
  const by = step ?? 1;
  if (isKnown(by) && by <= 0) fail("value", "ValueError", "step must be greater than zero");
  const from = clamped(start ?? 0, size);
  const to = stop === undefined ? size : clamped(stop, size);
  const length = ceilDiv(max(sub(to, from), 0), by);
  const isPlain = isKnown(from) && isKnown(by);
  return { size: length, source: isPlain ? { axis, start: from, step: by } : undefined };
}

/** A bound as Python takes it: negative ones count from the end, all are kept within the axis. */
function clamped(bound: Dim, size: Dim): Dim {
  if (isUnknown(bound)) return bound;
  if (isKnown(bound) && isKnown(size)) return Math.min(Math.max(bound < 0 ? bound + size : bound, 0), size);
  const range = isExpr(bound) ? bounds(bound) : { low: bound, high: bound };
  if (range.low >= 0) return min(bound, size);
  if (range.high < 0) return max(add(size, bound), 0);
  return new Unknown(`whether ${formatDim(bound)} counts from the end of the axis is not known`);
}

/** The result: tensors of indices stand where they were, or in front when a slice separates them. */
function assemble(x: Tensor, dims: Dims, { axes, tensors, fixed }: Walk): Tensor {
  const sizes = axes.map((axis) => axis.size);
  const [first] = tensors;
  if (first) {
    const joined = broadcastIndices(tensors.map((t) => t.dims));
    const isTogether = tensors.every((t) => t.place === first.place);
    const place = isTogether ? first.place : 0;
    return new Tensor(sizes.toSpliced(place, 0, ...joined), x.dtype);
  }
  const isPlain = [...fixed.values()].every(isPosition) && axes.every((a) => a.source ?? a.size === 1);
  if (!isPlain) return new Tensor(sizes, x.dtype);
  return rearranged(x, sizes, (position) =>
    dims.map((_, axis) => {
      const at = axes.findIndex((a) => a.source?.axis === axis);
      const { source } = axes[at] ?? {};
      return source ? source.start + (position[at] ?? 0) * source.step : (fixed.get(axis) ?? 0);
    }),
  );
}

function isPosition(position: number | undefined): position is number {
  return position !== undefined;
}

function broadcastIndices(shapes: readonly Dims[]): Dims {
  const joined = broadcast(shapes);
  if (!(joined instanceof Conflict)) return joined;
  const all = shapes.map(shown).join(", ");
  const message = `shape mismatch: indexing tensors could not be broadcast together with shapes ${all}`;
  return fail("broadcast", "IndexError", message);
}
