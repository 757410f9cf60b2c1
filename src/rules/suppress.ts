import type { Program, Span, Statement } from "../syntax/nodes";
import type { Finding, Fix } from "./rule";

/** The analysed file itself, for comments that silence a rule. */
export interface RuledFile {
  readonly file: string;
  readonly text: string;
  readonly program: Program;
}

/** A comment that silences rules. */
export interface Directive {
  /** The rules by the names as written; undefined silences all. */
  readonly names: readonly { readonly name: string; readonly at: Span }[] | undefined;
  /** The code that it is about. */
  readonly over: Span;
}

const DIRECTIVE = /layer-lens:\s*ignore(?:\[([^\]]*)\])?/;

/**
 * Reads `# layer-lens: ignore[rule-a, rule-b]`, which silences those rules on its line; without brackets it
 * silences all. On a line of its own it is about the next line that holds code, and where a class or function starts
 * on the line it is about all of that. JavaScript writes it in either kind of comment.
 */
export function directivesIn({ text, program: { comments, body } }: RuledFile): readonly Directive[] {
  const found = comments.flatMap((comment) => {
    const match = DIRECTIVE.exec(text.slice(comment.start, comment.end));
    return match ? [{ comment, match }] : [];
  });
  if (found.length === 0) return [];
  const blocks = [...blocksIn(body)];
  return found.map(({ comment, match: { index, 0: whole, 1: names } }) => {
    // The list of names ends with the bracket that ends the directive.
    const start = comment.start + index + whole.length - 1 - (names?.length ?? 0);
    const line = silencedLine(text, comment);
    const block = blocks.find((each) => lineAt(text, each.start).start === line.start);
    return {
      names: names === undefined ? undefined : namesIn(names, start),
      over: block ? { start: line.start, end: block.end } : line,
    };
  });
}

/** Whether a comment silences a rule at a place. */
export function isSilenced(directives: readonly Directive[], rule: string, offset: number): boolean {
  return directives.some(
    ({ names, over }) =>
      over.start <= offset &&
      offset <= over.end &&
      (names === undefined || names.some(({ name }) => name === rule)),
  );
}

/** Writes the comment that silences a finding where it stands. */
export function silence(
  { file, text, program }: RuledFile,
  directives: readonly Directive[],
  { rule, at }: Pick<Finding, "rule" | "at">,
): Fix {
  const line = lineAt(text, at.start);
  const title = `Ignore ${rule} on this line`;
  const last = directives.find(({ names, over }) => names && over.start === line.start)?.names?.at(-1);
  const insert = (offset: number, added: string): Fix => ({
    title,
    preferred: false,
    edits: [{ at: { file, start: offset, end: offset }, text: added }],
  });
  if (last) return insert(last.at.end, `, ${rule}`);
  const directive = `${program.language === "javascript" ? "//" : "#"} layer-lens: ignore[${rule}]`;
  const code = text.slice(line.start, line.end);
  if (canEndInComment(code)) return insert(line.start + code.trimEnd().length, `  ${directive}`);
  const indent = /^\s*/.exec(code)?.[0] ?? "";
  return insert(line.start, `${indent}${directive}\n`);
}

/** Whether what is written behind a line is certainly no part of a text, and the line ends there. */
function canEndInComment(code: string): boolean {
  return !/"""|'''|`|\\\s*$/.test(code);
}

function namesIn(list: string, start: number): NonNullable<Directive["names"]> {
  return [...list.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => ({
    name,
    at: { start: start + index, end: start + index + name.length },
  }));
}

/** The line around an offset, without its end. */
function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { start, end: end < 0 ? text.length : end };
}

/** The line that a comment is about: its own, or the next one with code. */
function silencedLine(text: string, comment: Span): Span {
  const own = lineAt(text, comment.start);
  const isAlone =
    text.slice(own.start, comment.start).trim() === "" &&
    text.slice(comment.end, Math.max(own.end, comment.end)).trim() === "";
  let line = own;
  while (isAlone && line.end < text.length) {
    line = lineAt(text, line.end + 1);
    const code = text.slice(line.start, line.end).trim();
    if (line.start > comment.end && code !== "" && !/^(#|\/\/|\/\*)/.test(code)) return line;
  }
  return own;
}

/** The classes and functions, each from its first decorator on. */
function* blocksIn(body: readonly Statement[]): Iterable<Span> {
  for (const statement of body) {
    if (statement.type === "ClassDef" || statement.type === "FunctionDef") {
      const start = Math.min(statement.start, ...statement.decorators.map((each) => each.start));
      yield { start, end: statement.end };
      yield* blocksIn(statement.body);
    } else if (statement.type === "Assign") {
      const { type } = statement.value;
      if (type === "Definition" || type === "Lambda") yield statement;
    } else {
      for (const part of Object.values(statement)) if (isBody(part)) yield* blocksIn(part);
    }
  }
}

function isBody(part: unknown): part is readonly Statement[] {
  return (
    Array.isArray(part) && part.every((each) => typeof each === "object" && each !== null && "type" in each)
  );
}
