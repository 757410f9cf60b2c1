/** Measures what the rules cost beside the analysis that they look at. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { allRules, check, type RuleSettings } from "../../src/rules";
import { Code } from "../../src/rules/shared/code";
import { createService, type LayerLensService } from "../../src/service";
import { loadPython, type PythonParser } from "../../src/syntax/python";

const SAMPLES = ["torch", "keras"].map((framework) => path.resolve("test/samples", framework));
const ROUNDS = 100;

const allAt = (severity: "off" | "hint"): RuleSettings => ({
  severities: Object.fromEntries(allRules.map(({ id }) => [id, severity])),
});

/** Prints the rules' share in the time of whole analyses: as set by default, and with every rule. */
export async function bench(): Promise<void> {
  const parser = await loadPython();
  const service = createService({ loadPython: () => Promise.resolve(parser) });
  await service.load();
  const files = SAMPLES.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
  const texts = files.filter((file) => file.endsWith(".py")).map((file) => readFileSync(file, "utf8"));
  const usual = shareOf(service, parser, texts, {});
  const every = shareOf(service, parser, texts, allAt("hint"));
  console.log(
    `rules over ${texts.length} samples: ${usual} of the analysis (at most 10%), all ${allRules.length} rules ${every}`,
  );
}

/** Medians, file by file, so that what else the machine does counts little; the first rounds warm up. */
function shareOf(
  service: LayerLensService,
  parser: PythonParser,
  texts: readonly string[],
  rules: RuleSettings,
): string {
  const times = texts.map((text, file) => {
    const rounds = Array.from({ length: ROUNDS }, (_, round) =>
      timesOf(service, parser, `# ${round}\n${text}`, `file:///${ROUNDS}-${file}-${round}.py`, rules),
    ).slice(ROUNDS / 4);
    return {
      analysis: median(rounds.map((each) => each.analysis)),
      rules: median(rounds.map((each) => each.rules)),
    };
  });
  const sum = (which: "analysis" | "rules") => times.reduce((total, each) => total + each[which], 0);
  return `${((sum("rules") / (sum("analysis") + sum("rules"))) * 100).toFixed(1)}%`;
}

/** Milliseconds of one analysis without rules, and of the rules over it. */
function timesOf(
  service: LayerLensService,
  parser: PythonParser,
  text: string,
  uri: string,
  rules: RuleSettings,
): { readonly analysis: number; readonly rules: number } {
  const document = { uri, text, languageId: "python" };
  const started = performance.now();
  const found = service.analyzeNow({ document, rules: allAt("off") });
  if (!found) throw new Error("the parser is not loaded");
  // Worked out when first asked for, and the lens of every model asks.
  for (const model of found.analysis.models) void model.fields;
  const analysed = performance.now();
  const { program } = parser.parse(text);
  const code = new Code(uri, text, program);
  const given = { analysis: found.analysis, code };
  const begun = performance.now();
  check(given, { file: uri, text, program }, rules);
  return { analysis: analysed - started, rules: performance.now() - begun };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
