/** The arguments of calls and of class definitions. */

import type { Expression, Keyword } from "../nodes";
import { type Context, isBroken, operand, operands } from "./context";
import type { RawNode } from "./raw";

export interface Arguments {
  readonly args: readonly Expression[];
  readonly keywords: readonly Keyword[];
}

/** `argument_list: '(' (expression | '*' expression | '**' expression | name '=' expression), … ')'` */
export function toArguments(ctx: Context, node: RawNode | undefined): Arguments {
  if (!node) return { args: [], keywords: [] };
  if (node.type === "generator_expression") return { args: [ctx.expression(node)], keywords: [] };
  const args: Expression[] = [];
  const keywords: Keyword[] = [];
  for (const child of operands(node)) {
    if (child.type === "keyword_argument" && !isBroken(child)) keywords.push(keyword(ctx, child));
    else if (child.type === "dictionary_splat") keywords.push(mapping(ctx, child));
    else args.push(ctx.expression(child));
  }
  return { args, keywords };
}

function keyword(ctx: Context, node: RawNode): Keyword {
  const [arg, value] = operands(node);
  return { start: node.start, end: node.end, arg: arg?.text ?? "", value: operand(ctx, value, node) };
}

function mapping(ctx: Context, node: RawNode): Keyword {
  return { start: node.start, end: node.end, value: operand(ctx, operands(node)[0], node) };
}
