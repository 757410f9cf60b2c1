/** Entry for the web-worker extension host: one file with mocha's browser build and all suites. */
import "mocha/mocha.js";
import { OPTIONS, runMocha } from "./run";

export async function run(): Promise<void> {
  mocha.setup(OPTIONS);
  await import("layer-lens:suites");
  await runMocha(mocha as unknown as Mocha);
}
