import { describe, expect, test } from "vitest";
import { add, ceilDiv, equal, floorDiv, mul, sub, symbol } from "../../src/arithmetic/dimension";
import { formatDim } from "../../src/arithmetic/format";

const H = symbol("H");

describe("the normal form", () => {
  test.each([
    [add(floorDiv(sub(H, 1), 2), 1), "⌈H/2⌉"],
    [ceilDiv(ceilDiv(H, 2), 2), "⌈H/4⌉"],
    [add(floorDiv(sub(add(ceilDiv(H, 2), 2), 3), 2), 1), "⌈H/4⌉"],
    [floorDiv(mul(H, 2), 2), "H"],
    [sub(add(H, 2), 2), "H"],
    [floorDiv(mul(mul(H, symbol("W")), 64), mul(H, symbol("W"))), "64"],
    [sub(H, 2), "H − 2"],
    [mul(H, 3), "3H"],
  ])("%#", (dim, text) => expect(formatDim(dim)).toBe(text));

  test("decides equality where it is certain", () => {
    expect(equal(add(H, 1), H)).toBe(false);
    expect(equal(mul(H, 2), add(H, H))).toBe(true);
    expect(equal(H, symbol("W"))).toBeUndefined();
  });
});
