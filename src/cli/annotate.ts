import { type FileAnalysis, inlays, type Lens, lenses } from "../present";
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

/** The annotated text; without colours it is code again. */
export function annotated(document: FileAnalysis, paint: Paint): string {
  const hints = inlays(document);
  const above = lenses(document).filter(({ kind }) => kind !== "action");
  let start = 0;
  const lines = document.text.split("\n").flatMap((line) => {
    const end = start + line.length;
    const indent = /^\s*/.exec(line)?.[0] ?? "";
    const comments = above
      .filter(({ span }) => start <= span.start && span.start <= end)
      .map(({ kind, title }) => indent + paint(`# ${title}`, COLOURS[kind]));
    const here = hints.filter(({ offset }) => start <= offset && offset <= end);
    const hinted = here.reduceRight((text, { offset, label }) => {
      const at = offset - start;
      return text.slice(0, at) + paint(label, "grey") + text.slice(at);
    }, line);
    start = end + 1;
    return [...comments, hinted];
  });
  return lines.join("\n");
}
