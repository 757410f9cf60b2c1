import type { Unknown } from "../../arithmetic/unknown";
import type { Call, Expression } from "../../syntax/nodes";
import { complain, type Frame, locate } from "../frame";
import { Instance, Namespace, TensorValue, type Value } from "../values";
import { UNDEFINED } from "./undefined";

/** Complains of a call of what certainly is no function; undefined for all else. */
export function refuseCall(
  frame: Frame,
  node: Call,
  callee: Value,
  owner: Value | undefined,
): Unknown | undefined {
  // Other objects may have more members than are in sight.
  const isWhole = (owner instanceof Namespace && !owner.scope) || owner instanceof TensorValue;
  const isObject = callee instanceof Instance && !node.isNew;
  if (!isObject && !(isWhole && callee === UNDEFINED)) return undefined;
  const what = node.isNew ? "a constructor" : "a function";
  return complain(frame, locate(frame, node), "type", "TypeError", `${wordsOf(node.func)} is not ${what}`);
}

/** An expression as JavaScript names it in its complaints. */
function wordsOf(node: Expression): string {
  switch (node.type) {
    case "Name":
      return node.id;
    case "Attribute":
      return `${wordsOf(node.value)}.${node.attr}`;
    case "Subscript":
      return `${wordsOf(node.value)}[${wordsOf(node.slice)}]`;
    case "Call":
      return `${wordsOf(node.func)}(...)`;
    case "Chain":
      return wordsOf(node.value);
    case "Constant":
      return "value" in node.value ? String(node.value.value) : "null";
    default:
      return "(intermediate value)";
  }
}
