import * as vscode from "vscode";
import type { TableFormat } from "../present";
import type { Analyses, Answer } from "./analyses";
import { toLocation } from "./convert";
import type { Chosen, Models } from "./models";
import type { FromWebview, ToWebview } from "./protocol";

/** What one kind of panel shows of a model. */
export interface PanelKind<T> {
  /** Names its files: `dist/media/<name>.js` and `media/<name>.css`. */
  readonly name: string;
  readonly title: string;
  readonly contentOf: (chosen: Chosen) => T;
}

/** One panel beside the code that shows one model and follows its edits; it is reused for the next model. */
export class ModelPanel<T> implements vscode.Disposable {
  readonly #kind: PanelKind<T>;
  readonly #analyses: Analyses;
  readonly #models: Models;
  readonly #extensionUri: vscode.Uri;
  readonly #following: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  /** What is shown: the module's URI and the model's name, which survive edits. */
  #shown: { readonly uri: string; readonly model: string } | undefined;
  #content: T | undefined;

  constructor(kind: PanelKind<T>, analyses: Analyses, models: Models, extensionUri: vscode.Uri) {
    this.#kind = kind;
    this.#analyses = analyses;
    this.#models = models;
    this.#extensionUri = extensionUri;
    this.#following = analyses.onDidAnswer(
      (answer) => void analyses.log.guard(kind.name, undefined, () => this.#follow(answer)),
    );
  }

  show(chosen: Chosen): void {
    const model = chosen.answer.analysis.models[chosen.index]?.name ?? "";
    this.#shown = { uri: chosen.answer.module.uri.toString(), model };
    this.#panel ??= this.#create();
    this.#panel.title = `${model}: ${this.#kind.title}`;
    this.#panel.reveal(undefined, true);
    this.#update(chosen);
  }

  #follow(answer: Answer): void {
    if (this.#panel === undefined || answer.module.uri.toString() !== this.#shown?.uri) return;
    const index = answer.analysis.models.findIndex(({ name }) => name === this.#shown?.model);
    if (index !== -1) this.#update({ answer, index });
  }

  #update(chosen: Chosen): void {
    this.#content = this.#kind.contentOf(chosen);
    this.#post();
  }

  #post(): void {
    if (this.#panel === undefined || this.#content === undefined) return;
    const message: ToWebview<T> = { type: "show", content: this.#content };
    void this.#panel.webview.postMessage(message);
  }

  async #receive(message: FromWebview): Promise<void> {
    if (message.type === "ready") return this.#post();
    if (message.type === "copyText") return copy(message.text, this.#kind.title);
    const chosen = this.#shown && (await this.#models.named(this.#shown.uri, this.#shown.model));
    if (chosen === undefined) return;
    if (message.type === "copy") await copySummary(chosen, message.format);
    else await reveal(chosen, message);
  }

  #create(): vscode.WebviewPanel {
    const { name, title } = this.#kind;
    const panel = vscode.window.createWebviewPanel(
      `layerLens.${name}`,
      title,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: true,
        enableFindWidget: true,
        localResourceRoots: [
          vscode.Uri.joinPath(this.#extensionUri, "dist", "media"),
          vscode.Uri.joinPath(this.#extensionUri, "media"),
        ],
      },
    );
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage(
      (message: FromWebview) => void this.#analyses.log.guard(name, undefined, () => this.#receive(message)),
    );
    panel.webview.html = this.#html(panel.webview);
    return panel;
  }

  #html(webview: vscode.Webview): string {
    const { name, title } = this.#kind;
    const file = (...path: readonly string[]) =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.#extensionUri, ...path));
    const nonce = createNonce();
    // Sizes are set through the style object of an element, which the policy does not restrict.
    const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file("media", "panel.css")}">
<link rel="stylesheet" href="${file("media", `${name}.css`)}">
<title>${title}</title>
</head>
<body>
<script nonce="${nonce}" src="${file("dist", "media", `${name}.js`)}"></script>
</body>
</html>`;
  }

  dispose(): void {
    this.#following.dispose();
    this.#panel?.dispose();
  }
}

/** Puts the summary of a model on the clipboard. */
export async function copySummary({ answer, index }: Chosen, format: TableFormat): Promise<void> {
  await copy(answer.core.summaryText(answer.analysis, index, format), "summary");
}

async function copy(text: string, what: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(`Layer Lens: ${what.toLowerCase()} copied`, 3000);
}

async function reveal({ answer }: Chosen, { span }: Extract<FromWebview, { type: "reveal" }>): Promise<void> {
  const location = toLocation(answer.module, span);
  if (location === undefined) return;
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === location.uri.toString(),
  );
  await vscode.window.showTextDocument(location.uri, {
    selection: location.range,
    ...(editor?.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }),
  });
}

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
