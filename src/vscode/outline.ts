import * as vscode from "vscode";
import type { SummaryRow, SummaryTable } from "../present";
import type { Analyses, Answer } from "./analyses";
import { toLocation } from "./convert";
import { isSupported, keyOf } from "./modules";

const VIEW = "layerLens.outline";

/** A model or a layer in the tree. */
interface Entry {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly place: vscode.Location | undefined;
  readonly children: Entry[];
}

/** The models of the active editor as a tree of layers; a click goes to the code. */
export class Outline implements vscode.TreeDataProvider<Entry>, vscode.Disposable {
  readonly #analyses: Analyses;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: readonly vscode.Disposable[];
  #shown: string | undefined;
  #roots: readonly Entry[] = [];
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(analyses: Analyses) {
    this.#analyses = analyses;
    const update = () => void analyses.log.guard("outline", undefined, () => this.#update());
    this.#disposables = [
      this.#changed,
      vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true }),
      vscode.window.onDidChangeActiveTextEditor(update),
      analyses.onDidAnswer(update),
    ];
    update();
  }

  getTreeItem({ id, label, description, place, children }: Entry): vscode.TreeItem {
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(label, children.length === 0 ? None : Collapsed);
    item.id = id;
    item.description = description;
    item.tooltip = `${label}  ${description}`;
    if (place !== undefined) {
      const { uri, range } = place;
      item.command = { command: "vscode.open", title: "Go to Code", arguments: [uri, { selection: range }] };
    }
    return item;
  }

  getChildren(entry?: Entry): Entry[] {
    return [...(entry?.children ?? this.#roots)];
  }

  async #update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    // While a panel or the terminal is active, the tree stays; while an answer is on its way, it stays, too.
    if (document === undefined) return;
    const answer = isSupported(document) ? await this.#analyses.latest(document) : undefined;
    if (answer === undefined && isSupported(document) && this.#shown === keyOf(document)) return;
    // Half-typed code would empty the tree at every other keystroke.
    if (answer !== undefined && answer.analysis.syntaxErrors.length > 0 && this.#roots.length > 0) return;
    this.#shown = keyOf(document);
    this.#roots = answer === undefined ? [] : rootsOf(answer);
    this.#changed.fire();
    await vscode.commands.executeCommand("setContext", "layerLens.hasModels", this.#roots.length > 0);
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

function rootsOf({ core, analysis, module }: Answer): readonly Entry[] {
  const placeOf = ({ span }: Pick<SummaryRow, "span">) => span && toLocation(module, span);
  return analysis.models.map(({ name, span }, index) => ({
    id: `${index}`,
    label: name,
    description: core.modelLine(analysis, index),
    place: placeOf({ span }),
    children: treeOf(core.summaryTable(analysis, index), `${index}`, placeOf),
  }));
}

/** Rows come in the order of a walk through the tree, each with its depth. */
function treeOf(
  { rows }: SummaryTable,
  model: string,
  placeOf: (row: SummaryRow) => vscode.Location | undefined,
): Entry[] {
  const roots: Entry[] = [];
  const open: Entry[] = [];
  for (const [index, row] of rows.entries()) {
    const [label = "", ...others] = row.cells;
    const description = descriptionOf(others);
    const entry: Entry = { id: `${model}.${index}`, label, description, place: placeOf(row), children: [] };
    open.length = Math.min(open.length, row.depth);
    (open.at(-1)?.children ?? roots).push(entry);
    open.push(entry);
  }
  return roots;
}

/** `Conv2d · (N, 64, 56, 56) · 36,864 params`. */
function descriptionOf([type = "", output = "", params = ""]: readonly string[]): string {
  const count = params === "" || params === "0" ? "" : `${params} params`;
  return [type, output, count].filter((part) => part !== "").join(" · ");
}
