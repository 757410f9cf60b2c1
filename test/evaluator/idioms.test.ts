/** Small programs as people write them, against what the frameworks said when they ran them. */
import { beforeAll, describe, expect, it } from "vitest";
import { summaryJson } from "../../src/present";
import { analyze, load } from "./check";
import { figuresOf, idioms, isUnknown } from "./idioms";

beforeAll(load);

describe.each(idioms())("$file", ({ text, call, inputs, unknown, truth }) => {
  it("agrees with the framework", () => {
    const analysis = analyze(text, { call, option: inputs });
    const [model] = summaryJson(analysis).models;
    if (truth.error) {
      const messages = analysis.found
        .filter(({ severity }) => severity === "error")
        .map(({ message }) => message);
      expect(messages.join("\n")).toContain(truth.error.message.split("\n")[0]);
      return;
    }
    const figures = figuresOf(model, truth);
    const asked = unknown === undefined ? figures : figures.filter(([, ours]) => !isUnknown(ours));
    expect(Object.fromEntries(asked.map(([name, ours]) => [name, ours]))).toEqual(
      Object.fromEntries(asked.map(([name, , wanted]) => [name, wanted])),
    );
  });

  it("is not blamed for mistakes that it does not make", () => {
    if (truth.error) return;
    for (const request of [{}, { call, option: inputs }]) {
      const { found, analysis } = analyze(text, request);
      expect(found.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
      expect(analysis.faults.map(({ problem }) => problem.message)).toEqual([]);
    }
  });
});
