/** What the conversion of one document carries along, and the small readers every part of it shares. */

import type { ErrorNode, Expression, Parameters, Span, Statement, SyntaxProblem } from "../nodes";
import type { RawNode } from "./raw";

/**
 * The state of one conversion. The converting functions reach each other through it, so that no two files
 * import one another.
 */
export interface Context {
  readonly source: string;
  /** Whether tree-sitter met an error anywhere; if not, no node needs to be searched for one. */
  readonly hasError: boolean;
  readonly problems: SyntaxProblem[];
  /** Set when `yield` is met; a function definition reads and restores it. */
  yields: boolean;
  readonly expression: (node: RawNode) => Expression;
  readonly statements: (node: RawNode) => readonly Statement[];
  readonly parameters: (node: RawNode | undefined) => Parameters;
}

/** The named children: operands without punctuation and keywords. */
export function operands(node: RawNode): readonly RawNode[] {
  return node.children.filter((child) => child.named);
}

export function firstOfType(node: RawNode, ...types: readonly string[]): RawNode | undefined {
  return node.children.find((child) => types.includes(child.type));
}

export function hasToken(node: RawNode, token: string): boolean {
  return node.children.some((child) => child.type === token && !child.named);
}

/** The named children behind the first `token`, or none. */
export function behind(node: RawNode, token: string): readonly RawNode[] {
  const at = node.children.findIndex((child) => child.type === token && !child.named);
  return at < 0 ? [] : node.children.slice(at + 1).filter((child) => child.named);
}

/** Whether something between the node's own tokens could not be parsed, or one of them is not there. */
export function isBroken(node: RawNode): boolean {
  return node.children.some((child) => child.type === "ERROR" || child.missing);
}

export function errorAt(span: Span): ErrorNode {
  return { type: "Error", start: span.start, end: span.end };
}

/** Converts an operand that the grammar promises; broken code may lack it. */
export function operand(ctx: Context, node: RawNode | undefined, parent: Span): Expression {
  return node ? ctx.expression(node) : errorAt(parent);
}
