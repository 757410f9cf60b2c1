import { findings, ruleDescriptions, type Span } from "../present";
import type { RuleSettings } from "../service";
import { type AnalyzedFile, analyzeFile, placeOf } from "./analyze";
import { collect } from "./files";
import { type Outcome, type Paint, UsageError } from "./output";
import { sarif } from "./sarif";

export const CHECK_FORMATS = ["text", "json", "sarif"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export const SEVERITIES = ["hint", "information", "warning", "error"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Lines and columns, both from 1; in a notebook they count within the cell, and cells of every kind count. */
export interface Region {
  readonly cell?: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface CheckedFinding extends Region {
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (Region & { readonly message: string })[];
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly (Region & { readonly text: string })[];
  }[];
}

export interface CheckRequest {
  readonly paths: readonly string[];
  readonly roots: readonly string[];
  readonly format: CheckFormat;
  /** The mildest severity that is reported. */
  readonly least: Severity;
  readonly rules: RuleSettings;
}

/** Checks files and folders; the status is 1 when there is an error. */
export async function check(request: CheckRequest, paint: Paint): Promise<Outcome> {
  const { paths, roots, format, least, rules } = request;
  const isShown = ({ severity }: CheckedFinding) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
  const found: CheckedFinding[] = [];
  const files = collect(paths);
  for (const file of files)
    found.push(...findingsOf(await analyzeFile(file, roots, { rules })).filter(isShown));
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

/** Reads `NAME=SEVERITY` and `NAME=NUMBER`, as the settings of the editor name them. */
export function ruleSettings(rules: readonly string[], thresholds: readonly string[]): RuleSettings {
  const known = ruleDescriptions();
  const names = new Set(known.map(({ id }) => id));
  const limits = new Set(known.flatMap((rule) => rule.thresholds));
  return {
    severities: Object.fromEntries(
      rules.map((option) => {
        const [name, value] = parts("--rule", option, names);
        const severity = [...SEVERITIES, "off" as const].find((each) => each === value);
        if (!severity)
          throw new UsageError(`--rule ${option}: ${value} is none of off, ${SEVERITIES.join(", ")}`);
        return [name, severity];
      }),
    ),
    thresholds: Object.fromEntries(
      thresholds.map((option) => {
        const [name, value] = parts("--threshold", option, limits);
        if (value === "" || !(Number(value) >= 0))
          throw new UsageError(`--threshold ${option}: ${value} is no number`);
        return [name, Number(value)];
      }),
    ),
  };
}

function parts(flag: string, option: string, names: ReadonlySet<string>): readonly [string, string] {
  const [name = "", value = ""] = option.split("=", 2);
  if (!names.has(name)) throw new UsageError(`${flag} ${option}: there is no ${name}`);
  return [name, value];
}

function findingsOf(analyzed: AnalyzedFile): readonly CheckedFinding[] {
  const { document } = analyzed;
  const region = (span: Span): Region => {
    const end = placeOf(analyzed, span.end);
    return { ...placeOf(analyzed, span.start), endLine: end.line, endColumn: end.column };
  };
  return findings(document).map(({ span, rule, severity, message, related, fixes }) => ({
    file: document.file,
    ...region(span),
    rule,
    severity,
    message,
    related: related.map((each) => ({ ...region(each.span), message: each.message })),
    fixes: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ ...region(edit.span), text: edit.text })),
    })),
  }));
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
  const count = (severity: Severity) => {
    const number = found.filter((finding) => finding.severity === severity).length;
    return `${number} ${severity}${number === 1 ? "" : "s"}`;
  };
  return `${files} file${files === 1 ? "" : "s"}: ${count("error")}, ${count("warning")}`;
}
