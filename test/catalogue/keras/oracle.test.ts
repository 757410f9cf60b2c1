import { describe, expect, it } from "vitest";
import { families, mismatches, readCases } from "../oracle";

describe("Keras's layers and functions", () => {
  for (const family of families("keras")) {
    const cases = readCases("keras", family);
    it(`answer as the framework on ${cases.length} cases of ${family}`, () => {
      expect(mismatches(cases)).toEqual([]);
    });
  }
});
