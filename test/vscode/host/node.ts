/** Entry for the Node extension host; mocha stays outside the bundle. */
import Mocha from "mocha";
import { OPTIONS, runMocha } from "./run";

/** Names the tests to run; all of them when it is not set. */
const GREP = "LAYER_LENS_GREP";

export async function run(): Promise<void> {
  const mocha = new Mocha({ ...OPTIONS, ...(process.env[GREP] && { grep: process.env[GREP] }) });
  // Defines `describe` and `it`, which the suites use as globals.
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("layer-lens:suites");
  await runMocha(mocha);
}
