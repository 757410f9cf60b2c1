import { AST_NODE_TYPES as T } from "@typescript-eslint/types";
import type { TSESTree } from "@typescript-eslint/typescript-estree";
import type {
  Assignment,
  Binary,
  Call,
  DictExpression,
  Expression,
  JoinedStr,
  Logical,
  Prefix,
} from "../nodes";
import { type Context, errorAt, listOf, type Maybe, type Raw, spanOf } from "./context";
import { classOf, functionOf } from "./definitions";
import { literalOf } from "./literals";
import { convertPattern } from "./patterns";

/** Converts an expression; what is missing or has no place in a model is an error node. */
export function convertExpression(node: Maybe<Raw>, context: Context): Expression {
  if (!node) return errorAt(node);
  const at = spanOf(node);
  const convert = (child: Maybe<Raw>) => convertExpression(child, context);
  switch (node.type) {
    case T.Identifier:
      if (node.name === "arguments") context.argumentsMet++;
      return { type: "Name", ...at, id: node.name };
    case T.PrivateIdentifier:
      return { type: "Constant", ...at, value: { kind: "str", value: `#${node.name}` } };
    case T.ThisExpression:
      return { type: "Name", ...at, id: "this" };
    case T.Literal:
      return literalOf(node, context);
    case T.TemplateLiteral:
      return templateOf(node, context);
    case T.TaggedTemplateExpression:
      return taggedOf(node, context);
    case T.ImportExpression:
      return {
        type: "Call",
        ...at,
        func: { type: "Name", ...at, id: "import" },
        args: [convert(node.source)],
        keywords: [],
      };
    case T.ArrayExpression:
      return { type: "List", ...at, elts: elementsOf(node.elements, context) };
    case T.ObjectExpression:
      return objectOf(node, context);
    case T.MemberExpression:
      return memberOf(node, context);
    case T.CallExpression:
    case T.NewExpression:
      return callOf(node, context);
    case T.ChainExpression:
      return { type: "Chain", ...at, value: convert(node.expression) };
    case T.BinaryExpression:
      return {
        type: "Binary",
        ...at,
        op: node.operator as Binary["op"],
        left: convert(node.left),
        right: convert(node.right),
      };
    case T.LogicalExpression:
      return {
        type: "Logical",
        ...at,
        op: node.operator as Logical["op"],
        left: convert(node.left),
        right: convert(node.right),
      };
    case T.UnaryExpression:
      return { type: "Prefix", ...at, op: node.operator as Prefix["op"], operand: convert(node.argument) };
    case T.UpdateExpression:
      return {
        type: "Update",
        ...at,
        op: node.operator === "++" ? "+" : "-",
        isPrefix: node.prefix,
        target: convert(node.argument),
      };
    case T.AssignmentExpression:
      return assignmentOf(node, context);
    case T.ConditionalExpression:
      return {
        type: "IfExp",
        ...at,
        test: convert(node.test),
        body: convert(node.consequent),
        orelse: convert(node.alternate),
      };
    case T.ArrowFunctionExpression:
    case T.FunctionExpression:
      return { type: "Definition", ...at, def: functionOf(node, node.id?.name ?? "", context) };
    case T.ClassExpression:
      return { type: "Definition", ...at, def: classOf(node, context) };
    case T.AwaitExpression:
      return { type: "Await", ...at, value: convert(node.argument) };
    case T.YieldExpression:
      return {
        type: node.delegate ? "YieldFrom" : "Yield",
        ...at,
        ...(node.argument && { value: convert(node.argument) }),
      };
    case T.SpreadElement:
      return { type: "Starred", ...at, value: convert(node.argument) };
    case T.SequenceExpression:
      return { type: "Sequence", ...at, values: listOf(node.expressions).map(convert) };
    case T.TSAsExpression:
    case T.TSNonNullExpression:
    case T.TSTypeAssertion:
    case T.TSSatisfiesExpression:
    case T.TSInstantiationExpression:
      return convert(node.expression);
    default:
      return errorAt(node);
  }
}

/** Items of an array or call; a hole is `undefined`. */
function elementsOf(items: Maybe<readonly Maybe<Raw>[]>, context: Context): readonly Expression[] {
  return (items ?? []).map((item) =>
    item ? convertExpression(item, context) : { type: "Name", start: 0, end: 0, id: "undefined" },
  );
}

function templateOf(node: TSESTree.TemplateLiteral, context: Context): JoinedStr {
  context.literals.push(spanOf(node));
  const parts = [...listOf(node.quasis), ...listOf<Raw>(node.expressions)].sort(
    (a, b) => a.range[0] - b.range[0],
  );
  const values = parts.map((part): JoinedStr["values"][number] =>
    part.type === T.TemplateElement
      ? { type: "Constant", ...spanOf(part), value: { kind: "str", value: part.value.cooked ?? "" } }
      : { type: "FormattedValue", ...spanOf(part), value: convertExpression(part, context) },
  );
  return { type: "JoinedStr", ...spanOf(node), values };
}

/** A tag gets the texts as a list, then the values. */
function taggedOf(node: TSESTree.TaggedTemplateExpression, context: Context): Call {
  const at = spanOf(node.quasi);
  const { values } = templateOf(node.quasi, context);
  const texts: Expression = { type: "List", ...at, elts: values.filter((part) => part.type === "Constant") };
  const others = values.flatMap((part) => (part.type === "FormattedValue" ? [part.value] : []));
  const func = convertExpression(node.tag, context);
  return { type: "Call", ...spanOf(node), func, args: [texts, ...others], keywords: [] };
}

function objectOf(node: TSESTree.ObjectExpression, context: Context): DictExpression {
  const items = listOf(node.properties).map((property): DictExpression["items"][number] =>
    property.type === T.SpreadElement
      ? { value: convertExpression(property.argument, context) }
      : property.kind === "init"
        ? { key: keyOf(property, context), value: convertExpression(property.value, context) }
        : {
            key: keyOf(property, context),
            value: convertExpression(property.value, context),
            accessor: property.kind,
          },
  );
  return { type: "Dict", ...spanOf(node), items };
}

/** A property's key: a text unless it is computed. */
export function keyOf(
  { key, computed }: { readonly key: Maybe<Raw>; readonly computed: boolean },
  context: Context,
): Expression {
  return !computed && key?.type === T.Identifier
    ? { type: "Constant", ...spanOf(key), value: { kind: "str", value: key.name } }
    : convertExpression(key, context);
}

function memberOf(node: TSESTree.MemberExpression, context: Context): Expression {
  const { property } = node;
  const shared = {
    ...spanOf(node),
    value: convertReceiver(node.object, context),
    ...(node.optional && { isOptional: true }),
  };
  if (!node.computed && property?.type === T.Identifier)
    return { type: "Attribute", ...shared, attr: property.name, nameStart: property.range[0] };
  if (!node.computed && property?.type === T.PrivateIdentifier)
    return { type: "Attribute", ...shared, attr: `#${property.name}`, nameStart: property.range[0] };
  return { type: "Subscript", ...shared, slice: convertExpression(property, context) };
}

/** `super` stands before a dot only. */
function convertReceiver(node: Maybe<Raw>, context: Context): Expression {
  if (node?.type !== T.Super) return convertExpression(node, context);
  return { type: "Name", ...spanOf(node), id: "super" };
}

function callOf(node: TSESTree.CallExpression | TSESTree.NewExpression, context: Context): Call {
  const { callee } = node;
  const func: Expression =
    callee?.type === T.Super
      ? {
          type: "Attribute",
          ...spanOf(callee),
          value: { type: "Name", ...spanOf(callee), id: "super" },
          attr: "__init__",
          nameStart: callee.range[0],
        }
      : convertExpression(callee, context);
  return {
    type: "Call",
    ...spanOf(node),
    func,
    args: elementsOf(node.arguments, context),
    keywords: [],
    ...(node.type === T.NewExpression && { isNew: true }),
    ...(node.type === T.CallExpression && node.optional && { isOptional: true }),
  };
}

function assignmentOf(node: TSESTree.AssignmentExpression, context: Context): Assignment {
  const op = node.operator === "=" ? undefined : (node.operator.slice(0, -1) as Binary["op"]);
  return {
    type: "Assignment",
    ...spanOf(node),
    target: convertPattern(node.left, context),
    ...(op && { op }),
    value: convertExpression(node.right, context),
  };
}
