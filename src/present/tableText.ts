import type { FileAnalysis } from "./document";
import { summaryJson } from "./json";
import { type SummaryTable, summaryTable } from "./table";

/** What a summary can be printed as; `json` is that of {@link summaryJson}. */
export type TableFormat = "text" | "markdown" | "csv" | "json";

/** The summary of the model with this index, to print or to copy. */
export function summaryText(document: FileAnalysis, model: number, format: TableFormat): string {
  if (format === "json") {
    const analysis = document.analysis.models[model];
    return JSON.stringify(summaryJson(document, analysis ? [analysis] : []), undefined, 2);
  }
  const table = summaryTable(document, model);
  if (format === "csv") return csv(table);
  return format === "markdown" ? markdown(table) : plain(table);
}

/** Columns in fixed width, as Keras and torchinfo print them. */
function plain({ model, facts, columns, rows, notes }: SummaryTable): string {
  const head = columns.map(({ title }) => title);
  const body = rows.map(({ cells, depth }) =>
    cells.map((cell, i) => (i === 0 ? "  ".repeat(depth) + cell : cell)),
  );
  const widths = columns.map((_, i) => Math.max(...[head, ...body].map((cells) => (cells[i] ?? "").length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (columns[i]?.numeric ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join("  ")
      .trimEnd();
  const total = widths.reduce((all, width) => all + width + 2, -2);
  const labels = Math.max(...facts.map(({ label }) => label.length));
  return [
    model,
    "─".repeat(total),
    line(head),
    "─".repeat(total),
    ...body.map(line),
    "─".repeat(total),
    ...facts.map(({ label, value }) => `${`${label}:`.padEnd(labels + 2)}${value}`),
    ...notes,
  ].join("\n");
}

function markdown({ model, facts, columns, rows, notes }: SummaryTable): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    `### ${model}`,
    "",
    line(columns.map(({ title }) => title)),
    line(columns.map(({ numeric }) => (numeric ? "---:" : "---"))),
    ...rows.map(({ cells, depth }) =>
      line([`${"&nbsp;&nbsp;".repeat(depth)}${cells[0] ?? ""}`, ...cells.slice(1)]),
    ),
    "",
    ...facts.map(({ label, value }) => `- ${label}: ${value}`),
    ...notes.map((note) => `- ${note}`),
  ].join("\n");
}

/** One line a layer, as RFC 4180 wants it; numbers without grouping. */
function csv({ columns, rows }: SummaryTable): string {
  const field = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map(({ cells }) =>
    cells.map((cell, i) => field(columns[i]?.numeric ? cell.replaceAll(",", "") : cell)).join(","),
  );
  return [columns.map(({ title }) => title).join(","), ...lines].join("\n");
}
