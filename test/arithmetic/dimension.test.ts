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
  product,
  sub,
  substitute,
  sum,
  symbol,
} from "../../src/arithmetic/dimension";
import { formatDim, formatIntervals, formatShape } from "../../src/arithmetic/format";
import { parseDim } from "../../src/arithmetic/parse";
import { isUnknown, Unknown } from "../../src/arithmetic/unknown";

const [N, C, H, W, T] = [symbol("N"), symbol("C"), symbol("H"), symbol("W"), symbol("T")];
const some = new Unknown("it is read from a file");

/** Compares both spellings, and that the plain one reads back as the same size. */
function checkSpelling(dim: Dim, signs: string, plain: string): void {
  expect([formatDim(dim), formatDim(dim, "plain")]).toEqual([signs, plain]);
  const read = parseDim(plain);
  expect(read !== undefined && equal(read, dim)).toBe(true);
}

describe("the normal form", () => {
  test.each<[Dim, string, string]>([
    // Roundings.
    [add(floorDiv(sub(H, 1), 2), 1), "⌈H/2⌉", "ceil(H/2)"],
    [ceilDiv(ceilDiv(H, 2), 2), "⌈H/4⌉", "ceil(H/4)"],
    [add(floorDiv(sub(add(ceilDiv(H, 2), 2), 3), 2), 1), "⌈H/4⌉", "ceil(H/4)"],
    [floorDiv(floorDiv(floorDiv(H, 2), 3), 5), "⌊H/30⌋", "floor(H/30)"],
    [floorDiv(add(floorDiv(H, 2), 1), 2), "⌈(H − 1)/4⌉", "ceil((H - 1)/4)"],
    [floorDiv(add(H, 30), 32), "⌈(H − 1)/32⌉", "ceil((H - 1)/32)"],
    [floorDiv(mul(H, 2), 2), "H", "H"],
    [floorDiv(add(mul(H, 4), 6), 8), "⌈H/2⌉", "ceil(H/2)"],
    [floorDiv(7, N), "⌊7/N⌋", "floor(7/N)"],
    [ceilDiv(T, N), "⌊(T − 1)/N⌋ + 1", "floor((T - 1)/N) + 1"],
    [floorDiv(H, -2), "⌊H/2⌋ − H", "floor(H/2) - H"],
    // Cancelling.
    [sub(add(H, 2), 2), "H", "H"],
    [floorDiv(mul(mul(H, W), 64), mul(H, W)), "64", "64"],
    [floorDiv(mul(mul(sub(H, 2), sub(W, 2)), 16), mul(sub(W, 2), 4)), "4H − 8", "4*H - 8"],
    [floorDiv(add(mul(N, T), 3), N), "T + ⌊3/N⌋", "T + floor(3/N)"],
    [floorDiv(mul(N, 6), mul(N, 4)), "1", "1"],
    [sub(H, H), "0", "0"],
    // Sums and products in a reader's order.
    [sub(H, 2), "H − 2", "H - 2"],
    [sub(5, H), "5 − H", "5 - H"],
    [sub(W, H), "W − H", "W - H"],
    [mul(H, -1), "−H", "-H"],
    [mul(H, 3), "3H", "3*H"],
    [mul(mul(H, H), H), "H³", "H**3"],
    [mul(mul(T, N), 768), "768·N·T", "768*N*T"],
    [mul(mul(W, H), mul(C, N)), "N·C·H·W", "N*C*H*W"],
    [mul(mul(ceilDiv(W, 4), ceilDiv(H, 4)), 16), "16·⌈H/4⌉·⌈W/4⌉", "16*ceil(H/4)*ceil(W/4)"],
    [mul(W, ceilDiv(H, 4)), "⌈H/4⌉·W", "ceil(H/4)*W"],
    [add(mul(H, W), 1), "H·W + 1", "H*W + 1"],
    [mul(mul(sub(H, 2), sub(W, 2)), 16), "16·(H − 2)·(W − 2)", "16*(H - 2)*(W - 2)"],
    [mul(mul(sub(H, 2), N), W), "N·(H − 2)·W", "N*(H - 2)*W"],
    // Minima and maxima.
    [max(H, W), "max(H, W)", "max(H, W)"],
    [min(max(H, W), 7), "min(max(H, W), 7)", "min(max(H, W), 7)"],
    [min(min(H, 7), 5), "min(H, 5)", "min(H, 5)"],
    [max(max(H, W), T), "max(H, T, W)", "max(H, T, W)"],
    [max(sub(5, mul(H, 6)), 0), "0", "0"],
    [max(ceilDiv(H, 2), floorDiv(H, 2)), "⌈H/2⌉", "ceil(H/2)"],
    [min(H, 1), "1", "1"],
    [mod(mul(H, 4), 2), "0", "0"],
    [mod(add(mul(H, 4), 3), 2), "1", "1"],
    [mod(H, 2), "H − 2·⌊H/2⌋", "H - 2*floor(H/2)"],
  ])("%#", (dim, signs, plain) => checkSpelling(dim, signs, plain));

  test("numbers keep the sign of messages", () => expect(formatDim(-3)).toBe("-3"));

  test("shapes", () => {
    expect(formatShape([N, 64, ceilDiv(H, 4), some])).toBe("(N, 64, ⌈H/4⌉, ?)");
    expect(formatShape([N, ceilDiv(H, 4)], "plain")).toBe("(N, ceil(H/4))");
    expect([formatShape([]), formatShape([3]), formatShape(some)]).toEqual(["()", "(3,)", "(?)"]);
  });

  test("intervals", () => {
    expect(formatIntervals([])).toBe("none");
    expect(
      formatIntervals([
        { first: 5, last: 5 },
        { first: 1024, last: 1055 },
      ]),
    ).toBe("5 or 1,024 to 1,055");
  });
});

describe("reading a size", () => {
  test.each<[string, string]>([
    ["42", "42"],
    ["H // 2", "⌊H/2⌋"],
    ["batch_size", "batch_size"],
    ["-H + 2*(W - 1)", "2W − H − 2"],
    ["(H-2)**2", "H² − 4H + 4"],
    ["min(H, 4, W)", "min(H, W, 4)"],
  ])("%s", (text, expected) => expect(formatDim(parseDim(text) ?? some)).toBe(expected));

  test.each(["", "H +", "H / 2", "ceil(H)", "f(H)", "(H", "H)", "H ** W", "2.5", "H W", "?", "H ** 12"])(
    "not %j",
    (text) => expect(parseDim(text)).toBeUndefined(),
  );
});

function checkBounds(dim: Dim, low: number, high: number): void {
  expect(isUnknown(dim) || bounds(dim)).toEqual({ low, high });
}

describe("comparing", () => {
  test.each<[Dim, Dim, boolean | undefined]>([
    [H, H, true],
    [add(H, 1), H, false],
    [mul(H, 2), add(H, H), true],
    [H, W, undefined],
    [H, 0, false],
    [H, 1, undefined],
    [some, some, undefined],
    // Found through the fractions that floors lie between.
    [sub(H, floorDiv(H, 2)), ceilDiv(H, 2), true],
    [add(ceilDiv(H, 2), 1), floorDiv(H, 2), false],
    [ceilDiv(H, 2), floorDiv(H, 2), undefined],
  ])("equal %#", (a, b, expected) => expect(equal(a, b)).toBe(expected));

  test.each<[Dim, Dim, boolean | undefined]>([
    [0, H, true],
    [H, 1, false],
    [H, 2, undefined],
    [floorDiv(H, 2), H, true],
    [mul(floorDiv(H, 2), W), mul(H, W), true],
    [H, floorDiv(H, 2), false],
    [some, 1, undefined],
  ])("less %#", (a, b, expected) => expect(less(a, b)).toBe(expected));

  test("bounds", () => {
    checkBounds(mod(H, 7), 0, 6);
    checkBounds(min(H, 9), 1, 9);
    checkBounds(sub(ceilDiv(H, 2), floorDiv(H, 2)), 0, 1);
    checkBounds(H, 1, Number.POSITIVE_INFINITY);
  });
});

describe("unknown sizes", () => {
  test("flow through and keep their reason", () => {
    for (const dim of [
      add(some, 1),
      mul(H, some),
      floorDiv(some, H),
      ceilDiv(3, some),
      max(H, some),
      sum([1, some]),
    ])
      expect(dim).toBe(some);
    expect(substitute(some, new Map())).toBe(some);
  });

  test("are known where nothing depends on them", () => {
    expect(mul(some, 0)).toBe(0);
    expect(product([some, 0, H])).toBe(0);
  });

  test("come from divisions by zero", () => {
    for (const dim of [floorDiv(4, 0), ceilDiv(H, 0), mod(H, sub(W, W))]) expect(isUnknown(dim)).toBe(true);
    expect(isUnknown(substitute(floorDiv(7, sub(H, 2)), new Map([["H", 2]])))).toBe(true);
  });
});
