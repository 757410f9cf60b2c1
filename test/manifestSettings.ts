/** The settings of the rules as the manifest must list them, made from the rules themselves. */
import { allRules } from "../src/rules";
import type { Rule, Threshold } from "../src/rules/rule";

type Setting = Readonly<Record<string, unknown>>;
type Entries = Readonly<Record<string, Setting>>;

interface Manifest {
  readonly contributes: { readonly configuration: readonly { readonly properties: object }[] };
}

const RULES = "layerLens.rules.";
const THRESHOLDS = "layerLens.thresholds.";

/** The manifest with exactly the settings that the rules have, behind the others of their group. */
export function withRuleSettings<M extends Manifest>(manifest: M): M {
  const groups = manifest.contributes.configuration;
  const configuration = groups.map((group) => {
    const all = Object.entries(group.properties);
    const others = all.filter(([key]) => !isOfRules(key));
    const isGroup = others.some(([key]) => key === "layerLens.diagnostics");
    return { ...group, properties: { ...Object.fromEntries(others), ...(isGroup ? ruleSettings() : {}) } };
  });
  return { ...manifest, contributes: { ...manifest.contributes, configuration } };
}

/** The texts with exactly one for each setting of the rules, before those of the commands. */
export function withRuleTexts(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const others = Object.entries(texts).filter(([key]) => !/^settings\.(rules|thresholds)\./.test(key));
  const isCommand = ([key]: readonly [string, string]) => key.startsWith("commands.");
  return Object.fromEntries([
    ...others.filter((entry) => !isCommand(entry)),
    ...allRules.map(({ id, docs }) => [textKey(RULES + id), docs.what] as const),
    ...thresholds().map(([name, { what }]) => [textKey(THRESHOLDS + name), what] as const),
    ...others.filter(isCommand),
  ]);
}

function isOfRules(key: string): boolean {
  return key.startsWith(RULES) || key.startsWith(THRESHOLDS);
}

function ruleSettings(): Entries {
  return Object.fromEntries([
    ...allRules.map((rule) => [RULES + rule.id, severitySetting(rule)] as const),
    ...thresholds().map(
      ([name, threshold]) => [THRESHOLDS + name, thresholdSetting(name, threshold)] as const,
    ),
  ]);
}

function thresholds(): readonly (readonly [string, Threshold])[] {
  return allRules.flatMap((rule) => Object.entries(rule.thresholds));
}

function severitySetting({ id, severity }: Rule): Setting {
  return {
    type: "string",
    enum: ["off", "hint", "information", "warning", "error"],
    default: severity,
    markdownDescription: `%${textKey(RULES + id)}%`,
  };
}

function thresholdSetting(name: string, { default: value, minimum = 0, maximum }: Threshold): Setting {
  return {
    type: maximum === 1 ? "number" : "integer",
    minimum,
    ...(maximum === undefined ? {} : { maximum }),
    default: value,
    markdownDescription: `%${textKey(THRESHOLDS + name)}%`,
  };
}

function textKey(setting: string): string {
  return setting.replace("layerLens", "settings");
}
