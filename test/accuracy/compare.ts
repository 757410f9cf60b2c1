import fs from "node:fs";
import { readerFor } from "../../src/cli/files";
import { type ModelJson, summaryJson } from "../../src/present";
import { createService, type LayerLensService } from "../../src/service";

/** Milliseconds for one model; enough for the largest on a busy machine. */
const MAXIMUM_TIME = 60_000;

/** How one figure of ours stands to the framework's. */
export type Verdict = "exact" | "unknown" | "wrong";

/** What the comparison of one model found. */
export interface ModelReport {
  readonly name: string;
  /** Whether every figure of the model and of all its layers is exact. */
  readonly exact: boolean;
  readonly totals: Verdict;
  readonly layers: Readonly<Record<Verdict, number>>;
  /** Why figures are unknown. */
  readonly reasons: readonly string[];
  /** The first differences, for people. */
  readonly differences: readonly string[];
  /** What the rules report in it, hints aside: each rule once, with its severity. */
  readonly findings: readonly string[];
}

/** The rules that report something in a model, hints aside, as `warning oversized-dense`. */
export function reported(
  findings: readonly { readonly rule: string; readonly severity: string }[],
): readonly string[] {
  const worse = findings.filter(({ severity }) => severity !== "hint");
  return [...new Set(worse.map(({ rule, severity }) => `${severity} ${rule}`))].sort();
}

/** Reads models from source files below one root. */
export class SourceModels {
  readonly #service: LayerLensService;
  constructor(folder: string, root: string) {
    this.#service = createService({
      sources: readerFor(`${folder}/_.py`, [root]),
      maximumTime: MAXIMUM_TIME,
    });
  }

  /** The summary of what an expression builds in a file's module. */
  async summarize(file: string, call: string, input?: readonly number[]): Promise<ModelJson | undefined> {
    const document = { uri: file, text: fs.readFileSync(file, "utf8"), languageId: "python" };
    const option = input ? { option: [input.join(",")] } : {};
    const analysis = await this.#service.analyze({ document, call, ...option });
    return summaryJson(analysis).models[0];
  }
}

/** Compares one value: null is unknown, anything else must be equal. */
export function verdict(ours: unknown, truth: unknown): Verdict {
  if (JSON.stringify(ours) === JSON.stringify(truth)) return "exact";
  return holdsUnknown(ours) ? "unknown" : "wrong";
}

function holdsUnknown(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.some(holdsUnknown));
}

/** The worst of several verdicts. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes("wrong") ? "wrong" : verdicts.includes("unknown") ? "unknown" : "exact";
}

/** One layer call or layer of the truth or of ours, by what identifies it. */
export interface Row {
  readonly key: string;
  readonly figures: readonly unknown[];
}

/** Holds our rows against the truth's. Rows of one key are matched where they agree, whatever their order. */
export function compareRows(
  ours: readonly Row[],
  truth: readonly Row[],
): Pick<ModelReport, "layers" | "differences"> {
  const waiting = new Map<string, Row[]>();
  for (const row of ours) waiting.set(row.key, [...(waiting.get(row.key) ?? []), row]);
  const layers = { exact: 0, unknown: 0, wrong: 0 };
  const differences: string[] = [];
  const open = truth.filter((row) => {
    const same = waiting.get(row.key);
    const at = same?.findIndex((mine) => verdict(mine.figures, row.figures) === "exact") ?? -1;
    if (at >= 0) same?.splice(at, 1);
    if (at >= 0) layers.exact++;
    return at < 0;
  });
  for (const row of open) {
    const mine = waiting.get(row.key)?.shift();
    layers[mine ? worst(row.figures.map((figure, i) => verdict(mine.figures[i], figure))) : "unknown"]++;
    differences.push(`${row.key}: ${JSON.stringify(mine?.figures)} for ${JSON.stringify(row.figures)}`);
  }
  for (const row of [...waiting.values()].flat()) {
    layers[holdsUnknown(row.figures) ? "unknown" : "wrong"]++;
    differences.push(`${row.key}: ${JSON.stringify(row.figures)} is not in the truth`);
  }
  return { layers, differences };
}
