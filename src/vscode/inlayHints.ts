import * as vscode from "vscode";
import type { FileAnalysis, Inlay, PickedInstance, Span } from "../present";
import type { Analyses } from "./analyses";
import { Continuities } from "./continuity";
import { toMarkdown, toPosition } from "./convert";
import type { Core } from "./engine";
import { isWithin, keyOf, type Part, partOf } from "./modules";

interface PlacedInlay extends Inlay {
  readonly span: Span;
}

/** The shape beside a tensor's variable, and on wish the figures of a layer at the end of its line. */
export class InlayHints implements vscode.InlayHintsProvider {
  readonly #analyses: Analyses;
  readonly #shown = new Continuities<PlacedInlay>({
    isVague: ({ label }) => label.includes("?"),
    mayStay: () => true,
  });

  readonly onDidChangeInlayHints: vscode.Event<void>;

  constructor(analyses: Analyses) {
    this.#analyses = analyses;
    this.onDidChangeInlayHints = analyses.onDidBecomeStale;
    analyses.onDidClose((key) => this.#shown.forget(key));
    analyses.onDidRestart(() => this.#shown.forgetAll());
  }

  provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    return this.#analyses.log.guard("inlay hints", [], async () => {
      const attempt = await this.#analyses.attempt(document);
      const part = attempt && partOf(attempt.module, document);
      if (attempt === undefined || part === undefined) return [];
      const { module, core, analysis, unsettled } = attempt;
      const found =
        analysis &&
        (await this.#analyses.log.guard("hints", undefined, () =>
          this.#inlays(core, analysis, this.#analyses.picks.of(module.uri.toString())),
        ));
      const continuity = this.#shown.of(keyOf(document));
      const shown = continuity.show(module.text, found ?? [], unsettled || found === undefined);
      const hints = shown.filter(({ span }) => isWithin(part, span)).map((inlay) => toHint(inlay, part));
      return hints.filter(({ position }) => range.contains(position));
    });
  }

  /** A hint moves with the character before it. */
  #inlays(core: Core, analysis: FileAnalysis, picks: readonly PickedInstance[]): readonly PlacedInlay[] {
    const { tensorHints, layers } = this.#analyses.settings;
    const found = core.inlays(analysis, { tensors: tensorHints, layers: layers === "inlay", picks });
    return found.map((inlay) => ({ ...inlay, span: { start: inlay.offset - 1, end: inlay.offset } }));
  }
}

function toHint({ span, label, tooltip }: PlacedInlay, part: Part): vscode.InlayHint {
  const hint = new vscode.InlayHint(toPosition(part, span.end), label, vscode.InlayHintKind.Type);
  if (tooltip !== undefined) hint.tooltip = toMarkdown(tooltip);
  return hint;
}
