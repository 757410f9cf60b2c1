import type { TSESTree } from "@typescript-eslint/typescript-estree";
import type { Constant, ConstantValue, ErrorNode } from "../nodes";
import { type Context, errorAt, spanOf } from "./context";

/** A literal; regular expressions and big integers take no part in a model. */
export function literalOf(node: TSESTree.Literal, context: Context): Constant | ErrorNode {
  const value = constantOf(node.value);
  if ("bigint" in node || "regex" in node || !value) return errorAt(node);
  if (value.kind === "str") context.literals.push(spanOf(node));
  return { type: "Constant", ...spanOf(node), value };
}

function constantOf(value: TSESTree.Literal["value"]): ConstantValue | undefined {
  if (value === null) return { kind: "none" };
  if (typeof value === "string") return { kind: "str", value };
  if (typeof value === "boolean") return { kind: "bool", value };
  // JavaScript has one kind of number: `2.0` is `2`.
  if (typeof value === "number") return { kind: Number.isSafeInteger(value) ? "int" : "float", value };
  return undefined;
}
