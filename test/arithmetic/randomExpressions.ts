import fc from "fast-check";
import {
  add,
  ceilDiv,
  type Dim,
  floorDiv,
  max,
  min,
  mod,
  mul,
  sub,
  symbol,
} from "../../src/arithmetic/dimension";

export type Values = Readonly<Record<string, number>>;

/** A computation in both worlds; the numeric one is undefined where it divides by zero. */
export interface Pair {
  readonly dim: Dim;
  readonly at: (values: Values) => number | undefined;
  readonly text: string;
}

export const NAMES = ["H", "W", "N"];

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

export const { expression } = fc.letrec<{ expression: Pair }>((tie) => ({
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

export const values: fc.Arbitrary<Values> = fc.record({
  H: fc.integer({ min: 1, max: 40 }),
  W: fc.integer({ min: 1, max: 40 }),
  N: fc.integer({ min: 1, max: 5 }),
});
