/** From a concrete tree to the neutral one. */

import type { Statement, SyntaxProblem } from "../nodes";
import { type Context, operands } from "./context";
import { toExpression } from "./expressions";
import { toParameters } from "./parameters";
import type { RawNode, RawTree } from "./raw";
import { toStatement, toStatements } from "./statements";

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
  const body = operands(tree.root).map((node) => topLevel(ctx, node));
  return { body, problems: tree.hasError ? [...problemsOf(tree.root), ...ctx.problems] : ctx.problems };
}

/** Conversions of nodes that the next tree of the document may share. */
const known = new WeakMap<RawNode, Statement>();

/** Converts a statement of the module; a node that was converted before keeps its statement. */
function topLevel(ctx: Context, node: RawNode): Statement {
  const before = known.get(node);
  if (before) return before;
  const count = ctx.problems.length;
  const statement = toStatement(ctx, node);
  // A statement with problems is converted each time, so that they are told each time.
  if (ctx.problems.length === count) known.set(node, statement);
  return statement;
}

function problemsOf(node: RawNode): readonly SyntaxProblem[] {
  const { start, end } = node;
  if (node.missing) return [{ start, end, message: `Missing ${node.type}.` }];
  if (node.type === "ERROR") return [{ start, end, message: "Cannot be read as Python." }];
  return node.children.flatMap(problemsOf);
}
