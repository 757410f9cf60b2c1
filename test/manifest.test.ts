/** Holds the manifest to the code: rules, thresholds, commands and texts. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../package.json";
import texts from "../package.nls.json";
import { allRules } from "../src/rules";

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
}

const settings: ReadonlyMap<string, Setting> = new Map(
  manifest.contributes.configuration.flatMap(({ properties }) => Object.entries<Setting>(properties)),
);

/** The settings below a prefix, each with its default. */
function defaultsOf(prefix: string): Readonly<Record<string, unknown>> {
  const found = [...settings].filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(
    found.map(([key, setting]) => [key.slice(prefix.length), setting.default]).sort(),
  );
}

function sourceOf(...names: readonly string[]): string {
  return fs.readFileSync(path.join(__dirname, "..", "src", ...names), "utf8");
}

describe("the manifest", () => {
  it("has a severity for each rule, with the rule's default", () => {
    const rules = allRules.map(({ id, severity }) => [id, severity]).sort();
    expect(defaultsOf("layerLens.rules.")).toEqual(Object.fromEntries(rules));
  });

  it("offers every severity", () => {
    for (const [key, setting] of settings) {
      if (!key.startsWith("layerLens.rules.")) continue;
      expect(setting.enum, key).toEqual(["off", "hint", "information", "warning", "error"]);
    }
  });

  it("has every threshold, with the rule's default", () => {
    const thresholds = Object.assign({}, ...allRules.map((rule) => rule.thresholds));
    expect(defaultsOf("layerLens.thresholds.")).toEqual(thresholds);
  });

  it("has exactly the settings that the code reads", () => {
    const read = [...sourceOf("vscode", "settings.ts").matchAll(/#get(?:<[^(]*>)?\("([\w.]+)"/g)].map(
      ([, key]) => key,
    );
    const plain = [...settings.keys()]
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
