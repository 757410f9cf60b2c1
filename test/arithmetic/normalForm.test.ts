import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  bounds,
  ceilDiv,
  type Dim,
  equal,
  floorDiv,
  less,
  max,
  min,
  mod,
  mul,
  namesIn,
  sub,
  substitute,
  symbol,
} from "../../src/arithmetic/dimension";
import { isUnknown, type Unknown } from "../../src/arithmetic/unknown";
import { holds } from "./holds";

/** The symbolic result of random computations against the numeric one. */

type Values = Readonly<Record<string, number>>;

/** A computation in both worlds; the numeric one is undefined where it divides by zero. */
interface Pair {
  readonly dim: Dim;
  readonly at: (values: Values) => number | undefined;
  readonly text: string;
}

const NAMES = ["H", "W", "N"];

const leaf: fc.Arbitrary<Pair> = fc.oneof(
  fc.constantFrom(...NAMES).map((name) => ({ dim: symbol(name), at: (v: Values) => v[name], text: name })),
  fc.integer({ min: -4, max: 9 }).map((n) => ({ dim: n, at: () => n, text: String(n) })),
);

type Numeric = (a: number, b: number) => number | undefined;

const divide =
  (round: (x: number) => number): Numeric =>
  (a, b) =>
    b === 0 ? undefined : round(a / b);

const OPERATIONS: readonly (readonly [string, (a: Dim, b: Dim) => Dim, Numeric])[] = [
  ["+", add, (a, b) => a + b],
  ["-", sub, (a, b) => a - b],
  ["*", mul, (a, b) => a * b],
  ["floor/", floorDiv, divide(Math.floor)],
  ["ceil/", ceilDiv, divide(Math.ceil)],
  ["%", mod, (a, b) => (b === 0 ? undefined : a - b * Math.floor(a / b))],
  ["min", min, Math.min],
  ["max", max, Math.max],
];

const { expression } = fc.letrec<{ expression: Pair }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, depthSize: "medium" },
    leaf,
    fc
      .tuple(fc.constantFrom(...OPERATIONS), tie("expression"), tie("expression"))
      .map(([[name, symbolic, numeric], a, b]) => ({
        dim: symbolic(a.dim, b.dim),
        at: (values: Values) => {
          const [x, y] = [a.at(values), b.at(values)];
          const result = x === undefined || y === undefined ? undefined : numeric(x, y);
          // Sizes know no −0.
          return result === 0 ? 0 : result;
        },
        text: `(${a.text} ${name} ${b.text})`,
      })),
  ),
}));

const values: fc.Arbitrary<Values> = fc.record({
  H: fc.integer({ min: 1, max: 40 }),
  W: fc.integer({ min: 1, max: 40 }),
  N: fc.integer({ min: 1, max: 5 }),
});

function bind(dim: Dim, numbers: Values): Dim {
  return substitute(dim, new Map(Object.entries(numbers)));
}

/** Holds a property for random expressions wherever they have a value. */
function check(property: (a: Pair, b: Pair, numbers: Values) => void, runs = 1500): void {
  holds(fc.property(expression, expression, values, property), runs);
}

function known(dim: Dim): dim is Exclude<Dim, Unknown> {
  return !isUnknown(dim);
}

describe("random expressions", () => {
  test("give the numeric result when names are bound", () =>
    check((a, _b, numbers) => {
      const expected = a.at(numbers);
      if (expected === undefined) return;
      expect(bind(a.dim, numbers)).toBe(expected);
    }));

  test("give the same when bound one name after another", () =>
    check((a, _b, { H = 1, W = 1, N = 1 }) => {
      const expected = a.at({ H, W, N });
      if (expected === undefined) return;
      expect(bind(bind(bind(a.dim, { W }), { H }), { N })).toBe(expected);
    }, 700));

  test("lie within their bounds", () =>
    check((a, _b, numbers) => {
      const value = a.at(numbers);
      if (value === undefined || !known(a.dim)) return;
      const { low, high } = bounds(a.dim);
      expect(low <= value && value <= high).toBe(true);
    }));

  test("are equal or less only where every value is", () =>
    check((a, b, numbers) => {
      const [x, y] = [a.at(numbers), b.at(numbers)];
      if (x === undefined || y === undefined) return;
      expect([undefined, x === y]).toContain(equal(a.dim, b.dim));
      expect([undefined, x < y]).toContain(less(a.dim, b.dim));
    }));

  test("take sums apart into floor and remainder", () =>
    check((a, b, numbers) => {
      const [x, y] = [a.at(numbers), b.at(numbers)];
      if (x === undefined || y === undefined || y === 0) return;
      const whole = add(mul(floorDiv(a.dim, b.dim), b.dim), mod(a.dim, b.dim));
      expect(bind(whole, numbers)).toBe(x);
    }, 700));

  test("name no name that they do not depend on", () =>
    check((a, _b, numbers) => {
      const used = namesIn(a.dim);
      const unused = NAMES.filter((name) => !used.has(name));
      const other = { ...numbers, ...Object.fromEntries(unused.map((name) => [name, 7])) };
      if (a.at(numbers) === undefined || a.at(other) === undefined) return;
      expect(a.at(other)).toBe(a.at(numbers));
    }, 500));
});
