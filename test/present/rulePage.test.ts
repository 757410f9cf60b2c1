import path from "node:path";
import { describe, expect, it } from "vitest";
import { rulePage } from "../../src/present";

describe("the page of all rules", () => {
  it("is up to date; `npx vitest run test/present/rulePage.test.ts -u` writes it", async () => {
    await expect(rulePage()).toMatchFileSnapshot(
      path.join(__dirname, "..", "..", "src", "rules", "README.md"),
    );
  });
});
