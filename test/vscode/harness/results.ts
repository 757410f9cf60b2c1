/** How many tests of one kind passed and failed; `.ci/run` adds the kinds up. */
import fs from "node:fs";
import path from "node:path";
import { ROOT } from "./paths";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const FOLDER = path.join(ROOT, ".cache", "results");

/** Keeps the counts of one run for the summary at the end. */
export function recordResults(kind: string, counts: Counts): void {
  fs.mkdirSync(FOLDER, { recursive: true });
  fs.writeFileSync(path.join(FOLDER, `${kind}.json`), JSON.stringify(counts));
  console.log(`${kind}: ${counts.passed} passed, ${counts.failed} failed`);
}
