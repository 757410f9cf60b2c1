import path from "node:path";
import { type FileAnalysis, positionAt } from "../present";
import {
  type AnalyzeRequest,
  createService,
  joinCells,
  type LayerLensService,
  type NotebookModule,
  readNotebook,
  scriptLanguage,
} from "../service";
import { nameOf, readerFor, readText } from "./files";
import { UsageError } from "./output";

/** Milliseconds for one file; nobody waits longer at a prompt. */
const MAXIMUM_TIME = 30_000;

/** An analysed file, with the cells that its text was joined from if it is a notebook. */
export interface AnalyzedFile {
  readonly document: FileAnalysis;
  readonly cells: NotebookModule | undefined;
}

/** The service for the folder that was read last: files of one folder import the same modules. */
let last: { readonly folders: string; readonly service: LayerLensService } | undefined;

function serviceFor(file: string, roots: readonly string[]): LayerLensService {
  const folders = [path.dirname(file), ...roots].join("\n");
  if (last?.folders !== folders) {
    const onMistake = (thrown: unknown) =>
      console.error(`layer-lens: a mistake of its own beside ${file}:`, thrown);
    const service = createService({ sources: readerFor(file, roots), maximumTime: MAXIMUM_TIME, onMistake });
    last = { folders, service };
  }
  return last.service;
}

/** Analyses one file on disk with the files that it imports. */
export async function analyzeFile(
  file: string,
  roots: readonly string[],
  options: Partial<AnalyzeRequest> = {},
): Promise<AnalyzedFile> {
  const cells = path.extname(file) === ".ipynb" ? cellsOf(file) : undefined;
  const languageId = scriptLanguage(file) ?? "python";
  const document = { uri: nameOf(file), text: cells?.text ?? readText(file), languageId };
  return { document: await serviceFor(file, roots).analyze({ document, ...options }), cells };
}

function cellsOf(file: string): NotebookModule {
  const notebook = readNotebook(readText(file));
  if (notebook.kind === "error") throw new UsageError(`cannot read ${file}: ${notebook.message}`);
  return joinCells(notebook.cells);
}

/** A place in a file for people, all counted from 1; `cell` counts a notebook's cells of every kind. */
export interface FilePosition {
  readonly cell?: number;
  readonly line: number;
  readonly column: number;
}

/** Where an offset of the analysed text stands; lines of a notebook count within their cell. */
export function placeOf({ document, cells }: AnalyzedFile, offset: number): FilePosition {
  const position = positionAt(document, document.file, offset);
  const place = cells?.toCell(offset);
  const start = place && cells?.toModule({ cell: place.cell, offset: 0 });
  if (!place || start === undefined) return position;
  const { line: first } = positionAt(document, document.file, start);
  return { cell: place.cell + 1, line: position.line - first + 1, column: position.column };
}
