/** Runs the benchmarks of everything below the editor. */
import { bench as benchAnalysis } from "./analysis";
import { bench as benchArithmetic } from "./arithmetic";
import { bench as benchCatalogue } from "./catalogue";
import { bench as benchModels } from "./models";
import { bench as benchRules } from "./rules";
import { bench as benchScripts } from "./scripts";
import { bench as benchSyntax } from "./syntax";

async function main(): Promise<void> {
  await benchArithmetic();
  await benchCatalogue();
  await benchAnalysis();
  await benchModels();
  await benchRules();
  await benchSyntax();
  await benchScripts();
}

void main();
