import fs from "node:fs";
import { createService } from "../../src/service";
import { judge, type ProgramRecord, type Verdict } from "../evaluator/programs";

/**
 * Holds random programs to what their framework said and prints every difference. Exits with 1 when a figure is
 * wrong or an error false or missed.
 * Usage: node dist/test/programs.js FILE… [--verbose]
 */
async function main(): Promise<void> {
  const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  const isVerbose = process.argv.includes("--verbose");
  const counts = new Map<Verdict, number>();
  const service = createService({ onMistake: (thrown) => console.log("mistake:", thrown) });
  await service.load();
  for (const file of files) {
    const { programs } = JSON.parse(fs.readFileSync(file, "utf8")) as ProgramRecord;
    for (const program of programs) {
      const { verdict, details } = judge(service, program);
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      if (SOUND.includes(verdict)) continue;
      console.log(
        `${verdict}: ${program.seed} ${JSON.stringify(details ?? null).slice(0, isVerbose ? undefined : 600)}`,
      );
      if (WRONG.includes(verdict)) process.exitCode = 1;
    }
  }
  for (const [verdict, count] of counts) console.log(`${String(count).padStart(6)}  ${verdict}`);
}

const SOUND: readonly Verdict[] = ["right", "error found"];
const WRONG: readonly Verdict[] = ["wrong figure", "false error", "missed error", "no model"];

void main();
