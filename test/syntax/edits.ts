/** Random edits as typing makes them, and the measure of what the parser keeps around them. */

import type { ParseResult, Statement } from "../../src/syntax/nodes";

/** `[start, end)` of the text gives way to `text`. */
export interface RandomEdit {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A generator of numbers in [0, 1) that a seed determines (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/** What people begin to write in a line of its own. */
const TYPED: Readonly<Record<Typist, readonly string[]>> = {
  python: [
    "self.",
    "x = nn.Conv2d(3, ",
    "x = ",
    "def helper(",
    "def helper(self, x",
    "class Block(nn.Module",
    "class Block",
    '"""',
    "for i in range(",
    "if x",
    "return self.conv(",
    "x = [a, b",
    "print('",
    "with torch.no_grad(",
    "import ",
    "from torch import",
    "@",
    "try",
    "lambda x",
    "x = {'a': ",
  ],
  typescript: [
    "const x = tf.layers.dense({ units: ",
    "model.add(",
    "model.add(tf.layers.conv2d({",
    "const ",
    "const { a, b",
    "function build(",
    "function build(x: number): tf.LayersModel {",
    "export class Block extends tf.layers.Layer {",
    "for (const x of",
    "for (let i = 0; i < 3; i++) {",
    "if (x",
    "return x.apply(",
    "x = [a, b",
    "`units: ${",
    "'",
    "import { ",
    "() => {",
    "await model.fit(",
    "try {",
    "/*",
  ],
};
/** Whose habits the edits follow. */
export type Typist = "python" | "typescript";
const CHARACTERS = ["(", ")", "[", "]", "{", "}", '"', "'", ",", ".", ":", "=", " ", "#", "\\", "x", "\n"];

type Next = () => number;

function pick<T>(next: Next, items: readonly T[]): T {
  return items[Math.floor(next() * items.length)] as T;
}

function lineBounds(text: string, at: number): readonly [start: number, end: number] {
  const end = text.indexOf("\n", at);
  return [text.lastIndexOf("\n", at - 1) + 1, end < 0 ? text.length : end];
}

/** The kinds of edits: a character deleted, inserted or replaced, a piece cut out, a line cut off, a line begun. */
const KINDS: Readonly<
  Record<string, (text: string, at: number, next: Next, typist: Typist) => Omit<RandomEdit, "kind">>
> = {
  delete: (_text, at) => ({ start: at, end: at + 1, text: "" }),
  insert: (_text, at, next) => ({ start: at, end: at, text: pick(next, CHARACTERS) }),
  replace: (_text, at, next) => ({ start: at, end: at + 1, text: pick(next, CHARACTERS) }),
  piece: (text, at, next) => ({
    start: at,
    end: Math.min(text.length, at + 2 + Math.floor(next() * 20)),
    text: "",
  }),
  rest: (text, at) => ({ start: at, end: lineBounds(text, at)[1], text: "" }),
  begun: (text, at, next, typist) => {
    const [start] = lineBounds(text, at);
    const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
    return { start, end: start, text: `${indent}${pick(next, TYPED[typist])}\n` };
  },
};

export const KIND_NAMES = Object.keys(KINDS);

/** One edit of the kind at a random place. */
export function randomEdit(text: string, kind: string, next: Next, typist: Typist = "python"): RandomEdit {
  const at = Math.floor(next() * Math.max(1, text.length - 1));
  const make = KINDS[kind];
  if (!make) throw new Error(`No such kind of edit: ${kind}`);
  return { kind, ...make(text, at, next, typist) };
}

export function applied(text: string, edit: RandomEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** How many of the definitions and statements that the edit does not touch are still where they were. */
export interface Kept {
  readonly definitions: number;
  readonly definitionsKept: number;
  readonly statements: number;
  readonly statementsKept: number;
}

interface Entry {
  readonly start: number;
  readonly headEnd: number;
  readonly type: string;
  readonly isDefinition: boolean;
  /** Where the names of the enclosing definitions start. */
  readonly chain: readonly number[];
}

/** Compares the trees before and after an edit. */
export function kept(before: ParseResult, after: ParseResult, edit: RandomEdit): Kept {
  const shift = edit.text.length - (edit.end - edit.start);
  const moved = (offset: number) => (offset >= edit.end ? offset + shift : offset);
  const isTouched = (start: number, end: number) => start <= edit.end && end >= edit.start;
  const found = new Set(entries(after.program.body).map((entry) => key(entry, (offset) => offset)));
  const bounds = entries(before.program.body);
  const touchedNames = new Set(
    bounds.filter((entry) => isTouched(entry.start, entry.headEnd)).map((entry) => entry.start),
  );
  let [definitions, definitionsKept, statements, statementsKept] = [0, 0, 0, 0];
  for (const entry of bounds) {
    if (isTouched(entry.start, entry.headEnd)) continue;
    // Below a definition whose own head is edited, the rest of the chain must hold.
    if (entry.chain.some((start) => touchedNames.has(start))) continue;
    const isKept = found.has(key(entry, moved));
    statements += 1;
    if (isKept) statementsKept += 1;
    if (entry.isDefinition) definitions += 1;
    if (entry.isDefinition && isKept) definitionsKept += 1;
  }
  return { definitions, definitionsKept, statements, statementsKept };
}

function key(entry: Entry, moved: (offset: number) => number): string {
  return `${entry.type} ${moved(entry.start)} ${entry.chain.map(moved).join(" ")}`;
}

function entries(body: readonly Statement[], chain: readonly number[] = []): readonly Entry[] {
  return body.flatMap((statement): readonly Entry[] => {
    const isDefinition = statement.type === "FunctionDef" || statement.type === "ClassDef";
    const blocks = blocksOf(statement);
    const first = blocks.find((block) => block.length > 0)?.[0];
    const headEnd = first ? Math.max(statement.start, first.start - 1) : statement.end;
    const own: Entry = { start: statement.start, headEnd, type: statement.type, isDefinition, chain };
    const inner = isDefinition ? [...chain, statement.start] : chain;
    return [own, ...blocks.flatMap((block) => entries(block, inner))];
  });
}

function blocksOf(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.type) {
    case "FunctionDef":
    case "ClassDef":
    case "With":
      return [statement.body];
    case "If":
    case "For":
    case "While":
      return [statement.body, statement.orelse];
    case "Try":
      return [
        statement.body,
        ...statement.handlers.map((handler) => handler.body),
        statement.orelse,
        statement.finalbody,
      ];
    case "Match":
      return statement.cases.map((clause) => clause.body);
    default:
      return [];
  }
}
