import { equal } from "./dimension";
import { Extent, itself, unite, widen } from "./extent";
import { matchAxes, movedPlace, type Place, reshapedPlace } from "./places";
import type { Dims } from "./shape";
import { Unknown } from "./unknown";
import type { Reach, Window } from "./window";

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
  /** Where the axis lies in the tensor at hand; undefined after it was dropped. */
  readonly place: Place | undefined;
  /** Whether a window has slid over it; batch and channel axes never are. */
  readonly isSpatial: boolean;
}

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
  if ("from" in reach)
    return mapAxes(field, (axis) => ({ ...axis, place: movedPlace(axis.place, reach, from.length) }));
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
  const touching = window.axes.slice(Math.max(first, 0), Math.max(last + 1, 0));
  if (touching.length === 0) return beside(axis, first, window);
  const isMixed = touching.every(({ kind }) => kind === "mix") && touching.length === last - first + 1;
  if (isMixed) return { ...axis, seen: "whole" };
  if (place.isBent) {
    // The batch and the channels lie there too where attention has merged them with heads: they stay what they are.
    const isSpatial = axis.isSpatial || (seen !== "whole" && touching.some(({ kind }) => kind !== "mix"));
    return lost({ ...axis, isSpatial }, "a window runs over axes that were reshaped into one another");
  }
  const [slid] = touching;
  if (!slid || !(seen instanceof Extent)) return { ...axis, isSpatial: true };
  return { ...axis, isSpatial: true, seen: widen(seen, slid, from[window.firstAxis + first] ?? 1) };
}

/** A spatial axis that has become the channels of a later window may be mixed by it. */
function beside(axis: AxisField, position: number, window: Window): AxisField {
  const isBatch = position + window.firstAxis === 0;
  const mayBeChannels = position === -1 || position === window.axes.length;
  const slides = window.axes.some(({ kind }) => kind !== "mix");
  if (!axis.isSpatial || isBatch || !mayBeChannels || !slides) return axis;
  return lost(axis, "a spatial axis has become the channels of a later window");
}

function lost(axis: AxisField, reason: string): AxisField {
  return axis.seen instanceof Extent ? { ...axis, seen: new Unknown(reason) } : axis;
}

/** Follows the axes through a reshape, a broadcast or a function of single values. */
function reshaped(field: ReceptiveField, from: Dims, to: Dims): ReceptiveField {
  const isSame = from.length === to.length && from.every((size, i) => equal(size, to[i] ?? 0) === true);
  if (isSame) return field;
  const groups = matchAxes(from, to);
  return mapAxes(field, (axis) => {
    if (!axis.place) return axis;
    const { place, isResized } = reshapedPlace(axis.place, groups, from, to);
    const next = { ...axis, place };
    return isResized ? lost(next, "its axis changes size without a known window") : next;
  });
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
