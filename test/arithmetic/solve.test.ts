import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  ceilDiv,
  type Dim,
  floorDiv,
  max,
  mul,
  sub,
  substitute,
  symbol,
} from "../../src/arithmetic/dimension";
import { formatIntervals } from "../../src/arithmetic/format";
import { type Demand, type IntegerInterval, solutions, solve, solveSquare } from "../../src/arithmetic/solve";
import { Unknown } from "../../src/arithmetic/unknown";
import { outputSize } from "../../src/arithmetic/window";
import { holds } from "./holds";

const [H, W] = [symbol("H"), symbol("W")];

function checkSolutions(found: readonly IntegerInterval[] | undefined, expected: string): void {
  expect(found && formatIntervals(found)).toBe(expected);
}

/** A convolution of kernel 5 and a pooling by 2, twice, as in LeNet. */
function lenet(size: Dim): Dim {
  const half = (dim: Dim) => floorDiv(dim, 2);
  return half(sub(half(sub(size, 4)), 4));
}

describe("one unknown size", () => {
  test.each<[string, Dim, number, string]>([
    ["itself", H, 28, "28"],
    ["halved thrice", ceilDiv(H, 8), 4, "25 to 32"],
    ["behind two convolutions and poolings", lenet(H), 5, "32 to 35"],
    ["a number of features", mul(lenet(H), 16), 80, "32 to 35"],
    ["a number that does not come out", mul(lenet(H), 16), 81, "none"],
    ["shrinking", sub(100, floorDiv(H, 3)), 90, "30 to 32"],
    ["constant and right", 7, 7, "1 to 1,048,576"],
    ["constant and wrong", 7, 8, "none"],
    ["up again", mul(floorDiv(H, 2), 2), 6, "6 to 7"],
    ["squared", mul(ceilDiv(H, 2), ceilDiv(H, 2)), 25, "9 to 10"],
    ["at least", max(H, 5), 5, "1 to 5"],
    ["too small", H, 0, "none"],
  ])("%s", (_name, dim, target, expected) => checkSolutions(solutions(dim, "H", target), expected));

  test("sizes that rise and fall are tried one by one", () => {
    const odd = sub(H, mul(floorDiv(H, 2), 2));
    checkSolutions(solutions(odd, "H", 1, { first: 1, last: 6 }), "1 or 3 or 5");
    expect(solutions(odd, "H", 1)).toBeUndefined();
  });

  test("other names and unknown sizes have no answer", () => {
    expect(solutions(mul(H, W), "H", 4)).toBeUndefined();
    expect(solutions(new Unknown("it is read from a file"), "H", 4)).toBeUndefined();
  });
});

describe("several demands", () => {
  test("all hold", () => {
    const demands: Demand[] = [
      { dim: ceilDiv(H, 8), is: 4 },
      { dim: floorDiv(H, 3), is: 10 },
      { dim: H, atLeast: 31 },
    ];
    checkSolutions(solve(demands, "H"), "31 to 32");
    checkSolutions(solve([...demands, { dim: H, is: 2 }], "H"), "none");
  });

  test("a square image is assumed on demand", () => {
    const features = mul(mul(lenet(H), lenet(W)), 16);
    expect(solutions(features, "H", 400)).toBeUndefined();
    const demands: Demand[] = [
      { dim: features, is: 400 },
      { dim: lenet(H), atLeast: 1 },
    ];
    checkSolutions(solveSquare(demands, ["H", "W"]), "32 to 35");
    checkSolutions(solveSquare([{ dim: features, is: 300 }], ["H", "W"]), "none");
    checkSolutions(solveSquare([{ dim: mul(H, W), is: 49 }], ["H", "W"]), "7");
    checkSolutions(
      solveSquare(
        [
          { dim: ceilDiv(H, 8), is: 4 },
          { dim: W, atLeast: 30 },
        ],
        ["H", "W"],
      ),
      "30 to 32",
    );
  });

  test("solutions with negative factors are found too", () => {
    // (⌊H/4⌋ − 3)² is 4 also for ⌊H/4⌋ = 1, though no such map exists.
    checkSolutions(solveSquare([{ dim: mul(lenet(H), lenet(W)), is: 4 }], ["H", "W"]), "4 to 7 or 20 to 23");
    const offset = mul(sub(10, H), sub(10, W));
    checkSolutions(solveSquare([{ dim: offset, is: 9 }], ["H", "W"]), "7 or 13");
    const bent = mul(sub(10, H), W);
    checkSolutions(solveSquare([{ dim: bent, is: 24 }], ["H", "W"], { first: 1, last: 100 }), "4 or 6");
    expect(solveSquare([{ dim: bent, is: 24 }], ["H", "W"], { first: 1, last: 1e6 })).toBeUndefined();
  });
});

describe("random stacks of convolutions", () => {
  const layer = fc.record({
    kernel: fc.integer({ min: 1, max: 5 }),
    stride: fc.integer({ min: 1, max: 3 }),
    padding: fc.integer({ min: 0, max: 2 }),
    isTransposed: fc.boolean(),
  });

  test("are solved as by trying every size", () =>
    holds(
      fc.property(fc.array(layer, { maxLength: 4 }), fc.integer({ min: 1, max: 60 }), (layers, input) => {
        const run = (size: Dim) =>
          layers.reduce((before, { kernel, stride, padding, isTransposed }) => {
            const sides = { kernel, stride, dilation: 1, before: padding, after: padding };
            const window = isTransposed
              ? ({ kind: "stretch", ...sides, outputPadding: 0 } as const)
              : ({ kind: "slide", ...sides, rounding: "floor" } as const);
            return outputSize(before, window);
          }, size);
        const target = Number(run(input));
        const range = { first: 1, last: 80 };
        const found = solutions(add(run(H), 0), "H", target, range) ?? [];
        const tried = Array.from({ length: 80 }, (_, i) => i + 1).filter((size) => run(size) === target);
        const listed = found.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
        );
        expect(listed).toEqual(tried);
        expect(substitute(run(H), new Map([["H", input]]))).toBe(target);
      }),
    ));
});
