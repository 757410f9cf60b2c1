import { allRules } from "../rules";
import type { Severity } from "../rules/rule";

/** A rule as lists and reports name it. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
}

export function ruleDescriptions(): readonly RuleDescription[] {
  return allRules.map(({ id, severity, docs: { what, why } }) => ({ id, severity, what, why }));
}
