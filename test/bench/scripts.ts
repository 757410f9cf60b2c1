/** Measures what the frontend of JavaScript and TypeScript keeps of real files around random edits. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "../../src/syntax/typescript/parser";
import { callsKept, shareOfCalls } from "../syntax/callsKept";

const SOURCES = [
  path.resolve("test/samples/tfjs"),
  path.resolve(".cache/tfjs/node_modules/@tensorflow/tfjs-layers/dist"),
  path.resolve(".cache/tfjs/node_modules/@tensorflow/tfjs-data/dist"),
];
const FILES = 60;
const EDITS_PER_FILE = 24;

/** Prints the share of calls that stay where they were; without TensorFlow.js' sources, over the samples alone. */
export async function bench(): Promise<void> {
  const texts = SOURCES.filter((folder) => existsSync(folder))
    .flatMap(scriptsIn)
    .slice(0, FILES);
  const measured = texts.map((text, i) => callsKept(parse, text, "tsx", EDITS_PER_FILE, i));
  const share = (100 * shareOfCalls(measured)).toFixed(2);
  console.log(
    `scripts: ${texts.length * EDITS_PER_FILE} edits in ${texts.length} files keep ${share}% of the calls around them`,
  );
}

function scriptsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.d|\.min|_test|es2017|miniprogram)\.[jt]s$/.test(name))
    .toSorted()
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .filter((text) => text.length > 500 && text.length < 40_000);
}
