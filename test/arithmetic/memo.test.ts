/** Remembered results are those that the function gives. */
import { expect, it } from "vitest";
import { symbol } from "../../src/arithmetic/dimension";
import { remembered } from "../../src/arithmetic/memo";
import { type Finite, plus } from "../../src/arithmetic/polynomial";

it("computes once for equal sizes, whatever the objects", () => {
  let calls = 0;
  const add = remembered((p, q) => {
    calls++;
    return plus(p, q);
  });
  const [first, second] = [add(symbol("H"), 2), add(symbol("H"), 2)];
  expect(second).toBe(first);
  expect(calls).toBe(1);
  add(2, symbol("H"));
  expect(calls).toBe(2);
});

it("forgets all when there are too many, and stays right", () => {
  const add = remembered(plus);
  const results: Finite[] = [];
  for (let i = 0; i < 10_000; i++) results.push(add(symbol("H"), i));
  expect(add(symbol("H"), 7)).toEqual(results[7]);
});
