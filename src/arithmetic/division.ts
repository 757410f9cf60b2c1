import { bounds } from "./bounds";
import { gcd } from "./integers";
import {
  type Atom,
  constantOf,
  Expr,
  type Finite,
  floorAtom,
  loneAtom,
  minus,
  ofAtom,
  plus,
  type Term,
  term,
  termsOf,
  times,
} from "./polynomial";

/**
 * `⌊p/q⌋` in normal form: whole parts stand outside, nested floors are merged and common factors cancelled.
 * `q` is not 0; where a symbolic `q` may become 0 the division has no value there.
 */
export function quotient(p: Finite, q: Finite): Finite {
  if (typeof q === "number") return q < 0 ? byNumber(times(p, -1), -q) : byNumber(p, q);
  const [over, under] = cancelCommon(p, q);
  if (typeof under === "number") return byNumber(over, under);
  const exact = exactQuotient(over, under);
  if (exact !== undefined) return exact;
  const [whole, rest] =
    under.constant === 0 && under.terms.length === 1 ? splitByTerm(over, under) : [0, over];
  return plus(whole, isFraction(rest, under) ? 0 : ofAtom(floorAtom(rest, under)));
}

/** Whether `0 ≤ p < q` for every value of the names. */
function isFraction(p: Finite, q: Finite): boolean {
  return bounds(p).low >= 0 && bounds(minus(q, p)).low > 0;
}

/** Splits `p = k·whole + rest` with every coefficient of the rest in [0, k). */
function byNumber(p: Finite, k: number): Finite {
  if (typeof p === "number") return Math.floor(p / k) + 0;
  if (k === 1) return p;
  const whole: Term[] = [];
  const rest: Term[] = [];
  for (const t of p.terms) {
    const count = Math.floor(t.coefficient / k);
    if (count !== 0) whole.push({ ...t, coefficient: count });
    if (t.coefficient !== count * k) rest.push({ ...t, coefficient: t.coefficient - count * k });
  }
  const carried = Math.floor(p.constant / k);
  const outside = whole.length === 0 ? carried : new Expr(whole, carried);
  if (rest.length === 0) return outside;
  return plus(outside, properFloor(new Expr(rest, p.constant - carried * k), k));
}

/** `⌊inside/k⌋` with common factors cancelled and nested floors merged. */
function properFloor(inside: Expr, k: number): Finite {
  const common = inside.terms.reduce((g, t) => gcd(g, t.coefficient), k);
  if (common > 1) {
    const terms = inside.terms.map((t) => ({ ...t, coefficient: t.coefficient / common }));
    return byNumber(new Expr(terms, Math.floor(inside.constant / common)), k / common);
  }
  const nested = loneAtom(minus(inside, inside.constant));
  if (nested?.kind === "floor" && typeof nested.denominator === "number") {
    const { numerator, denominator } = nested;
    return byNumber(plus(numerator, inside.constant * denominator), denominator * k);
  }
  return isFraction(inside, k) ? 0 : ofAtom(floorAtom(inside, k));
}

/** Cancels what every term of both sides holds, and makes the divisor's first coefficient positive. */
function cancelCommon(p: Finite, q: Expr): readonly [Finite, Finite] {
  const sign = (q.terms[0]?.coefficient ?? 1) < 0 ? -1 : 1;
  const terms = [...termsOf(p), ...q.terms];
  const constants = [constantOf(p), q.constant];
  const divisor = [...terms.map((t) => t.coefficient), ...constants].reduce(gcd, 0) * sign;
  const shared = constants.some((c) => c !== 0) ? [] : commonFactors(terms);
  if (divisor === 1 && shared.length === 0) return [p, q];
  const common = term(divisor, shared);
  return [divideTerms(p, common), divideTerms(q, common)];
}

/** The atoms that every term holds, as often as all of them do. */
export function commonFactors(terms: readonly Term[]): readonly Atom[] {
  const [first = [], ...others] = terms.map((t) => t.factors);
  return others.reduce((shared, factors) => shared.filter(takeFrom(factors)), first);
}

/** Tells of one atom after another whether the list still holds it, and takes it away. */
function takeFrom(factors: readonly Atom[]): (atom: Atom) => boolean {
  const left = factors.map((f) => f.key);
  return (atom) => {
    const at = left.indexOf(atom.key);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
}

/** Divides every term by one that is known to divide it. */
function divideTerms(p: Finite, divisor: Term): Finite {
  const parts = termsOf(p).map((t) => dividedTerm(t, divisor) ?? 0);
  return parts.reduce(plus, constantOf(p) / divisor.coefficient + 0);
}

/** The quotient of two terms; undefined where the divisor's factors or coefficient do not divide. */
function dividedTerm(t: Term, divisor: Term): Finite | undefined {
  const coefficient = t.coefficient / divisor.coefficient;
  const rest = factorsWithout(t, divisor);
  return rest && Number.isInteger(coefficient) ? monomial(coefficient, rest) : undefined;
}

function factorsWithout(t: Term, divisor: Term): readonly Atom[] | undefined {
  const isTaken = takeFrom(divisor.factors);
  const rest = t.factors.filter((f) => !isTaken(f));
  return rest.length === t.factors.length - divisor.factors.length ? rest : undefined;
}

/** More steps than any real size takes; the limit only ends divisions that do not come out. */
const MOST_STEPS = 64;

/** The polynomial that gives `p` when multiplied by `q`, by long division; undefined where there is none. */
export function exactQuotient(p: Finite, q: Expr): Finite | undefined {
  const [lead] = q.terms;
  let rest = p;
  let result: Finite = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (rest === 0) return result;
    const part: Finite | undefined = typeof rest === "number" || !lead ? undefined : leadQuotient(rest, lead);
    if (part === undefined) return undefined;
    result = plus(result, part);
    rest = minus(rest, times(part, q));
  }
  return undefined;
}

function leadQuotient(p: Expr, lead: Term): Finite | undefined {
  const [first] = p.terms;
  return first && dividedTerm(first, lead);
}

/** Splits `p = q·whole + rest` for a `q` of one term, as {@link byNumber} does. */
function splitByTerm(p: Finite, q: Expr): readonly [Finite, Finite] {
  const [divisor] = q.terms;
  if (!divisor) return [0, p];
  let whole: Finite = 0;
  let rest: Finite = constantOf(p);
  for (const t of termsOf(p)) {
    const factors = factorsWithout(t, divisor);
    const count = factors ? Math.floor(t.coefficient / divisor.coefficient) : 0;
    if (factors) whole = plus(whole, monomial(count, factors));
    rest = plus(rest, monomial(t.coefficient - count * divisor.coefficient, t.factors));
  }
  return [whole, rest];
}

function monomial(coefficient: number, factors: readonly Atom[]): Finite {
  if (factors.length === 0 || coefficient === 0) return coefficient;
  return new Expr([term(coefficient, factors)], 0);
}
