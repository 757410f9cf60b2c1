/** What the suites do in the editor: open, type, and ask the providers as the editor itself would. */
import * as vscode from "vscode";
import type { LayerLensApi } from "../../../src/extension";
import { ok } from "./assert";

/** Starts the extension if it is not running, and gives what it offers to others. */
export async function layerLens(): Promise<LayerLensApi> {
  const extension = vscode.extensions.getExtension<LayerLensApi>("layer-lens.layer-lens");
  ok(extension, "the extension is not installed");
  return extension.activate();
}

/** A file of the opened folder, which holds a copy of `test/samples`. */
export function workspaceFile(...names: readonly string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, "no folder is open");
  return vscode.Uri.joinPath(folder.uri, ...names);
}

/** Opens a sample in an editor. */
export async function openSample(...names: readonly string[]): Promise<vscode.TextEditor> {
  await layerLens();
  const document = await vscode.workspace.openTextDocument(workspaceFile(...names));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Opens unsaved code in an editor. */
export async function openText(content: string, language = "python"): Promise<vscode.TextEditor> {
  await layerLens();
  const document = await vscode.workspace.openTextDocument({ language, content });
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Closes every tab and drops what was typed. */
export async function closeEditors(): Promise<void> {
  const isOpen = () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0);
  while (isOpen()) await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
}

/** The lenses of this extension in a document, as `line: title`, with lines counted from 1. */
export async function lensesOf(document: vscode.TextDocument): Promise<readonly string[]> {
  const lenses = await codeLenses(document);
  return lenses.map(({ range, command }) => `${range.start.line + 1}: ${command?.title}`);
}

export async function codeLenses(document: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>(
    "vscode.executeCodeLensProvider",
    document.uri,
    Number.MAX_SAFE_INTEGER,
  );
}

/** The hints of a document, each as the line's text with the hint in brackets at its place. */
export async function hintsOf(document: vscode.TextDocument): Promise<readonly string[]> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    "vscode.executeInlayHintProvider",
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );
  return hints.map(({ position, label }) => {
    const line = document.lineAt(position.line).text;
    const text = typeof label === "string" ? label : label.map(({ value }) => value).join("");
    return `${line.slice(0, position.character)}[${text}]${line.slice(position.character)}`.trim();
  });
}

/** The hover at the first occurrence of a text, all parts joined. */
export async function hoverAt(document: vscode.TextDocument, text: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    positionOf(document, text),
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((part) => (typeof part === "string" ? part : part.value)).join("\n");
}

export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  ok(offset !== -1, `${JSON.stringify(text)} is not in the document`);
  return document.positionAt(offset);
}

/** Waits until this extension's problems of a document fulfil a condition, and gives their messages. */
export async function problemsOf(
  document: vscode.TextDocument,
  condition: (problems: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const own = () =>
    vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "Layer Lens");
  return new Promise((resolve) => {
    const check = () => {
      if (!condition(own())) return;
      listener.dispose();
      resolve(own());
    };
    const listener = vscode.languages.onDidChangeDiagnostics(check);
    check();
  });
}

/** How often the editor is asked again for what it was too busy to give. */
const MOST_REQUESTS = 20;

/** The edit of the quick fix at a range whose title has this part. A busy editor may cancel a request: none then. */
export async function quickFixAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: string,
): Promise<vscode.WorkspaceEdit> {
  let titles: readonly string[] = [];
  for (let request = 0; request < MOST_REQUESTS; request++) {
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const edit = actions.find((action) => action.title.includes(title))?.edit;
    if (edit !== undefined) return edit;
    titles = actions.map((action) => action.title);
  }
  throw new Error(`no quick fix "${title}" among: ${titles.join("; ")}`);
}

/** Replaces the first occurrence of a text. */
export async function replace(
  { document, edit }: vscode.TextEditor,
  text: string,
  by: string,
): Promise<void> {
  const start = positionOf(document, text);
  const end = document.positionAt(document.offsetAt(start) + text.length);
  await edit((builder) => builder.replace(new vscode.Range(start, end), by));
}

/** Types a text at an offset one character at a time, without the brackets that the editor would close. */
export async function typeAt(
  { document, edit }: vscode.TextEditor,
  offset: number,
  text: string,
  afterEach: (typed: string) => Promise<void>,
): Promise<void> {
  let typed = "";
  for (const character of text) {
    const position = document.positionAt(offset + typed.length);
    await edit((builder) => builder.insert(position, character));
    typed += character;
    await afterEach(typed);
  }
}
