import * as vscode from "vscode";
import type { SummaryTable } from "../present";
import type { FromWebview, ToWebview } from "./protocol";

/** What the panel asks of the rest of the extension. */
export interface SummaryActions {
  reveal(message: Extract<FromWebview, { type: "reveal" }>): void;
  copy(message: Extract<FromWebview, { type: "copy" }>): void;
}

/** One panel that shows the summary of one model beside the code; it is reused for the next. */
export class SummaryPanel implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #actions: SummaryActions;
  #panel: vscode.WebviewPanel | undefined;
  #summary: SummaryTable | undefined;

  constructor(extensionUri: vscode.Uri, actions: SummaryActions) {
    this.#extensionUri = extensionUri;
    this.#actions = actions;
  }

  get isOpen(): boolean {
    return this.#panel !== undefined;
  }

  open(summary: SummaryTable): void {
    this.#panel ??= this.#create();
    this.#panel.reveal(undefined, true);
    this.update(summary);
  }

  /** Shows another state of the model if the panel is open. */
  update(summary: SummaryTable): void {
    this.#summary = summary;
    if (this.#panel === undefined) return;
    this.#panel.title = `${summary.model}: Summary`;
    this.#post();
  }

  #create(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      "layerLens.summary",
      "Summary",
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
    panel.webview.onDidReceiveMessage((message: FromWebview) => this.#receive(message));
    panel.webview.html = this.#html(panel.webview);
    return panel;
  }

  #receive(message: FromWebview): void {
    if (message.type === "ready") this.#post();
    else if (message.type === "reveal") this.#actions.reveal(message);
    else this.#actions.copy(message);
  }

  #post(): void {
    if (this.#panel === undefined || this.#summary === undefined) return;
    const message: ToWebview = { type: "show", summary: this.#summary };
    void this.#panel.webview.postMessage(message);
  }

  #html(webview: vscode.Webview): string {
    const script = webview.asWebviewUri(
      vscode.Uri.joinPath(this.#extensionUri, "dist", "media", "summary.js"),
    );
    const style = webview.asWebviewUri(vscode.Uri.joinPath(this.#extensionUri, "media", "summary.css"));
    const nonce = createNonce();
    // Bars get their width through the style object of an element, which the policy does not restrict.
    const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Summary</title>
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
