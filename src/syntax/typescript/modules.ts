import { AST_NODE_TYPES as T } from "@typescript-eslint/types";
import type { TSESTree } from "@typescript-eslint/typescript-estree";
import type { Alias, Export, Expression, Statement } from "../nodes";
import { type Context, listOf, type Maybe, type Raw, spanOf } from "./context";
import { classOf } from "./definitions";
import { convertExpression } from "./expressions";
import { convertStatement } from "./statements";

/** `import …` binds a module (`* as tf`) or its names; types and side effects bind nothing. */
export function convertImport(
  node: TSESTree.ImportDeclaration | TSESTree.TSImportEqualsDeclaration,
  context: Context,
): readonly Statement[] {
  const at = spanOf(node);
  if (node.type === T.TSImportEqualsDeclaration) {
    const value = requireOf(node.moduleReference, context);
    return [
      { type: "Assign", ...at, targets: [{ type: "Name", ...spanOf(node.id), id: node.id.name }], value },
    ];
  }
  const module = textOf(node.source);
  if (module === undefined || node.importKind === "type") return [];
  return listOf(node.specifiers).map((specifier): Statement => {
    const name = { ...spanOf(specifier), asname: specifier.local.name };
    if (specifier.type === T.ImportNamespaceSpecifier)
      return { type: "Import", ...at, names: [{ ...name, name: module }] };
    const imported = specifier.type === T.ImportSpecifier ? exportedName(specifier.imported) : "default";
    return { type: "ImportFrom", ...at, module, level: 0, names: [{ ...name, name: imported }] };
  });
}

/** TypeScript's `import x = require("y")`, or an alias of a name. */
function requireOf(
  node: TSESTree.TSImportEqualsDeclaration["moduleReference"],
  context: Context,
): Expression {
  if (node.type !== T.TSExternalModuleReference) return convertExpression(node, context);
  const at = spanOf(node);
  const func: Expression = { type: "Name", ...at, id: "require" };
  return { type: "Call", ...at, func, args: [convertExpression(node.expression, context)], keywords: [] };
}

type ExportNode =
  | TSESTree.ExportNamedDeclaration
  | TSESTree.ExportDefaultDeclaration
  | TSESTree.ExportAllDeclaration
  | TSESTree.TSExportAssignment;

/** What is exported is declared first; other names for it are noted behind. */
export function convertExport(node: ExportNode, context: Context): readonly Statement[] {
  const at = spanOf(node);
  switch (node.type) {
    case T.ExportDefaultDeclaration:
      return defaultOf(node, context);
    case T.TSExportAssignment:
      return [setDefault(node, convertExpression(node.expression, context))];
    case T.ExportAllDeclaration: {
      const module = textOf(node.source);
      if (module === undefined) return [];
      const { exported } = node;
      if (exported)
        return [{ type: "Import", ...at, names: [{ ...at, name: module, asname: exportedName(exported) }] }];
      return [{ type: "ImportFrom", ...at, module, level: 0, names: [{ ...at, name: "*" }] }];
    }
    default:
      return namedOf(node, context);
  }
}

function namedOf(node: TSESTree.ExportNamedDeclaration, context: Context): readonly Statement[] {
  if (node.declaration) return convertStatement(node.declaration, context);
  const module = textOf(node.source);
  const names = listOf(node.specifiers).map((specifier) => ({
    local: exportedName(specifier.local),
    exported: exportedName(specifier.exported),
  }));
  if (module === undefined)
    return [{ type: "Export", ...spanOf(node), names: names.filter((each) => each.local !== each.exported) }];
  const at = spanOf(node);
  const aliases = names.map(({ local, exported }): Alias => ({ ...at, name: local, asname: exported }));
  return [{ type: "ImportFrom", ...at, module, level: 0, names: aliases }];
}

function defaultOf(node: TSESTree.ExportDefaultDeclaration, context: Context): readonly Statement[] {
  const { declaration } = node;
  if (declaration?.type === T.FunctionDeclaration || declaration?.type === T.ClassDeclaration) {
    const named = declaration.id?.name;
    const made: readonly Statement[] =
      declaration.type === T.ClassDeclaration && named === undefined
        ? [setDefault(node, { type: "Definition", ...spanOf(node), def: classOf(declaration, context) })]
        : convertStatement(declaration, context);
    if (named === undefined) return made;
    const alias: Export = { type: "Export", ...spanOf(node), names: [{ local: named, exported: "default" }] };
    return [...made, alias];
  }
  return [setDefault(node, convertExpression(declaration, context))];
}

function setDefault(node: Raw, value: Expression): Statement {
  const at = spanOf(node);
  return {
    type: "Assign",
    ...at,
    targets: [{ type: "Name", start: at.start, end: at.start, id: "default" }],
    value,
  };
}

function exportedName(node: Maybe<Raw>): string {
  if (node?.type === T.Identifier) return node.name;
  return node?.type === T.Literal ? String(node.value) : "";
}

function textOf(node: Maybe<Raw>): string | undefined {
  return node?.type === T.Literal && typeof node.value === "string" ? node.value : undefined;
}
