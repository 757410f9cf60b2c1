/** Notebooks: cells as one module with offsets that lead both ways, and the reading of `.ipynb` files. */

import { maskCell } from "./magics";

/** A cell's text and the identifier of its language, such as `python` or `markdown`. */
export interface Cell {
  readonly language: string;
  readonly text: string;
}

/** A place in a cell: the cell's index among all cells, and an offset in its text. */
export interface CellOffset {
  readonly cell: number;
  readonly offset: number;
}

/** The cells of one language as the text of one module. */
export interface NotebookModule {
  readonly text: string;
  /** Where an offset of the module stands; the line end between two cells belongs to the first. */
  readonly toCell: (offset: number) => CellOffset | undefined;
  /** The offset in the module, or undefined for a cell of another language. */
  readonly toModule: (place: CellOffset) => number | undefined;
}

interface Piece {
  readonly cell: number;
  readonly start: number;
  readonly length: number;
}

/**
 * Joins the cells of one language in their order. What is not Python in a Python cell is masked, so that the
 * module's text differs from the cells', but all offsets hold.
 */
export function joinCells(cells: readonly Cell[], language = "python"): NotebookModule {
  const pieces: Piece[] = [];
  let text = "";
  cells.forEach((cell, index) => {
    if (cell.language !== language) return;
    pieces.push({ cell: index, start: text.length, length: cell.text.length });
    text += `${language === "python" ? maskCell(cell.text) : cell.text}\n`;
  });
  return {
    text,
    toCell(offset) {
      const piece = pieces.findLast(({ start }) => start <= offset) ?? pieces[0];
      if (!piece) return undefined;
      return { cell: piece.cell, offset: Math.max(0, Math.min(offset - piece.start, piece.length)) };
    },
    toModule({ cell, offset }) {
      const piece = pieces.find((candidate) => candidate.cell === cell);
      return piece && piece.start + Math.max(0, Math.min(offset, piece.length));
    },
  };
}

/** What reading an `.ipynb` file gives. */
export type Notebook =
  | { readonly kind: "notebook"; readonly cells: readonly Cell[] }
  | { readonly kind: "error"; readonly message: string };

/** Reads the JSON of an `.ipynb` file, of format 3 or 4. */
export function readNotebook(json: string): Notebook {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: "error", message: `The notebook is not JSON: ${reason}` };
  }
  const notebook = asRecord(parsed);
  const lists = [notebook, ...asList(notebook?.["worksheets"]).map(asRecord)].map((part) => part?.["cells"]);
  if (!lists.some(Array.isArray)) return { kind: "error", message: "The notebook has no list of cells." };
  const language = kernelLanguage(notebook);
  return { kind: "notebook", cells: lists.flatMap(asList).map((cell) => readCell(asRecord(cell), language)) };
}

function kernelLanguage(notebook: Fields | undefined): string {
  const metadata = asRecord(notebook?.["metadata"]);
  const info = asRecord(metadata?.["language_info"])?.["name"];
  const kernel = asRecord(metadata?.["kernelspec"])?.["language"];
  return [info, kernel].find((name) => typeof name === "string")?.toLowerCase() ?? "python";
}

/** Format 4 keeps a cell's text in `source`, format 3 keeps code in `input` with a language of its own. */
function readCell(cell: Fields | undefined, language: string): Cell {
  const text = joinText(cell?.["source"] ?? cell?.["input"]);
  if (cell?.["cell_type"] !== "code") return { language: "markdown", text };
  const own = asRecord(asRecord(cell["metadata"])?.["vscode"])?.["languageId"] ?? cell["language"];
  return { language: typeof own === "string" ? own.toLowerCase() : language, text };
}

function joinText(source: unknown): string {
  return typeof source === "string"
    ? source
    : asList(source)
        .filter((line) => typeof line === "string")
        .join("");
}

type Fields = Readonly<Record<string, unknown>>;

function asRecord(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
