import { describe, expect, it } from "vitest";
import { families, mismatches, readCases } from "../oracle";

describe("TensorFlow.js's layers", () => {
  for (const family of families("tfjs")) {
    const cases = readCases("tfjs", family);
    it(`answer as the framework on ${cases.length} cases of ${family}`, () => {
      expect(mismatches(cases)).toEqual([]);
    });
  }
});
