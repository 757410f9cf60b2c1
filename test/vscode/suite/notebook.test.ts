import * as vscode from "vscode";
import { equal, ok } from "../host/assert";
import { closeEditors, hintsOf, layerLens, lensesOf, workspaceFile } from "../host/editor";

/** Scrolls to a cell; the editor makes what it asks providers with only for cells that it shows. */
async function show(cell: vscode.NotebookCell): Promise<void> {
  const editor = vscode.window.activeNotebookEditor;
  ok(editor, "no notebook is shown");
  editor.revealRange(
    new vscode.NotebookRange(cell.index, cell.index + 1),
    vscode.NotebookEditorRevealType.AtTop,
  );
  const isAsked = async () => {
    try {
      await lensesOf(cell.document);
      return true;
    } catch {
      return false;
    }
  };
  while (!(await isAsked())) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function openNotebook(): Promise<readonly vscode.NotebookCell[]> {
  await layerLens();
  const notebook = await vscode.workspace.openNotebookDocument(workspaceFile("mnist.ipynb"));
  await vscode.window.showNotebookDocument(notebook);
  return notebook.getCells().filter(({ kind }) => kind === vscode.NotebookCellKind.Code);
}

/** The document of the first cell that holds a text, shown in the editor. */
async function cellWith(cells: readonly vscode.NotebookCell[], text: string): Promise<vscode.TextDocument> {
  const cell = cells.find(({ document }) => document.getText().includes(text));
  ok(cell, `no cell holds ${text}`);
  await show(cell);
  return cell.document;
}

describe("notebooks", () => {
  afterEach(closeEditors);

  it("show a Keras model that takes its sizes from the cell above", async () => {
    const lenses = await lensesOf(await cellWith(await openNotebook(), "keras.Sequential"));
    ok(
      lenses.some((lens) => lens.startsWith("1: ") && lens.includes("34.8K params")),
      lenses.join("\n"),
    );
    ok(
      lenses.some((lens) => lens.startsWith("3: ") && lens.includes("320 params")),
      lenses.join("\n"),
    );
  });

  it("show a PyTorch model that is called in the cell below", async () => {
    const cell = await cellWith(await openNotebook(), "class Net");
    const lenses = await lensesOf(cell);
    ok(
      lenses.some((lens) => lens.startsWith("5: ") && lens.includes("→ (1, 10)")),
      lenses.join("\n"),
    );
    const hints = await hintsOf(cell);
    ok(
      hints.some((hint) => hint.startsWith("x[: (1, 64, 5, 5)]")),
      hints.join("\n"),
    );
  });

  it("show nothing in a cell without a model", async () => {
    const cells = await openNotebook();
    equal(await lensesOf(await cellWith(cells, "%matplotlib")), []);
  });

  it("follow an edit of another cell", async () => {
    const cells = await openNotebook();
    const sizes = await cellWith(cells, "num_classes = 10");
    const edit = new vscode.WorkspaceEdit();
    const at = sizes.positionAt(sizes.getText().indexOf("num_classes = 10") + "num_classes = ".length);
    edit.replace(sizes.uri, new vscode.Range(at, at.translate(0, 2)), "7");
    await vscode.workspace.applyEdit(edit);
    const lenses = await lensesOf(await cellWith(cells, "keras.Sequential"));
    ok(
      lenses.some((lens) => lens.startsWith("1: ") && lens.includes("7)")),
      lenses.join("\n"),
    );
  });
});
