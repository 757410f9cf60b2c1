import { gcd } from "./integers";
import { Unknown } from "./unknown";

/**
 * One size of a tensor: a known integer, an expression over named sizes, or unknown with a reason.
 *
 * Named sizes stand for positive integers. Expressions are kept in one normal form, a polynomial over atoms
 * (names, floor divisions, minima and maxima), so that equal sizes compare equal however they were computed.
 */
export type Dim = number | Expr | Unknown;

/** What a polynomial's terms are products of. */
export type Atom =
  | { readonly kind: "name"; readonly name: string; readonly key: string }
  | {
      readonly kind: "floor";
      readonly numerator: Expr;
      readonly denominator: number | Expr;
      readonly key: string;
    }
  | { readonly kind: "min" | "max"; readonly operands: readonly (number | Expr)[]; readonly key: string };

/** `coefficient · factors[0] · factors[1] …`; the factors are sorted by key and may repeat. */
export interface Term {
  readonly coefficient: number;
  readonly factors: readonly Atom[];
  readonly key: string;
}

/** A polynomial with at least one term; a constant alone is a plain number. */
export class Expr {
  readonly key: string;
  constructor(
    readonly terms: readonly Term[],
    readonly constant: number,
  ) {
    this.key = `${terms.map((t) => `${t.coefficient}*${t.key}`).join("+")}+${constant}`;
  }
}

type Finite = number | Expr;

/** A named size such as `H`; equal names are the same size. */
export function symbol(name: string): Expr {
  return ofAtom({ kind: "name", name, key: name });
}

export function isExpr(value: unknown): value is Expr {
  return value instanceof Expr;
}

/** Whether the size is a known integer. */
export function isKnown(dim: Dim): dim is number {
  return typeof dim === "number";
}

export function add(a: Dim, b: Dim): Dim {
  if (typeof a === "number" && typeof b === "number") return a + b;
  return lift2(a, b, (p, q) => polynomial([...termsOf(p), ...termsOf(q)], constantOf(p) + constantOf(q)));
}

export function sub(a: Dim, b: Dim): Dim {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return add(a, mul(b, -1));
}

export function mul(a: Dim, b: Dim): Dim {
  if (typeof a === "number" && typeof b === "number") return a * b;
  if (a === 0 || b === 0) return 0;
  return lift2(a, b, multiply);
}

/** The product of all sizes; 1 for none. A zero wins over an unknown. */
export function product(dims: readonly Dim[]): Dim {
  return dims.reduce<Dim>((all, dim) => (dim === 0 ? 0 : mul(all, dim)), 1);
}

export function sum(dims: readonly Dim[]): Dim {
  return dims.reduce<Dim>(add, 0);
}

/** Division rounded down, as Python's `//`. Division by zero is unknown. */
export function floorDiv(a: Dim, b: Dim): Dim {
  if (b === 0) return new Unknown("it divides by zero");
  if (typeof a === "number" && typeof b === "number") return Math.floor(a / b);
  return lift2(a, b, floorDivide);
}

/** Division rounded up. */
export function ceilDiv(a: Dim, b: Dim): Dim {
  if (typeof a === "number" && typeof b === "number" && b !== 0) return Math.ceil(a / b);
  return floorDiv(add(a, sub(b, 1)), b);
}

/** The remainder with the divisor's sign, as Python's `%`. */
export function mod(a: Dim, b: Dim): Dim {
  return sub(a, mul(b, floorDiv(a, b)));
}

export function min(a: Dim, b: Dim): Dim {
  return extremum("min", a, b);
}

export function max(a: Dim, b: Dim): Dim {
  return extremum("max", a, b);
}

/**
 * Whether two sizes are equal: true or false where that is certain for every value of the names, otherwise
 * undefined.
 */
export function equal(a: Dim, b: Dim): boolean | undefined {
  const difference = sub(a, b);
  if (typeof difference === "number") return difference === 0;
  if (difference instanceof Unknown) return undefined;
  const { low, high } = bounds(difference);
  return low > 0 || high < 0 ? false : undefined;
}

/** Whether `a < b`, where that is certain for every value of the names. */
export function less(a: Dim, b: Dim): boolean | undefined {
  const difference = sub(b, a);
  if (difference instanceof Unknown) return undefined;
  const { low, high } = bounds(difference);
  if (low > 0) return true;
  return high <= 0 ? false : undefined;
}

/** The least and greatest value a size can take when every name is at least 1. */
export function bounds(dim: Finite): { readonly low: number; readonly high: number } {
  if (typeof dim === "number") return { low: dim, high: dim };
  let low = dim.constant;
  let high = dim.constant;
  for (const term of dim.terms) {
    const range = term.factors
      .map(atomBounds)
      .reduce(multiplyRanges, { low: term.coefficient, high: term.coefficient });
    low += range.low;
    high += range.high;
  }
  return { low, high };
}

/** Replaces names by sizes; names without a binding stay. */
export function substitute(dim: Dim, bindings: ReadonlyMap<string, Dim>): Dim {
  if (!(dim instanceof Expr)) return dim;
  let total: Dim = dim.constant;
  for (const term of dim.terms) {
    const factors = term.factors.map((atom) => substituteAtom(atom, bindings));
    total = add(total, mul(term.coefficient, product(factors)));
  }
  return total;
}

/** The names that occur in a size, in order of first occurrence. */
export function namesIn(dim: Dim, found: Set<string> = new Set()): Set<string> {
  if (!(dim instanceof Expr)) return found;
  for (const atom of dim.terms.flatMap((term) => term.factors)) {
    if (atom.kind === "name") found.add(atom.name);
    else for (const part of atomParts(atom)) namesIn(part, found);
  }
  return found;
}

function atomParts(atom: Exclude<Atom, { kind: "name" }>): readonly Finite[] {
  return atom.kind === "floor" ? [atom.numerator, atom.denominator] : atom.operands;
}

function substituteAtom(atom: Atom, bindings: ReadonlyMap<string, Dim>): Dim {
  if (atom.kind === "name") return bindings.get(atom.name) ?? ofAtom(atom);
  const [first = 0, ...rest] = atomParts(atom).map((part) => substitute(part, bindings));
  if (atom.kind === "floor") return floorDiv(first, rest[0] ?? 1);
  return rest.reduce(atom.kind === "min" ? min : max, first);
}

function lift2(a: Dim, b: Dim, operation: (p: Finite, q: Finite) => Dim): Dim {
  if (a instanceof Unknown) return a;
  return b instanceof Unknown ? b : operation(a, b);
}

function termsOf(p: Finite): readonly Term[] {
  return typeof p === "number" ? [] : p.terms;
}

function constantOf(p: Finite): number {
  return typeof p === "number" ? p : p.constant;
}

function ofAtom(atom: Atom): Expr {
  return new Expr([{ coefficient: 1, factors: [atom], key: atom.key }], 0);
}

function term(coefficient: number, factors: readonly Atom[]): Term {
  const sorted = [...factors].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { coefficient, factors: sorted, key: sorted.map((f) => f.key).join("·") };
}

/** Collects equal terms, drops zeros and sorts: the normal form of a sum. */
function polynomial(terms: readonly Term[], constant: number): Finite {
  const collected = new Map<string, Term>();
  for (const t of terms) {
    const same = collected.get(t.key);
    collected.set(t.key, same ? { ...t, coefficient: same.coefficient + t.coefficient } : t);
  }
  const left = [...collected.values()].filter((t) => t.coefficient !== 0);
  if (left.length === 0) return constant;
  left.sort((a, b) => b.factors.length - a.factors.length || (a.key < b.key ? -1 : 1));
  return new Expr(left, constant);
}

function multiply(p: Finite, q: Finite): Finite {
  const terms: Term[] = [];
  for (const t of termsOf(p)) {
    terms.push({ ...t, coefficient: t.coefficient * constantOf(q) });
    for (const u of termsOf(q)) terms.push(term(t.coefficient * u.coefficient, [...t.factors, ...u.factors]));
  }
  for (const u of termsOf(q)) terms.push({ ...u, coefficient: u.coefficient * constantOf(p) });
  return polynomial(terms, constantOf(p) * constantOf(q));
}

function floorDivide(p: Finite, q: Finite): Dim {
  if (p === 0) return 0;
  if (typeof q === "number") return q < 0 ? floorDiv(mul(p, -1), -q) : floorByNumber(p, q);
  const [over, under] = cancelCommon(p, q);
  if (typeof under === "number") return floorDiv(over, under);
  if (keyOf(over) === under.key) return 1;
  if (typeof over !== "number") return floorAtom(over, under);
  return over > 0 && bounds(under).low > over ? 0 : floorAtom(new Expr([], over), under);
}

/** Cancels the factors that every term of both sides holds; where such a factor is 0 the division has no value. */
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

function commonFactors(terms: readonly Term[]): readonly Atom[] {
  const [first, ...others] = terms.map((t) => t.factors);
  let shared = first ?? [];
  for (const factors of others) {
    const left = factors.map((f) => f.key);
    shared = shared.filter((f) => {
      const at = left.indexOf(f.key);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
  }
  return shared;
}

/** Divides every term by one that is known to divide it. */
function divideTerms(p: Finite, divisor: Term): Finite {
  let constant = constantOf(p) / divisor.coefficient;
  const quotients: Term[] = [];
  for (const t of termsOf(p)) {
    const factors = [...t.factors];
    for (const shared of divisor.factors) {
      factors.splice(
        factors.findIndex((f) => f.key === shared.key),
        1,
      );
    }
    const coefficient = t.coefficient / divisor.coefficient;
    if (factors.length === 0) constant += coefficient;
    else quotients.push(term(coefficient, factors));
  }
  return polynomial(quotients, constant);
}

/** Splits `p = k·whole + rest` with every coefficient of the rest in [0, k). */
function floorByNumber(p: Finite, k: number): Dim {
  if (k === 1) return p;
  const whole: Term[] = [];
  const rest: Term[] = [];
  for (const t of termsOf(p)) {
    const quotient = Math.floor(t.coefficient / k);
    if (quotient !== 0) whole.push({ ...t, coefficient: quotient });
    if (t.coefficient !== quotient * k) rest.push({ ...t, coefficient: t.coefficient - quotient * k });
  }
  const carried = Math.floor(constantOf(p) / k);
  const outside = polynomial(whole, carried);
  const inside = polynomial(rest, constantOf(p) - carried * k);
  return typeof inside === "number" ? outside : add(outside, reducedFloor(inside, k));
}

/** `⌊inside/k⌋` with common factors cancelled and nested floors merged. */
function reducedFloor(inside: Expr, k: number): Dim {
  const common = inside.terms.reduce((g, t) => gcd(g, t.coefficient), k);
  if (common > 1) {
    const terms = inside.terms.map((t) => ({ ...t, coefficient: t.coefficient / common }));
    return floorByNumber(polynomial(terms, Math.floor(inside.constant / common)), k / common);
  }
  const [only, ...others] = inside.terms;
  const nested =
    only?.coefficient === 1 && only.factors.length === 1 && others.length === 0 ? only.factors[0] : undefined;
  if (nested?.kind === "floor" && typeof nested.denominator === "number") {
    return floorDiv(add(nested.numerator, inside.constant * nested.denominator), nested.denominator * k);
  }
  return floorAtom(inside, k);
}

function floorAtom(numerator: Expr, denominator: Finite): Expr {
  const key = `floor(${numerator.key},${typeof denominator === "number" ? denominator : denominator.key})`;
  return ofAtom({ kind: "floor", numerator, denominator, key });
}

function extremum(kind: "min" | "max", a: Dim, b: Dim): Dim {
  return lift2(a, b, (p, q) => {
    const order = less(p, q);
    if (order === true || equal(p, q) === true) return kind === "min" ? p : q;
    if (order === false) return kind === "min" ? q : p;
    const operands = [p, q].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1));
    return ofAtom({ kind, operands, key: `${kind}(${operands.map(keyOf).join(",")})` });
  });
}

function keyOf(p: Finite): string {
  return typeof p === "number" ? String(p) : p.key;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function atomBounds(atom: Atom): Range {
  if (atom.kind === "name") return { low: 1, high: Number.POSITIVE_INFINITY };
  const parts = atomParts(atom).map(bounds);
  const [first = { low: 0, high: 0 }, second = { low: 1, high: 1 }] = parts;
  if (atom.kind !== "floor") {
    const pick = atom.kind === "min" ? Math.min : Math.max;
    return { low: pick(...parts.map((p) => p.low)), high: pick(...parts.map((p) => p.high)) };
  }
  if (first.low < 0 || second.low < 1)
    return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const high = first.high === Number.POSITIVE_INFINITY ? first.high : Math.floor(first.high / second.low);
  return { low: second.high === Number.POSITIVE_INFINITY ? 0 : Math.floor(first.low / second.high), high };
}

function multiplyRanges(a: Range, b: Range): Range {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high].map((x) =>
    Number.isNaN(x) ? 0 : x,
  );
  return { low: Math.min(...corners), high: Math.max(...corners) };
}
