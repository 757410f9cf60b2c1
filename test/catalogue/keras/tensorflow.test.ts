import { describe, expect, it } from "vitest";
import { families, mismatches, readCases } from "../oracle";

describe("TensorFlow's functions and text layers", () => {
  for (const family of families("tf")) {
    const cases = readCases("tf", family);
    it(`answer as the framework on ${cases.length} cases of ${family}`, () => {
      expect(mismatches(cases)).toEqual([]);
    });
  }
});
