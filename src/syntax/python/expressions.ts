/** Expressions: from tree-sitter's nodes to those of Python's `ast`. */

import type {
  Comparison,
  Comprehension,
  Constant,
  ConstantValue,
  Expression,
  Keyword,
  Name,
  Operator,
  Span,
} from "../nodes";
import { behind, type Context, errorAt, firstOfType, hasToken, isBroken, operand, operands } from "./context";
import { numberValue } from "./literals";
import type { RawNode } from "./raw";
import { toStringExpression } from "./strings";

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

/** `subscript: primary '[' (expression | slice) (',' …)* ','? ']'` */
function subscript(ctx: Context, node: RawNode): Expression {
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
function slice(ctx: Context, node: RawNode): Expression {
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

function dictionary(ctx: Context, node: RawNode): Expression {
  const items = operands(node).map((item) => {
    const [key, value] = operands(item);
    if (item.type === "dictionary_splat") return { value: operand(ctx, key, item) };
    if (item.type !== "pair" || !key || !value) return { key: errorAt(item), value: errorAt(item) };
    return { key: ctx.expression(key), value: ctx.expression(value) };
  });
  return { type: "Dict", start: node.start, end: node.end, items };
}

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

const OPERATORS: ReadonlySet<string> = new Set<Operator>([
  "+",
  "-",
  "*",
  "/",
  "//",
  "%",
  "**",
  "@",
  "<<",
  ">>",
  "|",
  "^",
  "&",
]);

export function isOperator(token: string): token is Operator {
  return OPERATORS.has(token);
}

/** `binary_operator: primary operator primary`; `union_type` has the same form. */
function binary(ctx: Context, node: RawNode): Expression {
  const [left, operator, right] = node.children;
  if (!left || !operator || !right || !isOperator(operator.type)) return errorAt(node);
  if (isBitwise(operator.type)) return bitwise(ctx, node);
  const { start, end } = node;
  return {
    type: "BinOp",
    start,
    end,
    left: ctx.expression(left),
    op: operator.type,
    right: ctx.expression(right),
  };
}

/** Loosest last. */
const BITWISE = ["&", "^", "|"] as const;
type Bitwise = (typeof BITWISE)[number];

function isBitwise(token: string | undefined): token is Bitwise {
  return BITWISE.some((operator) => operator === token);
}

/** An operand with the operator before it; the first has none. */
interface Term extends Span {
  readonly op?: Bitwise | undefined;
  readonly value: Expression;
}

/** The grammar lets `^` bind tighter than `&`, and nests the `|` of types to the right; Python does neither. */
function bitwise(ctx: Context, node: RawNode): Expression {
  const terms = BITWISE.reduce(joinAll, bitwiseTerms(ctx, node));
  return terms[0]?.value ?? errorAt(node);
}

function joinAll(terms: readonly Term[], op: Bitwise): readonly Term[] {
  const joined: Term[] = [];
  for (const term of terms) {
    const last = joined.at(-1);
    if (term.op === op && last) joined[joined.length - 1] = joinTwo(last, op, term);
    else joined.push(term);
  }
  return joined;
}

function joinTwo(left: Term, op: Bitwise, right: Term): Term {
  const { start } = left;
  const { end } = right;
  return { ...left, end, value: { type: "BinOp", start, end, left: left.value, op, right: right.value } };
}

/** The operands that no parenthesis keeps together, from left to right. */
function bitwiseTerms(ctx: Context, node: RawNode, op?: Bitwise): readonly Term[] {
  const [left, operator, right] = node.children;
  if (node.type === "type" && left) return bitwiseTerms(ctx, left, op);
  const isChain = node.type === "binary_operator" || node.type === "union_type";
  if (isChain && left && right && isBitwise(operator?.type) && !(ctx.hasError && isBroken(node))) {
    return [...bitwiseTerms(ctx, left, op), ...bitwiseTerms(ctx, right, operator.type)];
  }
  return [{ start: node.start, end: node.end, op, value: ctx.expression(node) }];
}

function unary(ctx: Context, node: RawNode): Expression {
  const [operator, argument] = node.children;
  const op = operator?.type;
  if (!argument || (op !== "-" && op !== "+" && op !== "~" && op !== "not")) return errorAt(node);
  return { type: "UnaryOp", start: node.start, end: node.end, op, operand: ctx.expression(argument) };
}

/** `a and b and c` nests to the left in tree-sitter and is one list in Python. */
function boolean(ctx: Context, node: RawNode): Expression {
  const op = hasToken(node, "and") ? "and" : "or";
  const values: Expression[] = [];
  let rest: RawNode | undefined = node;
  while (rest?.type === "boolean_operator" && hasToken(rest, op) && !(ctx.hasError && isBroken(rest))) {
    const right: RawNode | undefined = rest.children[2];
    values.unshift(operand(ctx, right, node));
    rest = rest.children[0];
  }
  values.unshift(operand(ctx, rest, node));
  return { type: "BoolOp", start: node.start, end: node.end, op, values };
}

const COMPARISONS: ReadonlySet<string> = new Set<Comparison>([
  "==",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "is",
  "is not",
  "in",
  "not in",
]);

function isComparison(token: string): token is Comparison {
  return COMPARISONS.has(token);
}

/** `comparison_operator: primary (operator primary)+` */
function compare(ctx: Context, node: RawNode): Expression {
  const [left, ...comparators] = operands(node);
  const ops = node.children.filter((child) => !child.named).map((child) => child.type);
  if (!left || !ops.every(isComparison) || ops.length !== comparators.length) return errorAt(node);
  const { start, end } = node;
  return {
    type: "Compare",
    start,
    end,
    left: ctx.expression(left),
    ops,
    comparators: comparators.map(ctx.expression),
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

const comprehension =
  (type: "ListComp" | "SetComp" | "GeneratorExp"): Convert =>
  (ctx, node) => {
    const elt = operand(ctx, operands(node)[0], node);
    return { type, start: node.start, end: node.end, elt, generators: comprehensions(ctx, node) };
  };

function dictComprehension(ctx: Context, node: RawNode): Expression {
  const [pair] = operands(node);
  const [key, value] = pair ? operands(pair) : [];
  if (!key || !value) return errorAt(node);
  const generators = comprehensions(ctx, node);
  const { start, end } = node;
  return { type: "DictComp", start, end, key: ctx.expression(key), value: ctx.expression(value), generators };
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

/** `generic_type: identifier '[' type, … ']'`, as in `list[int]`. */
function genericType(ctx: Context, node: RawNode): Expression {
  const [base, parameters] = operands(node);
  if (!base || !parameters) return errorAt(node);
  const slice = index(ctx, parameters, operands(parameters));
  return { type: "Subscript", start: node.start, end: node.end, value: ctx.expression(base), slice };
}

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
