import { AST_NODE_TYPES as T } from "@typescript-eslint/types";
import type { TSESTree } from "@typescript-eslint/typescript-estree";
import type { ClassDef, Expression, FunctionDef, Name, Parameter, Span, Statement } from "../nodes";
import { type Context, listOf, type Maybe, type Raw, spanOf } from "./context";
import { convertExpression } from "./expressions";
import { parametersOf } from "./patterns";
import { convertBody } from "./statements";

type FunctionLike =
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression
  | TSESTree.ArrowFunctionExpression;

/** A function of any form; an arrow's expression is what its body returns. */
export function functionOf(node: FunctionLike, name: string, context: Context): FunctionDef {
  const argumentsMet = context.argumentsMet;
  const converted = bodyOf(node, context);
  const isArrow = node.type === T.ArrowFunctionExpression;
  return {
    type: "FunctionDef",
    ...spanOf(node),
    name,
    nameSpan: node.id ? spanOf(node.id) : headOf(node),
    params: parametersOf(node.params, context),
    decorators: [],
    body: converted,
    isAsync: node.async,
    isGenerator: node.generator,
    ...(isArrow && { isArrow }),
    ...(!isArrow && context.argumentsMet > argumentsMet && { usesArguments: true }),
  };
}

function bodyOf({ body }: FunctionLike, context: Context): readonly Statement[] {
  if (!body) return [];
  return body.type === T.BlockStatement
    ? convertBody(body.body, context)
    : [{ type: "Return", ...spanOf(body), value: convertExpression(body, context) }];
}

/** Where a function without a name starts. */
function headOf(node: Raw): Span {
  return { start: node.range[0], end: node.range[0] };
}

/**
 * A class: its methods take `this` as their first parameter, as Python's take `self`, and its fields are set where
 * the constructor begins, or behind its call of the base's.
 */
export function classOf(
  node: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
  context: Context,
): ClassDef {
  const members = listOf<Raw>(node.body?.body).filter((member) => !isRedeclared(member, node));
  const methods = members.flatMap((member) => methodOf(member, context));
  const fields = members.flatMap((member) => fieldOf(member, context, false));
  const written = methods.find((method) => method.name === "__init__");
  const maker = withFields(written ?? defaultConstructor(node), fields, node.superClass !== null);
  return {
    type: "ClassDef",
    ...spanOf(node),
    name: node.id?.name ?? "",
    nameSpan: node.id ? spanOf(node.id) : headOf(node),
    bases: node.superClass ? [convertExpression(node.superClass, context)] : [],
    keywords: [],
    decorators: [],
    body: [
      ...methods.filter((method) => method !== written),
      ...(written || fields.length > 0 ? [maker] : []),
      ...members.flatMap((member) => staticOf(member, context)),
    ],
  };
}

/** A field without a value in a class with a base only says its type, whatever the base has set. */
function isRedeclared(
  member: Raw,
  { superClass }: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
): boolean {
  return member.type === T.PropertyDefinition && !member.static && !member.value && superClass !== null;
}

function methodOf(member: Raw, context: Context): readonly FunctionDef[] {
  if (member.type !== T.MethodDefinition || member.value.type !== T.FunctionExpression) return [];
  const isMaker = member.kind === "constructor" && !member.static;
  const name = isMaker ? "__init__" : nameOf(member);
  const def = functionOf(member.value, name ?? "", context);
  const role = isMaker || member.kind === "constructor" ? "method" : member.kind;
  return [
    {
      ...def,
      ...spanOf(member),
      nameSpan: spanOf(member.key),
      params: [thisOf(member), ...def.params],
      body: isMaker ? [...fieldsOfParameters(member.value), ...def.body] : def.body,
      decorators: [...(member.static ? ["static"] : []), role].map((each) => nameAt(member, each)),
      ...(name === undefined && { key: convertExpression(member.key, context) }),
    },
  ];
}

/** TypeScript's `constructor(private readonly size: number)` sets `this.size`. */
function fieldsOfParameters(node: TSESTree.FunctionExpression): readonly Statement[] {
  return listOf<Raw>(node.params).flatMap((param) => {
    if (param.type !== T.TSParameterProperty) return [];
    const inner = param.parameter.type === T.AssignmentPattern ? param.parameter.left : param.parameter;
    return inner.type === T.Identifier ? [setField(param, inner.name, nameAt(inner, inner.name))] : [];
  });
}

/** A field is set on `this`: on the instance, or on the class for static ones. */
function fieldOf(member: Raw, context: Context, isStatic: boolean): readonly Statement[] {
  const isField = member.type === T.PropertyDefinition || member.type === T.AccessorProperty;
  if (!isField || member.static !== isStatic || member.declare) return [];
  const name = nameOf(member);
  const value = member.value ? convertExpression(member.value, context) : nameAt(member, "undefined");
  return [setField(member, name ?? convertExpression(member.key, context), value)];
}

function staticOf(member: Raw, context: Context): readonly Statement[] {
  if (member.type !== T.StaticBlock) return fieldOf(member, context, true);
  return [{ type: "Block", ...spanOf(member), body: convertBody(member.body, context) }];
}

function nameOf({
  key,
  computed,
}: {
  readonly key: Maybe<Raw>;
  readonly computed: boolean;
}): string | undefined {
  if (computed) return undefined;
  if (key?.type === T.PrivateIdentifier) return `#${key.name}`;
  if (key?.type === T.Literal) return String(key.value);
  return key?.type === T.Identifier ? key.name : undefined;
}

function setField(node: Raw, name: string | Expression, value: Expression): Statement {
  const at = spanOf(node);
  const owner = nameAt(node, "this");
  const target: Expression =
    typeof name === "string"
      ? { type: "Attribute", ...at, value: owner, attr: name, nameStart: at.start }
      : { type: "Subscript", ...at, value: owner, slice: name };
  return { type: "Expr", ...at, value: { type: "Assignment", ...at, target, value } };
}

/** A name that is not written; it takes no room, so that what stands at a place is found beside it. */
function nameAt(node: Raw, id: string): Name {
  return { type: "Name", ...headOf(node), id };
}

function thisOf(node: Raw): Parameter {
  return { ...headOf(node), name: "this", kind: "positional" };
}

/** What a class without a constructor has: one that passes everything on to the base's. */
function defaultConstructor(node: TSESTree.ClassDeclaration | TSESTree.ClassExpression): FunctionDef {
  const at = headOf(node);
  const rest: Parameter = { ...at, name: "rest", kind: "var-positional" };
  const base: Expression = { type: "Name", ...at, id: "super" };
  const func: Expression = { type: "Attribute", ...at, value: base, attr: "__init__", nameStart: at.start };
  const args: readonly Expression[] = [
    { type: "Starred", ...at, value: { type: "Name", ...at, id: "rest" } },
  ];
  const call: Expression = { type: "Call", ...at, func, args, keywords: [] };
  return {
    type: "FunctionDef",
    ...at,
    name: "__init__",
    nameSpan: at,
    params: [thisOf(node), rest],
    decorators: [nameAt(node, "method")],
    body: node.superClass ? [{ type: "Expr", ...at, value: call }] : [],
    isAsync: false,
    isGenerator: false,
  };
}

function withFields(maker: FunctionDef, fields: readonly Statement[], hasBase: boolean): FunctionDef {
  const { body } = maker;
  const call = hasBase ? body.findIndex(isSuperCall) : -1;
  return { ...maker, body: [...body.slice(0, call + 1), ...fields, ...body.slice(call + 1)] };
}

function isSuperCall(statement: Statement): boolean {
  if (statement.type !== "Expr" || statement.value.type !== "Call") return false;
  const { func } = statement.value;
  return (
    func.type === "Attribute" &&
    func.attr === "__init__" &&
    func.value.type === "Name" &&
    func.value.id === "super"
  );
}
