import { equal, product } from "./dimension";
import { Extent, itself, unite, widen } from "./extent";
import type { Dims } from "./shape";
import { Unknown } from "./unknown";
import type { Move, Reach, Window } from "./window";

/**
 * What every value of a tensor sees of one model input, axis by axis of that input. Fields are folded over the
 * operations in topological order with {@link initial}, {@link through} and {@link merge}.
 */
export interface ReceptiveField {
  readonly axes: readonly AxisField[];
  /** Whether all branches that met on the way look at the same places; undefined where that cannot be told. */
  readonly isAligned: boolean | undefined;
}

/** What is seen of one axis of the model's input. */
export interface AxisField {
  /** The stretch that is seen, "whole" where every value sees all of the axis. */
  readonly seen: Extent | "whole" | Unknown;
  /** Where the axis lies in the tensor at hand. */
  readonly place: Place;
  /** Whether a window has slid over it; batch and channel axes never are. */
  readonly isSpatial: boolean;
}

/** A range of the tensor's axes, counted from its end (−1 is the last); undefined after the axis is dropped. */
type Place = { readonly first: number; readonly last: number; readonly isBent: boolean } | undefined;

/** The field of a model input of the given rank: every value sees itself. */
export function initial(rank: number): ReceptiveField {
  const axes = Array.from({ length: rank }, (_, i): AxisField => {
    const place = { first: i - rank, last: i - rank, isBent: false };
    return { seen: itself, place, isSpatial: false };
  });
  return { axes, isAligned: true };
}

/**
 * The field behind one operation that takes a tensor of sizes `from` and gives one of sizes `to`. Operations that
 * only move values may be given as "point": axes are then followed by their sizes.
 */
export function through(field: ReceptiveField, reach: Reach, from: Dims, to: Dims): ReceptiveField {
  if (reach === "whole") return mapAxes(field, (axis) => ({ ...axis, seen: "whole" }));
  if (reach === "point") return reshaped(field, from, to);
  if ("from" in reach) return moved(field, reach, from.length);
  return mapAxes(field, (axis) => throughWindow(axis, reach, from));
}

/**
 * The field where several tensors meet: by addition, concatenation or any function of all of them. Tensors that
 * do not depend on the input are undefined.
 */
export function merge(fields: readonly (ReceptiveField | undefined)[]): ReceptiveField | undefined {
  const present = fields.filter((field) => field !== undefined);
  return present.length === 0 ? undefined : present.reduce(mergePair);
}

function mapAxes(field: ReceptiveField, change: (axis: AxisField) => AxisField): ReceptiveField {
  return { ...field, axes: field.axes.map(change) };
}

function throughWindow(axis: AxisField, window: Window, from: Dims): AxisField {
  const { place, seen } = axis;
  if (!place) return axis;
  const first = place.first + from.length - window.firstAxis;
  const last = place.last + from.length - window.firstAxis;
  if (place.isBent) {
    const isTouched = last >= 0 && first < window.axes.length;
    return isTouched ? lost(axis, "a window runs over axes that were reshaped into one another") : axis;
  }
  const slid = window.axes[first];
  if (!slid) return beside(axis, first, window, from);
  const isSpatial = axis.isSpatial || slid.kind !== "mix";
  if (!(seen instanceof Extent)) return { ...axis, isSpatial };
  return { ...axis, isSpatial, seen: widen(seen, slid, from[window.firstAxis + first] ?? 1) };
}

/** A spatial axis that has become the channels of a later window may be mixed by it. */
function beside(axis: AxisField, position: number, window: Window, from: Dims): AxisField {
  const isBatch = position + window.firstAxis === 0;
  const mayBeChannels = position === -1 || position === window.axes.length;
  if (!axis.isSpatial || isBatch || !mayBeChannels || from.length < 2) return axis;
  return lost(axis, "a spatial axis has become the channels of a later window");
}

function lost(axis: AxisField, reason: string): AxisField {
  return axis.seen instanceof Extent ? { ...axis, seen: new Unknown(reason) } : axis;
}

function moved(field: ReceptiveField, move: Move, rank: number): ReceptiveField {
  return mapAxes(field, (axis) => {
    const { place } = axis;
    if (!place) return axis;
    const targets = move.from.flatMap((source, i) => {
      const isInside = source !== undefined && source - rank >= place.first && source - rank <= place.last;
      return isInside ? [i - move.from.length] : [];
    });
    return { ...axis, place: placed(targets, place.isBent) };
  });
}

function placed(targets: readonly number[], isBent: boolean): Place {
  if (targets.length === 0) return undefined;
  return { first: Math.min(...targets), last: Math.max(...targets), isBent };
}

/** Follows the axes through a reshape, a broadcast or a function of single values. */
function reshaped(field: ReceptiveField, from: Dims, to: Dims): ReceptiveField {
  const isSame = from.length === to.length && from.every((size, i) => size === to[i]);
  if (isSame) return field;
  const groups = matchAxes(from, to);
  return mapAxes(field, (axis) => {
    const { place } = axis;
    if (!place) return axis;
    const touched = groups.filter((g) =>
      g.from.some((i) => i - from.length >= place.first && i - from.length <= place.last),
    );
    const targets = touched.flatMap((g) => beyondOne(g.to, to).map((i) => i - to.length));
    const isBent =
      place.isBent ||
      touched.some((g) => beyondOne(g.from, from).length > 1 || beyondOne(g.to, to).length > 1);
    const next = { ...axis, place: placed(targets, isBent) };
    const isResized = touched.some((g) => g.isResized);
    return isResized ? lost(next, "its axis changes size without a known window") : next;
  });
}

/** Axes of two shapes that hold the same values: single axes where sizes agree, else whole runs of them. */
interface AxisGroup {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly isResized: boolean;
}

/** The axes of a run that hold more than one value; all of them if none does. */
function beyondOne(run: readonly number[], sizes: Dims): readonly number[] {
  const longer = run.filter((i) => sizes[i] !== 1);
  return longer.length > 0 ? longer : run;
}

function matchAxes(from: Dims, to: Dims): readonly AxisGroup[] {
  const groups: AxisGroup[] = [];
  let [i, j] = [0, 0];
  while (i < from.length && j < to.length) {
    const run = shortestRun(from, to, i, j);
    if (!run) return [...groups, ...matchRest(from, to, i, j)];
    groups.push({ from: range(i, run[0]), to: range(j, run[1]), isResized: false });
    [i, j] = run;
  }
  // What is left over are sizes of 1.
  if (i < from.length) groups.push({ from: range(i, from.length), to: [], isResized: false });
  return groups;
}

/** The ends of the shortest runs from `i` and `j` on that hold equally many values. */
function shortestRun(from: Dims, to: Dims, i: number, j: number): readonly [number, number] | undefined {
  for (let length = 2; length <= from.length - i + (to.length - j); length++) {
    for (let m = Math.max(1, length - (to.length - j)); m <= Math.min(length - 1, from.length - i); m++) {
      const n = length - m;
      if (equal(product(from.slice(i, i + m)), product(to.slice(j, j + n))) === true) return [i + m, j + n];
    }
  }
  return undefined;
}

/** Sizes that do not multiply up: axis by axis where the rank is the same, else all in one. */
function matchRest(from: Dims, to: Dims, i: number, j: number): readonly AxisGroup[] {
  if (from.length - i !== to.length - j)
    return [{ from: range(i, from.length), to: range(j, to.length), isResized: true }];
  return range(i, from.length).map((a, k) => ({
    from: [a],
    to: [j + k],
    isResized: equal(from[a] ?? 1, to[j + k] ?? 1) !== true,
  }));
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, k) => start + k);
}

function mergePair(p: ReceptiveField, q: ReceptiveField): ReceptiveField {
  let isAligned = both(p.isAligned, q.isAligned);
  const axes = p.axes.map((a, i): AxisField => {
    const b = q.axes[i] ?? a;
    const { seen, isAligned: isAxisAligned } = seenByEither(a, b);
    const isSpatial = a.isSpatial || b.isSpatial;
    if (isSpatial) isAligned = both(isAligned, isAxisAligned);
    return { seen, place: a.place ?? b.place, isSpatial };
  });
  return { axes, isAligned };
}

function seenByEither(
  a: AxisField,
  b: AxisField,
): Pick<ReceptiveField, "isAligned"> & Pick<AxisField, "seen"> {
  if (a.seen === "whole" || b.seen === "whole") return { seen: "whole", isAligned: true };
  if (a.seen instanceof Unknown) return { seen: a.seen, isAligned: undefined };
  if (b.seen instanceof Unknown) return { seen: b.seen, isAligned: undefined };
  if (a.place?.first !== b.place?.first || a.place?.last !== b.place?.last)
    return { seen: new Unknown("branches meet whose axes lie in another order"), isAligned: undefined };
  const united = unite(a.seen, b.seen);
  if (united) return { seen: united.extent, isAligned: united.isAligned };
  return { seen: new Unknown("branches meet that move over the input at different steps"), isAligned: false };
}

/** Truth of two statements that may be undecided. */
function both(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a && b;
}
