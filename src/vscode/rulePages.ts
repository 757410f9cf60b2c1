import * as vscode from "vscode";
import type { Engine } from "./engine";

const SCHEME = "layer-lens-rule";

/**
 * The documents that the codes of problems link to, one a rule. They are made by the extension itself, so they open
 * offline, in every host, and from every place that shows a problem: some of those open no commands.
 */
export class RulePages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #engine: Engine;
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The document of a rule. */
  static uriOf(rule: string): vscode.Uri {
    return vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
  }

  async provideTextDocumentContent({ path }: vscode.Uri): Promise<string | undefined> {
    const { core } = await this.#engine.load();
    const rule = core.ruleDescriptions().find(({ id }) => path === `/${id}.md`);
    return rule && `${rule.page}\n`;
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
