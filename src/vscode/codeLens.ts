import * as vscode from "vscode";
import type { FileAnalysis, Lens, PickedInstance } from "../present";
import type { Analyses } from "./analyses";
import { Continuities } from "./continuity";
import { toRange } from "./convert";
import type { Core } from "./engine";
import { isWithin, keyOf, type Part, partOf, type SourceModule } from "./modules";

/** The line above a model or a layer. */
export class CodeLenses implements vscode.CodeLensProvider {
  readonly #analyses: Analyses;
  readonly #shown = new Continuities<Lens>({
    isVague: ({ title }) => title.includes("?"),
    mayStay: ({ kind }) => kind !== "warning" && kind !== "problem",
  });

  readonly onDidChangeCodeLenses: vscode.Event<void>;

  constructor(analyses: Analyses) {
    this.#analyses = analyses;
    this.onDidChangeCodeLenses = analyses.onDidBecomeStale;
    analyses.onDidClose((key) => this.#shown.forget(key));
    analyses.onDidRestart(() => this.#shown.forgetAll());
  }

  provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    return this.#analyses.log.guard("code lens", [], async () => {
      const attempt = await this.#analyses.attempt(document);
      const part = attempt && partOf(attempt.module, document);
      if (attempt === undefined || part === undefined) return [];
      const { module, core, analysis, unsettled } = attempt;
      const found =
        analysis &&
        (await this.#analyses.log.guard("lenses", undefined, () =>
          this.#lenses(core, analysis, this.#analyses.picks.of(module.uri.toString())),
        ));
      const continuity = this.#shown.of(keyOf(document));
      const shown = continuity.show(module.text, found ?? [], unsettled || found === undefined);
      return shown.filter(({ span }) => isWithin(part, span)).map((lens) => toCodeLens(lens, part, module));
    });
  }

  #lenses(core: Core, analysis: FileAnalysis, picks: readonly PickedInstance[]): readonly Lens[] {
    const { modelLenses, layers } = this.#analyses.settings;
    return core.lenses(analysis, { models: modelLenses, layers: layers === "codeLens", picks });
  }
}

function toCodeLens(
  { span, title, tooltip, command }: Lens,
  part: Part,
  { uri }: SourceModule,
): vscode.CodeLens {
  const range = toRange(part, span);
  // Without a command the editor shows plain text.
  const plain = { title, command: "", ...(tooltip === undefined ? {} : { tooltip }) };
  if (command === undefined) return new vscode.CodeLens(range, plain);
  const name = { summary: "showSummary", diagram: "showDiagram", pick: "pickInstance" }[command.kind];
  const about = command.kind === "pick" ? span.start : command.model;
  const click = { command: `layerLens.${name}`, arguments: [uri.toString(), about] };
  return new vscode.CodeLens(range, { ...plain, ...click });
}
