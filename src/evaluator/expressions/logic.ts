import { Unknown } from "../../arithmetic/unknown";
import type { Expression } from "../../syntax/nodes";
import { either } from "../branches";
import { type Frame, locate } from "../frame";
import { joinValues } from "../join";
import { compare } from "../operators/equality";
import { truth, truthOf } from "../operators/truth";
import type { Value } from "../values";
import { evaluate } from "./evaluate";

export function evaluateBoolean(frame: Frame, op: "and" | "or", nodes: readonly Expression[]): Value {
  let result: Value = op === "and";
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node) break;
    result = evaluate(frame, node);
    if (i === nodes.length - 1) return result;
    const holds = truthOf(frame, result, locate(frame, node));
    if (holds instanceof Unknown) return undecided(frame, holds, op, result, nodes.slice(i + 1));
    if (holds !== (op === "and")) return result;
  }
  return result;
}

/** `a and b` with `a` unknown: false either way if `b` is false, else unknown. */
function undecided(
  frame: Frame,
  why: Unknown,
  op: "and" | "or",
  left: Value,
  rest: readonly Expression[],
): Value {
  const right = either<Value>(
    frame,
    why,
    () => evaluateBoolean(frame, op, rest),
    () => left,
    (a, b) => ({ value: decisive(op, a) ? a : joinValues(a, b, why) }),
  );
  return right;
}

function decisive(op: "and" | "or", value: Value): boolean {
  return typeof value === "boolean" && value === (op === "or");
}

export function evaluateCompare(frame: Frame, node: Extract<Expression, { type: "Compare" }>): Value {
  let left = evaluate(frame, node.left);
  for (let i = 0; i < node.ops.length; i++) {
    const op = node.ops[i];
    const next = node.comparators[i];
    if (!op || !next) break;
    const right = evaluate(frame, next);
    const result = compare(frame, op, left, right, locate(frame, node));
    if (i === node.ops.length - 1) return result;
    const holds = truthOf(frame, result, locate(frame, node));
    if (holds instanceof Unknown) return holds;
    if (!holds) return false;
    left = right;
  }
  return true;
}

/** The value of the way that a condition takes; of both, joined, where it is not known. */
export function choose(frame: Frame, test: Value, yes: () => Value, no: () => Value): Value {
  const holds = truth(test);
  if (!(holds instanceof Unknown)) return holds ? yes() : no();
  return either(frame, holds, yes, no, (a, b) => ({ value: joinValues(a, b, holds) }));
}
