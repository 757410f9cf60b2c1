import type { Dim, Expr } from "./dimension";
import type { Shape } from "./shape";
import type { IntegerInterval } from "./solve";
import { type Spelling, spell } from "./spelling";
import { Unknown } from "./unknown";

export type { Spelling } from "./spelling";

/** A size in words: `⌈H/2⌉` with signs, `ceil(H/2)` plain, `?` where unknown. */
export function formatDim(dim: Dim, spelling: Spelling = "signs"): string {
  if (dim instanceof Unknown) return "?";
  // Known numbers keep the sign that frameworks write in their messages.
  return typeof dim === "number" ? String(dim) : spellOnce(dim, spelling);
}

const spelled = { signs: new WeakMap<Expr, string>(), plain: new WeakMap<Expr, string>() };

/** The same expression stands in many shapes of a model. */
function spellOnce(dim: Expr, spelling: Spelling): string {
  const known = spelled[spelling].get(dim);
  if (known !== undefined) return known;
  const text = spell(dim, spelling);
  spelled[spelling].set(dim, text);
  return text;
}

/** A shape such as `(N, 64, 56, 56)`; a lone dimension keeps Python's comma, an unknown rank is `(?)`. */
export function formatShape(shape: Shape, spelling: Spelling = "signs"): string {
  if (shape instanceof Unknown) return "(?)";
  const inside = shape.map((dim) => formatDim(dim, spelling)).join(", ");
  return shape.length === 1 ? `(${inside},)` : `(${inside})`;
}

/**
 * A count in short: `320`, `61.7K`, `138.4M`, `4.1G`. Symbolic counts are spelled out. `billion` is the letter for
 * 10⁹: "G" for multiply-adds, "B" for parameters.
 */
export function formatCount(count: Dim, billion: "G" | "B" = "G"): string {
  if (typeof count !== "number") return formatDim(count);
  const units = ["", "K", "M", billion, "T", "P", "E"];
  let scaled = Math.abs(count);
  let unit = 0;
  // What rounds up to 1000 belongs to the next unit.
  while ((unit === 0 ? scaled : tenths(scaled)) >= 1000 && unit < units.length - 1) {
    scaled /= 1000;
    unit++;
  }
  return `${count < 0 ? "−" : ""}${unit === 0 ? scaled : tenths(scaled)}${units[unit]}`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A count with all its digits: `138,357,544`. Counts beyond exact integers are given in short. */
export function formatExact(count: Dim): string {
  if (typeof count !== "number") return formatDim(count);
  if (!Number.isSafeInteger(count)) return formatCount(count);
  const digits = String(Math.abs(count)).replace(/\B(?=(\d{3})+$)/g, ",");
  return count < 0 ? `−${digits}` : digits;
}

/** Memory in mebibytes: `527.79 MiB`. Symbolic sizes are given in bytes. */
export function formatMemory(bytes: Dim): string {
  if (bytes instanceof Unknown) return "?";
  if (typeof bytes !== "number") return `${formatDim(bytes)} B`;
  const mebibytes = bytes / 1024 ** 2;
  if (bytes > 0 && mebibytes < 0.005) return "< 0.01 MiB";
  const [whole = "0", part = "00"] = mebibytes.toFixed(2).split(".");
  return `${formatExact(Number(whole))}.${part} MiB`;
}

/** Intervals of integers in words: `28`, `32 to 35`, `5 or 8 to 9`, `none`. */
export function formatIntervals(intervals: readonly IntegerInterval[]): string {
  if (intervals.length === 0) return "none";
  return intervals
    .map(({ first, last }) =>
      first === last ? formatExact(first) : `${formatExact(first)} to ${formatExact(last)}`,
    )
    .join(" or ");
}
