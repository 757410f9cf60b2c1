import { type Dim, floorDiv, isKnown, less, mod, mul } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import { at, sizes } from "./read";

/** Values that move between the channels and the positions of a map. */

/** A positive factor whose power must divide the channels, or a demand on both sides. */
function factorOf<N extends string>(a: BoundArgs<N>, name: N, words: string): number {
  const factor = a.known(name);
  if (factor <= 0) fail("value", "RuntimeError", `${words} expects a positive ${name}, but got ${factor}`);
  return factor;
}

function divides(size: Dim, by: Dim): boolean {
  const rest = mod(size, by);
  return !isKnown(rest) || rest === 0;
}

/** Channels become space: r² of them one r×r block. */
export function pixelShuffle(a: BoundArgs<"input" | "upscale_factor">): Dims {
  const x = a.dims("input");
  demandMap(x, "pixel_shuffle", 3);
  const factor = factorOf(a, "upscale_factor", "pixel_shuffle");
  const channels = at(x, -3);
  if (!divides(channels, factor * factor)) {
    const message = `pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of upscale_factor, but input.size(-3)=${formatDim(channels)} is not divisible by ${factor * factor}`;
    fail("divisibility", "RuntimeError", message);
  }
  const spatial = x.slice(-2).map((d) => mul(d, factor));
  return [...x.slice(0, -3), floorDiv(channels, factor * factor), ...spatial];
}

function demandMap(x: Dims, name: string, rank: number): void {
  if (x.length >= rank) return;
  const message = `${name} expects input to have at least ${rank} dimensions, but got input with ${x.length} dimension(s)`;
  fail("rank", "RuntimeError", message, { received: x.length });
}

/** (…, C, H·r, W·r) becomes (…, C·r², H, W). */
export function pixelUnshuffle(a: BoundArgs<"input" | "downscale_factor">): Dims {
  const x = a.dims("input");
  demandMap(x, "pixel_unshuffle", 3);
  const factor = factorOf(a, "downscale_factor", "pixel_unshuffle");
  for (const [axis, word] of [
    [-2, "height"],
    [-1, "width"],
  ] as const) {
    if (divides(at(x, axis), factor)) continue;
    const message = `pixel_unshuffle expects ${word} to be divisible by downscale_factor, but input.size(${axis})=${formatDim(at(x, axis))} is not divisible by ${factor}`;
    fail("divisibility", "RuntimeError", message);
  }
  const spatial = x.slice(-2).map((d) => floorDiv(d, factor));
  return [...x.slice(0, -3), mul(at(x, -3), factor * factor), ...spatial];
}

/** The sizes stay; the channels, which stand second, must be divisible by `groups`. */
export function channelShuffle(a: BoundArgs<"input" | "groups">): Dims {
  const x = a.dims("input");
  if (x.length <= 2) {
    const message = `channel_shuffle expects input with > 2 dims, but got input with sizes ${sizes(x)}`;
    fail("rank", "RuntimeError", message);
  }
  const groups = a.int("groups");
  if (less(groups, 1) === true) {
    const message = `Number of groups to divide channels in must be positive. Value of groups:${formatDim(groups)}`;
    fail("value", "RuntimeError", message);
  }
  if (!divides(at(x, 1), groups)) {
    const message = `Number of channels must be divisible by groups. Got ${formatDim(at(x, 1))} channels and ${formatDim(groups)} groups.`;
    fail("divisibility", "RuntimeError", message);
  }
  return x;
}
