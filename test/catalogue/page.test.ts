import fs from "node:fs";
import { expect, test } from "vitest";
import { cataloguePage } from "./page";

const PAGE = "src/catalogue/README.md";

/** `npm run catalogue` writes the page anew. */
test("the page lists what the catalogue knows", () => {
  const page = `${cataloguePage().trimEnd()}\n`;
  if (process.env["WRITE_CATALOGUE_PAGE"]) fs.writeFileSync(PAGE, page);
  expect(fs.readFileSync(PAGE, "utf8")).toBe(page);
});
