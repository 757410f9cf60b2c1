import { type Dim, symbol } from "../../arithmetic/dimension";
import type { Comment, Span } from "../../syntax/nodes";
import type { InputShape, SourceFile } from "../evaluate";

/** Shapes that a comment such as `# layer-lens: input=(1, 3, 224, 224)` gives. */
export interface Directive extends Span {
  readonly shapes: readonly InputShape[];
  readonly text: string;
}

const SHAPE = /[([]([^()[\]]*)[)\]]\s*(?::\s*([a-z]+\d*))?/g;

/** All directives of a file in order. */
export function directivesIn(source: SourceFile): readonly Directive[] {
  return source.program.comments.flatMap((comment) => readDirective(comment) ?? []);
}

function readDirective(comment: Comment): Directive | undefined {
  const found = /^\s*layer-lens:\s*input\s*=(.*)$/.exec(comment.text);
  if (!found) return undefined;
  const shapes = [...(found[1] ?? "").matchAll(SHAPE)].map(
    ([, sizes = "", dtype]): InputShape => ({ dims: readSizes(sizes), dtype }),
  );
  return shapes.length > 0
    ? { start: comment.start, end: comment.end, shapes, text: comment.text.trim() }
    : undefined;
}

function readSizes(text: string): readonly Dim[] {
  return text
    .split(",")
    .map((s) => s.trim())
    .filter((s) => s !== "")
    .map((s) => (/^\d+$/.test(s) ? Number(s) : symbol(s === "None" ? "N" : s)));
}

/**
 * The directive for code at a place: inside its span or on the lines just above it; else the file's first one that
 * stands outside of every class and function.
 */
export function directiveFor(source: SourceFile, place: Span): Directive | undefined {
  const all = directivesIn(source);
  const inside = all.find((d) => d.start >= place.start && d.end <= place.end);
  if (inside) return inside;
  const above = all.findLast(
    (d) => d.end <= place.start && /^\s*(?:[#@][^\n]*\s*)*$/.test(source.text.slice(d.end, place.start)),
  );
  if (above) return above;
  const trailing = all.find(
    (d) => d.start >= place.end && !source.text.slice(place.end, d.start).includes("\n"),
  );
  if (trailing) return trailing;
  const blocks = source.program.body.filter((s) => s.type === "ClassDef" || s.type === "FunctionDef");
  return all.find(
    (d) =>
      !blocks.some((b) => d.start >= b.start && d.end <= b.end) &&
      !blocks.some((b) => d.end <= b.start && source.text.slice(d.end, b.start).trim() === ""),
  );
}
