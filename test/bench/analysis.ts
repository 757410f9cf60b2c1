/** Measures a whole analysis against the parse it starts with, as after a keystroke. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createService, scriptLanguage } from "../../src/service";
import type { ParseResult } from "../../src/syntax/nodes";
import { loadPython } from "../../src/syntax/python";
import { loadTypeScript } from "../../src/syntax/typescript";

const SAMPLES = path.resolve("test/samples");
const ROUNDS = 30;

interface Language {
  readonly name: string;
  readonly languageId: string;
  /** The folder of samples that the measured text is made of. */
  readonly folder: string;
  readonly comment: string;
  readonly parse: (text: string, previous: ParseResult | undefined) => ParseResult;
}

/** Prints the median times for files of 1,000 and 10,000 lines, made of the samples. */
export async function bench(): Promise<void> {
  const python = await loadPython();
  const typescript = await loadTypeScript();
  const languages: readonly Language[] = [
    {
      name: "Python",
      languageId: "python",
      folder: "torch",
      comment: "#",
      parse: (text, previous) => python.parse(text, previous),
    },
    {
      name: "TypeScript",
      languageId: "typescript",
      folder: "tfjs",
      comment: "//",
      parse: (text, previous) => typescript.parse(text, "ts", previous),
    },
  ];
  for (const language of languages) await benchLanguage(language);
}

async function benchLanguage({ name, languageId, folder, comment, parse }: Language): Promise<void> {
  const service = createService();
  for (const lines of [1000, 10_000]) {
    const uri = `file:///bench-${lines}`;
    const code = codeOf(folder, lines);
    await service.load({ uri, text: code, languageId });
    const rounds = lines > 1000 ? ROUNDS / 10 : ROUNDS;
    // As if somebody typed into a comment at the top.
    const texts = Array.from({ length: rounds }, (_, round) => `${comment}${"-".repeat(round)}\n${code}`);
    let previous: ParseResult | undefined;
    const parsing = median(
      texts.map((text) =>
        milliseconds(() => {
          previous = parse(text, previous);
        }),
      ),
    );
    const whole = median(
      texts.map((text) => milliseconds(() => service.analyzeNow({ document: { uri, text, languageId } }))),
    );
    const ratio = (whole / parsing).toFixed(1);
    console.log(
      `analysis of ${lines} lines of ${name}: ${whole.toFixed(1)} ms, its parse ${parsing.toFixed(1)} ms, ratio ${ratio}`,
    );
  }
}

/** The samples one after the other, again and again. */
function codeOf(folder: string, lines: number): string {
  const once = readdirSync(path.join(SAMPLES, folder))
    .filter((name) => name.endsWith(".py") || scriptLanguage(name) !== undefined)
    .map((name) => readFileSync(path.join(SAMPLES, folder, name), "utf8"))
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
