import { add, type Dim, equal, isKnown, max, min, mul, sub, sum } from "./dimension";
import { gcd, leastCommonMultiple } from "./integers";
import { Unknown } from "./unknown";
import {
  type AxisWindow,
  adaptiveStretch,
  effectiveKernel,
  type Resize,
  type Slide,
  type Stretch,
} from "./window";

/**
 * Which stretch of one input axis every position of a later axis sees. Behind strided layers the stretch moves
 * evenly; behind upsampling it moves in a pattern that repeats, so it is kept for one period of positions.
 */
export class Extent {
  constructor(
    /** The first and last input index that positions 0, 1 … of one period see; undefined where they see none. */
    readonly stretches: readonly (Interval | undefined)[],
    /** By how many input indices a whole period moves. */
    readonly advance: number,
  ) {}

  /** How many neighbouring input values the widest position sees, padding included. */
  get size(): Dim {
    return this.stretches.reduce<Dim>(
      (widest, s) => (s ? max(widest, add(sub(s.last, s.first), 1)) : widest),
      0,
    );
  }

  /** How far the stretch moves from one position to the next, in input indices; a half behind upsampling by 2. */
  get jump(): number {
    return this.advance / this.stretches.length;
  }

  /** The first input index that position 0 sees; negative where it reaches into the padding. */
  get start(): Dim {
    return this.stretches[0]?.first ?? 0;
  }

  /** The middle of what position 0 sees, in input indices, averaged over a period; undefined while symbolic. */
  get centre(): number | undefined {
    const twice = this.twiceMiddles();
    if (!isKnown(twice)) return undefined;
    const period = this.stretches.length;
    return twice / (2 * period) - (this.advance * (period - 1)) / (2 * period);
  }

  /** Twice the sum of the middles over a period. */
  twiceMiddles(): Dim {
    return sum(this.stretches.map((s) => (s ? add(s.first, s.last) : 0)));
  }

  /** What a position sees, also outside the first period. */
  at(position: number): Interval | undefined {
    const period = this.stretches.length;
    const turns = Math.floor(position / period);
    const stretch = this.stretches[position - turns * period];
    if (!stretch || turns === 0) return stretch;
    const moved = turns * this.advance;
    return { first: add(stretch.first, moved), last: add(stretch.last, moved) };
  }
}

/** Positions on one axis of the input, both ends included; they may lie outside of it, in the padding. */
export interface Interval {
  readonly first: Dim;
  readonly last: Dim;
}

/** Every position sees itself. */
export const itself = new Extent([{ first: 0, last: 0 }], 1);

/** Patterns longer than this are given up; real networks stay under a hundred. */
const LONGEST_PERIOD = 4096;

/** What is seen through one more window. `input` is the axis' size before it. */
export function widen(extent: Extent, window: AxisWindow, input: Dim): Extent | "whole" | Unknown {
  switch (window.kind) {
    case "slide":
      return slide(extent, window);
    case "stretch":
      return stretch(extent, window);
    case "resize":
      return resize(extent, window, input);
    case "mix":
      return "whole";
  }
}

/** What is seen through either of two ways, and whether both look at the same places. */
export function unite(
  p: Extent,
  q: Extent,
): { readonly extent: Extent; readonly isAligned: boolean | undefined } | undefined {
  if (p.advance * q.stretches.length !== q.advance * p.stretches.length) return undefined;
  const period = leastCommonMultiple(p.stretches.length, q.stretches.length);
  if (period > LONGEST_PERIOD) return undefined;
  const [first, second] = [repeated(p, period), repeated(q, period)];
  const joined = first.stretches.map((s, i) => hull([s, second.stretches[i]]));
  return {
    extent: new Extent(joined, first.advance),
    isAligned: equal(first.twiceMiddles(), second.twiceMiddles()),
  };
}

function repeated(extent: Extent, period: number): Extent {
  if (extent.stretches.length === period) return extent;
  const advance = (extent.advance * period) / extent.stretches.length;
  return new Extent(
    Array.from({ length: period }, (_, w) => extent.at(w)),
    advance,
  );
}

function slide(extent: Extent, window: Slide): Extent | Unknown {
  const { kernel, stride, dilation, before } = window;
  if (!isKnown(stride) || stride < 1) return new Unknown("the stride of a window is not known");
  const period = extent.stretches.length;
  const [only] = extent.stretches;
  if (period === 1 && only) {
    const step = extent.advance;
    const reached = sub(sub(effectiveKernel(window), 1), before);
    const moved = { first: sub(only.first, mul(before, step)), last: add(only.last, mul(reached, step)) };
    return moved.first instanceof Unknown || moved.last instanceof Unknown
      ? new Unknown("the kernel or padding of a window is not known")
      : new Extent([moved], step * stride);
  }
  if (!isKnown(kernel) || !isKnown(dilation) || !isKnown(before))
    return new Unknown("the kernel or padding of a window on an upsampled map is not known");
  const shared = gcd(period, stride);
  return gather(extent, period / shared, (extent.advance * stride) / shared, (w) =>
    Array.from({ length: kernel }, (_, t) => w * stride - before + t * dilation),
  );
}

function stretch(extent: Extent, { kernel, stride, dilation, before }: Stretch): Extent | Unknown {
  if (!isKnown(kernel) || !isKnown(stride) || !isKnown(dilation) || !isKnown(before) || stride < 1)
    return new Unknown("the kernel, stride or padding of a transposed convolution is not known");
  return gather(extent, extent.stretches.length * stride, extent.advance, (w) => {
    const taps = Array.from({ length: kernel }, (_, t) => (w + before - t * dilation) / stride);
    return taps.filter(Number.isInteger);
  });
}

function resize(extent: Extent, window: Resize, input: Dim): Extent | "whole" | Unknown {
  const { output, taps, mode } = window;
  if (mode === "pool" && output === 1) return "whole";
  const corners = mode === "corners" ? 1 : 0;
  const ratio = ratioOf(sub(input, corners), sub(output, corners));
  if (taps instanceof Unknown) return taps;
  if (!ratio || !isKnown(taps)) return new Unknown("a map is resized by a factor that is not known");
  const [p, q] = ratio;
  const shared = gcd(extent.stretches.length, p);
  const period = (q * extent.stretches.length) / shared;
  return gather(extent, period, (extent.advance * p) / shared, (w) => resizeTaps(w, p, q, taps, mode));
}

/** The source positions that position `w` of a resized axis takes, for `p` source values on `q` results. */
function resizeTaps(w: number, p: number, q: number, taps: number, mode: Resize["mode"]): readonly number[] {
  if (mode === "pool") {
    const [first, end] = adaptiveStretch(w, p, q);
    return span(first, end - 1);
  }
  if (taps === 1) return [Math.floor((w * p) / q)];
  // Twice q times the source coordinate, which stays an integer.
  const middle = mode === "corners" ? 2 * w * p : (2 * w + 1) * p - q;
  const [low, high] = [(middle - taps * q) / (2 * q), (middle + taps * q) / (2 * q)];
  return span(Math.floor(low) + 1, Math.ceil(high) - 1);
}

/** Collects for every position of a new period what its taps see. */
function gather(
  extent: Extent,
  period: number,
  advance: number,
  tapsOf: (position: number) => readonly number[],
): Extent | Unknown {
  if (period > LONGEST_PERIOD) return new Unknown("a map is resized by an uneven factor");
  const stretches = Array.from({ length: period }, (_, w) => hull(tapsOf(w).map((v) => extent.at(v))));
  return new Extent(stretches, advance);
}

function hull(parts: readonly (Interval | undefined)[]): Interval | undefined {
  let all: Interval | undefined;
  for (const part of parts) {
    if (!part) continue;
    all = all ? { first: min(all.first, part.first), last: max(all.last, part.last) } : part;
  }
  return all;
}

/** `a : b` in lowest terms, also where both are the same multiple of a symbolic size. */
function ratioOf(a: Dim, b: Dim): readonly [number, number] | undefined {
  if (isKnown(a) && isKnown(b)) {
    const shared = gcd(a, b);
    return a > 0 && b > 0 ? [a / shared, b / shared] : undefined;
  }
  for (let factor = 1; factor <= 64; factor++) {
    if (equal(mul(a, factor), b) === true) return [1, factor];
    if (equal(a, mul(b, factor)) === true) return [factor, 1];
  }
  return undefined;
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i);
}
