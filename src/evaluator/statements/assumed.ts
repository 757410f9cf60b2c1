import { Float } from "../../catalogue/values";
import type { AnnAssign, Assign, Expression } from "../../syntax/nodes";
import { evaluate } from "../expressions/evaluate";
import type { Frame } from "../frame";
import { Instance, Symbolic, Tuple, type Value } from "../values";

/**
 * The value of an assignment. Names that stand for what the code has asked of the machine, the environment or the
 * command line are noted: where the code refuses such an answer, another machine or command is meant.
 */
export function evaluateAssigned(frame: Frame, node: Assign | AnnAssign, assigned: Expression): Value {
  const { run } = frame;
  const asked = run.assumptions;
  const value = evaluate(frame, assigned);
  if (run.assumptions > asked && isAnswer(value)) {
    const targets = node.type === "Assign" ? node.targets : [node.target];
    for (const name of targets.flatMap(namesIn)) run.assumed.add(name);
  }
  return value;
}

/** Whether a value may be an answer itself, and not only something that was made with one. */
function isAnswer(value: Value): boolean {
  if (value instanceof Tuple) return value.items.some(isAnswer);
  if (value instanceof Instance) return value.cls.qualifiedName === "argparse.Namespace";
  return value === null || typeof value !== "object" || value instanceof Float || value instanceof Symbolic;
}

function namesIn(target: Expression): readonly string[] {
  if (target.type === "Tuple" || target.type === "List") return target.elts.flatMap(namesIn);
  return target.type === "Name" ? [target.id] : [];
}
