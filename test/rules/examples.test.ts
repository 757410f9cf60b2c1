import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { allRules } from "../../src/rules";
import type { Severity } from "../../src/rules/rule";
import { findingsIn, load } from "../service/analyze";

const RULES = path.join(__dirname, "..", "..", "src", "rules");

beforeAll(load);

/** Budgets are off until they are set, and each is for its own examples only. */
const BUDGETS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "# with a budget of 50 parameters": { modelParameters: 50 },
  "# with a budget of 1 MiB": { modelMemory: 1 },
};

function examplesOf(code: string, severities: Readonly<Record<string, Severity | "off">> = {}) {
  const thresholds = BUDGETS[code.trim().split("\n", 1)[0] ?? ""] ?? {};
  return findingsIn(code, { rules: { severities, thresholds } });
}

describe.each(allRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  // A rule that is off by default is asked for here.
  const asked = rule.severity === "off" ? { [id]: "hint" as const } : {};

  it("reports its bad example, and nothing else does", () => {
    const found = new Set(examplesOf(rule.docs.bad, asked).map((finding) => finding.rule));
    expect([...found]).toEqual([id]);
  });

  it("lets its good example pass, as every rule does", () => {
    expect(examplesOf(rule.docs.good, asked)).toEqual([]);
  });

  it("lies in a file of its name", () => {
    expect(fs.existsSync(path.join(RULES, `${id}.ts`))).toBe(true);
  });

  it("can be turned off", () => {
    expect(examplesOf(rule.docs.bad, { [id]: "off" })).toEqual([]);
  });

  it("takes the severity that is set, unless the case is milder", () => {
    const [finding] = examplesOf(rule.docs.bad, { [id]: "hint" });
    expect(finding?.severity).toBe("hint");
  });
});

describe("rules", () => {
  it("have ids of their own", () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  });
});
