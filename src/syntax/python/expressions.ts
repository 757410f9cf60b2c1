/** Expressions: from tree-sitter's nodes to those of Python's `ast`. */

import type { Constant, ConstantValue, Expression, Name } from "../nodes";
import { toArguments } from "./arguments";
import { comprehension, dictComprehension } from "./comprehensions";
import { type Context, errorAt, firstOfType, hasToken, isBroken, operand, operands } from "./context";
import { numberValue } from "./literals";
import { binary, boolean, compare, unary } from "./operators";
import type { RawNode } from "./raw";
import { toStringExpression } from "./strings";
import { genericType, slice, subscript } from "./subscripts";

type Convert = (ctx: Context, node: RawNode) => Expression;

/** Converts an expression, a target, a subscript's slice or an annotation. */
export function toExpression(ctx: Context, node: RawNode): Expression {
  const convert = CONVERSIONS.get(node.type);
  if (!convert || (ctx.hasError && isUnusable(node))) return errorAt(node);
  if (ctx.source.charCodeAt(node.start) === STAR && !STARRED.has(node.type)) {
    return { type: "Starred", start: node.start, end: node.end, value: toExpression(ctx, withoutStar(node)) };
  }
  return convert(ctx, node);
}

const STAR = 0x2a;
const STARRED = new Set([
  "list_splat",
  "list_splat_pattern",
  "splat_type",
  "type",
  "expression_list",
  "pattern_list",
]);

/** tree-sitter reads `*f()` as a call of `*f`; Python's star takes the whole expression. */
function withoutStar(node: RawNode): RawNode {
  const [first, ...others] = node.children;
  if (!first) return node;
  if (STARRED.has(node.type)) return node.children[1] ?? node;
  const inner = withoutStar(first);
  return { ...node, start: inner.start, children: [inner, ...others] };
}

/** In these an unreadable element stands among readable ones. */
const SEQUENCES = new Set([
  "argument_list",
  "list",
  "list_pattern",
  "tuple",
  "tuple_pattern",
  "set",
  "dictionary",
  "expression_list",
  "pattern_list",
  "string",
]);

function isUnusable(node: RawNode): boolean {
  return (node.missing && node.named) || (!SEQUENCES.has(node.type) && isBroken(node));
}

const literal =
  (value: ConstantValue): Convert =>
  (_ctx, { start, end }) => ({ type: "Constant", start, end, value });

function name(node: RawNode): Name {
  return { type: "Name", start: node.start, end: node.end, id: node.text };
}

function number(_ctx: Context, node: RawNode): Expression {
  const value = numberValue(node.text);
  const { start, end } = node;
  return value ? ({ type: "Constant", start, end, value } satisfies Constant) : errorAt(node);
}

/** The elements of a sequence in order. */
export function elements(ctx: Context, node: RawNode): readonly Expression[] {
  return operands(node).map(ctx.expression);
}

const sequence =
  (type: "List" | "Tuple" | "Set"): Convert =>
  (ctx, node) => ({ type, start: node.start, end: node.end, elts: elements(ctx, node) });

/** As a target, `(a)` is read as a pattern of one element; without a comma it is a mere grouping. */
function tuplePattern(ctx: Context, node: RawNode): Expression {
  const [only, ...others] = operands(node);
  if (only && others.length === 0 && !hasToken(node, ",")) return ctx.expression(only);
  return sequence("Tuple")(ctx, node);
}

/** `attribute: primary '.' identifier` */
function attribute(ctx: Context, node: RawNode): Expression {
  const [value, attr] = operands(node);
  if (!value || !attr || attr.type !== "identifier" || attr.text === "") return errorAt(node);
  const { start, end } = node;
  return {
    type: "Attribute",
    start,
    end,
    value: ctx.expression(value),
    attr: attr.text,
    nameStart: attr.start,
  };
}

function dictionary(ctx: Context, node: RawNode): Expression {
  const items = operands(node).map((item) => {
    const [key, value] = operands(item);
    if (item.type === "dictionary_splat") return { value: operand(ctx, key, item) };
    if (item.type !== "pair" || !key || !value) return { key: errorAt(item), value: errorAt(item) };
    return { key: ctx.expression(key), value: ctx.expression(value) };
  });
  return { type: "Dict", start: node.start, end: node.end, items };
}

/** `call: primary (argument_list | generator_expression)` */
function call(ctx: Context, node: RawNode): Expression {
  const [func, args] = operands(node);
  if (!func) return errorAt(node);
  return {
    type: "Call",
    start: node.start,
    end: node.end,
    func: ctx.expression(func),
    ...toArguments(ctx, args),
  };
}

/** `conditional_expression: expression 'if' expression 'else' expression` */
function conditional(ctx: Context, node: RawNode): Expression {
  const [body, test, orelse] = operands(node);
  if (!body || !test || !orelse) return errorAt(node);
  const { start, end } = node;
  return {
    type: "IfExp",
    start,
    end,
    test: ctx.expression(test),
    body: ctx.expression(body),
    orelse: ctx.expression(orelse),
  };
}

function namedExpression(ctx: Context, node: RawNode): Expression {
  const [target, value] = operands(node);
  if (target?.type !== "identifier" || !value) return errorAt(node);
  return {
    type: "NamedExpr",
    start: node.start,
    end: node.end,
    target: name(target),
    value: ctx.expression(value),
  };
}

/** `lambda: 'lambda' lambda_parameters? ':' expression`; its `yield` is its own. */
function lambda(ctx: Context, node: RawNode): Expression {
  const outer = ctx.yields;
  const params = ctx.parameters(firstOfType(node, "lambda_parameters"));
  const body = operand(ctx, node.children.at(-1), node);
  ctx.yields = outer;
  return { type: "Lambda", start: node.start, end: node.end, params, body };
}

function starred(ctx: Context, node: RawNode): Expression {
  return { type: "Starred", start: node.start, end: node.end, value: operand(ctx, operands(node)[0], node) };
}

function awaited(ctx: Context, node: RawNode): Expression {
  return { type: "Await", start: node.start, end: node.end, value: operand(ctx, operands(node)[0], node) };
}

/** `yield: 'yield' ('from' expression | expressions?)` */
function yielded(ctx: Context, node: RawNode): Expression {
  ctx.yields = true;
  const [value] = operands(node);
  const type = hasToken(node, "from") ? "YieldFrom" : "Yield";
  return { type, start: node.start, end: node.end, ...(value ? { value: ctx.expression(value) } : {}) };
}

const only: Convert = (ctx, node) => operand(ctx, operands(node)[0], node);

const CONVERSIONS: ReadonlyMap<string, Convert> = new Map<string, Convert>([
  ["identifier", (_ctx, node) => (node.text === "" ? errorAt(node) : name(node))],
  ["integer", number],
  ["float", number],
  ["string", toStringExpression],
  ["concatenated_string", toStringExpression],
  ["true", literal({ kind: "bool", value: true })],
  ["false", literal({ kind: "bool", value: false })],
  ["none", literal({ kind: "none" })],
  ["ellipsis", literal({ kind: "ellipsis" })],
  ["attribute", attribute],
  ["member_type", attribute],
  ["subscript", subscript],
  ["generic_type", genericType],
  ["slice", slice],
  ["list", sequence("List")],
  ["list_pattern", sequence("List")],
  ["tuple", sequence("Tuple")],
  ["expression_list", sequence("Tuple")],
  ["pattern_list", sequence("Tuple")],
  ["tuple_pattern", tuplePattern],
  ["set", sequence("Set")],
  ["dictionary", dictionary],
  ["call", call],
  ["binary_operator", binary],
  ["union_type", binary],
  ["unary_operator", unary],
  ["not_operator", unary],
  ["boolean_operator", boolean],
  ["comparison_operator", compare],
  ["conditional_expression", conditional],
  ["named_expression", namedExpression],
  ["lambda", lambda],
  ["list_comprehension", comprehension("ListComp")],
  ["set_comprehension", comprehension("SetComp")],
  ["generator_expression", comprehension("GeneratorExp")],
  ["dictionary_comprehension", dictComprehension],
  ["list_splat", starred],
  ["list_splat_pattern", starred],
  ["splat_type", starred],
  ["await", awaited],
  ["yield", yielded],
  ["parenthesized_expression", only],
  ["type", only],
  ["as_pattern_target", only],
]);
