import { bounds } from "./bounds";
import { quotient } from "./division";
import { remembered } from "./memo";
import {
  type Atom,
  Expr,
  extremumAtom,
  type Finite,
  minus,
  nameAtom,
  ofAtom,
  partsOf,
  plus,
  times,
} from "./polynomial";
import { Unknown } from "./unknown";

export { bounds } from "./bounds";
export { type Atom, Expr, type Term } from "./polynomial";

/**
 * One size of a tensor: a known integer, an expression over named sizes, or unknown with a reason.
 *
 * Named sizes stand for positive integers. Expressions are kept in one normal form, a polynomial over atoms
 * (names, floor divisions, minima and maxima), so that equal sizes compare equal however they were computed.
 */
export type Dim = number | Expr | Unknown;

/** A named size such as `H`; equal names are the same size. */
export function symbol(name: string): Expr {
  return ofAtom(nameAtom(name));
}

/** Whether the value is an expression over named sizes. */
export function isExpr(value: unknown): value is Expr {
  return value instanceof Expr;
}

/** Whether the size is a known integer. */
export function isKnown(dim: Dim): dim is number {
  return typeof dim === "number";
}

/** `a + b`; the first unknown wins. */
export function add(a: Dim, b: Dim): Dim {
  if (typeof a === "number" && typeof b === "number") return a + b;
  return lift2(a, b, plus);
}

/** `a − b`; the first unknown wins. It may be negative. */
export function sub(a: Dim, b: Dim): Dim {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return lift2(a, b, minus);
}

/** `a · b`; a zero wins over an unknown. */
export function mul(a: Dim, b: Dim): Dim {
  // Adding 0 turns −0 into 0.
  if (typeof a === "number" && typeof b === "number") return a * b + 0;
  if (a === 0 || b === 0) return 0;
  return lift2(a, b, multiplied);
}

/** The product of all sizes; 1 for none. A zero wins over an unknown. */
export function product(dims: readonly Dim[]): Dim {
  return dims.reduce<Dim>((all, dim) => (dim === 0 ? 0 : mul(all, dim)), 1);
}

/** The sum of all sizes; 0 for none. The first unknown wins. */
export function sum(dims: readonly Dim[]): Dim {
  return dims.reduce<Dim>(add, 0);
}

/** Division rounded down, as Python's `//`. Division by zero is unknown. */
export function floorDiv(a: Dim, b: Dim): Dim {
  if (b === 0) return new Unknown("it divides by zero");
  if (typeof a === "number" && typeof b === "number") return Math.floor(a / b) + 0;
  return lift2(a, b, divided);
}

/** Division rounded up. Division by zero is unknown. */
export function ceilDiv(a: Dim, b: Dim): Dim {
  if (typeof a === "number" && typeof b === "number" && b !== 0) return Math.ceil(a / b) + 0;
  if (a instanceof Unknown) return a;
  if (b instanceof Unknown) return b;
  const { low, high } = bounds(b);
  if (low > 0) return floorDiv(add(a, sub(b, 1)), b);
  if (high < 0) return ceilDiv(mul(a, -1), mul(b, -1));
  return mul(floorDiv(mul(a, -1), b), -1);
}

/** The remainder with the divisor's sign, as Python's `%`. A remainder by zero is unknown. */
export function mod(a: Dim, b: Dim): Dim {
  if (b === 0) return new Unknown("it divides by zero");
  return sub(a, mul(b, floorDiv(a, b)));
}

/** The smaller of two sizes; an unknown where either is. */
export function min(a: Dim, b: Dim): Dim {
  return extremum("min", a, b);
}

/** The larger of two sizes; an unknown where either is. */
export function max(a: Dim, b: Dim): Dim {
  return extremum("max", a, b);
}

/**
 * Whether two sizes are equal: true or false where that is certain for every value of the names, otherwise
 * undefined.
 */
export function equal(a: Dim, b: Dim): boolean | undefined {
  if (typeof a === "number" && typeof b === "number") return a === b;
  if (a instanceof Expr && b instanceof Expr && a.key === b.key) return true;
  const difference = sub(a, b);
  if (difference instanceof Unknown) return undefined;
  const { low, high } = bounds(difference);
  if (low > 0 || high < 0) return false;
  return low === 0 && high === 0 ? true : undefined;
}

/** Whether `a < b`, where that is certain for every value of the names. */
export function less(a: Dim, b: Dim): boolean | undefined {
  if (typeof a === "number" && typeof b === "number") return a < b;
  const difference = sub(b, a);
  if (difference instanceof Unknown) return undefined;
  const { low, high } = bounds(difference);
  if (low > 0) return true;
  return high <= 0 ? false : undefined;
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

function substituteAtom(atom: Atom, bindings: ReadonlyMap<string, Dim>): Dim {
  if (atom.kind === "name") return bindings.get(atom.name) ?? ofAtom(atom);
  const [first = 0, ...rest] = partsOf(atom).map((part) => substitute(part, bindings));
  if (atom.kind === "floor") return floorDiv(first, rest[0] ?? 1);
  return rest.reduce(atom.kind === "min" ? min : max, first);
}

/** The names that occur in a size, in order of first occurrence. */
export function namesIn(dim: Dim, found: Set<string> = new Set()): Set<string> {
  if (!(dim instanceof Expr)) return found;
  for (const atom of dim.terms.flatMap((term) => term.factors)) {
    if (atom.kind === "name") found.add(atom.name);
    else for (const part of partsOf(atom)) namesIn(part, found);
  }
  return found;
}

const multiplied = remembered(times);
const divided = remembered(quotient);
const extrema = {
  min: remembered((p, q) => outermost("min", p, q)),
  max: remembered((p, q) => outermost("max", p, q)),
};

function extremum(kind: "min" | "max", a: Dim, b: Dim): Dim {
  if (typeof a === "number" && typeof b === "number") return kind === "min" ? Math.min(a, b) : Math.max(a, b);
  return lift2(a, b, extrema[kind]);
}

function outermost(kind: "min" | "max", p: Finite, q: Finite): Finite {
  const { low, high } = bounds(minus(p, q));
  if (high <= 0) return kind === "min" ? p : q;
  if (low >= 0) return kind === "min" ? q : p;
  return ofAtom(extremumAtom(kind, p, q));
}

function lift2(a: Dim, b: Dim, operation: (p: Finite, q: Finite) => Dim): Dim {
  if (a instanceof Unknown) return a;
  return b instanceof Unknown ? b : operation(a, b);
}
