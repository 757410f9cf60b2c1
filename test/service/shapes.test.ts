import { describe, expect, it } from "vitest";
import { formatShape } from "../../src/arithmetic/format";
import { parseShape, readShape } from "../../src/service/shapes";

function checkShape(text: string, expected: string | undefined): void {
  const shape = readShape(text);
  const words =
    typeof shape === "string"
      ? undefined
      : `${formatShape(shape.dims)}${shape.dtype ? ` ${shape.dtype}` : ""}`;
  expect(words).toBe(expected);
  expect(parseShape(text) === undefined).toBe(expected !== undefined);
}

describe("a shape", () => {
  it("is a list of sizes", () => checkShape("1,3,224,224", "(1, 3, 224, 224)"));
  it("may stand in parentheses", () => checkShape("(1, 3, 224, 224)", "(1, 3, 224, 224)"));
  it("may stand in brackets", () => checkShape("[8]", "(8,)"));
  it("may end in a comma", () => checkShape("(8,)", "(8,)"));
  it("may hold names", () => checkShape("N, 3, H, W", "(N, 3, H, W)"));
  it("may leave the batch open", () => checkShape("(None, 28, 28, 1)", "(N, 28, 28, 1)"));
  it("may name its dtype", () => checkShape("1,128:int64", "(1, 128) int64"));
  it.each(["1,,3", "1,-3", "0,3", "1.5", "(1, 2", "1:2:3", "1,2:7", "()"])("is not %j", (text) =>
    checkShape(text, undefined),
  );
  it("may be empty in an input box", () => expect(parseShape("  ")).toBeUndefined());
});
