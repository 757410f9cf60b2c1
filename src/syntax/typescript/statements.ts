import { AST_NODE_TYPES as T } from "@typescript-eslint/types";
import type { TSESTree } from "@typescript-eslint/typescript-estree";
import type { Expression, Name, Span, Statement } from "../nodes";
import { type Context, errorAt, listOf, type Maybe, type Raw, spanOf } from "./context";
import { classOf, functionOf } from "./definitions";
import { convertExpression } from "./expressions";
import { convertExport, convertImport } from "./modules";
import { convertPattern } from "./patterns";

/** What a part of a program is in the neutral tree, with the places of the texts in it. */
export interface Converted {
  readonly body: readonly Statement[];
  readonly literals: readonly Span[];
}

export function convertProgram(tree: TSESTree.Program): Converted {
  const context: Context = { literals: [], argumentsMet: 0 };
  return { body: convertBody(tree.body, context), literals: context.literals };
}

/** Statements in the order in which they take effect. */
export function convertBody(nodes: Maybe<readonly Maybe<Raw>[]>, context: Context): readonly Statement[] {
  return functionsFirst(listOf(nodes).flatMap((node) => convertStatement(node, context)));
}

/** Functions are there from the start. */
export function functionsFirst(body: readonly Statement[]): readonly Statement[] {
  const isFunction = ({ type }: Statement) => type === "FunctionDef";
  return [...body.filter(isFunction), ...body.filter((statement) => !isFunction(statement))];
}

/** A statement that cannot be converted does not take the others with it. */
export function convertStatement(node: Raw, context: Context): readonly Statement[] {
  try {
    return convert(node, context);
  } catch (thrown) {
    // Recovered trees have holes in places that no sound tree has; an endless nesting ends here too.
    if (thrown instanceof TypeError || thrown instanceof RangeError) return [errorAt(node)];
    throw thrown;
  }
}

function convert(node: Raw, context: Context): readonly Statement[] {
  const at = spanOf(node);
  const expression = (child: Maybe<Raw>) => convertExpression(child, context);
  switch (node.type) {
    case T.ExpressionStatement:
      return [{ type: "Expr", ...at, value: expression(node.expression) }];
    case T.VariableDeclaration:
      return listOf(node.declarations).map((each) => declarationOf(each, node.kind === "var", context));
    case T.FunctionDeclaration:
      return [functionOf(node, node.id?.name ?? "default", context)];
    case T.ClassDeclaration:
      return [classOf(node, context)];
    case T.ReturnStatement:
      return [{ type: "Return", ...at, ...(node.argument && { value: expression(node.argument) }) }];
    case T.BlockStatement:
      return [{ type: "Block", ...at, body: convertBody(node.body, context) }];
    case T.IfStatement:
      return [
        {
          type: "If",
          ...at,
          test: expression(node.test),
          body: blockOf(node.consequent, context),
          orelse: blockOf(node.alternate, context),
        },
      ];
    case T.ForStatement:
    case T.ForOfStatement:
    case T.ForInStatement:
    case T.WhileStatement:
    case T.DoWhileStatement:
      return [loopOf(node, context)];
    case T.SwitchStatement:
      return [switchOf(node, context)];
    case T.TryStatement:
      return [tryOf(node, context)];
    case T.ThrowStatement:
      return [{ type: "Raise", ...at, exc: expression(node.argument) }];
    case T.LabeledStatement:
      return [
        { type: "Labelled", ...at, label: node.label.name, body: convertStatement(node.body, context) },
      ];
    case T.BreakStatement:
      return [{ type: "Break", ...at, ...(node.label && { label: node.label.name }) }];
    case T.ContinueStatement:
      return [{ type: "Continue", ...at, ...(node.label && { label: node.label.name }) }];
    case T.TSModuleDeclaration:
      return namespaceOf(node, context);
    case T.TSEnumDeclaration:
      return [enumOf(node, context)];
    case T.ImportDeclaration:
    case T.TSImportEqualsDeclaration:
      return convertImport(node, context);
    case T.ExportNamedDeclaration:
    case T.ExportDefaultDeclaration:
    case T.ExportAllDeclaration:
    case T.TSExportAssignment:
      return convertExport(node, context);
    case T.EmptyStatement:
    case T.TSInterfaceDeclaration:
    case T.TSTypeAliasDeclaration:
    case T.TSDeclareFunction:
      return [];
    default:
      return [errorAt(node)];
  }
}

/** The body of a branch or loop, which is a block or a single statement. */
function blockOf(node: Maybe<Raw>, context: Context): readonly Statement[] {
  return node ? convertStatement(node, context) : [];
}

function declarationOf(node: TSESTree.VariableDeclarator, isHoisted: boolean, context: Context): Statement {
  const at = spanOf(node);
  const target = convertPattern(node.id, context);
  return {
    type: "Assign",
    ...at,
    targets: [target],
    value: node.init
      ? named(target, convertExpression(node.init, context))
      : { type: "Name", ...at, id: "undefined" },
    ...(isHoisted && { isHoisted }),
  };
}

type Loop =
  | TSESTree.ForStatement
  | TSESTree.ForOfStatement
  | TSESTree.ForInStatement
  | TSESTree.WhileStatement
  | TSESTree.DoWhileStatement;

function loopOf(node: Loop, context: Context): Statement {
  const at = spanOf(node);
  const body = blockOf(node.body, context);
  switch (node.type) {
    case T.ForStatement:
      return {
        type: "CounterFor",
        ...at,
        init: initOf(node.init, context),
        ...(node.test && { test: convertExpression(node.test, context) }),
        ...(node.update && { update: convertExpression(node.update, context) }),
        body,
      };
    case T.WhileStatement:
      return { type: "While", ...at, test: convertExpression(node.test, context), body, orelse: [] };
    case T.DoWhileStatement:
      return { type: "DoWhile", ...at, test: convertExpression(node.test, context), body };
    default:
      return {
        type: "For",
        ...at,
        ...targetOf(node.left, context),
        iter: convertExpression(node.right, context),
        body,
        orelse: [],
        isAsync: node.type === T.ForOfStatement && node.await,
        ...(node.type === T.ForInStatement && { isOverKeys: true }),
      };
  }
}

function initOf(node: Maybe<Raw>, context: Context): readonly Statement[] {
  if (!node) return [];
  if (node.type === T.VariableDeclaration) return convertStatement(node, context);
  return [{ type: "Expr", ...spanOf(node), value: convertExpression(node, context) }];
}

function targetOf(node: Maybe<Raw>, context: Context) {
  if (node?.type !== T.VariableDeclaration) return { target: convertPattern(node, context) };
  return { target: convertPattern(node.declarations?.[0]?.id, context), isDeclaring: true };
}

function switchOf(node: TSESTree.SwitchStatement, context: Context): Statement {
  return {
    type: "Switch",
    ...spanOf(node),
    subject: convertExpression(node.discriminant, context),
    cases: listOf(node.cases).map((each) => ({
      ...(each.test && { test: convertExpression(each.test, context) }),
      body: listOf(each.consequent).flatMap((statement) => convertStatement(statement, context)),
    })),
  };
}

function tryOf(node: TSESTree.TryStatement, context: Context): Statement {
  const { handler } = node;
  const pattern = handler?.param ? convertPattern(handler.param, context) : undefined;
  return {
    type: "Try",
    ...spanOf(node),
    body: blockOf(node.block, context),
    handlers: handler
      ? [{ ...spanOf(handler), ...(pattern && { pattern }), body: blockOf(handler.body, context) }]
      : [],
    orelse: [],
    finalbody: blockOf(node.finalizer, context),
  };
}

function enumOf(node: TSESTree.TSEnumDeclaration, context: Context): Statement {
  const members = listOf(node.body?.members).map(({ id, initializer }) => ({
    name: id?.type === T.Identifier ? id.name : id?.type === T.Literal ? String(id.value) : "",
    ...(initializer && { value: convertExpression(initializer, context) }),
  }));
  return { type: "EnumDef", ...spanOf(node), name: nameOf(node.id), members };
}

/** `namespace a.b {}` stands for one within the other; `declare` and types leave nothing behind. */
function namespaceOf(node: TSESTree.TSModuleDeclaration, context: Context): readonly Statement[] {
  if (node.declare || node.body?.type !== T.TSModuleBlock) return [];
  const body = convertBody(node.body.body, context);
  return enclose(node, node.id, body);
}

function enclose(node: Raw, id: Maybe<Raw>, body: readonly Statement[]): readonly Statement[] {
  if (id?.type === T.TSQualifiedName) return enclose(node, id.left, enclose(node, id.right, body));
  return id?.type === T.Identifier ? [{ type: "NamespaceDef", ...spanOf(node), name: nameOf(id), body }] : [];
}

function nameOf(id: TSESTree.Identifier): Name {
  return { type: "Name", ...spanOf(id), id: id.name };
}

/** A function or class without a name takes that of the variable that it is assigned to. */
function named(target: Expression, value: Expression): Expression {
  if (target.type !== "Name" || value.type !== "Definition" || value.def.name !== "") return value;
  return { ...value, def: { ...value.def, name: target.id } };
}
