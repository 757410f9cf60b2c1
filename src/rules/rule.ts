import type { Analysis } from "../analysis";
import type { Location, Model } from "../model/graph";
import type { CallParts } from "./shared/callParts";

/**
 * The form of a rule: `check` yields facts, `message` words them, `fixes` edits. Settings, documentation and
 * tests read the same object.
 */

export const SEVERITIES = ["hint", "information", "warning", "error"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Replaces a range of one file. */
export interface Edit {
  readonly at: Location;
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  /** Whether it is the one that the editor may apply without asking which. */
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
}

/** Another place that belongs to a finding. */
export interface Related {
  readonly at: Location;
  readonly message: string;
}

/** What a rule found, worded. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Location;
  readonly message: string;
  /** The short form for a lens, such as "15.9M params, 98% of the model"; undefined where a lens adds nothing. */
  readonly lens: string | undefined;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** The model that it was found in. */
  readonly model: Model | undefined;
}

/** What every fact says besides its numbers. */
export interface Fact {
  readonly at: Location;
  readonly model?: Model;
  /** Lower than the rule's severity where the case is mild; never raises it. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
}

/** Figures that a setting can move, such as a number of parameters. */
export type Thresholds = Readonly<Record<string, number>>;

/** What a rule may look at. */
export interface RuleContext<T extends Thresholds = Thresholds> {
  readonly analysis: Analysis;
  readonly thresholds: T;
  /** The written parts of a call; undefined where the call does not stand in the analysed file. */
  readonly callParts: (call: Location) => CallParts | undefined;
}

export interface RuleDocs {
  readonly what: string;
  readonly why: string;
  /** Code that the rule reports, and how it is mended; both are run by the tests. */
  readonly bad: string;
  readonly good: string;
  readonly fixSafety?: string;
}

export interface RuleDefinition<F extends Fact, T extends Thresholds> {
  /** Names the fault; the file's name and the settings key. */
  readonly id: string;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  readonly thresholds?: T;
  readonly check: (context: RuleContext<T>) => Iterable<F>;
  readonly message: (fact: F) => string;
  readonly lens?: (fact: F) => string;
  readonly fixes?: (fact: F) => readonly Fix[];
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  readonly thresholds: Thresholds;
  /** Finds and words; `severity` is the one that is set for the rule. */
  readonly run: (context: RuleContext, severity: Severity) => readonly Finding[];
}

/** Closes a definition over its kind of fact, so that rules of all kinds fit one list. */
export function rule<F extends Fact, const T extends Record<string, number> = Record<never, number>>(
  definition: RuleDefinition<F, T>,
): Rule {
  const { id, docs, check, message, lens, fixes } = definition;
  const defaults: Thresholds = definition.thresholds ?? {};
  const word = (fact: F, severity: Severity): Finding => ({
    rule: id,
    severity: milder(severity, fact.severity ?? severity),
    at: fact.at,
    message: message(fact),
    lens: lens?.(fact),
    related: fact.related ?? [],
    fixes: fixes?.(fact) ?? [],
    model: fact.model,
  });
  return {
    id,
    severity: definition.severity,
    docs,
    thresholds: defaults,
    run(context, severity) {
      const thresholds = { ...defaults, ...context.thresholds } as Thresholds as T;
      return [...check({ ...context, thresholds })].map((fact) => word(fact, severity));
    },
  };
}

function milder(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b;
}
