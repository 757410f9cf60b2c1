import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  bounds,
  type Dim,
  equal,
  floorDiv,
  less,
  mod,
  mul,
  namesIn,
  substitute,
} from "../../src/arithmetic/dimension";
import { formatDim } from "../../src/arithmetic/format";
import { parseDim } from "../../src/arithmetic/parse";
import { isUnknown, type Unknown } from "../../src/arithmetic/unknown";
import { holds } from "./holds";
import { expression, NAMES, type Pair, type Values, values } from "./randomExpressions";

/** The symbolic result of random computations against the numeric one. */

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

  test("mean the same when their plain spelling is read back", () =>
    check((a, _b, numbers) => {
      const value = a.at(numbers);
      if (value === undefined || !known(a.dim)) return;
      const read = parseDim(formatDim(a.dim, "plain"));
      expect(read && bind(read, numbers)).toBe(value);
    }));
});
