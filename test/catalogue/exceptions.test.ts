import { expect, it } from "vitest";
import { exceptions } from "./exceptions";

it("fewer than 20 exceptions stand in the list, each with a reason", () => {
  expect(exceptions.length).toBeLessThan(20);
  expect(exceptions.filter(({ reason }) => reason === "")).toEqual([]);
});
