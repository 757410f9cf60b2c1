import * as vscode from "vscode";
import type { Analyses } from "./analyses";
import { toOffset } from "./convert";
import { isSupported, partOf } from "./modules";

/** The totals of the model at the cursor; a click opens its summary. */
export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem("layerLens.model", vscode.StatusBarAlignment.Right, 90);
  readonly #analyses: Analyses;
  readonly #disposables: readonly vscode.Disposable[];

  constructor(analyses: Analyses) {
    this.#analyses = analyses;
    this.#item.name = "Layer Lens";
    this.#item.command = "layerLens.showSummary";
    const update = () => void analyses.log.guard("status bar", undefined, () => this.#update());
    this.#disposables = [
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.onDidChangeTextEditorSelection(update),
      analyses.onDidAnswer(update),
      analyses.onDidBecomeStale(update),
    ];
    update();
  }

  async #update(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !isSupported(editor.document) || !this.#isOn()) return this.#item.hide();
    const answer = await this.#analyses.latest(editor.document);
    // While the answer is on its way the old text stays, unless another editor is active by now.
    if (answer === undefined || editor !== vscode.window.activeTextEditor) return;
    const part = partOf(answer.module, editor.document);
    const text = part && answer.core.statusOf(answer.analysis, toOffset(part, editor.selection.active));
    if (text === undefined) return this.#item.hide();
    this.#item.text = `$(layers) ${text}`;
    this.#item.show();
  }

  #isOn(): boolean {
    const { enabled, statusBar } = this.#analyses.settings;
    return enabled && statusBar;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}
