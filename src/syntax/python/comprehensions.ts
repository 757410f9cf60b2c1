/** Comprehensions of lists, sets, dictionaries and generators. */

import type { Comprehension, Expression } from "../nodes";
import { behind, type Context, errorAt, isBroken, operand, operands } from "./context";
import type { RawNode } from "./raw";

/** `comprehension: body for_in_clause (for_in_clause | if_clause)*` */
function comprehensions(ctx: Context, node: RawNode): readonly Comprehension[] {
  const generators: (Comprehension & { ifs: Expression[] })[] = [];
  for (const clause of node.children) {
    if (clause.type === "for_in_clause") generators.push(forIn(ctx, clause));
    else if (clause.type === "if_clause") {
      generators.at(-1)?.ifs.push(operand(ctx, operands(clause)[0], clause));
    }
  }
  return generators;
}

/** `for_in_clause: 'async'? 'for' target 'in' expression` */
function forIn(ctx: Context, node: RawNode): Comprehension & { ifs: Expression[] } {
  const isUsable = !(ctx.hasError && isBroken(node));
  const target = isUsable ? behind(node, "for")[0] : undefined;
  const iter = isUsable ? behind(node, "in")[0] : undefined;
  const { start, end } = node;
  return { start, end, target: operand(ctx, target, node), iter: operand(ctx, iter, node), ifs: [] };
}

/** A converter for one kind of comprehension. */
export const comprehension =
  (type: "ListComp" | "SetComp" | "GeneratorExp"): ((ctx: Context, node: RawNode) => Expression) =>
  (ctx, node) => {
    const elt = operand(ctx, operands(node)[0], node);
    return { type, start: node.start, end: node.end, elt, generators: comprehensions(ctx, node) };
  };

export function dictComprehension(ctx: Context, node: RawNode): Expression {
  const [pair] = operands(node);
  const [key, value] = pair ? operands(pair) : [];
  if (!key || !value) return errorAt(node);
  const generators = comprehensions(ctx, node);
  const { start, end } = node;
  return { type: "DictComp", start, end, key: ctx.expression(key), value: ctx.expression(value), generators };
}
