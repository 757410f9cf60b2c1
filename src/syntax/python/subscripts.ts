import type { Expression } from "../nodes";
import { type Context, errorAt, hasToken, operands } from "./context";
import type { RawNode } from "./raw";

/** Subscripts and slices: from tree-sitter's nodes to those of Python's `ast`. */

/** `subscript: primary '[' (expression | slice) (',' …)* ','? ']'` */
export function subscript(ctx: Context, node: RawNode): Expression {
  const [value, ...slices] = operands(node);
  if (!value) return errorAt(node);
  const { start, end } = node;
  return { type: "Subscript", start, end, value: ctx.expression(value), slice: index(ctx, node, slices) };
}

/** What stands in the brackets of `node`: one expression, or a tuple if there is a comma or a star. */
function index(ctx: Context, node: RawNode, slices: readonly RawNode[]): Expression {
  const [first] = slices;
  const last = node.children.findLast((child) => child.type !== "]");
  if (!first || !last) return errorAt(node);
  const elts = slices.map(ctx.expression);
  const isTuple = hasToken(node, ",") || elts[0]?.type === "Starred";
  return isTuple || !elts[0] ? { type: "Tuple", start: first.start, end: last.end, elts } : elts[0];
}

/** `slice: expression? ':' expression? (':' expression?)?` */
export function slice(ctx: Context, node: RawNode): Expression {
  const bounds: [Expression?, Expression?, Expression?] = [];
  let index = 0;
  for (const child of node.children) {
    if (child.type === ":") index += 1;
    else if (child.named) bounds[index] = ctx.expression(child);
  }
  const [lower, upper, step] = bounds;
  return {
    type: "Slice",
    start: node.start,
    end: node.end,
    ...(lower ? { lower } : {}),
    ...(upper ? { upper } : {}),
    ...(step ? { step } : {}),
  };
}

/** `generic_type: identifier '[' type, … ']'`, as in `list[int]`. */
export function genericType(ctx: Context, node: RawNode): Expression {
  const [base, parameters] = operands(node);
  if (!base || !parameters) return errorAt(node);
  const slice = index(ctx, parameters, operands(parameters));
  return { type: "Subscript", start: node.start, end: node.end, value: ctx.expression(base), slice };
}
