import { describe, expect, test } from "vitest";
import {
  broadcast,
  Conflict,
  concatenate,
  matmul,
  numberOfElements,
  reshape,
} from "../../src/arithmetic/broadcast";
import { add, ceilDiv, type Dim, floorDiv, mul, sub, symbol } from "../../src/arithmetic/dimension";
import { formatDim, formatShape } from "../../src/arithmetic/format";
import type { Dims } from "../../src/arithmetic/shape";
import { Unknown } from "../../src/arithmetic/unknown";

const [N, M, H, W, T] = [symbol("N"), symbol("M"), symbol("H"), symbol("W"), symbol("T")];
const some = new Unknown("it is read from a file");

/** Compares a shape in its printed form, a conflict by kind, sizes, axis and index. */
function checkShape(result: Dims | Conflict, expected: string): void {
  const text =
    result instanceof Conflict
      ? `${result.kind} ${formatDim(result.a)} ${formatDim(result.b)} axis ${result.axis} of ${result.index}`
      : formatShape(result);
  expect(text).toBe(expected);
}

describe("broadcast", () => {
  test.each<[readonly Dims[], string]>([
    [[], "()"],
    [[[2, 3]], "(2, 3)"],
    [[[], [4]], "(4,)"],
    [
      [
        [8, 1, 6, 1],
        [7, 1, 5],
      ],
      "(8, 7, 6, 5)",
    ],
    [[[5, 4], [1]], "(5, 4)"],
    [
      [
        [15, 3, 5],
        [3, 1],
      ],
      "(15, 3, 5)",
    ],
    [[[3], [4]], "broadcast 3 4 axis 0 of 1"],
    [
      [
        [2, 1],
        [8, 4, 3],
      ],
      "broadcast 2 4 axis 1 of 1",
    ],
    [
      [
        [2, 3],
        [1, 3],
        [2, 4],
      ],
      "broadcast 3 4 axis 1 of 2",
    ],
    [[[0], [1]], "(0,)"],
    [[[0], [5]], "broadcast 0 5 axis 0 of 1"],
    // Symbolic: a size that is surely not 1 is the result of every call that runs.
    [
      [
        [N, 64, H, W],
        [64, 1, 1],
      ],
      "(N, 64, H, W)",
    ],
    [[[N, 5], [5]], "(N, 5)"],
    [[[N], [5]], "(5,)"],
    [[[mul(N, 2)], [H]], "(2N,)"],
    [[[add(N, 5)], [3]], "broadcast N + 5 3 axis 0 of 1"],
    [[[add(N, 2)], [add(N, 3)]], "broadcast N + 2 N + 3 axis 0 of 1"],
    [[[N], [M]], "(max(M, N),)"],
    [[[H], [mul(floorDiv(H, 2), 2)]], "(H,)"],
    [[[ceilDiv(H, 2)], [add(floorDiv(sub(H, 1), 2), 1)]], "(⌈H/2⌉,)"],
    // Unknown sizes flow, and a known one tells what they must be.
    [[[some], [1]], "(?,)"],
    [[[some], [64]], "(64,)"],
    [[[some], [N]], "(?,)"],
    [
      [
        [some, 3],
        [N, 4],
      ],
      "broadcast 3 4 axis 1 of 1",
    ],
  ])("%#", (shapes, expected) => checkShape(broadcast(shapes), expected));
});

describe("matmul", () => {
  test.each<[Dims, Dims, string]>([
    [[3], [3], "()"],
    [[2, 3], [3], "(2,)"],
    [[3], [3, 4], "(4,)"],
    [[10, 2, 3], [3], "(10, 2)"],
    [[3], [10, 3, 4], "(10, 4)"],
    [[2, 3], [3, 4], "(2, 4)"],
    [[10, 2, 3], [3, 4], "(10, 2, 4)"],
    [[10, 1, 2, 3], [5, 3, 4], "(10, 5, 2, 4)"],
    [[N, 8, T, 64], [N, 8, 64, T], "(N, 8, T, T)"],
    [[N, T, some], [some, 512], "(N, T, 512)"],
    [[2, 3], [4, 5], "inner 3 4 axis 1 of 1"],
    [[3], [4], "inner 3 4 axis 0 of 1"],
    [[N, add(T, 1)], [T, 5], "inner T + 1 T axis 1 of 1"],
    [[2, 2, 3], [4, 3, 5], "broadcast 2 4 axis 0 of 1"],
    [[], [3], "rank 1 0 axis 0 of 0"],
  ])("%#", (p, q, expected) => checkShape(matmul(p, q), expected));
});

describe("concatenate", () => {
  test.each<[readonly Dims[], number, string]>([
    [
      [
        [2, 3],
        [2, 4],
      ],
      1,
      "(2, 7)",
    ],
    [
      [
        [2, 3],
        [2, 4],
      ],
      -1,
      "(2, 7)",
    ],
    [
      [
        [N, 64, H, W],
        [N, 32, H, W],
        [N, 32, H, W],
      ],
      1,
      "(N, 128, H, W)",
    ],
    [
      [
        [N, 64, 28],
        [N, 64, some],
      ],
      1,
      "(N, 128, 28)",
    ],
    [
      [
        [N, 64, some],
        [N, 64, 28],
      ],
      1,
      "(N, 128, 28)",
    ],
    [
      [
        [N, 64, H],
        [N, 64, mul(ceilDiv(H, 2), 2)],
      ],
      1,
      "(N, 128, H)",
    ],
    [
      [
        [N, some],
        [N, 3],
      ],
      1,
      "(N, ?)",
    ],
    [
      [
        [2, 3],
        [3, 3],
      ],
      1,
      "size 2 3 axis 0 of 1",
    ],
    [
      [
        [2, 3],
        [2, 3, 1],
      ],
      1,
      "rank 2 3 axis 1 of 1",
    ],
    [[[2, 3]], 2, "axis 2 2 axis 2 of 0"],
  ])("%#", (shapes, axis, expected) => checkShape(concatenate(shapes, axis), expected));
});

describe("reshape", () => {
  test.each<[Dims, readonly Dim[], string]>([
    [[N, 16, 5, 5], [N, -1], "(N, 400)"],
    [[N, 16, 5, 5], [-1, 400], "(N, 400)"],
    [[N, 16, ceilDiv(H, 4), ceilDiv(W, 4)], [N, -1], "(N, 16·⌈H/4⌉·⌈W/4⌉)"],
    [[N, 16, sub(H, 2), sub(W, 2)], [N, 16, -1], "(N, 16, (H − 2)·(W − 2))"],
    [[N, T, 768], [N, T, 12, 64], "(N, T, 12, 64)"],
    [[N, T, 768], [N, -1, 12, 64], "(N, T, 12, 64)"],
    [[N, T, symbol("C")], [N, T, 8, floorDiv(symbol("C"), 8)], "(N, T, 8, ⌊C/8⌋)"],
    [[N, T, 768], [mul(N, T), -1], "(N·T, 768)"],
    [[N, T, 768], [-1], "(768·N·T,)"],
    [[6], [2, 3], "(2, 3)"],
    [[], [1, -1], "(1, 1)"],
    [[some, 3], [-1, 3], "(?, 3)"],
    [[some, 3], [5, 3], "(5, 3)"],
    [[6], [4, -1], "elements 6 4 axis 1 of 0"],
    [[6], [2, 2], "elements 6 4 axis 0 of 0"],
    [[N, 400], [N, 256], "elements 400N 256N axis 0 of 0"],
    [[N, 400], [N, 7, -1], "elements 400N 7N axis 2 of 0"],
    [[add(mul(N, 2), 1)], [2, -1], "elements 2N + 1 2 axis 1 of 0"],
    [[6], [-1, -1], "inferred -1 -1 axis 1 of 0"],
    [[6], [-2, 3], "negative 0 -2 axis 0 of 0"],
    [[0], [0, -1], "inferred 0 0 axis 1 of 0"],
    [[6], [0, -1], "elements 6 0 axis 1 of 0"],
  ])("%#", (from, to, expected) => checkShape(reshape(from, to), expected));

  test("counts elements", () => {
    expect(numberOfElements([])).toBe(1);
    expect(numberOfElements([2, 3, 4])).toBe(24);
    expect(numberOfElements(some)).toBe(some);
  });
});
