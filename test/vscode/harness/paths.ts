import path from "node:path";

/** The repository; every npm script runs there. */
export const ROOT = process.cwd();
/** Where the VS Code server is installed; it is kept between runs and never committed. */
export const VSCODE_HOME =
  process.env["LAYER_LENS_VSCODE_HOME"] ?? path.join(ROOT, ".cache", "vscode-server");
/** Files that the tests open. They are copied before each run, so that no test writes into the repository. */
export const SAMPLES = path.join(ROOT, "test", "samples");
/** What the bundler made of `test/vscode`. */
export const BUILT = path.join(ROOT, "dist", "test");
/** Logs and screenshots of failed runs. */
export const LOGS = path.join(ROOT, ".cache", "logs");
export const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
