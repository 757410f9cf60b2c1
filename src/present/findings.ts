import type { Finding, Fix, Severity } from "../rules/rule";
import { type FileAnalysis, isHere, type Span } from "./document";

/** A finding of the analysed file, with everything a problem list needs. */
export interface PlacedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  readonly fixes: readonly PlacedFix[];
  /** Writes a comment that silences it. */
  readonly silence: PlacedFix | undefined;
}

/** A change of the file that mends or silences a finding; a preferred one may be applied unasked. */
export interface PlacedFix {
  readonly title: string;
  readonly preferred: boolean;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

/** The findings of the analysed file, in the order of the code. */
export function findings(document: FileAnalysis): readonly PlacedFinding[] {
  return document.found.filter(({ at }) => isHere(document, at)).map((finding) => placed(document, finding));
}

function placed(
  document: FileAnalysis,
  { rule, severity, at, message, related, fixes, silence }: Finding,
): PlacedFinding {
  let mended: readonly PlacedFix[] | undefined;
  return {
    rule,
    severity,
    span: at,
    message,
    related: related
      .filter((each) => isHere(document, each.at))
      .map((each) => ({ span: each.at, message: each.message })),
    // Most are never looked at.
    get fixes() {
      mended ??= fixes()
        .filter(({ edits }) => edits.every((edit) => isHere(document, edit.at)))
        .map(placedFix);
      return mended;
    },
    get silence() {
      const fix = silence();
      return fix && placedFix(fix);
    },
  };
}

function placedFix({ title, preferred, edits }: Fix): PlacedFix {
  return { title, preferred, edits: edits.map(({ at, text }) => ({ span: at, text })) };
}
