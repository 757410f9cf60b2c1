/** Which model a command means. */
import * as vscode from "vscode";
import type { Analyses, Answer } from "./analyses";
import { toOffset } from "./convert";
import { isSupported, partOf } from "./modules";

/** A model of an answer, by its place in the list. */
export interface Chosen {
  readonly answer: Answer;
  readonly index: number;
}

export class Models {
  readonly #analyses: Analyses;

  constructor(analyses: Analyses) {
    this.#analyses = analyses;
  }

  /** The model that a command's arguments name, as those of a lens do. */
  async given(uri: unknown, index: unknown): Promise<Chosen | undefined> {
    if (typeof uri !== "string" || typeof index !== "number") return undefined;
    const answer = await this.answerOf(uri);
    return answer?.analysis.models[index] && { answer, index };
  }

  /** The model of that name in a module. */
  async named(uri: string, name: string): Promise<Chosen | undefined> {
    const answer = await this.answerOf(uri);
    const index = answer?.analysis.models.findIndex((model) => model.name === name) ?? -1;
    return answer === undefined || index === -1 ? undefined : { answer, index };
  }

  /** The model around the cursor, or the only one, or the one that the user picks; says why there is none. */
  async atCursor(): Promise<Chosen | undefined> {
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

  /** Every model of every open document. */
  async all(): Promise<readonly Chosen[]> {
    const answers = new Map<string, Answer>();
    for (const document of vscode.workspace.textDocuments) {
      const answer = isSupported(document) ? await this.#analyses.answer(document) : undefined;
      if (answer !== undefined) answers.set(answer.module.uri.toString(), answer);
    }
    return [...answers.values()].flatMap((answer) =>
      answer.analysis.models.map((_, index) => ({ answer, index })),
    );
  }

  /** The answer for a document or a notebook by its URI. */
  async answerOf(uri: string): Promise<Answer | undefined> {
    const notebook = vscode.workspace.notebookDocuments.find((each) => each.uri.toString() === uri);
    const cells = notebook?.getCells().map((cell) => cell.document);
    const document = (cells ?? vscode.workspace.textDocuments).find(
      (each) => isSupported(each) && (cells !== undefined || each.uri.toString() === uri),
    );
    return document && this.#analyses.answer(document);
  }
}
