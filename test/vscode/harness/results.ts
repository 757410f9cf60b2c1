/** How many tests of one kind passed and failed; `.ci/run` adds the kinds up. */
import fs from "node:fs";
import path from "node:path";
import type { Counts } from "../host/marker";
import { ROOT } from "./paths";

/** One file a kind; emptied by `.ci/run` at its start. */
export const RESULTS = path.join(ROOT, ".cache", "results");

/** Keeps the counts of one run for the summary at the end. */
export function recordResults(kind: string, counts: Counts): void {
  fs.mkdirSync(RESULTS, { recursive: true });
  fs.writeFileSync(path.join(RESULTS, `${kind}.json`), JSON.stringify(counts));
  console.log(`${kind}: ${counts.passed} passed, ${counts.failed} failed`);
}
