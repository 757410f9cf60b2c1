import { describe, expect, it } from "vitest";
import { followedAsSource } from "./exceptions";
import { families, isLayerCase, mismatches, readCases } from "./oracle";

describe("the layers of PyTorch", () => {
  for (const family of families("torch")) {
    const cases = readCases("torch", family).filter(
      (record) => isLayerCase(record) && !followedAsSource.has(record.e),
    );
    if (cases.length === 0) continue;
    it(`answer as the framework on ${cases.length} cases of ${family}`, () => {
      expect(mismatches(cases)).toEqual([]);
    });
  }
});
