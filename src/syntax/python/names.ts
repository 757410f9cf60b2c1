/** Dotted names, which the reader keeps as text. */

import type { Expression } from "../nodes";
import type { RawNode } from "./raw";

/** The name without the space and line continuations that may surround its dots. */
export function dottedText(node: RawNode): string {
  return node.text.replace(/[\s\\]+/g, "");
}

/** `a.b.c` as nested attributes. */
export function toDottedName(node: RawNode): Expression {
  let value: Expression | undefined;
  for (const match of node.text.matchAll(/[^\s\\.]+/g)) {
    const nameStart = node.start + match.index;
    const end = nameStart + match[0].length;
    value = value
      ? { type: "Attribute", start: node.start, end, value, attr: match[0], nameStart }
      : { type: "Name", start: nameStart, end, id: match[0] };
  }
  return value ?? { type: "Error", start: node.start, end: node.end };
}
