/** The commands of the palette. Each is registered under its name in the manifest. */
import * as vscode from "vscode";
import type { TableFormat } from "../present";
import type { Analyses } from "./analyses";
import { Comparison } from "./comparison";
import { toOffset, toRange } from "./convert";
import type { Core } from "./engine";
import { copySummary, ModelPanel } from "./modelPanel";
import type { Models } from "./models";
import { partOf } from "./modules";
import { openSample } from "./sample";

const FORMATS: readonly { readonly label: string; readonly format: TableFormat }[] = [
  { label: "Text", format: "text" },
  { label: "Markdown", format: "markdown" },
  { label: "CSV", format: "csv" },
  { label: "JSON", format: "json" },
];

export class Commands implements vscode.Disposable {
  readonly #analyses: Analyses;
  readonly #models: Models;
  readonly #disposables: vscode.Disposable[];

  constructor(analyses: Analyses, models: Models, extensionUri: vscode.Uri) {
    this.#analyses = analyses;
    this.#models = models;
    const summary = new ModelPanel(
      {
        name: "summary",
        title: "Summary",
        contentOf: ({ answer, index }) => answer.core.summaryTable(answer.analysis, index),
      },
      analyses,
      models,
      extensionUri,
    );
    const diagram = new ModelPanel(
      {
        name: "diagram",
        title: "Diagram",
        contentOf: ({ answer, index }) => answer.core.diagram(answer.analysis, index),
      },
      analyses,
      models,
      extensionUri,
    );
    const comparison = new Comparison(analyses, models);
    this.#disposables = [
      summary,
      diagram,
      comparison,
      this.#register("showSummary", (uri, index) => this.#show(summary, uri, index)),
      this.#register("showDiagram", (uri, index) => this.#show(diagram, uri, index)),
      this.#register("copySummary", (format) => this.#copySummary(format)),
      this.#register("compareModels", (...models) => comparison.open(models)),
      this.#register("explainLayer", () => this.#explainLayer()),
      this.#register("setInputShape", (shape) => this.#setInputShape(shape)),
      this.#register("pickInstance", (uri, offset) => this.#pickInstance(uri, offset)),
      this.#register("openSample", () => openSample(extensionUri)),
      this.#register("toggle", () => analyses.settings.toggle()),
      this.#register("restart", () => analyses.restart()),
      this.#register("showLog", () => analyses.log.show()),
    ];
  }

  #register(name: string, run: (...args: readonly unknown[]) => unknown): vscode.Disposable {
    return vscode.commands.registerCommand(`layerLens.${name}`, (...args: readonly unknown[]) =>
      this.#analyses.log.guard<unknown>(name, undefined, () => run(...args)),
    );
  }

  /** With arguments, as from a lens, shows that model; otherwise the one at the cursor. */
  async #show<T>(panel: ModelPanel<T>, uri: unknown, index: unknown): Promise<void> {
    const chosen = (await this.#models.given(uri, index)) ?? (await this.#models.atCursor());
    if (chosen !== undefined) panel.show(chosen);
  }

  /** With a format, as from a key binding, asks nothing. */
  async #copySummary(format: unknown): Promise<void> {
    const chosen = await this.#models.atCursor();
    const given = FORMATS.find((each) => each.format === format);
    const picked =
      chosen &&
      (given ?? (await vscode.window.showQuickPick(FORMATS, { placeHolder: "Copy the summary as" })));
    if (chosen !== undefined && picked !== undefined) await copySummary(chosen, picked.format);
  }

  /** Opens the hover of the layer in the cursor's line. */
  async #explainLayer(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const answer = editor && (await this.#analyses.answer(editor.document));
    const part = answer && partOf(answer.module, editor.document);
    if (editor === undefined || answer === undefined || part === undefined) return;
    const offset = toOffset(part, editor.selection.active);
    const line = editor.document.lineAt(editor.selection.active);
    const span = answer.core.explainedAt(answer.analysis, offset, {
      start: toOffset(part, line.range.start),
      end: toOffset(part, line.range.end),
    });
    if (span === undefined) {
      void vscode.window.showInformationMessage("Layer Lens knows no layer in the cursor's line.");
      return;
    }
    const { start } = toRange(part, span);
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand("editor.action.showHover");
  }

  /** With a shape, as from a key binding, asks nothing. */
  async #setInputShape(given: unknown): Promise<void> {
    const chosen = await this.#models.atCursor();
    const model = chosen?.answer.analysis.models[chosen.index];
    if (chosen === undefined || model === undefined) return;
    const { core, module } = chosen.answer;
    const uri = module.uri.toString();
    const isGiven = typeof given === "string" && core.parseShape(given) === undefined;
    const answered = isGiven ? given : await this.#askShape(core, uri, model.name);
    const shape = answered?.trim();
    if (shape === undefined) return;
    await this.#analyses.inputs.set(uri, model.name, shape === "" ? undefined : { model: model.name, shape });
  }

  async #askShape(core: Core, uri: string, model: string): Promise<string | undefined> {
    return vscode.window.showInputBox({
      title: `Input shape of ${model}`,
      prompt: "With the batch, such as 1, 3, 224, 224. Leave it empty to take it from the code.",
      value: this.#analyses.inputs.of(uri).find((known) => known.model === model)?.shape ?? "",
      validateInput: core.parseShape,
    });
  }

  /** With arguments, as from a lens, for the code there; otherwise for that at the cursor. */
  async #pickInstance(uri: unknown, offset: unknown): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (typeof uri === "string" && typeof offset === "number") {
      const answer = await this.#models.answerOf(uri);
      if (answer !== undefined) await this.#analyses.picks.ask(answer, offset);
      return;
    }
    const answer = editor && (await this.#analyses.answer(editor.document));
    const part = answer && partOf(answer.module, editor.document);
    if (editor === undefined || answer === undefined || part === undefined) return;
    await this.#analyses.picks.ask(answer, toOffset(part, editor.selection.active));
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}
