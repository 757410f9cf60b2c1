import { bounds, type Dim, isExpr, namesIn, substitute, symbol } from "./dimension";
import { factorsOf } from "./factoring";
import { type Atom, constantOf, type Finite, ofAtom, type Term, termsOf } from "./polynomial";
import { Unknown } from "./unknown";

/** All integers from `first` to `last`, both included. */
export interface IntegerInterval {
  readonly first: number;
  readonly last: number;
}

/** What a size must come to: exactly so much, or at least so much. */
export type Demand =
  | { readonly dim: Dim; readonly is: number }
  | { readonly dim: Dim; readonly atLeast: number };

/** Sizes that anybody feeds a model; sound and text are longer than images. */
const USUAL: IntegerInterval = { first: 1, last: 1 << 20 };

/** Sides that images have. */
const IMAGES: IntegerInterval = { first: 1, last: 1 << 14 };

/** Where an expression neither only rises nor only falls, values are tried one by one, up to so many. */
const MOST_TRIALS = 1 << 14;

/**
 * All values of one named size for which an expression has a demanded value, as ascending intervals; none when no
 * value in the range fits. Undefined where other names matter or the expression is unknown.
 */
export function solutions(
  dim: Dim,
  name: string,
  target: number,
  range: IntegerInterval = USUAL,
): readonly IntegerInterval[] | undefined {
  return solve([{ dim, is: target }], name, range);
}

/** As {@link solutions}, for all demands at once. */
export function solve(
  demands: readonly Demand[],
  name: string,
  range: IntegerInterval = USUAL,
): readonly IntegerInterval[] | undefined {
  return solveProducts(
    demands.map((demand) => ({ ...limitsOf(demand), coefficient: 1, factors: [demand.dim] })),
    name,
    range,
  );
}

/** As {@link solve}, for images taken to be square: every other name is set to be the first one. */
export function solveSquare(
  demands: readonly Demand[],
  [name, ...others]: readonly [string, ...string[]],
  range: IntegerInterval = IMAGES,
): readonly IntegerInterval[] | undefined {
  const side = symbol(name);
  const bindings = new Map(others.map((other) => [other, side]));
  // Taken apart before the axes become one: a product of two rising sides is quick to solve, its square is not.
  const products = demands.map((demand): LimitedProduct => {
    const parts = isExpr(demand.dim) ? factorsOf(demand.dim) : undefined;
    const { coefficient, factors } = parts ?? { coefficient: 1, factors: [demand.dim] };
    const bound = factors.map((factor) => substitute(factor, bindings));
    return { ...limitsOf(demand), coefficient, factors: bound };
  });
  return solveProducts(products, name, range);
}

/** A product that must lie between two values. */
interface LimitedProduct {
  readonly low: number;
  readonly high: number;
  readonly coefficient: number;
  readonly factors: readonly Dim[];
}

function limitsOf(demand: Demand): { readonly low: number; readonly high: number } {
  if ("is" in demand) return { low: demand.is, high: demand.is };
  return { low: demand.atLeast, high: Number.POSITIVE_INFINITY };
}

function solveProducts(
  products: readonly LimitedProduct[],
  name: string,
  range: IntegerInterval,
): readonly IntegerInterval[] | undefined {
  let left: readonly IntegerInterval[] = [range];
  for (const product of products) {
    const fitting = left.map((interval) => preimage(product, name, interval));
    if (fitting.some((intervals) => !intervals)) return undefined;
    left = joined(fitting.flatMap((intervals) => intervals ?? []));
  }
  return left;
}

/** The part of a range where a product lies between its limits. */
function preimage(
  { low, high, coefficient, factors }: LimitedProduct,
  name: string,
  range: IntegerInterval,
): readonly IntegerInterval[] | undefined {
  if (!factors.every((factor) => dependsOnlyOn(factor, name))) return undefined;
  const values = (value: number) => factors.map((factor) => evaluate(factor, value));
  const at = (value: number) => values(value).reduce((all, factor) => all * factor, coefficient);
  const direction = common(factors.map(directionOf));
  if (direction === undefined) return trial(at, low, high, range);
  const isRising = direction * coefficient >= 0;
  if (factors.length === 1) return bisected(at, isRising, low, high, range);
  if (direction < 0) return trial(at, low, high, range);
  // A product of rising factors rises only where none of them is negative.
  const border = firstWhere((value) => values(value).every((factor) => factor >= 0), range);
  const below = trial(at, low, high, { first: range.first, last: border - 1 });
  return (
    below && joined([...below, ...bisected(at, isRising, low, high, { first: border, last: range.last })])
  );
}

function dependsOnlyOn(dim: Dim, name: string): dim is Finite {
  return !(dim instanceof Unknown) && [...namesIn(dim)].every((other) => other === name);
}

/** Where something that never falls, or never rises, lies between two values. */
function bisected(
  at: (value: number) => number,
  isRising: boolean,
  low: number,
  high: number,
  range: IntegerInterval,
): readonly IntegerInterval[] {
  const first = firstWhere((value) => (isRising ? at(value) >= low : at(value) <= high), range);
  const last = firstWhere((value) => (isRising ? at(value) > high : at(value) < low), range) - 1;
  return first <= last ? [{ first, last }] : [];
}

/** The first value of a range from which on a condition holds; one beyond the range where it never does. */
function firstWhere(holds: (value: number) => boolean, range: IntegerInterval): number {
  let [low, high] = [range.first, range.last + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function trial(
  at: (value: number) => number,
  low: number,
  high: number,
  range: IntegerInterval,
): readonly IntegerInterval[] | undefined {
  if (range.last - range.first >= MOST_TRIALS) return undefined;
  const found: IntegerInterval[] = [];
  for (let value = range.first; value <= range.last; value++) {
    const result = at(value);
    if (result >= low && result <= high) found.push({ first: value, last: value });
  }
  return joined(found);
}

/** Puts neighbouring intervals together. */
function joined(intervals: readonly IntegerInterval[]): readonly IntegerInterval[] {
  const result: IntegerInterval[] = [];
  for (const next of intervals) {
    const before = result[result.length - 1];
    if (before && before.last + 1 === next.first) result[result.length - 1] = { ...before, last: next.last };
    else result.push(next);
  }
  return result;
}

/** The value of an expression of one name; NaN where it divides by zero. */
function evaluate(p: Finite, value: number): number {
  let total = constantOf(p);
  for (const t of termsOf(p))
    total += t.factors.reduce((all, atom) => all * evaluateAtom(atom, value), t.coefficient);
  return total;
}

function evaluateAtom(atom: Atom, value: number): number {
  if (atom.kind === "name") return value;
  if (atom.kind === "floor") {
    const under = evaluate(atom.denominator, value);
    return under === 0 ? Number.NaN : Math.floor(evaluate(atom.numerator, value) / under);
  }
  const operands = atom.operands.map((operand) => evaluate(operand, value));
  return atom.kind === "min" ? Math.min(...operands) : Math.max(...operands);
}

/** Whether an expression never falls (1), never rises (−1) or stays (0) as its name grows. */
type Direction = 1 | -1 | 0 | undefined;

function directionOf(p: Finite): Direction {
  return common(termsOf(p).map(directionOfTerm));
}

function directionOfTerm(t: Term): Direction {
  const direction = common(t.factors.map(directionOfAtom));
  const isSimple = t.factors.length === 1 || t.factors.every(isNeverNegative);
  if (!isSimple || direction === undefined) return undefined;
  return t.coefficient < 0 ? opposite(direction) : direction;
}

function directionOfAtom(atom: Atom): Direction {
  if (atom.kind === "name") return 1;
  if (atom.kind !== "floor") return common(atom.operands.map(directionOf));
  return typeof atom.denominator === "number" ? directionOf(atom.numerator) : undefined;
}

function isNeverNegative(atom: Atom): boolean {
  return bounds(ofAtom(atom)).low >= 0;
}

function opposite(direction: 1 | -1 | 0): Direction {
  return direction === 1 ? -1 : direction === -1 ? 1 : 0;
}

/** The direction of a sum, a minimum or a product of parts that are never negative. */
function common(directions: readonly Direction[]): Direction {
  let all: Direction = 0;
  for (const direction of directions) {
    if (direction === undefined || (all !== 0 && direction === -all)) return undefined;
    if (direction !== 0) all = direction;
  }
  return all;
}
