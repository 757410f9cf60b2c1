import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import type { SliceValue, Value } from "../values";

/** The items of `items[lower:upper:step]`. */
export function sliceOf(items: readonly Value[], slice: SliceValue): readonly Value[] | Unknown {
  const positions = slicePositions(items.length, slice);
  return positions instanceof Unknown ? positions : positions.map((i) => items[i] ?? null);
}

export function slicePositions(length: number, slice: SliceValue): readonly number[] | Unknown {
  const step = bound(slice.step, 1);
  if (step instanceof Unknown) return step;
  if (step === 0) return new Unknown("the slice's step is zero");
  const clip = (value: number) =>
    Math.min(Math.max(value < 0 ? value + length : value, step < 0 ? -1 : 0), step < 0 ? length - 1 : length);
  const lower = slice.lower === null ? (step < 0 ? length - 1 : 0) : bound(slice.lower, 0);
  const upper = slice.upper === null ? (step < 0 ? -1 : length) : bound(slice.upper, 0);
  if (lower instanceof Unknown) return lower;
  if (upper instanceof Unknown) return upper;
  const start = slice.lower === null ? lower : clip(lower);
  const stop = slice.upper === null ? upper : clip(upper);
  const positions: number[] = [];
  for (let i = start; step < 0 ? i > stop : i < stop; i += step) positions.push(i);
  return positions;
}

function bound(value: Value, otherwise: number): number | Unknown {
  if (value === null) return otherwise;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Float && Number.isInteger(value.value)) return value.value;
  return value instanceof Unknown ? value : new Unknown("the slice's bound is not known");
}
