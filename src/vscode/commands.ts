/** The commands of the palette. Each is registered under its name in the manifest. */
import * as vscode from "vscode";
import type { TableFormat } from "../present";
import type { Analyses, Answer } from "./analyses";
import { toLocation, toOffset } from "./convert";
import type { Core } from "./engine";
import { isSupported, partOf } from "./modules";
import type { FromWebview } from "./protocol";
import { SummaryPanel } from "./summaryPanel";

const FORMATS: readonly { readonly label: string; readonly format: TableFormat }[] = [
  { label: "Text", format: "text" },
  { label: "Markdown", format: "markdown" },
  { label: "CSV", format: "csv" },
  { label: "JSON", format: "json" },
];

/** A model of an answer, by its place in the list. */
interface Chosen {
  readonly answer: Answer;
  readonly index: number;
}

export class Commands implements vscode.Disposable {
  readonly #analyses: Analyses;
  readonly #panel: SummaryPanel;
  readonly #disposables: vscode.Disposable[];
  /** What the panel shows: the module's URI and the model's name, which survive edits. */
  #shown: { readonly uri: string; readonly model: string } | undefined;

  constructor(analyses: Analyses, extensionUri: vscode.Uri) {
    this.#analyses = analyses;
    this.#panel = new SummaryPanel(extensionUri, {
      reveal: (message) => void this.#run("reveal", () => this.#reveal(message)),
      copy: ({ format }) => void this.#run("copy", () => this.#copyShown(format)),
    });
    this.#disposables = [
      this.#panel,
      analyses.onDidAnswer((answer) => this.#refresh(answer)),
      this.#register("showSummary", (uri, index) => this.#showSummary(uri, index)),
      this.#register("copySummary", (format) => this.#copySummary(format)),
      this.#register("setInputShape", (shape) => this.#setInputShape(shape)),
      this.#register("pickInstance", (uri, offset) => this.#pickInstance(uri, offset)),
      this.#register("toggle", () => analyses.settings.toggle()),
      this.#register("restart", () => analyses.restart()),
      this.#register("showLog", () => analyses.log.show()),
    ];
  }

  #register(name: string, run: (...args: readonly unknown[]) => unknown): vscode.Disposable {
    return vscode.commands.registerCommand(`layerLens.${name}`, (...args: readonly unknown[]) =>
      this.#run(name, () => run(...args)),
    );
  }

  #run<T>(name: string, run: () => T | Promise<T>): Promise<T | undefined> {
    return this.#analyses.log.guard<T | undefined>(name, undefined, run);
  }

  /** With arguments, as from a lens, shows that model; otherwise the one at the cursor. */
  async #showSummary(uri: unknown, index: unknown): Promise<void> {
    const chosen =
      typeof uri === "string" && typeof index === "number"
        ? await this.#modelOf(uri, index)
        : await this.#modelAtCursor();
    if (chosen === undefined) return;
    const summary = chosen.answer.core.summaryTable(chosen.answer.analysis, chosen.index);
    this.#shown = { uri: chosen.answer.module.uri.toString(), model: summary.model };
    this.#panel.open(summary);
  }

  /** With a format, as from a key binding, asks nothing. */
  async #copySummary(format: unknown): Promise<void> {
    const chosen = await this.#modelAtCursor();
    const given = FORMATS.find((each) => each.format === format);
    const picked =
      chosen &&
      (given ?? (await vscode.window.showQuickPick(FORMATS, { placeHolder: "Copy the summary as" })));
    if (chosen === undefined || picked === undefined) return;
    await this.#copy(chosen, picked.format);
  }

  async #copyShown(format: TableFormat): Promise<void> {
    const chosen = await this.#shownModel();
    if (chosen !== undefined) await this.#copy(chosen, format);
  }

  async #copy({ answer, index }: Chosen, format: TableFormat): Promise<void> {
    await vscode.env.clipboard.writeText(answer.core.summaryText(answer.analysis, index, format));
    vscode.window.setStatusBarMessage("Layer Lens: summary copied", 3000);
  }

  /** With a shape, as from a key binding, asks nothing. */
  async #setInputShape(given: unknown): Promise<void> {
    const chosen = await this.#modelAtCursor();
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
      const answer = await this.#answerOf(uri);
      if (answer !== undefined) await this.#analyses.picks.ask(answer, offset);
      return;
    }
    const answer = editor && (await this.#analyses.answer(editor.document));
    const part = answer && partOf(answer.module, editor.document);
    if (editor === undefined || answer === undefined || part === undefined) return;
    await this.#analyses.picks.ask(answer, toOffset(part, editor.selection.active));
  }

  async #reveal({ span }: Extract<FromWebview, { type: "reveal" }>): Promise<void> {
    const chosen = await this.#shownModel();
    const location = chosen && toLocation(chosen.answer.module, span);
    if (location === undefined) return;
    const editor = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === location.uri.toString(),
    );
    await vscode.window.showTextDocument(location.uri, {
      selection: location.range,
      ...(editor?.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }),
    });
  }

  /** The open panel follows the text. */
  #refresh(answer: Answer): void {
    if (!this.#panel.isOpen || answer.module.uri.toString() !== this.#shown?.uri) return;
    const index = answer.analysis.models.findIndex(({ name }) => name === this.#shown?.model);
    if (index !== -1) this.#panel.update(answer.core.summaryTable(answer.analysis, index));
  }

  async #shownModel(): Promise<Chosen | undefined> {
    const shown = this.#shown;
    const answer = shown && (await this.#answerOf(shown.uri));
    const index = answer?.analysis.models.findIndex(({ name }) => name === shown?.model) ?? -1;
    return answer === undefined || index === -1 ? undefined : { answer, index };
  }

  async #modelOf(uri: string, index: number): Promise<Chosen | undefined> {
    const answer = await this.#answerOf(uri);
    return answer?.analysis.models[index] && { answer, index };
  }

  async #answerOf(uri: string): Promise<Answer | undefined> {
    const notebook = vscode.workspace.notebookDocuments.find((each) => each.uri.toString() === uri);
    const cells = notebook?.getCells().map((cell) => cell.document);
    const document = (cells ?? vscode.workspace.textDocuments).find(
      (each) => isSupported(each) && (cells !== undefined || each.uri.toString() === uri),
    );
    return document && this.#analyses.answer(document);
  }

  /** The model around the cursor, or the only one, or the one that the user picks; says why there is none. */
  async #modelAtCursor(): Promise<Chosen | undefined> {
    const editor = vscode.window.activeTextEditor;
    const answer = editor && (await this.#analyses.answer(editor.document));
    const models = answer?.analysis.models ?? [];
    if (editor === undefined || answer === undefined || models.length === 0) {
      void vscode.window.showInformationMessage("Layer Lens found no model in the active editor.");
      return undefined;
    }
    const part = partOf(answer.module, editor.document);
    const around = part && answer.core.modelAt(answer.analysis, toOffset(part, editor.selection.active));
    if (around !== undefined || models.length === 1) return { answer, index: around ?? 0 };
    const items = models.map(({ name }, index) => ({ label: name, index }));
    const picked = await vscode.window.showQuickPick(items, { placeHolder: "Choose a model" });
    return picked && { answer, index: picked.index };
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}
