import * as vscode from "vscode";
import type { PlacedFinding, PlacedFix } from "../present";
import type { Analyses, Answer } from "./analyses";
import { toLocation, toRange } from "./convert";
import { isWithin, type Part, partOf } from "./modules";

/** Quick fixes for the findings at the cursor. */
export class CodeActions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  };

  readonly #analyses: Analyses;

  constructor(analyses: Analyses) {
    this.#analyses = analyses;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    return this.#analyses.log.guard("code actions", [], async () => {
      if (!this.#analyses.settings.diagnostics) return [];
      const answer = await this.#analyses.answer(document);
      const part = answer && partOf(answer.module, document);
      if (answer === undefined || part === undefined) return [];
      const here = answer.core
        .findings(answer.analysis)
        .filter(({ span }) => isWithin(part, span) && toRange(part, span).intersection(range) !== undefined);
      return here.flatMap((finding) =>
        [...finding.fixes, ...(finding.silence ? [finding.silence] : [])].map((fix) =>
          toAction(fix, finding, answer, part, context),
        ),
      );
    });
  }
}

function toAction(
  fix: PlacedFix,
  finding: PlacedFinding,
  { module }: Answer,
  part: Part,
  { diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.isPreferred = fix.preferred;
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of fix.edits) {
    const location = toLocation(module, span);
    if (location !== undefined) edit.replace(location.uri, location.range, text);
  }
  action.edit = edit;
  action.diagnostics = diagnostics.filter(
    ({ range, message }) => message === finding.message && range.isEqual(toRange(part, finding.span)),
  );
  return action;
}
