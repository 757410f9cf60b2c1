import fs from "node:fs";
import path from "node:path";
import { findings } from "../../src/present";
import { createService, joinCells, readNotebook, scriptLanguage } from "../../src/service";
import { type ModelReport, reported } from "./compare";

/**
 * Holds what the rules report on models whose authors know what they do against `judgements.json`: a finding that
 * nobody has judged fails, and so does a judgement of what is not reported any more. Hints are not judged.
 */

const RECORD = "test/accuracy/judgements.json";
const SAMPLES = "test/samples";

/** What one rule reports on some models of one source, and why that is right. */
interface Judgement {
  readonly source: string;
  /** Such as `warning oversized-dense`. */
  readonly finding: string;
  /** Their names; in code of others, places such as `net.py:12`. */
  readonly models: readonly string[];
  /** Whether its authors would agree that it is so, be it on purpose. */
  readonly judgement: "right";
  readonly because: string;
}

/** What is reported, by source; of packages of others, at places in files instead of in models. */
export type Measured = readonly (readonly [
  source: string,
  reports: readonly Pick<ModelReport, "name" | "findings">[],
])[];

/** What the rules report on the files of the samples. */
export async function sampleFindings(): Promise<Measured[number]> {
  const service = createService();
  const files = fs.readdirSync(SAMPLES, { recursive: true, encoding: "utf8" }).sort();
  const reports: { readonly name: string; readonly findings: readonly string[] }[] = [];
  for (const name of files.filter((each) => /\.(py|js|ts|ipynb)$/.test(each))) {
    const text = sourceOf(path.join(SAMPLES, name));
    const document = { uri: name, text, languageId: scriptLanguage(name) ?? "python" };
    reports.push({ name, findings: reported(findings(await service.analyze({ document }))) });
  }
  return ["samples", reports];
}

function sourceOf(file: string): string {
  const text = fs.readFileSync(file, "utf8");
  if (path.extname(file) !== ".ipynb") return text;
  const notebook = readNotebook(text);
  return notebook.kind === "error" ? "" : joinCells(notebook.cells).text;
}

/** Where the findings differ from the judged ones, one line each. */
export function differences(packages: Measured, samples: Measured[number]): readonly string[] {
  const found = new Set([...packages, samples].flatMap(([source, reports]) => keys(source, reports)));
  const { judgements } = JSON.parse(fs.readFileSync(RECORD, "utf8")) as {
    readonly judgements: readonly Judgement[];
  };
  const judged = new Set(
    judgements.flatMap(({ source, finding, models }) => models.map((name) => key(source, name, finding))),
  );
  return [
    ...[...found].filter((each) => !judged.has(each)).map((each) => `not judged: ${each}`),
    ...[...judged].filter((each) => !found.has(each)).map((each) => `judged, but not reported: ${each}`),
  ];
}

function keys(source: string, reports: Measured[number][1]): readonly string[] {
  return reports.flatMap(({ name, findings: all }) => all.map((finding) => key(source, name, finding)));
}

function key(source: string, model: string, finding: string): string {
  return `${source}, ${model}: ${finding}`;
}
