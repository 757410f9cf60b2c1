import { AST_NODE_TYPES as T } from "@typescript-eslint/types";
import type { TSESTree } from "@typescript-eslint/typescript-estree";
import type { Expression, ObjectPattern, Parameter } from "../nodes";
import { type Context, errorAt, listOf, type Maybe, type Raw, spanOf } from "./context";
import { convertExpression, keyOf } from "./expressions";

/** Converts what is assigned to or declared. */
export function convertPattern(node: Maybe<Raw>, context: Context): Expression {
  if (!node) return errorAt(node);
  const at = spanOf(node);
  switch (node.type) {
    case T.ObjectPattern:
      return objectPattern(node, context);
    case T.ArrayPattern:
      return {
        type: "List",
        ...at,
        elts: (node.elements ?? []).map((element) => convertPattern(element, context)),
      };
    case T.AssignmentPattern:
      return {
        type: "DefaultPattern",
        ...at,
        target: convertPattern(node.left, context),
        default: convertExpression(node.right, context),
      };
    case T.RestElement:
      return { type: "Starred", ...at, value: convertPattern(node.argument, context) };
    default:
      return convertExpression(node, context);
  }
}

function objectPattern(node: TSESTree.ObjectPattern, context: Context): ObjectPattern {
  const properties = listOf(node.properties);
  const items = properties.flatMap((property) =>
    property.type === T.Property
      ? [{ key: keyOf(property, context), target: convertPattern(property.value, context) }]
      : [],
  );
  const rest = properties.find((property) => property.type === T.RestElement);
  return {
    type: "ObjectPattern",
    ...spanOf(node),
    items,
    ...(rest?.type === T.RestElement && { rest: convertPattern(rest.argument, context) }),
  };
}

/** Parameters of a function, without TypeScript's `this`. */
export function parametersOf(nodes: Maybe<readonly Maybe<Raw>[]>, context: Context): readonly Parameter[] {
  return listOf(nodes)
    .filter((node) => !(node.type === T.Identifier && node.name === "this"))
    .map((node) => parameterOf(node, context));
}

function parameterOf(node: Raw, context: Context): Parameter {
  const at = spanOf(node);
  switch (node.type) {
    case T.TSParameterProperty:
      return parameterOf(node.parameter, context);
    case T.Identifier:
      return { ...at, name: node.name, kind: "positional" };
    case T.AssignmentPattern:
      return { ...parameterOf(node.left, context), ...at, default: convertExpression(node.right, context) };
    case T.RestElement:
      return { ...parameterOf(node.argument, context), ...at, kind: "var-positional" };
    default:
      return { ...at, name: "", kind: "positional", pattern: convertPattern(node, context) };
  }
}
