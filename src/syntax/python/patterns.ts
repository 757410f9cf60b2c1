/** The patterns of `match`, named as in Python's `ast`. */

import type { Expression, Pattern } from "../nodes";
import { type Context, errorAt, firstOfType, isBroken, operands } from "./context";
import { toDottedName } from "./names";
import type { RawNode } from "./raw";

/** `case_pattern`: what one `case` matches. Several side by side are an open sequence. */
export function toPatterns(ctx: Context, nodes: readonly RawNode[], isOpen: boolean): Pattern | undefined {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return undefined;
  if (nodes.length === 1 && !isOpen) return toPattern(ctx, first);
  const patterns = nodes.map((node) => toPattern(ctx, node));
  return { type: "MatchSequence", start: first.start, end: last.end, patterns };
}

function toPattern(ctx: Context, node: RawNode): Pattern {
  if (ctx.hasError && isBroken(node)) return errorAt(node);
  const { start, end } = node;
  switch (node.type) {
    case "case_pattern":
      return fromParts(ctx, node.children, node);
    case "as_pattern":
      return asPattern(ctx, node);
    case "union_pattern":
      return { type: "MatchOr", start, end, patterns: alternatives(ctx, node) };
    case "list_pattern":
      return { type: "MatchSequence", start, end, patterns: parts(ctx, node) };
    case "tuple_pattern":
      return tuplePattern(ctx, node);
    case "splat_pattern":
      return { type: "MatchStar", start, end, ...captured(node) };
    case "dict_pattern":
      return mapping(ctx, node);
    case "class_pattern":
      return classPattern(ctx, node);
    case "dotted_name":
      return named(node);
    case "_":
      return { type: "MatchAs", start, end };
    default:
      return { type: "MatchValue", start, end, value: value(ctx, node) };
  }
}

/** The grammar leaves the sign of `-1` beside its number, without a node of their own. */
function fromParts(ctx: Context, nodes: readonly RawNode[], parent: RawNode): Pattern {
  const [first, second] = nodes;
  if (!first) return errorAt(parent);
  if (first.type !== "-" || !second) return toPattern(ctx, first);
  const { start } = first;
  const { end } = second;
  const operand = ctx.expression(second);
  return { type: "MatchValue", start, end, value: { type: "UnaryOp", start, end, op: "-", operand } };
}

/** A name without a dot captures; with one it is a value to compare with. */
function named(node: RawNode): Pattern {
  const { start, end } = node;
  const value = toDottedName(node);
  if (value.type !== "Name") return { type: "MatchValue", start, end, value };
  return { type: "MatchAs", start, end, ...(value.id === "_" ? {} : { name: value.id }) };
}

function asPattern(ctx: Context, node: RawNode): Pattern {
  const [inner, name] = operands(node);
  if (!inner || name?.type !== "identifier") return errorAt(node);
  const { start, end } = node;
  return { type: "MatchAs", start, end, pattern: toPattern(ctx, inner), name: name.text };
}

function parts(ctx: Context, node: RawNode): readonly Pattern[] {
  return operands(node).map((child) => toPattern(ctx, child));
}

function alternatives(ctx: Context, node: RawNode): readonly Pattern[] {
  const groups: RawNode[][] = [[]];
  for (const child of node.children) {
    if (child.type === "|") groups.push([]);
    else groups.at(-1)?.push(child);
  }
  return groups.map((group) => fromParts(ctx, group, node));
}

function tuplePattern(ctx: Context, node: RawNode): Pattern {
  const patterns = parts(ctx, node);
  const [only] = patterns;
  const isGroup = only && patterns.length === 1 && only.type !== "MatchStar";
  if (isGroup && !node.children.some((child) => child.type === ",")) return only;
  return { type: "MatchSequence", start: node.start, end: node.end, patterns };
}

function captured(node: RawNode): { readonly name?: string } {
  const name = firstOfType(node, "identifier")?.text;
  return name === undefined || name === "_" ? {} : { name };
}

/** `dict_pattern: '{' (key ':' case_pattern | '**' name), … '}'` */
function mapping(ctx: Context, node: RawNode): Pattern {
  const items: { key: Expression; pattern: Pattern }[] = [];
  let rest: string | undefined;
  let key: RawNode[] = [];
  for (const child of node.children) {
    if (child.type === "splat_pattern") rest = captured(child).name;
    else if (child.type === "case_pattern") {
      const pattern = fromParts(ctx, key, node);
      items.push({ key: asValue(pattern), pattern: toPattern(ctx, child) });
      key = [];
    } else if (child.named || child.type === "-") key.push(child);
  }
  const { start, end } = node;
  return { type: "MatchMapping", start, end, items, ...(rest === undefined ? {} : { rest }) };
}

function asValue(pattern: Pattern): Expression {
  return pattern.type === "MatchValue" ? pattern.value : errorAt(pattern);
}

/** `class_pattern: dotted_name '(' (case_pattern | name '=' pattern), … ')'` */
function classPattern(ctx: Context, node: RawNode): Pattern {
  const [cls, ...args] = operands(node);
  if (!cls) return errorAt(node);
  const patterns: Pattern[] = [];
  const keywords: { name: string; pattern: Pattern }[] = [];
  for (const arg of args) {
    const keyword = firstOfType(arg, "keyword_pattern");
    const [name] = keyword ? operands(keyword) : [];
    if (!keyword || !name) patterns.push(toPattern(ctx, arg));
    else keywords.push({ name: name.text, pattern: fromParts(ctx, keyword.children.slice(2), keyword) });
  }
  const { start, end } = node;
  return { type: "MatchClass", start, end, cls: toDottedName(cls), patterns, keywords };
}

/** Literals, and complex numbers such as `-1 + 2j`. */
function value(ctx: Context, node: RawNode): Expression {
  if (node.type !== "complex_pattern") return ctx.expression(node);
  return { type: "Constant", start: node.start, end: node.end, value: { kind: "complex" } };
}
