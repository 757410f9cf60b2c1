import type { FileAnalysis, Span } from "./document";

/** What a hover shows, with the place that it is about. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What stands at an offset, with its arithmetic; undefined where there is nothing to say. */
export function hover(_document: FileAnalysis, _offset: number): Hover | undefined {
  return undefined;
}
