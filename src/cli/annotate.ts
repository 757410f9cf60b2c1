import { type FileAnalysis, inlays, type Lens, lenses, positionAt } from "../present";
import { scriptLanguage } from "../service";
import { analyzeFile } from "./analyze";
import type { Colour, Outcome, Paint } from "./output";

const COLOURS: Readonly<Record<Lens["kind"], Colour>> = {
  model: "cyan",
  layer: "grey",
  warning: "yellow",
  problem: "red",
  action: "grey",
};

/** Prints a file with what the editor would show: lenses as comments above their lines, hints in their places. */
export async function annotate(file: string, roots: readonly string[], paint: Paint): Promise<Outcome> {
  return { out: annotated((await analyzeFile(file, roots)).document, paint), status: 0 };
}

/** The annotated text; without colours its comments are code again. */
export function annotated(document: FileAnalysis, paint: Paint): string {
  const above = byLine(
    document,
    lenses(document).filter(({ kind }) => kind !== "action"),
    ({ span }) => span.start,
  );
  const within = byLine(document, inlays(document), ({ offset }) => offset);
  const comment = scriptLanguage(document.file) === undefined ? "#" : "//";
  let start = 0;
  const lines = document.text.split("\n").flatMap((line, index) => {
    const indent = /^\s*/.exec(line)?.[0] ?? "";
    const comments = (above.get(index + 1) ?? []).map(
      ({ kind, title }) => indent + paint(`${comment} ${title}`, COLOURS[kind]),
    );
    const hinted = (within.get(index + 1) ?? []).reduceRight(
      (text, { offset, label }) => insert(text, offset - start, paint(label, "grey")),
      line,
    );
    start += line.length + 1;
    return [...comments, hinted];
  });
  return lines.join("\n");
}

function insert(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at);
}

/** Items by the line, from 1, in which they stand. */
function byLine<T>(
  document: FileAnalysis,
  items: readonly T[],
  offsetOf: (item: T) => number,
): Map<number, T[]> {
  const lines = new Map<number, T[]>();
  for (const item of items) {
    const { line } = positionAt(document, document.file, offsetOf(item));
    const others = lines.get(line);
    if (others) others.push(item);
    else lines.set(line, [item]);
  }
  return lines;
}
