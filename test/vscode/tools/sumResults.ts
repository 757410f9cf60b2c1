/** Adds up what every kind of test left behind; fails when one kind is missing or a test failed. */
import fs from "node:fs";
import path from "node:path";
import { RESULTS } from "../harness/results";

const KINDS = ["checks", "unit", "vscode-node", "vscode-web", "end-to-end"];

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

/** vitest writes a report of its own; a file that does not load fails a suite, but no test. */
function fromVitest({ numPassedTests, numFailedTests, numFailedTestSuites, success }: VitestReport) {
  return { passed: numPassedTests, failed: success ? 0 : Math.max(1, numFailedTests, numFailedTestSuites) };
}

let passed = 0;
let failed = 0;
for (const kind of KINDS) {
  const file = path.join(RESULTS, `${kind}.json`);
  if (!fs.existsSync(file)) {
    console.log(`${kind}: did not run`);
    failed += 1;
    continue;
  }
  const report = JSON.parse(fs.readFileSync(file, "utf8"));
  const counts = "numPassedTests" in report ? fromVitest(report) : report;
  console.log(`${kind}: ${counts.passed} passed, ${counts.failed} failed`);
  passed += counts.passed;
  failed += counts.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
