/** Prints what activation and a keystroke cost in the Node extension host of a real VS Code. */
import { runInHost } from "../harness/hostRun";

process.env["LAYER_LENS_GREP"] = "activation|performance";
const { failed } = await runInHost("node");
process.exit(failed === 0 ? 0 : 1);
