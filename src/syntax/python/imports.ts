/** The three import statements. */

import type { Alias, Import, ImportFrom } from "../nodes";
import { behind, type Context, firstOfType, operands } from "./context";
import { dottedText } from "./names";
import type { RawNode } from "./raw";

/** `import_statement: 'import' (dotted_name | aliased_import), …` */
export function toImport(_ctx: Context, node: RawNode): Import {
  return { type: "Import", start: node.start, end: node.end, names: aliases(operands(node)) };
}

/** `import_from_statement: 'from' ('.'* dotted_name?) 'import' ('*' | names | '(' names ')')` */
export function toImportFrom(_ctx: Context, node: RawNode): ImportFrom {
  const names = aliases(behind(node, "import"));
  const { start, end } = node;
  const base = { type: "ImportFrom", start, end, names } as const;
  const [source] = operands(node);
  if (node.type === "future_import_statement") return { ...base, module: "__future__", level: 0 };
  if (source?.type !== "relative_import") {
    return { ...base, level: 0, ...(source ? { module: dottedText(source) } : {}) };
  }
  const level = dottedText(firstOfType(source, "import_prefix") ?? source).length;
  const name = firstOfType(source, "dotted_name");
  return { ...base, level, ...(name ? { module: dottedText(name) } : {}) };
}

function aliases(nodes: readonly RawNode[]): readonly Alias[] {
  return nodes.flatMap((node): readonly Alias[] => {
    const { start, end } = node;
    switch (node.type) {
      case "wildcard_import":
        return [{ start, end, name: "*" }];
      case "dotted_name":
        return [{ start, end, name: dottedText(node) }];
      case "aliased_import": {
        const [name, asname] = operands(node);
        return name && asname ? [{ start, end, name: dottedText(name), asname: asname.text }] : [];
      }
      default:
        return [];
    }
  });
}
