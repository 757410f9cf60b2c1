import { describe, expect, it } from "vitest";
import type { Dims } from "../../src/arithmetic/shape";
import type { Output } from "../../src/model/graph";
import { inputs, output } from "../../src/present/figures";
import { GraphBuilder, N } from "../graph";

const tensor = (...dims: Dims): Output => ({
  kind: "tensor",
  value: new GraphBuilder().input(...dims),
});

describe("an output", () => {
  it("is as nested as in the code", () => {
    const state: Output = { kind: "sequence", items: [tensor(1, N, 8), tensor(1, N, 8)] };
    expect(output({ kind: "sequence", items: [tensor(5, N, 8), state] })).toBe(
      "((5, N, 8), ((1, N, 8), (1, N, 8)))",
    );
  });
  it("names what a dictionary holds", () => {
    const items = new Map([["out", tensor(N, 21, 8, 8)]]);
    expect(output({ kind: "mapping", items })).toBe("{out: (N, 21, 8, 8)}");
  });
  it("may be nothing", () => expect(output({ kind: "none" })).toBe("None"));
  it("may be unknown", () => expect(output({ kind: "unknown", reason: "why" })).toBe("?"));
});

describe("inputs", () => {
  const value = (...dims: Dims) => new GraphBuilder().input(...dims);
  it("are listed", () => expect(inputs([value(N, 8), value(N, 4)])).toBe("(N, 8), (N, 4)"));
  it("that are alike are counted", () => expect(inputs([value(N, 8), value(N, 8)])).toBe("2×(N, 8)"));
  it("may be none", () => expect(inputs([])).toBe("()"));
});
