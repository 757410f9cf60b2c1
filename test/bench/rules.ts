/** Measures what the rules cost beside the analysis that they look at. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { allRules } from "../../src/rules";
import { createService, type LayerLensService, type RuleSettings } from "../../src/service";
import { loadPython } from "../../src/syntax/python";

const SAMPLES = path.resolve("test/samples/torch");
const ROUNDS = 100;

const allAt = (severity: "off" | "hint"): RuleSettings => ({
  severities: Object.fromEntries(allRules.map(({ id }) => [id, severity])),
});

/** Prints the share of the rules in the processor time of whole analyses: as set by default, and every rule. */
export async function bench(): Promise<void> {
  const parser = await loadPython();
  const service = createService({ loadPython: () => Promise.resolve(parser) });
  await service.load();
  const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".py"));
  const texts = files.map((name) => readFileSync(path.join(SAMPLES, name), "utf8"));
  const settings = { none: allAt("off"), usual: {}, every: allAt("hint") };
  // All in turns, so that what else the machine does slows all of them; the first rounds warm up.
  const rounds = Array.from({ length: ROUNDS }, (_, round) => ({
    none: milliseconds(service, texts, `none ${round}`, settings.none),
    usual: milliseconds(service, texts, `usual ${round}`, settings.usual),
    every: milliseconds(service, texts, `every ${round}`, settings.every),
  })).slice(ROUNDS / 4);
  const time = (which: keyof typeof settings) => median(rounds.map((each) => each[which]));
  const share = (which: keyof typeof settings) => `${((1 - time("none") / time(which)) * 100).toFixed(1)}%`;
  console.log(
    `rules over ${files.length} samples: ${share("usual")} of ${time("usual").toFixed(1)} ms (at most 10%), ` +
      `all ${allRules.length} rules ${share("every")}`,
  );
}

/** The time of analysing all texts, each changed so that nothing is kept from the last round. */
function milliseconds(
  service: LayerLensService,
  texts: readonly string[],
  mark: string,
  rules: RuleSettings,
): number {
  const { user } = process.cpuUsage();
  for (const [i, text] of texts.entries()) {
    const document = { uri: `file:///bench-${i}.py`, text: `# ${mark}\n${text}`, languageId: "python" };
    service.analyzeNow({ document, rules });
  }
  return (process.cpuUsage().user - user) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
