import { summaryJson, summaryText, type TableFormat } from "../present";
import type { AnalyzeRequest } from "../service";
import { analyzeFile } from "./analyze";
import type { Outcome } from "./output";

export interface SummaryRequest {
  readonly file: string;
  readonly call: string | undefined;
  readonly inputs: readonly string[];
  readonly roots: readonly string[];
  readonly format: TableFormat;
}

/** Prints the models of a file, or the one that an expression makes. */
export async function summary({ file, call, inputs, roots, format }: SummaryRequest): Promise<Outcome> {
  const options: Partial<AnalyzeRequest> = { ...(call === undefined ? {} : { call }), option: inputs };
  const { document } = await analyzeFile(file, roots, options);
  const reasons = new Set(document.analysis.gaps.map(({ reason }) => `note: ${reason}`));
  const err = [...reasons].join("\n");
  if (format === "json") return { out: JSON.stringify(summaryJson(document), undefined, 2), err, status: 0 };
  if (document.models.length === 0) {
    const what = call === undefined ? `no model found in ${file}` : `${call} makes no model in ${file}`;
    return { out: "", err: `${what}\n${err}`.trimEnd(), status: 0 };
  }
  const tables = document.models.map((_, index) => summaryText(document, index, format));
  return { out: tables.join("\n\n"), err, status: 0 };
}
