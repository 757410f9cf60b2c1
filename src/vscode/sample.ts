import * as vscode from "vscode";

/** Opens a small model as a new document, to try things on: nothing is written to the disk. */
export async function openSample(extensionUri: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(extensionUri, "media", "walkthrough", "sample.py");
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: "python", content }),
  );
}
