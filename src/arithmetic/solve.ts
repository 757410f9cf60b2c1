import { bounds, type Dim, namesIn, substitute, symbol } from "./dimension";
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
const IMAGES: IntegerInterval = { first: 1, last: 1 << 13 };

/** Sizes that neither only grow nor only shrink with the name are tried one by one, up to so many. */
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
  let left: readonly IntegerInterval[] = [range];
  for (const demand of demands) {
    const [low, high] = "is" in demand ? [demand.is, demand.is] : [demand.atLeast, Number.POSITIVE_INFINITY];
    const fitting = left.map((interval) => preimage(demand.dim, name, low, high, interval));
    if (fitting.some((intervals) => !intervals)) return undefined;
    left = joined(fitting.flatMap((intervals) => intervals ?? []));
  }
  return left;
}

/** As {@link solve}, for images taken to be square: every other name is set to be the first one. */
export function solveSquare(
  demands: readonly Demand[],
  [name, ...others]: readonly [string, ...string[]],
  range: IntegerInterval = IMAGES,
): readonly IntegerInterval[] | undefined {
  const side = symbol(name);
  const bindings = new Map(others.map((other) => [other, side]));
  const square = demands.map((demand) => ({ ...demand, dim: substitute(demand.dim, bindings) }));
  return solve(square, name, range);
}

/** The part of a range where an expression lies between two values. */
function preimage(
  dim: Dim,
  name: string,
  low: number,
  high: number,
  range: IntegerInterval,
): readonly IntegerInterval[] | undefined {
  if (dim instanceof Unknown || [...namesIn(dim)].some((other) => other !== name)) return undefined;
  const at = (value: number) => evaluate(dim, value);
  const direction = directionOf(dim);
  if (direction === undefined) return trial(at, low, high, range);
  // The first values where a growing expression reaches `low` and passes `high`; of a shrinking one the reverse.
  const reaches = (value: number) => (direction >= 0 ? at(value) >= low : at(value) <= high);
  const passes = (value: number) => (direction >= 0 ? at(value) > high : at(value) < low);
  const first = firstWhere(reaches, range);
  const last = firstWhere(passes, range) - 1;
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
