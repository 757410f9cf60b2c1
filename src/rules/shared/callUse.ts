import type { Location } from "../../model/graph";
import type { Call, Span } from "../../syntax/nodes";

/** What is done with the layer that a call makes, as far as another can be put before it. */
export type CallUse =
  /** It stands in a list of layers. */
  | { readonly kind: "item" }
  /** It is added to a model by a statement of its own, `model.add(…)`, which starts at a place. */
  | {
      readonly kind: "added";
      readonly statement: Location;
      readonly receiver: string;
      readonly indent: string;
      readonly end: string;
    }
  /** It is called on a tensor at once: `layer(…)(x)`, or `layer(…).apply(x)`. */
  | { readonly kind: "applied"; readonly input: Location; readonly method: "" | ".apply" };

/** How a call's result is used; `around` are the nodes around it, outermost first. */
export function useOf(around: readonly Span[], call: Call, text: string, file: string): CallUse | undefined {
  const index = around.indexOf(call);
  const [parent, grand] = [typed(around[index - 1]), typed(around[index - 2])];
  if (parent?.type === "List") return { kind: "item" };
  if (isCall(parent) && parent.func === call) return applied(parent, "", file);
  if (parent?.type === "Attribute" && "attr" in parent && parent.attr === "apply" && isCall(grand))
    return applied(grand, ".apply", file);
  return isCall(parent) && grand?.type === "Expr" ? added(parent, grand, text, file) : undefined;
}

function applied(outer: Call, method: "" | ".apply", file: string): CallUse | undefined {
  const [input, ...others] = outer.args;
  if (!input || input.type === "Starred" || others.length > 0) return undefined;
  return { kind: "applied", input: { file, start: input.start, end: input.end }, method };
}

function added({ func }: Call, statement: Span, text: string, file: string): CallUse | undefined {
  if (func.type !== "Attribute" || func.attr !== "add") return undefined;
  const lineStart = text.lastIndexOf("\n", statement.start - 1) + 1;
  const indent = text.slice(lineStart, statement.start);
  if (indent.trim() !== "") return undefined;
  return {
    kind: "added",
    statement: { file, start: statement.start, end: statement.end },
    receiver: text.slice(func.value.start, func.value.end),
    indent,
    // A statement of JavaScript ends behind its semicolon, one of Python before it.
    end: text.slice(statement.end - 1, statement.end + 1).includes(";") ? ";" : "",
  };
}

type Typed = Span & { readonly type: string };

function typed(node: Span | undefined): Typed | undefined {
  return node && "type" in node && typeof node.type === "string" ? (node as Typed) : undefined;
}

function isCall(node: Typed | undefined): node is Typed & Call {
  return node?.type === "Call";
}
