/** How much of a script stays around random edits: calls are what its annotations hang on. */
import type { Call } from "../../src/syntax/nodes";
import type { Dialect, parse as Parse } from "../../src/syntax/typescript/parser";
import { applied, KIND_NAMES, type RandomEdit, random, randomEdit } from "./edits";

/** Calls outside of the edited lines, and how many of them were still where they were. */
export interface CallsKept {
  readonly calls: number;
  readonly kept: number;
}

/** The share that was kept in all files together. */
export function shareOfCalls(measured: readonly CallsKept[]): number {
  const sum = (count: (each: CallsKept) => number) =>
    measured.reduce((total, each) => total + count(each), 0);
  return sum(({ kept }) => kept) / sum(({ calls }) => calls);
}

/** Makes so many edits of all kinds, each in the sound text. */
export function callsKept(
  parse: typeof Parse,
  text: string,
  dialect: Dialect,
  edits: number,
  seed: number,
): CallsKept {
  const next = random(seed);
  const before = callsIn(parse(text, dialect).program.body);
  let [calls, kept] = [0, 0];
  for (let i = 0; i < edits; i++) {
    const edit = randomEdit(text, KIND_NAMES[i % KIND_NAMES.length] ?? "insert", next, "typescript");
    const after = new Set(
      callsIn(parse(applied(text, edit), dialect).program.body).map((call) => keyOf(call, 0)),
    );
    for (const [call, shift] of untouched(before, text, edit)) {
      calls++;
      if (after.has(keyOf(call, shift))) kept++;
    }
  }
  return { calls, kept };
}

/** The calls outside of the lines of an edit, with how far it moves them. */
function untouched(
  calls: readonly Call[],
  text: string,
  edit: RandomEdit,
): readonly (readonly [Call, number])[] {
  const start = text.lastIndexOf("\n", edit.start - 1) + 1;
  const next = text.indexOf("\n", edit.end);
  const end = next < 0 ? text.length : next;
  const shift = edit.text.length - (edit.end - edit.start);
  return calls
    .filter((call) => call.end <= start || call.func.start >= end)
    .map((call) => [call, call.end <= start ? 0 : shift] as const);
}

/** Every call below a node. */
function callsIn(node: unknown, found: Call[] = []): readonly Call[] {
  if (typeof node !== "object" || node === null) return found;
  if ("type" in node && node.type === "Call") found.push(node as Call);
  for (const child of Object.values(node)) callsIn(child, found);
  return found;
}

/** A call by its place and that of what is called. */
function keyOf({ func, end }: Call, shift: number): string {
  return `${func.start + shift} ${func.end + shift} ${end + shift}`;
}
