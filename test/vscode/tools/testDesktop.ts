/**
 * Runs the suites through @vscode/test-electron, in a desktop VS Code that it downloads.
 *
 * `VSCODE_EXECUTABLE` names another build. Where none can be downloaded, the server takes its place.
 */
import fs from "node:fs";
import path from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { copyWorkspace } from "../harness/hostRun";
import { BUILT, ROOT } from "../harness/paths";

function standIn(): string {
  const shim = path.join(BUILT, "tools", "codeShim.mjs");
  fs.chmodSync(shim, 0o755);
  return shim;
}

async function executable(): Promise<string> {
  const named = process.env["VSCODE_EXECUTABLE"];
  if (named !== undefined) return named === "stand-in" ? standIn() : path.resolve(named);
  try {
    return await downloadAndUnzipVSCode();
  } catch (error) {
    console.log(`No desktop VS Code could be downloaded (${String(error)}); using the server instead.`);
    return standIn();
  }
}

try {
  await runTests({
    vscodeExecutablePath: await executable(),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: path.join(BUILT, "node"),
    launchArgs: [copyWorkspace(), "--disable-extensions"],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
