import { describe, expect, it } from "vitest";
import { families, mismatches, type OracleCase, readCases } from "../oracle";

/** Texts decide how long a row of words becomes, and whether all their words are in a vocabulary. */
function dependsOnTexts({ e, k, err }: OracleCase): boolean {
  if (e === "keras.layers.StringLookup") return err?.[0] === "InvalidArgumentError";
  const isOpen = err === undefined && k?.["output_sequence_length"] === undefined;
  return e === "keras.layers.TextVectorization" && isOpen && (k?.["output_mode"] ?? "int") === "int";
}

describe("TensorFlow's functions and text layers", () => {
  for (const family of families("tf")) {
    const cases = readCases("tf", family).filter((each) => !dependsOnTexts(each));
    it(`answer as the framework on ${cases.length} cases of ${family}`, () => {
      expect(mismatches(cases)).toEqual([]);
    });
  }
});
