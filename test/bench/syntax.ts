/** Measures the Python frontend: its speed, and what it keeps of real files around random edits. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadPython, type PythonParser } from "../../src/syntax/python";
import { applied, KIND_NAMES, kept, random, randomEdit } from "../syntax/edits";

const PACKAGES = path.resolve(".cache/packages");
const FILES = 120;
const EDITS_PER_FILE = 20;

/** Prints the measures; without package sources in `.cache/packages` it says how to get them. */
export async function bench(): Promise<void> {
  const files = packageFiles();
  if (files.length === 0) {
    console.log(`syntax: no sources in ${PACKAGES}; see test/bench/README.md`);
    return;
  }
  const parser = await loadPython();
  speed(parser, files);
  robustness(parser, files);
}

/** A fixed selection of the Python files of medium length, spread evenly over all packages. */
function packageFiles(): readonly string[] {
  if (!existsSync(PACKAGES)) return [];
  const all = readdirSync(PACKAGES, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".py"))
    .toSorted()
    .map((name) => readFileSync(path.join(PACKAGES, name), "utf8").replaceAll("\r\n", "\n"))
    .filter((text) => text.length > 3_000 && text.length < 60_000);
  const step = Math.max(1, Math.floor(all.length / FILES));
  return all.filter((_text, index) => index % step === 0).slice(0, FILES);
}

function speed(parser: PythonParser, files: readonly string[]): void {
  const text = files.toSorted((a, b) => b.length - a.length)[0] ?? "";
  const lines = text.split("\n").length;
  const broken = `${text.slice(0, text.length / 2)}(\n${text.slice(text.length / 2)}`;
  for (const [name, source] of [
    ["whole", text],
    ["broken", broken],
  ] as const) {
    const times = Array.from({ length: 40 }, () => timed(() => parser.parse(source))).toSorted((a, b) => a - b);
    const median = times[20] ?? Number.NaN;
    console.log(`syntax: ${name} file, ${((median * 1000) / lines).toFixed(1)} ms per 1,000 lines`);
  }
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
