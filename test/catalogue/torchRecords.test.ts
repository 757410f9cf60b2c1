import { expect, it } from "vitest";
import { torchEntries } from "../../src/catalogue/torch";
import { families, readCases } from "./oracle";

it("every layer of PyTorch has at least 30 recorded cases", () => {
  const counts = new Map<string, number>();
  for (const family of families("torch"))
    for (const { e } of readCases("torch", family)) counts.set(e, (counts.get(e) ?? 0) + 1);
  const scarce = torchEntries
    .filter((entry) => entry.kind === "layer")
    .filter((entry) => (counts.get(entry.name) ?? 0) < 30);
  expect(scarce.map((entry) => entry.name)).toEqual([]);
});
