import { allRules } from "../rules";
import type { Rule, Severity } from "../rules/rule";

/** A rule as lists and reports name it. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity | "off";
  readonly what: string;
  readonly why: string;
  /** The names of its thresholds. */
  readonly thresholds: readonly string[];
  /** All about it, as Markdown. */
  readonly page: string;
}

/** All rules with their default severities, as data for settings and reports. */
export function ruleDescriptions(): readonly RuleDescription[] {
  return allRules.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    what: rule.docs.what,
    why: rule.docs.why,
    thresholds: Object.keys(rule.thresholds),
    page: ruleSection(rule).join("\n").trim(),
  }));
}

/** The documentation of all rules, as Markdown with a heading for each. */
export function rulePage(): string {
  const list = allRules.map(({ id, severity, docs }) => `| [${id}](#${id}) | ${severity} | ${docs.what} |`);
  return [
    "# Rules",
    "",
    "Made from the rules themselves. Each has a setting `layerLens.rules.NAME` with the severities off, hint,",
    "information, warning and error.",
    "",
    "`# layer-lens: ignore[NAME]` at the end of a line, or on the line above it, silences a rule there; at the head of",
    "a class or function it does so in all of it. Several names are separated by commas; without a name it silences",
    "all. JavaScript writes it as `//` or `/* */`.",
    "",
    "| Rule | Severity | What it reports |",
    "| --- | --- | --- |",
    ...list,
    ...allRules.flatMap(ruleSection),
    "",
  ].join("\n");
}

function ruleSection({ id, docs, thresholds }: Rule): readonly string[] {
  const limits = Object.entries(thresholds).map(
    ([name, { what, default: value }]) => `- \`layerLens.thresholds.${name}\`, ${value}: ${what}`,
  );
  const code = (text: string) => ["```python", text.trim(), "```"];
  return [
    "",
    `## ${id}`,
    "",
    docs.what,
    "",
    docs.why,
    ...(limits.length > 0 ? ["", "Thresholds, with their defaults:", "", ...limits] : []),
    "",
    "Reported:",
    "",
    ...code(docs.bad),
    "",
    "Not reported:",
    "",
    ...code(docs.good),
    ...(docs.fixSafety === undefined ? [] : ["", `The quick fix is not safe. ${docs.fixSafety}`]),
  ];
}
