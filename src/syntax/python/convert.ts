/** From a concrete tree to the neutral one. */

import type { Statement, SyntaxProblem } from "../nodes";
import type { Context } from "./context";
import { toExpression } from "./expressions";
import { toParameters } from "./parameters";
import type { RawNode, RawTree } from "./raw";
import { toStatements } from "./statements";

export interface Converted {
  readonly body: readonly Statement[];
  readonly problems: readonly SyntaxProblem[];
}

/** Converts a whole document. `source` is the document's text, to which all offsets refer. */
export function convert(tree: RawTree, source: string): Converted {
  const ctx: Context = {
    source,
    hasError: tree.hasError,
    problems: [],
    yields: false,
    expression: (node) => toExpression(ctx, node),
    statements: (node) => toStatements(ctx, node),
    parameters: (node) => toParameters(ctx, node),
  };
  const body = toStatements(ctx, tree.root);
  return { body, problems: tree.hasError ? [...problemsOf(tree.root), ...ctx.problems] : ctx.problems };
}

function problemsOf(node: RawNode): readonly SyntaxProblem[] {
  const { start, end } = node;
  if (node.missing) return [{ start, end, message: `Missing ${node.type}.` }];
  if (node.type === "ERROR") return [{ start, end, message: "Cannot be read as Python." }];
  return node.children.flatMap(problemsOf);
}
