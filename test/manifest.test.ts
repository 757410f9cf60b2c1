/** Holds the manifest to the code: rules, thresholds, commands and texts. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../package.json";
import texts from "../package.nls.json";
import { allRules } from "../src/rules";
import { withRuleSettings, withRuleTexts } from "./manifestSettings";

const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));

function pathOf(...names: readonly string[]): string {
  return path.join(__dirname, "..", ...names);
}

function sourceOf(...names: readonly string[]): string {
  return fs.readFileSync(pathOf("src", ...names), "utf8");
}

function asFile(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

describe("the manifest", () => {
  it("has the settings of the rules; `npx vitest run test/manifest.test.ts -u` writes them", async () => {
    await expect(asFile(withRuleSettings(manifest))).toMatchFileSnapshot(pathOf("package.json"));
    await expect(asFile(withRuleTexts(texts))).toMatchFileSnapshot(pathOf("package.nls.json"));
  });

  it("has thresholds of different names", () => {
    const names = allRules.flatMap((rule) => Object.keys(rule.thresholds));
    expect(new Set(names).size).toBe(names.length);
  });

  it("has exactly the settings that the code reads", () => {
    const read = [...sourceOf("vscode", "settings.ts").matchAll(/#get(?:<[^(]*>)?\("([\w.]+)"/g)].map(
      ([, key]) => key,
    );
    const plain = settings
      .map((key) => key.slice("layerLens.".length))
      .map((key) => key.replace(/^(rules|thresholds)\..*/, "$1"));
    expect([...new Set(read)].sort()).toEqual([...new Set(plain)].sort());
  });

  it("has exactly the commands that the code registers", () => {
    const registered = [...sourceOf("vscode", "commands.ts").matchAll(/#register\("(\w+)"/g)].map(
      ([, name]) => `layerLens.${name}`,
    );
    expect(manifest.contributes.commands.map(({ command }) => command).sort()).toEqual(registered.sort());
  });

  it("has a text for every placeholder, and no other", () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    expect([...new Set(used)].sort()).toEqual(Object.keys(texts).sort());
  });
});
