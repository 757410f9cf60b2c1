/** Statements that hold blocks. */

import type {
  ClassDef,
  ExceptHandler,
  Expression,
  FunctionDef,
  If,
  MatchCase,
  Span,
  Statement,
  With,
} from "../nodes";
import { toArguments } from "./arguments";
import { behind, type Context, errorAt, firstOfType, hasToken, isBroken, operand, operands } from "./context";
import { toPatterns } from "./patterns";
import type { RawNode } from "./raw";

type Block = readonly Statement[];

/** A compound statement ends with its last statement, not with the blank lines and comments behind it. */
function endOf(node: Span, ...blocks: readonly Block[]): number {
  return blocks.findLast((block) => block.length > 0)?.at(-1)?.end ?? node.end;
}

function blockOf(ctx: Context, node: RawNode | undefined): Block {
  const block = node && firstOfType(node, "block");
  return block ? ctx.statements(block) : [];
}

/** The header's own expression; an unreadable header has an unreadable expression. */
function header(ctx: Context, node: RawNode, child: RawNode | undefined): Expression {
  const isUsable = child && child.type !== "block" && !(ctx.hasError && isBroken(node));
  return isUsable ? ctx.expression(child) : errorAt(headerSpan(node));
}

function headerSpan(node: RawNode): Span {
  const block = firstOfType(node, "block");
  return { start: node.start, end: block ? block.start : node.end };
}

/** `if_statement: 'if' expression ':' block elif_clause* else_clause?`; an `elif` is an `if` in the `else`. */
export function toIf(ctx: Context, node: RawNode): If {
  const test = header(ctx, node, operands(node)[0]);
  const body = blockOf(ctx, node);
  const clauses = node.children.filter(
    (child) => child.type === "elif_clause" || child.type === "else_clause",
  );
  const orelse = clauses.reduceRight<Block>((rest, clause) => alternative(ctx, clause, rest), []);
  return { type: "If", start: node.start, end: endOf(node, body, orelse), test, body, orelse };
}

function alternative(ctx: Context, clause: RawNode, orelse: Block): Block {
  const body = blockOf(ctx, clause);
  if (clause.type === "else_clause") return body;
  const test = header(ctx, clause, operands(clause)[0]);
  return [{ type: "If", start: clause.start, end: endOf(clause, body, orelse), test, body, orelse }];
}

/** `for_statement: 'async'? 'for' target 'in' expressions ':' block else_clause?` */
export function toFor(ctx: Context, node: RawNode): Statement {
  const target = header(ctx, node, behind(node, "for")[0]);
  const iter = header(ctx, node, behind(node, "in")[0]);
  const body = blockOf(ctx, node);
  const orelse = blockOf(ctx, firstOfType(node, "else_clause"));
  const end = endOf(node, body, orelse);
  return {
    type: "For",
    start: node.start,
    end,
    target,
    iter,
    body,
    orelse,
    isAsync: hasToken(node, "async"),
  };
}

/** `while_statement: 'while' expression ':' block else_clause?` */
export function toWhile(ctx: Context, node: RawNode): Statement {
  const test = header(ctx, node, operands(node)[0]);
  const body = blockOf(ctx, node);
  const orelse = blockOf(ctx, firstOfType(node, "else_clause"));
  return { type: "While", start: node.start, end: endOf(node, body, orelse), test, body, orelse };
}

/** `with_statement: 'async'? 'with' with_clause ':' block` */
export function toWith(ctx: Context, node: RawNode): Statement {
  const clause = firstOfType(node, "with_clause");
  const isUsable = clause && !(ctx.hasError && (isBroken(node) || isBroken(clause)));
  const items = isUsable ? operands(clause).flatMap((item) => withItems(ctx, item)) : [];
  const body = blockOf(ctx, node);
  const end = endOf(node, body);
  return { type: "With", start: node.start, end, items, body, isAsync: hasToken(node, "async") };
}

/** The grammar reads `(a as b, c as d)` as one tuple; Python reads two items. */
function withItems(ctx: Context, item: RawNode): With["items"] {
  const [value] = operands(item);
  if (!value) return [{ context: errorAt(item) }];
  const inner = value.type === "tuple" || value.type === "parenthesized_expression" ? operands(value) : [];
  const isGroup = inner.some((child) => child.type === "as_pattern") || value.type === "tuple";
  return (isGroup && inner.length > 0 ? inner : [value]).map((child) => withItem(ctx, child));
}

function withItem(ctx: Context, value: RawNode): With["items"][number] {
  if (value.type !== "as_pattern") return { context: ctx.expression(value) };
  const [context, target] = operands(value);
  return { context: operand(ctx, context, value), ...(target ? { target: ctx.expression(target) } : {}) };
}

/** `try_statement: 'try' ':' block except_clause* else_clause? finally_clause?` */
export function toTry(ctx: Context, node: RawNode): Statement {
  const body = blockOf(ctx, node);
  const handlers = node.children
    .filter((child) => child.type === "except_clause")
    .map((clause) => toHandler(ctx, clause));
  const orelse = blockOf(ctx, firstOfType(node, "else_clause"));
  const finalbody = blockOf(ctx, firstOfType(node, "finally_clause"));
  const handled = handlers.at(-1)?.body ?? [];
  const end = endOf(node, body, handled, orelse, finalbody);
  return { type: "Try", start: node.start, end, body, handlers, orelse, finalbody };
}

/** `except_clause: 'except' '*'? (expression ('as' name)?)? ':' block` */
function toHandler(ctx: Context, node: RawNode): ExceptHandler {
  const values = operands(node).filter((child) => child.type !== "block");
  const { kind, name } = handlerParts(node, values);
  const body = blockOf(ctx, node);
  return {
    start: node.start,
    end: endOf(node, body),
    body,
    ...(kind ? { kind: ctx.expression(kind) } : {}),
    ...(name ? { name } : {}),
  };
}

interface HandlerParts {
  readonly kind?: RawNode | undefined;
  readonly name?: string | undefined;
}

function handlerParts(node: RawNode, values: readonly RawNode[]): HandlerParts {
  const [value, alias] = values;
  if (value?.type === "as_pattern") {
    const [kind, target] = operands(value);
    return { kind, name: target && operands(target)[0]?.text };
  }
  return hasToken(node, "as") ? { kind: value, name: alias?.text } : { kind: value };
}

/** `function_definition: 'async'? 'def' name type_parameter? parameters ('->' type)? ':' block` */
export function toFunction(ctx: Context, node: RawNode, decorators: readonly Expression[]): Statement {
  const name = firstOfType(node, "identifier");
  if (!name || name.text === "") return errorAt(node);
  const params = ctx.parameters(firstOfType(node, "parameters"));
  const returns = firstOfType(node, "type");
  const outer = ctx.yields;
  ctx.yields = false;
  const body = blockOf(ctx, node);
  const isGenerator = ctx.yields;
  ctx.yields = outer;
  return {
    type: "FunctionDef",
    start: node.start,
    end: endOf(node, body),
    name: name.text,
    nameSpan: { start: name.start, end: name.end },
    params,
    ...(returns ? { returns: ctx.expression(returns) } : {}),
    decorators,
    body,
    isAsync: hasToken(node, "async"),
    isGenerator,
  } satisfies FunctionDef;
}

/** `class_definition: 'class' name type_parameter? argument_list? ':' block` */
export function toClass(ctx: Context, node: RawNode, decorators: readonly Expression[]): Statement {
  const name = firstOfType(node, "identifier");
  if (!name || name.text === "") return errorAt(node);
  const { args, keywords } = toArguments(ctx, firstOfType(node, "argument_list"));
  const body = blockOf(ctx, node);
  return {
    type: "ClassDef",
    start: node.start,
    end: endOf(node, body),
    name: name.text,
    nameSpan: { start: name.start, end: name.end },
    bases: args,
    keywords,
    decorators,
    body,
  } satisfies ClassDef;
}

/** `decorated_definition: ('@' expression)+ definition`; the definition starts at `def` or `class`. */
export function toDecorated(ctx: Context, node: RawNode): Statement {
  const decorators = node.children
    .filter((child) => child.type === "decorator")
    .map((child) => operand(ctx, operands(child)[0], child));
  const definition = node.children.at(-1);
  if (definition?.type === "class_definition") return toClass(ctx, definition, decorators);
  if (definition?.type === "function_definition") return toFunction(ctx, definition, decorators);
  return errorAt(node);
}

/** `match_statement: 'match' expression, … ':' case_clause*` */
export function toMatch(ctx: Context, node: RawNode): Statement {
  const subjects = operands(node).filter((child) => child.type !== "block");
  const block = firstOfType(node, "block");
  const [first] = subjects;
  const last = subjects.at(-1);
  if (!first || !last || !block) return errorAt(node);
  const subject: Expression = hasToken(node, ",")
    ? { type: "Tuple", start: first.start, end: last.end, elts: subjects.map(ctx.expression) }
    : header(ctx, node, first);
  const cases = block.children
    .filter((child) => child.type === "case_clause")
    .map((clause) => toCase(ctx, clause));
  const end = cases.at(-1)?.body.at(-1)?.end ?? node.end;
  return { type: "Match", start: node.start, end, subject, cases };
}

/** `case_clause: 'case' case_pattern, … if_clause? ':' block` */
function toCase(ctx: Context, node: RawNode): MatchCase {
  const patterns = node.children.filter((child) => child.type === "case_pattern");
  const isUsable = !(ctx.hasError && isBroken(node));
  const pattern = (isUsable && toPatterns(ctx, patterns, hasToken(node, ","))) || errorAt(headerSpan(node));
  const guard = firstOfType(node, "if_clause");
  const body = blockOf(ctx, node);
  const { start } = node;
  return {
    start,
    end: endOf(node, body),
    pattern,
    body,
    ...(guard ? { guard: operand(ctx, operands(guard)[0], guard) } : {}),
  };
}
