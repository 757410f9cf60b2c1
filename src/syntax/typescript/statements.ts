import { AST_NODE_TYPES as T } from "@typescript-eslint/types";
import type { TSESTree } from "@typescript-eslint/typescript-estree";
import type { Span, Statement } from "../nodes";
import { type Context, errorAt, listOf, type Maybe, type Raw, spanOf } from "./context";
import { classOf, functionOf } from "./definitions";
import { convertExpression } from "./expressions";
import { convertExport, convertImport } from "./modules";
import { convertPattern } from "./patterns";

/** A program's statements, and the places of its texts. */
export function convertProgram(tree: TSESTree.Program): {
  readonly body: readonly Statement[];
  readonly literals: readonly Span[];
} {
  const context: Context = { literals: [] };
  return { body: convertBody(tree.body, context), literals: context.literals };
}

/** Statements in the order in which they take effect: functions are there from the start. */
export function convertBody(nodes: Maybe<readonly Maybe<Raw>[]>, context: Context): readonly Statement[] {
  const body = listOf(nodes).flatMap((node) => convertStatement(node, context));
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
      return convertStatement(node.body, context);
    case T.BreakStatement:
      return [{ type: "Break", ...at }];
    case T.ContinueStatement:
      return [{ type: "Continue", ...at }];
    case T.TSModuleDeclaration:
      return node.body?.type === T.TSModuleBlock ? convertBody(node.body.body, context) : [];
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
  return {
    type: "Assign",
    ...at,
    targets: [convertPattern(node.id, context)],
    value: node.init ? convertExpression(node.init, context) : { type: "Name", ...at, id: "undefined" },
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
  const name = handler?.param?.type === T.Identifier ? handler.param.name : undefined;
  return {
    type: "Try",
    ...spanOf(node),
    body: blockOf(node.block, context),
    handlers: handler
      ? [{ ...spanOf(handler), ...(name !== undefined && { name }), body: blockOf(handler.body, context) }]
      : [],
    orelse: [],
    finalbody: blockOf(node.finalizer, context),
  };
}

/** An enum is an object; members without a value count on. */
function enumOf(node: TSESTree.TSEnumDeclaration, context: Context): Statement {
  let next: number | undefined = 0;
  const items = listOf(node.body?.members).map((member) => {
    const { id, initializer } = member;
    const name = id?.type === T.Identifier ? id.name : id?.type === T.Literal ? String(id.value) : "";
    const given = initializer ? convertExpression(initializer, context) : undefined;
    if (given) next = given.type === "Constant" && given.value.kind === "int" ? given.value.value : undefined;
    const counted = next;
    if (next !== undefined) next++;
    const at = spanOf(member);
    return {
      key: { type: "Constant", ...at, value: { kind: "str", value: name } } as const,
      value:
        given ??
        (counted === undefined
          ? errorAt(member)
          : ({ type: "Constant", ...at, value: { kind: "int", value: counted } } as const)),
    };
  });
  return {
    type: "Assign",
    ...spanOf(node),
    targets: [{ type: "Name", ...spanOf(node.id), id: node.id.name }],
    value: { type: "Dict", ...spanOf(node), items },
  };
}
