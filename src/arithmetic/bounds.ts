import { leastCommonMultiple } from "./integers";
import { type Atom, Expr, type Finite, ofAtom, partsOf, plus, type Term, times } from "./polynomial";

/** The least and greatest value something can take; infinite where there is none. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const anything: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

const known = new WeakMap<Expr, Range>();

/**
 * Bounds of a size when every name is at least 1. They are always true, though not always the closest: floors
 * are bounded by their fractions, so that `⌈H/2⌉ − ⌊H/2⌋` is found to be 0 or 1.
 */
export function bounds(dim: Finite): Range {
  if (typeof dim === "number") return { low: dim, high: dim };
  let range = known.get(dim);
  if (!range) {
    range = tightest(dim);
    known.set(dim, range);
  }
  return range;
}

function tightest(dim: Expr): Range {
  const plain = termwise(dim);
  const isLinear = dim.terms.length === 1 && dim.terms[0]?.factors.length === 1;
  if (isLinear || (Number.isFinite(plain.low) && plain.low === plain.high)) return plain;
  const above = relaxed(dim, 1);
  const below = relaxed(dim, -1);
  if (!above || !below) return plain;
  return {
    low: Math.max(plain.low, Math.ceil(bounds(below.value).low / below.scale)),
    high: Math.min(plain.high, Math.floor(bounds(above.value).high / above.scale)),
  };
}

/** Every term by itself. */
function termwise(dim: Expr): Range {
  let { low, high } = { low: dim.constant, high: dim.constant };
  for (const t of dim.terms) {
    const range = productRange(t.factors, t.coefficient);
    low += range.low;
    high += range.high;
  }
  return { low, high };
}

function productRange(factors: readonly Atom[], coefficient: number): Range {
  let range: Range = { low: coefficient, high: coefficient };
  for (const factor of factors) range = multiplyRanges(range, atomRange(factor));
  return range;
}

function atomRange(atom: Atom): Range {
  if (atom.kind === "name") return { low: 1, high: Number.POSITIVE_INFINITY };
  const parts = partsOf(atom).map(bounds);
  if (atom.kind === "floor") return quotientRange(parts[0] ?? anything, parts[1] ?? anything);
  const pick = atom.kind === "min" ? Math.min : Math.max;
  return { low: pick(...parts.map((p) => p.low)), high: pick(...parts.map((p) => p.high)) };
}

function quotientRange(over: Range, under: Range): Range {
  if (under.low < 1) return anything;
  if (under.low === under.high)
    return { low: Math.floor(over.low / under.low), high: Math.floor(over.high / under.low) };
  const corners = [
    over.low / under.low,
    over.low / under.high,
    over.high / under.low,
    over.high / under.high,
  ];
  // ∞/∞ may be anything from 0 on, in the direction of the numerator.
  const sure = corners.map((x) => (Number.isNaN(x) ? 0 : Math.floor(x)));
  return { low: Math.min(...sure), high: Math.max(...sure) };
}

function multiplyRanges(a: Range, b: Range): Range {
  // A known factor, as most are.
  if (a.low === a.high && a.low > 0) return { low: a.low * b.low, high: a.low * b.high };
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  const sure = corners.map((x) => (Number.isNaN(x) ? 0 : x));
  return { low: Math.min(...sure), high: Math.max(...sure) };
}

/**
 * A polynomial without the outermost floors that is nowhere below (direction 1) or above (−1) `scale` times the
 * given one, from `n/k − (k−1)/k ≤ ⌊n/k⌋ ≤ n/k`. Undefined where no floor can be replaced.
 */
function relaxed(
  dim: Expr,
  direction: 1 | -1,
): { readonly value: Finite; readonly scale: number } | undefined {
  const picks = dim.terms.map(replaceable);
  const scale = picks.reduce((all, pick) => (pick ? leastCommonMultiple(all, pick.denominator) : all), 1);
  if (picks.every((pick) => !pick)) return undefined;
  let value: Finite = dim.constant * scale;
  for (const [i, t] of dim.terms.entries()) {
    const pick = picks[i];
    if (!pick) {
      value = plus(value, scaledTerm(t, scale));
      continue;
    }
    const isLower = t.coefficient * direction < 0;
    const bound = isLower ? plus(pick.numerator, 1 - pick.denominator) : pick.numerator;
    const rest = product(pick.others);
    value = plus(value, times(times(bound, rest), (t.coefficient * scale) / pick.denominator));
  }
  return isExact(value) ? { value, scale } : undefined;
}

/** Whether sums of the coefficients stay exact integers. */
function isExact(p: Finite): boolean {
  const parts = typeof p === "number" ? [p] : [p.constant, ...p.terms.map((t) => t.coefficient)];
  return parts.every((part) => Math.abs(part) < 2 ** 48);
}

interface Pick {
  readonly numerator: Finite;
  readonly denominator: number;
  readonly others: readonly Atom[];
}

/** A floor in a term whose other factors are never negative. */
function replaceable(t: Term): Pick | undefined {
  for (const [i, atom] of t.factors.entries()) {
    if (atom.kind !== "floor" || typeof atom.denominator !== "number") continue;
    const others = t.factors.toSpliced(i, 1);
    if (others.every((f) => atomRange(f).low >= 0))
      return { numerator: atom.numerator, denominator: atom.denominator, others };
  }
  return undefined;
}

function scaledTerm(t: Term, scale: number): Finite {
  return new Expr([{ ...t, coefficient: t.coefficient * scale }], 0);
}

function product(factors: readonly Atom[]): Finite {
  return factors.reduce<Finite>((all, atom) => times(all, ofAtom(atom)), 1);
}
