import { findings } from "../present";
import { type AnalyzedFile, analyzeFile, placeOf } from "./analyze";
import { collect } from "./files";
import type { Outcome, Paint } from "./output";
import { sarif } from "./sarif";

export const CHECK_FORMATS = ["text", "json", "sarif"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** A finding with its lines and columns, both from 1; in a notebook they count within the cell. */
export interface CheckedFinding {
  readonly file: string;
  readonly cell?: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: "hint" | "information" | "warning" | "error";
  readonly message: string;
}

export interface CheckRequest {
  readonly paths: readonly string[];
  readonly roots: readonly string[];
  readonly format: CheckFormat;
}

/** Checks files and folders; the status is 1 when there is an error. */
export async function check({ paths, roots, format }: CheckRequest, paint: Paint): Promise<Outcome> {
  const found: CheckedFinding[] = [];
  const files = collect(paths);
  for (const file of files) found.push(...findingsOf(await analyzeFile(file, roots)));
  const status = found.some(({ severity }) => severity === "error") ? 1 : 0;
  if (format === "json")
    return { out: JSON.stringify({ version: 1, findings: found }, undefined, 2), status };
  if (format === "sarif") return { out: JSON.stringify(sarif(found), undefined, 2), status };
  return {
    out: found.map((finding) => line(finding, paint)).join("\n"),
    err: total(found, files.length),
    status,
  };
}

function findingsOf(analyzed: AnalyzedFile): readonly CheckedFinding[] {
  const { document } = analyzed;
  return findings(document).map(({ span, rule, severity, message }) => {
    const end = placeOf(analyzed, span.end);
    const place = { ...placeOf(analyzed, span.start), endLine: end.line, endColumn: end.column };
    return { file: document.file, ...place, rule, severity, message };
  });
}

const COLOURS = { error: "red", warning: "yellow", information: "cyan", hint: "grey" } as const;

function line(
  { file, cell, line: at, column, severity, rule, message }: CheckedFinding,
  paint: Paint,
): string {
  const place = cell === undefined ? file : `${file}:cell ${cell}`;
  return `${place}:${at}:${column}: ${paint(severity, COLOURS[severity])} ${message} [${rule}]`;
}

function total(found: readonly CheckedFinding[], files: number): string {
  const count = (severity: CheckedFinding["severity"], noun: string) => {
    const number = found.filter((finding) => finding.severity === severity).length;
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
  };
  return `${files} file${files === 1 ? "" : "s"}: ${count("error", "error")}, ${count("warning", "warning")}`;
}
