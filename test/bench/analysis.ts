/** Measures a whole analysis against the parse it starts with, as after a keystroke. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createService } from "../../src/service";
import { loadPython } from "../../src/syntax/python";

const SAMPLES = path.resolve("test/samples/torch");
const ROUNDS = 30;

/** Prints the median times for files of 1,000 and 10,000 lines, made of the samples. */
export async function bench(): Promise<void> {
  const parser = await loadPython();
  const service = createService({ loadPython: () => Promise.resolve(parser) });
  await service.load();
  for (const lines of [1000, 10_000]) {
    const rounds = lines > 1000 ? ROUNDS / 10 : ROUNDS;
    const texts = Array.from({ length: rounds }, (_, round) => `${"#".repeat(round)}${codeOf(lines)}`);
    const parse = median(texts.map((text) => milliseconds(() => parser.parse(text))));
    const whole = median(
      texts.map((text) =>
        milliseconds(() =>
          service.analyzeNow({ document: { uri: `file:///bench-${lines}.py`, text, languageId: "python" } }),
        ),
      ),
    );
    const ratio = (whole / parse).toFixed(1);
    console.log(
      `analysis of ${lines} lines: ${whole.toFixed(1)} ms, its parse ${parse.toFixed(1)} ms, ratio ${ratio}`,
    );
  }
}

/** The samples one after the other, again and again. */
function codeOf(lines: number): string {
  const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".py"));
  const once = files
    .map((name) => readFileSync(path.join(SAMPLES, name), "utf8"))
    .join("\n")
    .split("\n");
  return Array.from({ length: lines }, (_, line) => once[line % once.length]).join("\n");
}

function milliseconds(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
