import type { RuledFile } from "./index";

const DIRECTIVE = /layer-lens:\s*ignore(?:\[([\w\s,-]*)\])?/;

/**
 * Reads `# layer-lens: ignore[rule-a, rule-b]`, which silences those rules on its line; without brackets it
 * silences all. On a line of its own it is about the next line that holds code.
 */
export function suppressions({ text, comments }: RuledFile): (rule: string, offset: number) => boolean {
  const byLine = new Map<number, ReadonlySet<string>[]>();
  for (const comment of comments) {
    const directive = DIRECTIVE.exec(comment.text);
    if (!directive) continue;
    const rules = new Set((directive[1] ?? "*").split(",").map((rule) => rule.trim()));
    const line = silencedLine(text, comment.start);
    byLine.set(line, [...(byLine.get(line) ?? []), rules]);
  }
  return (rule, offset) =>
    byLine.get(lineStart(text, offset))?.some((rules) => rules.has("*") || rules.has(rule)) ?? false;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line starts that a comment is about. */
function silencedLine(text: string, comment: number): number {
  let start = lineStart(text, comment);
  if (text.slice(start, comment).trim() !== "") return start;
  for (;;) {
    const end = text.indexOf("\n", start);
    if (end < 0) return start;
    start = end + 1;
    const next = text.indexOf("\n", start);
    const line = text.slice(start, next < 0 ? undefined : next).trim();
    if (line !== "" && !/^(#|\/\/)/.test(line)) return start;
  }
}
