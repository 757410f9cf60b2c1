/** What is analysed together: one document, or all code cells of one notebook in their order. */
import * as vscode from "vscode";
import type { Span } from "../present";
import { joinCells } from "../syntax/notebook";

/** One document's share of a module's text, from `start` on. */
export interface Part {
  readonly document: vscode.TextDocument;
  readonly start: number;
  readonly length: number;
}

export interface SourceModule {
  /** The URI of the document or of the notebook. */
  readonly uri: vscode.Uri;
  /** Changes with every edit of every part. */
  readonly version: string;
  readonly languageId: string;
  readonly text: string;
  readonly parts: readonly Part[];
}

/** JavaScript and TypeScript are read where they mention TensorFlow.js. */
export const LANGUAGES: readonly string[] = [
  "python",
  "javascript",
  "javascriptreact",
  "typescript",
  "typescriptreact",
];
/** Every scheme: files, virtual and remote ones, unsaved documents, cells of notebooks. */
export const SELECTOR: vscode.DocumentSelector = LANGUAGES.map((language) => ({ language }));

export function isSupported(document: vscode.TextDocument): boolean {
  return LANGUAGES.includes(document.languageId);
}

/** The notebook that a document is a cell of. */
export function notebookOf(document: vscode.TextDocument): vscode.NotebookDocument | undefined {
  if (document.uri.scheme !== "vscode-notebook-cell") return undefined;
  return vscode.workspace.notebookDocuments.find((notebook) =>
    notebook.getCells().some((cell) => cell.document === document),
  );
}

/** The documents that form a module with this one, in order. */
function documentsOf(document: vscode.TextDocument): readonly vscode.TextDocument[] {
  const cells = notebookOf(document)?.getCells() ?? [];
  const code = cells.map((cell) => cell.document).filter((cell) => cell.languageId === document.languageId);
  return code.length > 0 ? code : [document];
}

export function keyOf(document: vscode.TextDocument): string {
  return (notebookOf(document)?.uri ?? document.uri).toString();
}

/** Names the state of a module without reading its text. */
export function versionOf(document: vscode.TextDocument): string {
  return documentsOf(document)
    .map(({ uri, version }) => `${uri.fragment}:${version}`)
    .join(" ");
}

/** Reads the module that a document belongs to. */
export function moduleOf(document: vscode.TextDocument): SourceModule {
  const notebook = notebookOf(document);
  const documents = documentsOf(document);
  const texts = documents.map((each) => each.getText());
  const { languageId } = document;
  const cells = texts.map((text) => ({ language: languageId, text }));
  const joined = notebook && joinCells(cells, languageId);
  return {
    uri: notebook?.uri ?? document.uri,
    version: versionOf(document),
    languageId,
    text: joined?.text ?? texts.join(""),
    parts: documents.map((each, cell) => ({
      document: each,
      start: joined?.toModule({ cell, offset: 0 }) ?? 0,
      length: texts[cell]?.length ?? 0,
    })),
  };
}

/** The part that an offset of the module lies in. */
export function partAt(module: SourceModule, offset: number): Part | undefined {
  return module.parts.find(({ start, length }) => offset >= start && offset <= start + length);
}

/** The part of a document; undefined when the cell left the notebook meanwhile. */
export function partOf(module: SourceModule, document: vscode.TextDocument): Part | undefined {
  return module.parts.find((part) => part.document === document);
}

export function isWithin({ start, length }: Part, span: Span): boolean {
  return span.start >= start && span.end <= start + length;
}
