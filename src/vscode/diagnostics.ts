import * as vscode from "vscode";
import type { PlacedFinding } from "../present";
import type { Analyses, Answer } from "./analyses";
import { toLocation, toRange } from "./convert";
import { isWithin, type Part } from "./modules";
import { RulePages } from "./rulePages";

const SOURCE = "Layer Lens";

const SEVERITIES: Readonly<Record<PlacedFinding["severity"], vscode.DiagnosticSeverity>> = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
  error: vscode.DiagnosticSeverity.Error,
};

/** Errors and advice as problems. */
export class Diagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection("layer-lens");
  readonly #analyses: Analyses;
  readonly #disposables: readonly vscode.Disposable[];

  constructor(analyses: Analyses) {
    this.#analyses = analyses;
    this.#disposables = [
      this.#collection,
      analyses.onDidAnswer(
        (answer) => void analyses.log.guard("diagnostics", undefined, () => this.#publish(answer)),
      ),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#collection.delete(uri)),
      analyses.settings.onDidChange(() => {
        if (!analyses.settings.enabled || !analyses.settings.diagnostics) this.#collection.clear();
      }),
    ];
  }

  #publish(answer: Answer): void {
    if (!this.#analyses.settings.diagnostics) return;
    // Half-typed code would report what the next keystroke mends; the editor moves the old problems along.
    if (answer.analysis.syntaxErrors.length > 0) return;
    const found = answer.core.findings(answer.analysis);
    for (const part of answer.module.parts.filter(isEditable)) {
      const here = found.filter(({ span }) => isWithin(part, span));
      this.#collection.set(
        part.document.uri,
        here.map((finding) => toDiagnostic(finding, part, answer)),
      );
    }
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

/** Problems belong to what can be mended, not to the old side of a comparison. */
function isEditable({ document: { uri } }: Part): boolean {
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}

function toDiagnostic(finding: PlacedFinding, part: Part, { module }: Answer): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(part, finding.span),
    finding.message,
    SEVERITIES[finding.severity],
  );
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: RulePages.uriOf(finding.rule) };
  const related = finding.related.flatMap(({ span, message }) => {
    const location = toLocation(module, span);
    return location ? [new vscode.DiagnosticRelatedInformation(location, message)] : [];
  });
  if (related.length > 0) diagnostic.relatedInformation = related;
  return diagnostic;
}
