/** Measures the Python frontend: its speed, and what it keeps of real files around random edits. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadPython, type PythonParser } from "../../src/syntax/python";
import { applied, KIND_NAMES, kept, random, randomEdit } from "../syntax/edits";

const CACHE = path.resolve(".cache/packages");
const PACKAGES = ["keras", "timm", "torchvision"];
const FILES = 120;
const EDITS_PER_FILE = 20;

/** Prints the measures; without the package sources in `.cache/packages` it says how to get them. */
export async function bench(): Promise<void> {
  const files = packageFiles();
  if (files.length === 0) {
    console.log(`syntax: no sources of ${PACKAGES.join(", ")} in ${CACHE}; see test/bench/README.md`);
    return;
  }
  const parser = await loadPython();
  robustness(parser, files);
  speed(parser, files);
}

/** A fixed selection of the Python files of medium length, spread evenly over all packages. */
function packageFiles(): readonly string[] {
  const all = PACKAGES.map((name) => path.join(CACHE, name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => pythonFiles(folder))
    .filter((text) => text.length > 3_000 && text.length < 60_000);
  const step = Math.max(1, Math.floor(all.length / FILES));
  return all.filter((_text, index) => index % step === 0).slice(0, FILES);
}

function pythonFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".py"))
    .toSorted()
    .map((name) => readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n"));
}

/** Times the longest file: read for the first time, and after each of many keystrokes in its middle. */
function speed(parser: PythonParser, files: readonly string[]): void {
  const text = files.toSorted((a, b) => b.length - a.length)[0] ?? "";
  const lines = text.split("\n").length;
  const middle = text.indexOf("\n", text.length / 2);
  const typed = (code: string) =>
    Array.from(
      code,
      (_char, index) => `${text.slice(0, middle)}${code.slice(0, index + 1)}${text.slice(middle)}`,
    );
  const statement = typed("\n        self.conv = nn.Conv2d(3, 64, kernel_size=(3, 3))");
  report(
    "read anew",
    lines,
    Array.from({ length: 40 }, () => timed(() => parser.parse(text))),
  );
  let previous = parser.parse(text);
  const times = [...statement, ...statement].map((source) =>
    timed(() => {
      previous = parser.parse(source, previous);
    }),
  );
  report("a keystroke", lines, times);
}

function report(name: string, lines: number, times: readonly number[]): void {
  const perThousand = times.map((time) => (time * 1000) / lines).toSorted((a, b) => a - b);
  const median = perThousand[times.length >> 1] ?? Number.NaN;
  const most = perThousand.at(-1) ?? Number.NaN;
  console.log(`syntax: ${name}: ${median.toFixed(1)} ms per 1,000 lines, at most ${most.toFixed(1)}`);
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

interface Totals {
  definitions: number;
  definitionsKept: number;
  statements: number;
  statementsKept: number;
  edits: number;
  intact: number;
}

function robustness(parser: PythonParser, files: readonly string[]): void {
  const next = random(20);
  const totals = new Map<string, Totals>();
  for (const text of files) {
    const before = parser.parse(text);
    for (let index = 0; index < EDITS_PER_FILE; index += 1) {
      const edit = randomEdit(text, KIND_NAMES[index % KIND_NAMES.length] ?? "", next);
      const result = kept(before, parser.parse(applied(text, edit), before), edit);
      for (const name of [edit.kind, "all"]) add(totals, name, result);
    }
  }
  for (const [name, total] of totals) {
    const definitions = percent(total.definitionsKept, total.definitions);
    const statements = percent(total.statementsKept, total.statements);
    const intact = percent(total.intact, total.edits);
    console.log(
      `syntax: ${name} (${total.edits} edits) keep ${definitions} of definitions, ${statements} of statements; ${intact} keep all`,
    );
  }
}

function add(totals: Map<string, Totals>, name: string, result: ReturnType<typeof kept>): void {
  const total = totals.get(name) ?? {
    definitions: 0,
    definitionsKept: 0,
    statements: 0,
    statementsKept: 0,
    edits: 0,
    intact: 0,
  };
  total.definitions += result.definitions;
  total.definitionsKept += result.definitionsKept;
  total.statements += result.statements;
  total.statementsKept += result.statementsKept;
  total.edits += 1;
  if (result.statements === result.statementsKept) total.intact += 1;
  totals.set(name, total);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)}%`;
}
