import { equal, product } from "./dimension";
import type { Dims } from "./shape";
import type { Move } from "./window";

/**
 * Where one axis of the model's input lies in a later tensor: a range of its axes, counted from the end (−1 is the
 * last), so that leading axes may come and go. Bent axes were reshaped together with others.
 */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly isBent: boolean;
}

/** The place behind axes that change order; undefined where the axis is dropped. */
export function movedPlace(place: Place | undefined, move: Move, rank: number): Place | undefined {
  if (!place) return undefined;
  const targets = move.from.flatMap((source, i) =>
    source !== undefined && holds(place, source - rank) ? [i - move.from.length] : [],
  );
  return placed(targets, place.isBent);
}

/** Axes of two shapes that hold the same values: single axes where sizes agree, else whole runs of them. */
export interface AxisGroup {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Whether the sizes do not fit, so that something else than a reshape happened. */
  readonly isResized: boolean;
}

/** The place behind a reshape, and whether the axis changed its size there. */
export function reshapedPlace(
  place: Place,
  groups: readonly AxisGroup[],
  from: Dims,
  to: Dims,
): { readonly place: Place | undefined; readonly isResized: boolean } {
  const touched = groups.filter((g) => g.from.some((i) => holds(place, i - from.length)));
  const targets = touched.flatMap((g) => beyondOne(g.to, to).map((i) => i - to.length));
  const bends = (g: AxisGroup) => beyondOne(g.from, from).length > 1 || beyondOne(g.to, to).length > 1;
  return {
    place: placed(targets, place.isBent || touched.some(bends)),
    isResized: touched.some((g) => g.isResized),
  };
}

function holds(place: Place, axis: number): boolean {
  return axis >= place.first && axis <= place.last;
}

function placed(targets: readonly number[], isBent: boolean): Place | undefined {
  if (targets.length === 0) return undefined;
  return { first: Math.min(...targets), last: Math.max(...targets), isBent };
}

/** The axes of a run that hold more than one value; all of them if none does. */
function beyondOne(run: readonly number[], sizes: Dims): readonly number[] {
  const longer = run.filter((i) => sizes[i] !== 1);
  return longer.length > 0 ? longer : run;
}

/** Finds which axes of two shapes belong together, from the front on. */
export function matchAxes(from: Dims, to: Dims): readonly AxisGroup[] {
  const alone = matchSingly(from, to);
  if (alone) return alone;
  const groups: AxisGroup[] = [];
  let [i, j] = [0, 0];
  while (i < from.length && j < to.length) {
    const run = shortestRun(from, to, i, j);
    if (!run) break;
    groups.push({ from: range(i, run[0]), to: range(j, run[1]), isResized: false });
    [i, j] = run;
  }
  return [...groups, ...matchRest(from, to, i, j)];
}

/** One size that alone is another cannot have been traded with an axis beside it. */
function matchSingly(from: Dims, to: Dims): readonly AxisGroup[] | undefined {
  if (from.length !== to.length) return undefined;
  const isResized = from.map((size, i) => equal(size, to[i] ?? 1) !== true);
  if (isResized.filter(Boolean).length > 1) return undefined;
  return isResized.map((resized, i) => ({ from: [i], to: [i], isResized: resized }));
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

/** Axes whose sizes do not multiply up: one by one where the rank is the same, else as far as the ends agree. */
function matchRest(from: Dims, to: Dims, i: number, j: number): readonly AxisGroup[] {
  let [endFrom, endTo] = [from.length, to.length];
  const groups: AxisGroup[] = [];
  const isSameRank = endFrom - i === endTo - j;
  while (endFrom > i && endTo > j) {
    const isEqual = equal(from[endFrom - 1] ?? 1, to[endTo - 1] ?? 1) === true;
    if (!isEqual && !isSameRank) break;
    groups.push({ from: [--endFrom], to: [--endTo], isResized: !isEqual });
  }
  if (endFrom > i) groups.push({ from: range(i, endFrom), to: range(j, endTo), isResized: endTo > j });
  return groups;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, k) => start + k);
}
