import path from "node:path";
import { type FileAnalysis, findings, type ModelJson, summaryJson } from "../../src/present";
import type { LayerLensService } from "../../src/service";
import { figuresOf, isUnknown, type Truth } from "./idioms";

/** A random program with what its framework said, as `test/oracle/record_programs.py` writes them. */
export interface Program {
  readonly seed: number;
  readonly text: string;
  /** The expression that gives the model. */
  readonly call: string;
  /** Shapes that are fed to it, as the option takes them. */
  readonly inputs: readonly string[];
}

/** What the framework said; an error with the lines of the program that led to it, the outermost first. */
export type ProgramTruth = Omit<Truth, "error"> & {
  readonly error?: { readonly class: string; readonly message: string; readonly lines: readonly number[] };
};

/** The programs of a record. */
export interface ProgramRecord {
  readonly source: string;
  readonly programs: readonly (Program & ProgramTruth)[];
}

export const RECORDS = path.join(__dirname, "../oracle/record");

/** How our answer stands to the framework's. The first three are as they should be. */
export type Verdict =
  | "right"
  | "error found"
  | "error in other words"
  | "open figure"
  | "open error"
  | "wrong figure"
  | "false error"
  | "missed error"
  | "no model";

export interface Judgement {
  readonly verdict: Verdict;
  /** What differs, ours beside the framework's. */
  readonly details: unknown;
}

/** Analyses a program with its call and inputs, and also as it stands, and holds both against the framework. */
export function judge(service: LayerLensService, program: Program & ProgramTruth): Judgement {
  const document = { uri: `${program.seed}.py`, text: program.text, languageId: "python" };
  const analysis = service.analyzeNow({ document, call: program.call, option: program.inputs });
  const plain = service.analyzeNow({ document: { ...document, uri: `${program.seed}-plain.py` } });
  if (!analysis || !plain) return { verdict: "no model", details: "not analysed" };
  if (program.error) return judgeError(analysis, program.error);
  const falseErrors = [...errorsOf(analysis), ...errorsOf(plain)];
  if (falseErrors.length > 0) return { verdict: "false error", details: falseErrors };
  const [model] = summaryJson(analysis).models;
  return model ? judgeFigures(model, program) : { verdict: "no model", details: undefined };
}

function judgeFigures(model: ModelJson, truth: ProgramTruth): Judgement {
  // Which layers run is known in part where something is not.
  const figures = figuresOf(model, truth).filter(([name]) => name !== "calls" || model.unknown.length === 0);
  const wrong = figures.filter(([, ours, wanted]) => !isUnknown(ours) && !isEqual(ours, wanted));
  if (wrong.length > 0) return { verdict: "wrong figure", details: wrong };
  const open = figures.filter(([, ours, wanted]) => isUnknown(ours) && !isEqual(ours, wanted));
  if (open.length === 0) return { verdict: "right", details: undefined };
  return { verdict: "open figure", details: { open: open.map(([name]) => name), why: model.unknown } };
}

function judgeError(analysis: FileAnalysis, error: NonNullable<ProgramTruth["error"]>): Judgement {
  const errors = errorsOf(analysis);
  const [model] = summaryJson(analysis).models;
  const beside = { theirs: error, ours: errors };
  if (errors.length === 0) {
    const isShown = model !== undefined && !isUnknown(model.output) && model.unknown.length === 0;
    return isShown
      ? { verdict: "missed error", details: { ...beside, output: model.output } }
      : { verdict: "open error", details: { ...beside, why: model?.unknown } };
  }
  const isSame = errors.some((message) => message.includes(error.message.split("\n")[0] ?? ""));
  return isSame
    ? { verdict: "error found", details: undefined }
    : { verdict: "error in other words", details: beside };
}

/** The errors that are reported, in words. */
function errorsOf(analysis: FileAnalysis): readonly string[] {
  return findings(analysis)
    .filter(({ severity }) => severity === "error")
    .map(({ message }) => message);
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
