import { beforeAll, describe, expect, it } from "vitest";
import { findingsIn, load } from "../service/analyze";
import { MISTAKES } from "./mistakes";

beforeAll(load);

describe.each(MISTAKES)("$what", ({ code, says, at }) => {
  it("is found once, in the framework's words, at the right place", () => {
    const found = findingsIn(code).filter(({ severity }) => severity === "error" || severity === "warning");
    const places = found.map(({ message, span }) => ({ message, at: code.slice(span.start, span.end) }));
    expect(places[0]?.message ?? "nothing found").toMatch(says);
    expect(new Set(places.map((place) => place.at))).toEqual(new Set([at]));
  });
});
