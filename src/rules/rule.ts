import type { Analysis } from "../analysis";
import type { Location, Model } from "../model/graph";
import type { Code } from "./shared/code";
import type { Directive } from "./suppress";

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
  /** Keeps what the code means and every saved weight; what does not say so is a suggestion to look at. */
  readonly safety?: "safe";
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
  /** Worked out when asked for, which is seldom. */
  readonly fixes: () => readonly Fix[];
  /** Writes a comment that silences it; undefined where it is not in the analysed file. */
  readonly silence: () => Fix | undefined;
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

/** A limit that a setting can move, such as a number of parameters. */
export interface Threshold {
  readonly default: number;
  /** What the setting means, in Markdown. */
  readonly what: string;
  /** 0 unless said. */
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The limits as they are set, by name; names are settings keys and belong to one rule each. */
export type Thresholds<N extends string = string> = Readonly<Record<N, number>>;

/** What a rule may look at. */
export interface RuleContext<N extends string = string> {
  readonly analysis: Analysis;
  readonly thresholds: Thresholds<N>;
  readonly code: Code;
  /** The comments that silence rules. */
  readonly directives: readonly Directive[];
  /** Writes a comment that silences a rule at a place of the analysed file. */
  readonly silence: (rule: string, at: Location) => Fix | undefined;
  /** The names of all rules. */
  readonly ruleNames: ReadonlySet<string>;
}

export interface RuleDocs {
  readonly what: string;
  readonly why: string;
  /** Code that the rule reports, and how it is mended; both are run by the tests. */
  readonly bad: string;
  readonly good: string;
  readonly fixSafety?: string;
}

export interface RuleDefinition<F extends Fact, N extends string> {
  /** Names the fault; the file's name and the settings key. */
  readonly id: string;
  /** The default; what is only a matter of taste is a hint or off. */
  readonly severity: Severity | "off";
  readonly docs: RuleDocs;
  readonly thresholds?: Readonly<Record<N, Threshold>>;
  /** Of several facts at one place only the first is reported: the code may run for several layers. */
  readonly check: (context: RuleContext<N>) => Iterable<F>;
  /** Whether several facts at one place are different faults. */
  readonly severalPerPlace?: true;
  readonly message: (fact: F) => string;
  readonly lens?: (fact: F) => string;
  /** Asked only for what is reported. */
  readonly fixes?: (fact: F, context: RuleContext<N>) => readonly Fix[];
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity | "off";
  readonly docs: RuleDocs;
  readonly thresholds: Readonly<Record<string, Threshold>>;
  /** Finds and words; `severity` is the one that is set for the rule. The context holds the limits of all rules. */
  readonly run: (context: RuleContext, severity: Severity) => readonly Finding[];
}

/** Closes a definition over its kind of fact, so that rules of all kinds fit one list. */
export function rule<F extends Fact, const N extends string = never>(definition: RuleDefinition<F, N>): Rule {
  const { id, docs, check, severalPerPlace, message, lens, fixes } = definition;
  const word = (fact: F, severity: Severity, context: RuleContext<N>): Finding => ({
    rule: id,
    severity: milder(severity, fact.severity ?? severity),
    at: fact.at,
    message: message(fact),
    lens: lens?.(fact),
    related: fact.related ?? [],
    fixes: () => fixes?.(fact, context) ?? [],
    silence: () => context.silence(id, fact.at),
    model: fact.model,
  });
  return {
    id,
    severity: definition.severity,
    docs,
    thresholds: definition.thresholds ?? {},
    run(given, severity) {
      const context = given as RuleContext<N>;
      const found: Finding[] = [];
      for (const fact of check(context))
        if (severalPerPlace || !found.some(({ at }) => isSamePlace(at, fact.at)))
          found.push(word(fact, severity, context));
      return found;
    },
  };
}

function isSamePlace(a: Location, b: Location): boolean {
  return a.start === b.start && a.end === b.end && a.file === b.file;
}

function milder(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b;
}
