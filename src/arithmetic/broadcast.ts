import { bounds, type Dim, equal, floorDiv, max, mul, namesIn, product, sub, sum } from "./dimension";
import type { Dims, Shape } from "./shape";
import { Unknown } from "./unknown";

/** How tensors of several sizes meet: broadcasting, matrix products, concatenation and reshaping. */

/** Which demand two sizes break. */
export type ConflictKind =
  | "broadcast" // neither equal nor 1
  | "inner" // the inner sizes of a matrix product differ
  | "rank" // `a` dimensions are demanded, `b` received
  | "axis" // the axis `b` is outside of rank `a`
  | "size" // sizes that must be equal differ
  | "elements" // `a` elements do not fill the demanded `b`
  | "inferred" // more than one size to infer, or one that could be any number
  | "negative"; // a demanded size `b` below zero

/** Two sizes that certainly do not fit together: the framework would raise. */
export class Conflict {
  constructor(
    readonly kind: ConflictKind,
    /** The size that was there first, or is demanded. */
    readonly a: Dim,
    /** The size that does not fit it. */
    readonly b: Dim,
    /** The axis of the result where they meet, counted from the front. */
    readonly axis: number,
    /** Which of the given shapes brings `b`. */
    readonly index = 0,
  ) {}
}

/**
 * The shape that all shapes broadcast to, aligned at the last axis. Sizes of 1 stretch; sizes that differ for
 * certain conflict, at the `last` or the `first` such axis; of two that may be equal the simpler one stays. `()`
 * for no shapes.
 */
export function broadcast(shapes: readonly Dims[], from: "last" | "first" = "last"): Dims | Conflict {
  let joined: Dims = shapes[0] ?? [];
  for (let index = 1; index < shapes.length; index++) {
    const next = broadcastPair(joined, shapes[index] ?? [], index, from);
    if (next instanceof Conflict) return next;
    joined = next;
  }
  return joined;
}

function broadcastPair(p: Dims, q: Dims, index: number, from: "last" | "first"): Dims | Conflict {
  const rank = Math.max(p.length, q.length);
  const joined = new Array<Dim>(rank);
  for (let i = 0; i < rank; i++) {
    const axis = from === "first" ? i : rank - 1 - i;
    const a = p[axis - rank + p.length] ?? 1;
    const b = q[axis - rank + q.length] ?? 1;
    const size = stretch(a, b);
    if (size === undefined) return new Conflict("broadcast", a, b, axis, index);
    joined[axis] = size;
  }
  return joined;
}

/**
 * The size of two axes that meet in broadcasting; undefined where they cannot. Expressions over the same names
 * are taken to be meant equal, as in a skip connection; of unrelated names either may be 1, so the greater stays.
 */
function stretch(a: Dim, b: Dim): Dim | undefined {
  if (a === b || b === 1) return a;
  if (a === 1) return b;
  if (typeof a === "number" && typeof b === "number") return undefined;
  const same = equal(a, b);
  if (same === true) return simpler(a, b);
  const isFixed = cannotBeOne(a);
  if (isFixed !== cannotBeOne(b)) return isFixed ? a : b;
  if (isFixed) return same === false ? undefined : simpler(a, b);
  if (a instanceof Unknown || b instanceof Unknown) return a instanceof Unknown ? a : b;
  return same === undefined && sameNames(a, b) ? simpler(a, b) : max(a, b);
}

function cannotBeOne(dim: Dim): boolean {
  if (dim instanceof Unknown) return false;
  const { low, high } = bounds(dim);
  return low > 1 || high < 1;
}

function sameNames(a: Dim, b: Dim): boolean {
  return [...namesIn(a)].sort().join() === [...namesIn(b)].sort().join();
}

/** Of two sizes that must be equal the one that says more: a number, else the shorter expression. */
function simpler(a: Dim, b: Dim): Dim {
  return weight(b) < weight(a) ? b : a;
}

function weight(dim: Dim): number {
  if (dim instanceof Unknown) return Number.POSITIVE_INFINITY;
  return typeof dim === "number" ? 0 : dim.key.length;
}

/**
 * The shape of a matrix product as numpy and PyTorch define it: a vector on the left is a row, on the right a
 * column, and its axis vanishes; leading axes broadcast.
 */
export function matmul(p: Dims, q: Dims): Dims | Conflict {
  if (p.length === 0 || q.length === 0) return new Conflict("rank", 1, 0, 0, p.length === 0 ? 0 : 1);
  const [rows, innerP] = p.length === 1 ? [[], p[0] ?? 1] : [p.slice(-2, -1), p[p.length - 1] ?? 1];
  const [innerQ, columns] = q.length === 1 ? [q[0] ?? 1, []] : [q[q.length - 2] ?? 1, q.slice(-1)];
  if (equal(innerP, innerQ) === false) return new Conflict("inner", innerP, innerQ, p.length - 1, 1);
  const leading = broadcast([p.slice(0, -2), q.slice(0, -2)]);
  return leading instanceof Conflict ? leading : [...leading, ...rows, ...columns];
}

/** Shapes joined along one axis, which may be negative. All other sizes must be equal; the simplest stays. */
export function concatenate(shapes: readonly Dims[], axis: number): Dims | Conflict {
  const first = shapes[0] ?? [];
  const along = axis < 0 ? axis + first.length : axis;
  if (along < 0 || along >= first.length) return new Conflict("axis", first.length, axis, axis);
  const joined: Dim[] = [...first];
  for (const [index, shape] of shapes.entries()) {
    if (shape.length !== first.length) return new Conflict("rank", first.length, shape.length, along, index);
    for (const [at, size] of shape.entries()) {
      if (at === along) continue;
      const expected = joined[at] ?? size;
      if (equal(expected, size) === false) return new Conflict("size", expected, size, at, index);
      joined[at] = simpler(expected, size);
    }
  }
  joined[along] = sum(shapes.map((shape) => shape[along] ?? 0));
  return joined;
}

/**
 * The same elements in another shape; one demanded size may be −1 and is inferred. Symbolic sizes cancel:
 * `(N, 16, 5, 5)` to `(N, −1)` infers 400.
 */
export function reshape(from: Dims, to: readonly Dim[]): Dims | Conflict {
  const free = to.indexOf(-1);
  for (const [axis, size] of to.entries()) {
    if (axis !== free && size === -1) return new Conflict("inferred", -1, -1, axis);
    if (axis !== free && typeof size === "number" && size < 0) return new Conflict("negative", 0, size, axis);
  }
  const total = product(from);
  const demanded = product(free < 0 ? to : to.toSpliced(free, 1));
  if (free < 0) return equal(total, demanded) === false ? new Conflict("elements", total, demanded, 0) : to;
  if (demanded === 0) return new Conflict(total === 0 ? "inferred" : "elements", total, 0, free);
  const inferred = floorDiv(total, demanded);
  const left = sub(total, mul(inferred, demanded));
  if (equal(left, 0) === false) return new Conflict("elements", total, demanded, free);
  return to.with(free, inferred);
}

/** How many values a tensor of this shape holds; 1 for a scalar. */
export function numberOfElements(shape: Shape): Dim {
  return shape instanceof Unknown ? shape : product(shape);
}
