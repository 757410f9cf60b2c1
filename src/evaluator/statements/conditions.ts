import { Unknown } from "../../arithmetic/unknown";
import type { Expression, If, MatchCase, Statement } from "../../syntax/nodes";
import { type Completion, either } from "../branches";
import { evaluate } from "../expressions/evaluate";
import { type Frame, locate } from "../frame";
import { joinValues } from "../join";
import { truthOf } from "../operators/truth";
import { matches } from "../patterns";
import { Raised } from "../raised";
import { textOf } from "../text";
import type { Value } from "../values";
import { executeBlock } from "./execute";

export function executeIf(frame: Frame, node: If): Completion {
  const { run } = frame;
  const asked = run.assumptions;
  const holds = truthOf(frame, evaluate(frame, node.test), locate(frame, node.test));
  if (!(holds instanceof Unknown)) {
    const [taken, other] = holds ? [node.body, node.orelse] : [node.orelse, node.body];
    return run.assumptions > asked ? executeAssumed(frame, taken, other) : executeBlock(frame, taken);
  }
  return bothWays(
    frame,
    holds,
    () => executeBlock(frame, node.body),
    () => executeBlock(frame, node.orelse),
  );
}

/** Takes a way that rests on an assumption about the machine; where the code raises there, it takes the other. */
function executeAssumed(frame: Frame, taken: readonly Statement[], other: readonly Statement[]): Completion {
  try {
    return executeBlock(frame, taken);
  } catch (thrown) {
    const isRaisedByCode = thrown instanceof Raised && thrown.problem === undefined;
    if (!isRaisedByCode || frame.run.tries > 0) throw thrown;
    return executeBlock(frame, other);
  }
}

/** Notes that one way of an undecided condition has left the function with a result. */
function leaveEarly(frame: Frame, value: Value): void {
  frame.pending.push(value);
  frame.run.left++;
}

/** Runs both ways of an undecided condition and joins how they end. */
export function bothWays(
  frame: Frame,
  why: Unknown,
  yes: () => Completion,
  no: () => Completion,
): Completion {
  return either<Completion>(frame, why, yes, no, (a, b) => {
    if (a?.kind === "return" && b?.kind === "return")
      return { value: { kind: "return", value: joinValues(a.value, b.value, why) } };
    if (a?.kind === "return" || b?.kind === "return") {
      const [left, other, keepLocals] = a?.kind === "return" ? [a, b, "b" as const] : [b, a, "a" as const];
      if (left?.kind === "return") leaveEarly(frame, left.value);
      return { value: other, keepLocals };
    }
    if (a?.kind === b?.kind && a?.label === b?.label) return { value: a };
    const loose = a?.kind === "continue" && b ? b : (a ?? b);
    if (loose?.kind === "break" || loose?.kind === "continue")
      return { value: { ...loose, kind: "maybe", of: loose.kind, why } };
    return { value: loose };
  });
}

/** A failed assertion raises; one that is undecided, or about the machine, is taken to hold. */
export function executeAssert(
  frame: Frame,
  test: Expression,
  node: Extract<Statement, { type: "Assert" }>,
): Completion {
  const asked = frame.run.assumptions;
  if (truthOf(frame, evaluate(frame, test), locate(frame, test)) !== false) return undefined;
  if (frame.run.assumptions > asked && frame.run.tries === 0) return undefined;
  const message = node.msg ? textOf(evaluate(frame, node.msg)) : undefined;
  throw new Raised("AssertionError", message ?? "", locate(frame, node), null);
}

/** Whether a value fits a case's pattern, which binds names, and its guard. */
export function fitsCase(frame: Frame, subject: Value, { pattern, guard }: MatchCase): boolean | Unknown {
  const fits = matches(frame, pattern, subject);
  return fits === true && guard ? truthOf(frame, evaluate(frame, guard), locate(frame, guard)) : fits;
}

/** Runs the first case that fits. */
export function executeMatch(frame: Frame, subject: Value, cases: readonly MatchCase[]): Completion {
  const [first, ...rest] = cases;
  if (!first) return undefined;
  const holds = fitsCase(frame, subject, first);
  if (holds === true) return executeBlock(frame, first.body);
  if (holds === false) return executeMatch(frame, subject, rest);
  return bothWays(
    frame,
    holds,
    () => executeBlock(frame, first.body),
    () => executeMatch(frame, subject, rest),
  );
}
