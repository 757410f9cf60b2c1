/** Statements: the simple ones, and the lists of statements that files and blocks are. */

import type { Expression, Statement } from "../nodes";
import { toClass, toDecorated, toFor, toFunction, toIf, toMatch, toTry, toWhile, toWith } from "./compound";
import { behind, type Context, errorAt, hasToken, isBroken, operand, operands } from "./context";
import { elements } from "./expressions";
import { toImport, toImportFrom } from "./imports";
import { isOperator } from "./operators";
import type { RawNode } from "./raw";

type Convert = (ctx: Context, node: RawNode) => Statement;

/** The statements of a file or a block; what is none becomes an error in its place. */
export function toStatements(ctx: Context, node: RawNode): readonly Statement[] {
  const statements: Statement[] = [];
  for (const child of node.children) {
    if (child.named) statements.push(toStatement(ctx, child));
  }
  return statements;
}

/** Converts one statement. A stack that is too deep for it costs this statement, not the file. */
export function toStatement(ctx: Context, node: RawNode): Statement {
  const convert = CONVERSIONS.get(node.type);
  if (!convert || (ctx.hasError && SIMPLE.has(node.type) && isBroken(node))) return fail(ctx, node);
  return convert(ctx, node);
}

function fail(ctx: Context, node: RawNode): Statement {
  if (node.type !== "ERROR")
    ctx.problems.push({ start: node.start, end: node.end, message: "Not Python 3." });
  return errorAt(node);
}

/** `expression_statement: expression, … | assignment | augmented_assignment | yield` */
function expressionStatement(ctx: Context, node: RawNode): Statement {
  const [first, ...others] = operands(node);
  const { start, end } = node;
  if (!first) return errorAt(node);
  if (others.length === 0 && !hasToken(node, ",")) {
    if (first.type === "assignment") return assignment(ctx, first);
    if (first.type === "augmented_assignment") return augmented(ctx, first);
    const value = ctx.expression(first);
    return value.type === "Error" ? value : { type: "Expr", start, end, value };
  }
  return { type: "Expr", start, end, value: { type: "Tuple", start, end, elts: elements(ctx, node) } };
}

/** `assignment: target ('=' value | ':' type ('=' value)?)`; `a = b = c` nests to the right. */
function assignment(ctx: Context, node: RawNode): Statement {
  const { start, end } = node;
  const type = node.children.find((child) => child.type === "type");
  if (type) return annotated(ctx, node, type);
  const targets: Expression[] = [];
  let rest: RawNode | undefined = node;
  while (rest?.type === "assignment" && !(ctx.hasError && isBroken(rest))) {
    targets.push(operand(ctx, rest.children[0], node));
    rest = behind(rest, "=")[0];
  }
  if (targets.length === 0) return brokenAssignment(ctx, node);
  return { type: "Assign", start, end, targets, value: operand(ctx, rest, node) };
}

/** Even an unreadable assignment gives its targets a value, only not one that can be known. */
function brokenAssignment(ctx: Context, node: RawNode): Statement {
  const [target, sign] = node.children;
  if (!target || sign?.type !== "=" || target.type === "ERROR") return errorAt(node);
  const { start, end } = node;
  return {
    type: "Assign",
    start,
    end,
    targets: [ctx.expression(target)],
    value: errorAt({ start: sign.end, end }),
  };
}

function annotated(ctx: Context, node: RawNode, type: RawNode): Statement {
  const { start, end } = node;
  const target = operand(ctx, node.children[0], node);
  const annotation = ctx.expression(type);
  const [value] = behind(node, "=");
  const isUsable = !(ctx.hasError && isBroken(node));
  const known = value && { value: isUsable ? ctx.expression(value) : errorAt(value) };
  return { type: "AnnAssign", start, end, target, annotation, ...known };
}

function augmented(ctx: Context, node: RawNode): Statement {
  const [target, sign, value] = node.children;
  const op = sign?.type.slice(0, -1) ?? "";
  if (!target || !value || !isOperator(op) || (ctx.hasError && isBroken(node))) return errorAt(node);
  const { start, end } = node;
  return { type: "AugAssign", start, end, target: ctx.expression(target), op, value: ctx.expression(value) };
}

function returned(ctx: Context, node: RawNode): Statement {
  const [value] = operands(node);
  return {
    type: "Return",
    start: node.start,
    end: node.end,
    ...(value ? { value: ctx.expression(value) } : {}),
  };
}

function deleted(ctx: Context, node: RawNode): Statement {
  const [what] = operands(node);
  const isList = what?.type === "expression_list";
  const targets = isList ? elements(ctx, what) : [operand(ctx, what, node)];
  return { type: "Delete", start: node.start, end: node.end, targets };
}

function raised(ctx: Context, node: RawNode): Statement {
  const [cause] = behind(node, "from");
  const [exc] = operands(node);
  return {
    type: "Raise",
    start: node.start,
    end: node.end,
    ...(exc && exc !== cause ? { exc: ctx.expression(exc) } : {}),
    ...(cause ? { cause: ctx.expression(cause) } : {}),
  };
}

function asserted(ctx: Context, node: RawNode): Statement {
  const [test, msg] = operands(node);
  const { start, end } = node;
  return {
    type: "Assert",
    start,
    end,
    test: operand(ctx, test, node),
    ...(msg ? { msg: ctx.expression(msg) } : {}),
  };
}

/**
 * `type_alias_statement: 'type' type '=' type`. An alias computes nothing; its name is only for annotations.
 * The grammar takes `type(x).y = z` for one, too.
 */
function typeAlias(ctx: Context, node: RawNode): Statement {
  const { start, end } = node;
  const [keyword, left, , right] = node.children;
  const target = keyword && left && asCall(keyword, left);
  if (!target || !right) return { type: "Pass", start, end };
  return { type: "Assign", start, end, targets: [ctx.expression(target)], value: ctx.expression(right) };
}

/** Joins `type` and what seems to be its group, at the left end of `node`, to the call that they are. */
function asCall(type: RawNode, node: RawNode): RawNode | undefined {
  if (node.type === "parenthesized_expression" || node.type === "tuple") {
    const func = { ...type, type: "identifier", named: true, text: type.type };
    const { start } = type;
    return { ...node, type: "call", start, children: [func, { ...node, type: "argument_list" }] };
  }
  const [first, ...others] = node.children;
  const inner = first && asCall(type, first);
  return inner && { ...node, start: inner.start, children: [inner, ...others] };
}

const scope =
  (type: "Global" | "Nonlocal"): Convert =>
  (_ctx, node) => ({
    type,
    start: node.start,
    end: node.end,
    names: operands(node).map((child) => child.text),
  });

const simple =
  (type: "Pass" | "Break" | "Continue"): Convert =>
  (_ctx, node) => ({ type, start: node.start, end: node.end });

const SIMPLE_CONVERSIONS: readonly (readonly [string, Convert])[] = [
  ["expression_statement", expressionStatement],
  ["return_statement", returned],
  ["delete_statement", deleted],
  ["raise_statement", raised],
  ["assert_statement", asserted],
  ["import_statement", toImport],
  ["import_from_statement", toImportFrom],
  ["future_import_statement", toImportFrom],
  ["global_statement", scope("Global")],
  ["nonlocal_statement", scope("Nonlocal")],
  ["pass_statement", simple("Pass")],
  ["break_statement", simple("Break")],
  ["continue_statement", simple("Continue")],
  ["type_alias_statement", typeAlias],
];

const SIMPLE = new Set(SIMPLE_CONVERSIONS.map(([type]) => type));

const CONVERSIONS: ReadonlyMap<string, Convert> = new Map<string, Convert>([
  ...SIMPLE_CONVERSIONS,
  ["if_statement", toIf],
  ["for_statement", toFor],
  ["while_statement", toWhile],
  ["try_statement", toTry],
  ["with_statement", toWith],
  ["function_definition", (ctx, node) => toFunction(ctx, node, [])],
  ["class_definition", (ctx, node) => toClass(ctx, node, [])],
  ["decorated_definition", toDecorated],
  ["match_statement", toMatch],
]);
