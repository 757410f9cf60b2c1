import * as vscode from "vscode";
import type { Analyses } from "./analyses";
import type { Chosen, Models } from "./models";

const SCHEME = "layer-lens";

/** Compares the summaries of two models in the editor's own comparison; both sides follow the code. */
export class Comparison implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #models: Models;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #disposables: readonly vscode.Disposable[];
  readonly onDidChange = this.#changed.event;

  constructor(analyses: Analyses, models: Models) {
    this.#models = models;
    this.#disposables = [
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      analyses.onDidAnswer(({ module }) => this.#follow(module.uri.toString())),
    ];
  }

  /** With URI and index of two models compares these; otherwise asks for them among the open documents. */
  async open([uri, index, otherUri, otherIndex]: readonly unknown[]): Promise<void> {
    const first = await this.#models.given(uri, index);
    const second = await this.#models.given(otherUri, otherIndex);
    if (first !== undefined && second !== undefined) await compare(first, second);
    else await this.#ask();
  }

  async #ask(): Promise<void> {
    const all = await this.#models.all();
    if (all.length < 2) {
      void vscode.window.showInformationMessage("Layer Lens needs two models in open editors to compare.");
      return;
    }
    const first = await pick(all, "Choose the first model");
    const second =
      first && (await pick(without(all, first), `Choose the model to compare ${nameOf(first)} with`));
    if (first !== undefined && second !== undefined) await compare(first, second);
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const { module, model } = JSON.parse(uri.query) as { readonly module: string; readonly model: string };
    const chosen = await this.#models.named(module, model);
    if (chosen === undefined) return "The model is gone, or its file was closed.\n";
    return chosen.answer.core.summaryText(chosen.answer.analysis, chosen.index, "text");
  }

  #follow(module: string): void {
    for (const { uri } of vscode.workspace.textDocuments)
      if (uri.scheme === SCHEME && uri.query.includes(JSON.stringify(module))) this.#changed.fire(uri);
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

async function compare(first: Chosen, second: Chosen): Promise<void> {
  const title = `${nameOf(first)} ↔ ${nameOf(second)}`;
  await vscode.commands.executeCommand("vscode.diff", uriOf(first), uriOf(second), title);
}

function nameOf({ answer, index }: Chosen): string {
  return answer.analysis.models[index]?.name ?? "";
}

/** The path is what the editor shows as the file's name. */
function uriOf(chosen: Chosen): vscode.Uri {
  const query = JSON.stringify({ module: chosen.answer.module.uri.toString(), model: nameOf(chosen) });
  return vscode.Uri.from({ scheme: SCHEME, path: `/${nameOf(chosen)}.txt`, query });
}

function without(all: readonly Chosen[], one: Chosen): readonly Chosen[] {
  return all.filter((each) => uriOf(each).toString() !== uriOf(one).toString());
}

async function pick(all: readonly Chosen[], placeHolder: string): Promise<Chosen | undefined> {
  const items = all.map((chosen) => ({
    label: nameOf(chosen),
    description: vscode.workspace.asRelativePath(chosen.answer.module.uri),
    detail: chosen.answer.core.modelLine(chosen.answer.analysis, chosen.index),
    chosen,
  }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return picked?.chosen;
}
