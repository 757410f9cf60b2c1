/** Entry for the Node extension host; mocha stays outside the bundle. */
import Mocha from "mocha";
import { OPTIONS, runMocha } from "./run";

export async function run(): Promise<void> {
  const mocha = new Mocha(OPTIONS);
  // Defines `describe` and `it`, which the suites use as globals.
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("layer-lens:suites");
  await runMocha(mocha);
}
