import * as vscode from "vscode";
import * as assert from "../host/assert";

describe("activation", () => {
  it("starts with a Python file", async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, "net.py"));
    await vscode.window.showTextDocument(document);
    const extension = vscode.extensions.getExtension("layer-lens.layer-lens");
    assert.ok(extension);
    await extension.activate();
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      document.uri,
      100,
    );
    assert.ok(lenses.length > 0);
  });
});
