import type { Unknown } from "../../arithmetic/unknown";
import type { Expression, Node, Statement } from "../../syntax/nodes";
import { walk } from "../../syntax/walk";
import { assign } from "../assign";
import { evaluate } from "../expressions/evaluate";
import type { Frame } from "../frame";
import { isModule } from "../libraries/moduleTree";
import { removeUnderUnknownKey, setUnderUnknownKey } from "../openness";
import { Dict, List, SetValue, type Value } from "../values";

/**
 * A round of a loop of unknown length that raises may rest on something that is not known. What the loop would have
 * changed is not known then: it neither stays as it was nor is it what the round did until it broke off.
 */
export function doubtRound(frame: Frame, body: readonly Statement[], why: Unknown): void {
  for (const statement of body) {
    walk(statement, (node) => {
      for (const target of assigned(node)) doubtTarget(frame, target, why);
      const owner = changedBy(node);
      if (owner && isPlace(owner)) doubtValue(frame, evaluate(frame, owner), why);
    });
  }
}

/** What a statement assigns to. */
function assigned(node: Node): readonly Expression[] {
  if (node.type === "Assign") return node.targets;
  return node.type === "AugAssign" || node.type === "AnnAssign" || node.type === "For" ? [node.target] : [];
}

const CHANGING: ReadonlySet<string> = new Set([
  "append",
  "extend",
  "insert",
  "add",
  "update",
  "setdefault",
  "pop",
  "add_module",
  "register_module",
]);

/** What a call changes by its name: the owner of the method, or the object that `setattr` is handed. */
function changedBy(node: Node): Expression | undefined {
  if (node.type !== "Call") return undefined;
  if (node.func.type === "Attribute") return CHANGING.has(node.func.attr) ? node.func.value : undefined;
  return node.func.type === "Name" && node.func.id === "setattr" ? node.args[0] : undefined;
}

/** Whether an expression only names a place, so that looking at it does nothing. */
function isPlace(node: Expression): boolean {
  return node.type === "Name" || (node.type === "Attribute" && isPlace(node.value));
}

function doubtTarget(frame: Frame, target: Expression, why: Unknown): void {
  if (target.type === "Tuple" || target.type === "List")
    for (const part of target.elts) doubtTarget(frame, part, why);
  else if (target.type === "Subscript") {
    if (isPlace(target.value)) doubtValue(frame, evaluate(frame, target.value), why);
  } else if (isPlace(target)) assign(frame, target, why);
}

function doubtValue(frame: Frame, value: Value, why: Unknown): void {
  const { heap } = frame.run;
  if (value instanceof List) {
    heap.touch(value);
    value.unknown ??= why;
  } else if (value instanceof Dict || value instanceof SetValue) {
    removeUnderUnknownKey(heap, value, why);
    setUnderUnknownKey(heap, value, why);
  } else if (isModule(value)) value.uncertain ??= why;
}
