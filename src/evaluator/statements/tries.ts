import { Unknown } from "../../arithmetic/unknown";
import type { Statement, Try } from "../../syntax/nodes";
import { setVariable } from "../assign";
import type { Completion } from "../branches";
import { evaluate } from "../expressions/evaluate";
import { type Frame, locate } from "../frame";
import { exceptionOf, isExceptionMatch } from "../libraries/exceptions";
import { Raised } from "../raised";
import { textOf } from "../text";
import { Instance, type Value } from "../values";
import type { Code } from "./coroutine";
import { runLazily } from "./lazily";

/** `try`: the `finally` block runs whichever way the others end, and where it leaves itself, its way counts. */
export function* runTry(frame: Frame, node: Try): Code {
  let completion: Completion;
  try {
    completion = yield* runHandled(frame, node);
  } catch (thrown) {
    if (!(thrown instanceof Raised)) throw thrown;
    const own = yield* runLazily(frame, node.finalbody);
    if (own) return own;
    throw thrown;
  }
  return (yield* runLazily(frame, node.finalbody)) ?? completion;
}

/** The body with its handlers and `else`. */
function* runHandled(frame: Frame, node: Try): Code {
  let completion: Completion;
  try {
    completion = yield* runTried(frame, node.body);
  } catch (thrown) {
    if (!(thrown instanceof Raised)) throw thrown;
    const handler = node.handlers.find((h) => !h.kind || isExceptionMatch(evaluate(frame, h.kind), thrown));
    if (!handler) throw thrown;
    const isAssumed = thrown.exception === "ImportError" && thrown.value instanceof Unknown;
    return yield* isAssumed ? assume(frame, node, thrown, handler) : runHandler(frame, thrown, handler);
  }
  return completion ?? (yield* runLazily(frame, node.orelse));
}

/** The handler of a module that cannot be seen, as if it were missing. Nothing that raises proves that. */
function* assume(frame: Frame, node: Try, missing: Raised, handler: Try["handlers"][number]): Code {
  for (const name of [...node.body, ...handler.body].flatMap(namesSet)) frame.run.assumed.add(name);
  try {
    return yield* runHandler(frame, missing, handler);
  } catch (thrown) {
    throw thrown instanceof Raised && frame.run.tries === 0 ? missing : thrown;
  }
}

/** The variables that a statement sets. */
function namesSet(statement: Statement): readonly string[] {
  if (statement.type !== "Assign") return [];
  return statement.targets.flatMap((target) => (target.type === "Name" ? [target.id] : []));
}

/** Statements whose failing operations raise. */
function* runTried(frame: Frame, body: readonly Statement[]): Code {
  frame.run.tries++;
  try {
    return yield* runLazily(frame, body);
  } finally {
    frame.run.tries--;
  }
}

/** A handler; a bare `raise` in it raises the same again. */
function* runHandler(frame: Frame, thrown: Raised, handler: Try["handlers"][number]): Code {
  if (handler.name) setVariable(frame, handler.name, exceptionOf(frame.run, thrown));
  const outer = frame.run.handled;
  frame.run.handled = thrown;
  try {
    return yield* runLazily(frame, handler.body);
  } finally {
    frame.run.handled = outer;
  }
}

export function raisedBy(frame: Frame, node: Extract<Statement, { type: "Raise" }>): Raised {
  const value = node.exc ? evaluate(frame, node.exc) : null;
  const at = locate(frame, node);
  if (!node.exc && frame.run.handled) return frame.run.handled;
  if (value instanceof Instance && node.cause) value.attrs.set("__cause__", evaluate(frame, node.cause));
  if (value instanceof Instance) {
    const args = value.attrs.get("args");
    const first =
      args && typeof args === "object" && "items" in args ? (args.items as readonly Value[])[0] : undefined;
    return new Raised(value.cls.name, textOf(first ?? "") ?? "", at, value);
  }
  const name =
    value !== null && typeof value === "object" && "name" in value ? String(value.name) : "Exception";
  return new Raised(name, "", at, value);
}
