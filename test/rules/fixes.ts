/** Every quick fix of every rule, applied. */
import { createHash } from "node:crypto";
import { findings, summaryJson } from "../../src/present";
import { allRules } from "../../src/rules";
import { createService } from "../../src/service";
import { FIX_CASES, type FixCase } from "./fixCases";
import { mistakes, type WrongDocument } from "./mistakes";

export interface AppliedFix {
  /** The case, the rule and the fix. */
  readonly key: string;
  readonly rule: string;
  readonly language: FixCase["language"];
  readonly code: string;
  /** What tells a recorded text from another. */
  readonly hash: string;
  /** What is found after the fix. */
  readonly errors: readonly string[];
  readonly models: readonly ModelFigures[];
}

export interface ModelFigures {
  readonly output: unknown;
  readonly params: unknown;
}

/** Applies each fix by itself to the code that it is offered for. */
export async function appliedFixes(): Promise<readonly AppliedFix[]> {
  const service = createService();
  const analyze = (code: string, language: FixCase["language"]) => {
    const document = { uri: language === "python" ? "net.py" : "net.js", text: code, languageId: language };
    return service.analyze({ document, rules: { severities: EVERY_RULE } });
  };
  const applied = new Map<string, AppliedFix>();
  for (const { name, language, code, rules } of allCases()) {
    for (const { rule, fixes } of findings(await analyze(code, language))) {
      if (rules && !rules.has(rule)) continue;
      for (const { title, edits } of fixes) {
        const mended = edited(code, edits);
        const after = await analyze(mended, language);
        const key = keyFor(`${name}: ${rule}: ${title}`, applied);
        applied.set(key, {
          key,
          rule,
          language,
          code: mended,
          hash: createHash("sha256").update(mended).digest("hex").slice(0, 16),
          errors: findings(after).flatMap((each) => (each.severity === "error" ? [each.message] : [])),
          models: summaryJson(after).models.map(({ output, params }) => ({ output, params: params.total })),
        });
      }
    }
  }
  return [...applied.values()];
}

/** A case may have one fix in several places. */
function keyFor(text: string, taken: ReadonlyMap<string, unknown>, count = 1): string {
  const key = count === 1 ? text : `${text} (${count})`;
  return taken.has(key) ? keyFor(text, taken, count + 1) : key;
}

/** Rules that are off by default have fixes, too. */
const EVERY_RULE = Object.fromEntries(
  allRules.map(({ id, severity }) => [id, severity === "off" ? ("hint" as const) : severity]),
);

function allCases(): readonly FixCase[] {
  const python = (name: string, code: string): FixCase => ({ name, language: "python", code });
  return [
    ...allRules.map(({ id, docs }) => python(id, docs.bad)),
    ...mistakes().flatMap(({ file, documents }) => fixCase(file, documents)),
    ...FIX_CASES,
  ];
}

/** What runs by itself; the fixes of programs of several files are looked at in the tests of the mistakes. */
function fixCase(name: string, [document, ...others]: readonly WrongDocument[]): readonly FixCase[] {
  if (!document || others.length > 0) return [];
  const { text, languageId, claims } = document;
  const language = languageId === "python" ? "python" : "javascript";
  return [{ name, language, code: text, rules: new Set(claims.map(({ rule }) => rule)) }];
}

type Edits = readonly {
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
}[];

/** The code after some edits. */
export function edited(code: string, edits: Edits): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    .reduce((all, { span, text }) => all.slice(0, span.start) + text + all.slice(span.end), code);
}
