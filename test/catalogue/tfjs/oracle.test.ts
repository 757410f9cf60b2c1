import { describe, expect, it } from "vitest";
import { callFunction } from "../../../src/catalogue/apply";
import { lookup } from "../../../src/catalogue/index";
import { decode, families, mismatches, readCases } from "../oracle";

describe("TensorFlow.js's layers", () => {
  for (const family of families("tfjs")) {
    const cases = readCases("tfjs", family);
    it(`answer as the framework on ${cases.length} cases of ${family}`, () => {
      expect(mismatches(cases)).toEqual([]);
    });
  }
});

describe("TensorFlow.js's functions", () => {
  it("complain in the framework's words", () => {
    const complaints = readCases("tfjs", "functions").flatMap(({ e, a, err }) => {
      const entry = lookup(e);
      if (entry?.kind !== "function" || !err) return [];
      const said = callFunction(entry, (a ?? []).map(decode), new Map()).problem?.message;
      return said === err[1] ? [] : [`${e}(${JSON.stringify(a)}): ${said}, should be ${err[1]}`];
    });
    expect(complaints).toEqual([]);
  });
});
