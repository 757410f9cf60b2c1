import { type Atom, type Dim, Expr, type Term } from "./dimension";
import type { Shape } from "./shape";
import type { IntegerInterval } from "./solve";
import { Unknown } from "./unknown";

/** How expressions are spelled: with mathematical signs for people, in plain characters for JSON. */
export type Spelling = "signs" | "plain";

/** A size in words: `⌈H/2⌉` with signs, `ceil(H/2)` plain, `?` where unknown. */
export function formatDim(dim: Dim, spelling: Spelling = "signs"): string {
  if (dim instanceof Unknown) return "?";
  if (typeof dim === "number") return String(dim);
  const parts = dim.terms.map((term, i) => formatTerm(term, spelling, i === 0));
  if (dim.constant !== 0)
    parts.push(signed(dim.constant, String(Math.abs(dim.constant)), parts.length === 0));
  const text = parts.join("");
  return spelling === "plain" ? text.replaceAll("−", "-") : text;
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

function signed(coefficient: number, text: string, isFirst: boolean): string {
  if (isFirst) return coefficient < 0 ? `−${text}` : text;
  return coefficient < 0 ? ` − ${text}` : ` + ${text}`;
}

function formatTerm(term: Term, spelling: Spelling, isFirst: boolean): string {
  const times = spelling === "signs" ? "·" : "*";
  const factors = groupPowers(term.factors).map(([atom, power]) => {
    const text = formatAtom(atom, spelling);
    if (power === 1) return text;
    return spelling === "signs" && power < 4 ? `${text}${power === 2 ? "²" : "³"}` : `${text}^${power}`;
  });
  const size = Math.abs(term.coefficient);
  const joint =
    spelling === "signs" && factors.every((f) => /^[A-Za-z]$/.test(f)) && factors.length === 1 ? "" : times;
  const body = size === 1 ? factors.join(times) : `${size}${joint}${factors.join(times)}`;
  return signed(term.coefficient, body, isFirst);
}

function groupPowers(factors: readonly Atom[]): readonly (readonly [Atom, number])[] {
  const groups = new Map<string, [Atom, number]>();
  for (const atom of factors) {
    const group = groups.get(atom.key);
    if (group) group[1]++;
    else groups.set(atom.key, [atom, 1]);
  }
  return [...groups.values()];
}

function formatAtom(atom: Atom, spelling: Spelling): string {
  if (atom.kind === "name") return atom.name;
  if (atom.kind !== "floor")
    return `${atom.kind}(${atom.operands.map((part) => formatDim(part, spelling)).join(", ")})`;
  const { numerator, denominator } = atom;
  // The normal form writes ⌈a/k⌉ as ⌊(a + k − 1)/k⌋.
  const isCeiling = typeof denominator === "number" && numerator.constant === denominator - 1;
  const top = isCeiling ? new Expr(numerator.terms, 0) : numerator;
  const divided = `${group(formatDim(top, spelling), top)}/${group(formatDim(denominator, spelling), denominator)}`;
  if (spelling === "plain") return `${isCeiling ? "ceil" : "floor"}(${divided})`;
  return isCeiling ? `⌈${divided}⌉` : `⌊${divided}⌋`;
}

function group(text: string, dim: Dim): string {
  const isSum = dim instanceof Expr && dim.terms.length + (dim.constant !== 0 ? 1 : 0) > 1;
  return isSum ? `(${text})` : text;
}
