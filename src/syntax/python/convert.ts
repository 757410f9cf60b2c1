/** From a concrete tree to the neutral one. */

import type { Statement, SyntaxProblem } from "../nodes";
import { type Context, operands } from "./context";
import { toExpression } from "./expressions";
import { toParameters } from "./parameters";
import type { RawNode, RawTree } from "./raw";
import { toStatement, toStatements } from "./statements";

/** The statements of a module by the nodes they were converted from. */
export type Conversions = ReadonlyMap<RawNode, Statement>;

export interface Converted {
  readonly body: readonly Statement[];
  readonly problems: readonly SyntaxProblem[];
  /** What the conversion of the document's next tree need not convert again. */
  readonly conversions: Conversions;
}

/**
 * Converts a whole document.
 *
 * @param source the document's text, to which all offsets refer
 * @param before the conversions of the document's last tree; nodes that the two trees share are taken from it
 */
export function convert(tree: RawTree, source: string, before: Conversions = new Map()): Converted {
  const ctx: Context = {
    source,
    hasError: tree.hasError,
    problems: [],
    yields: false,
    expression: (node) => toExpression(ctx, node),
    statements: (node) => toStatements(ctx, node),
    parameters: (node) => toParameters(ctx, node),
  };
  const conversions = new Map<RawNode, Statement>();
  const body = operands(tree.root).map((node) => {
    const count = ctx.problems.length;
    const statement = before.get(node) ?? toStatement(ctx, node);
    // A statement with problems is converted each time, so that they are told each time.
    if (ctx.problems.length === count) conversions.set(node, statement);
    return statement;
  });
  const problems = tree.hasError ? [...problemsOf(tree.root), ...ctx.problems] : ctx.problems;
  return { body, problems, conversions };
}

function problemsOf(node: RawNode): readonly SyntaxProblem[] {
  const { start, end } = node;
  if (node.missing) return [{ start, end, message: `Missing ${node.type}.` }];
  if (node.type === "ERROR") return [{ start, end, message: "Cannot be read as Python." }];
  return node.children.flatMap(problemsOf);
}
