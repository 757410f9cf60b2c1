import * as vscode from "vscode";

const SECTION = "layerLens";

export type RuleSeverity = "off" | "hint" | "information" | "warning" | "error";
export type LayerDisplay = "codeLens" | "inlay" | "off";

/** Reads the settings; nothing is cached, since the editor already does. */
export class Settings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SECTION)) this.#changed.fire();
  });

  readonly onDidChange = this.#changed.event;

  #get<T>(key: string, fallback: T): T {
    return vscode.workspace.getConfiguration(SECTION).get(key, fallback);
  }

  get enabled(): boolean {
    return this.#get("enabled", true);
  }
  get layers(): LayerDisplay {
    return this.#get<LayerDisplay>("layers", "codeLens");
  }
  get modelLenses(): boolean {
    return this.#get("codeLens.models", true);
  }
  get tensorHints(): boolean {
    return this.#get("inlayHints.tensors", true);
  }
  get hover(): boolean {
    return this.#get("hover", true);
  }
  get statusBar(): boolean {
    return this.#get("statusBar", true);
  }
  get diagnostics(): boolean {
    return this.#get("diagnostics", true);
  }

  /** Folders besides the workspace's from which imports are read. */
  get sourceFolders(): readonly string[] {
    return this.#get<readonly string[]>("sourceFolders", []);
  }

  /** The user's severity of each rule, by rule id. */
  get severities(): Readonly<Record<string, RuleSeverity>> {
    return this.#get<Readonly<Record<string, RuleSeverity>>>("rules", {});
  }
  /** The limits of the rules that have some, by name. */
  get thresholds(): Readonly<Record<string, number>> {
    return this.#get<Readonly<Record<string, number>>>("thresholds", {});
  }

  /** Flips the switch where it is set, or for the user. */
  async toggle(): Promise<void> {
    const inspected = vscode.workspace.getConfiguration(SECTION).inspect("enabled");
    const target =
      inspected?.workspaceValue === undefined
        ? vscode.ConfigurationTarget.Global
        : vscode.ConfigurationTarget.Workspace;
    await vscode.workspace.getConfiguration(SECTION).update("enabled", !this.enabled, target);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }
}
