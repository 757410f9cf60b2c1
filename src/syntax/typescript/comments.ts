import type { Comment, Span } from "../nodes";

/** Line and block comments that speak to Layer Lens. */
const DIRECTIVE = /\/\/([^\n]*\blayer-lens:[^\n]*)|\/\*((?:(?!\*\/)[^\n])*\blayer-lens:[^\n]*?)\*\//g;

/**
 * The comments that hold directives: all others mean nothing here, and collecting them costs as much as parsing.
 *
 * @param literals the texts in the code, inside which nothing is a comment
 */
export function commentsOf(text: string, literals: readonly Span[]): readonly Comment[] {
  if (!text.includes("layer-lens:")) return [];
  return [...text.matchAll(DIRECTIVE)].flatMap((found): readonly Comment[] => {
    const { index: start } = found;
    if (literals.some((literal) => literal.start < start && start < literal.end)) return [];
    return [{ start, end: start + found[0].length, text: found[1] ?? found[2] ?? "" }];
  });
}
