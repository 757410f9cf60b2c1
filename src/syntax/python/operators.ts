/** Operators: arithmetic, bitwise, boolean and comparing. */

import type { Comparison, Expression, Operator, Span } from "../nodes";
import { type Context, errorAt, hasToken, isBroken, operand, operands } from "./context";
import type { RawNode } from "./raw";

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
export function binary(ctx: Context, node: RawNode): Expression {
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

export function unary(ctx: Context, node: RawNode): Expression {
  const [operator, argument] = node.children;
  const op = operator?.type;
  if (!argument || (op !== "-" && op !== "+" && op !== "~" && op !== "not")) return errorAt(node);
  return { type: "UnaryOp", start: node.start, end: node.end, op, operand: ctx.expression(argument) };
}

/** `a and b and c` nests to the left in tree-sitter and is one list in Python. */
export function boolean(ctx: Context, node: RawNode): Expression {
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
export function compare(ctx: Context, node: RawNode): Expression {
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
