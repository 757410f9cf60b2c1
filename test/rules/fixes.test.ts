import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { allRules } from "../../src/rules";
import { type AppliedFix, appliedFixes, type ModelFigures } from "./fixes";

const RECORD = path.join(__dirname, "..", "oracle", "record", "fixes.json");

/** What the framework says about the code after a fix. */
interface RecordedFix {
  readonly key: string;
  readonly hash: string;
  /** What it raised, if anything. */
  readonly error?: string;
  /** The last model that the code calls or builds, the batch as null; absent where it calls single layers only. */
  readonly model?: { readonly output: unknown; readonly params: number };
}

function readRecord(): ReadonlyMap<string, RecordedFix> {
  const { fixes } = JSON.parse(fs.readFileSync(RECORD, "utf8")) as { fixes: readonly RecordedFix[] };
  return new Map(fixes.map((fix) => [fix.key, fix]));
}

/** Sizes that the framework leaves open have names here. */
function isSame(ours: unknown, theirs: unknown): boolean {
  if (Array.isArray(ours) && Array.isArray(theirs))
    return ours.length === theirs.length && ours.every((size, i) => isSame(size, theirs[i]));
  return ours === theirs || (theirs === null && typeof ours === "string");
}

function checkRecorded(fix: AppliedFix, recorded: RecordedFix | undefined): void {
  expect(recorded?.hash, "run `bash test/oracle/run.sh fixes`").toBe(fix.hash);
  expect(recorded?.error).toBeUndefined();
  expect(fix.errors).toEqual([]);
  const { model } = recorded ?? {};
  const isModel = ({ output, params }: ModelFigures) =>
    params === model?.params && isSame(output, model?.output);
  if (model) expect(fix.models.find(isModel), JSON.stringify({ model, ours: fix.models })).toBeDefined();
}

let applied: readonly AppliedFix[] = [];

beforeAll(async () => {
  applied = await appliedFixes();
  // The oracle runs what is written here, and records the answers.
  const wanted = process.env["WRITE_FIXES"];
  if (wanted) fs.writeFileSync(wanted, JSON.stringify(applied));
  // Some hundred analyses take a while on a busy machine.
}, 120_000);

describe.skipIf(process.env["WRITE_FIXES"])("every quick fix", () => {
  it("gives code that runs in the real framework, with the figures that are shown", () => {
    const record = readRecord();
    for (const fix of applied) {
      try {
        checkRecorded(fix, record.get(fix.key));
      } catch (error) {
        throw new Error(`${fix.key}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    expect([...record.keys()].sort()).toEqual(applied.map(({ key }) => key).sort());
  });

  it("is asked for, of every rule that says how safe its fix is", () => {
    const promised = allRules.flatMap(({ id, docs }) => (docs.fixSafety === undefined ? [] : [id]));
    expect([...new Set(applied.map(({ rule }) => rule))].sort()).toEqual(promised.sort());
  });
});

describe.runIf(process.env["WRITE_FIXES"])("every quick fix", () => {
  it("is written for the oracle", () => expect(applied.length).toBeGreaterThan(0));
});
