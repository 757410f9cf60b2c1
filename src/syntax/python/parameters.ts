/** Parameters of functions and lambdas. */

import type { Parameter, Parameters } from "../nodes";
import { type Context, firstOfType, operands } from "./context";
import type { RawNode } from "./raw";

type Kind = Parameter["kind"];

/** `parameters: '(' (parameter (',' parameter)*)? ')'`; `/` and `*` decide the kinds, as in Python. */
export function toParameters(ctx: Context, node: RawNode | undefined): Parameters {
  if (!node) return [];
  let kind: Kind = "positional";
  let params: Parameter[] = [];
  for (const child of operands(node)) {
    if (child.type === "positional_separator") {
      params = params.map((param) => ({ ...param, kind: "positional-only" }));
    } else if (child.type === "keyword_separator") {
      kind = "keyword-only";
    } else {
      const param = toParameter(ctx, child, kind);
      if (param) params.push(param);
      if (param?.kind === "var-positional") kind = "keyword-only";
    }
  }
  return params;
}

function toParameter(ctx: Context, node: RawNode, kind: Kind): Parameter | undefined {
  const { start, end } = node;
  switch (node.type) {
    case "identifier":
      return { start, end, name: node.text, kind };
    case "list_splat_pattern":
    case "dictionary_splat_pattern":
      return starred(node);
    case "typed_parameter":
    case "default_parameter":
    case "typed_default_parameter": {
      const inner = node.children[0] && toParameter(ctx, node.children[0], kind);
      return inner && { ...inner, start, end, ...annotation(ctx, node), ...defaultValue(ctx, node) };
    }
    default:
      return undefined;
  }
}

function starred(node: RawNode): Parameter | undefined {
  const name = firstOfType(node, "identifier")?.text;
  if (name === undefined) return undefined;
  const kind = node.type === "list_splat_pattern" ? "var-positional" : "var-keyword";
  return { start: node.start, end: node.end, name, kind };
}

function annotation(ctx: Context, node: RawNode): Pick<Parameter, "annotation"> {
  const type = firstOfType(node, "type");
  return type ? { annotation: ctx.expression(type) } : {};
}

function defaultValue(ctx: Context, node: RawNode): Pick<Parameter, "default"> {
  if (node.type === "typed_parameter") return {};
  const value = node.children.at(-1);
  return value?.named ? { default: ctx.expression(value) } : {};
}
