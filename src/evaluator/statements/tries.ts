import { Unknown } from "../../arithmetic/unknown";
import type { Statement, Try, With } from "../../syntax/nodes";
import { assign, setVariable } from "../assign";
import { getAttribute } from "../attributes/get";
import type { Completion } from "../branches";
import { evaluate } from "../expressions/evaluate";
import { type Frame, locate } from "../frame";
import { isExceptionMatch } from "../libraries/exceptions";
import { Raised } from "../raised";
import { textOf } from "../text";
import { Instance, type Value } from "../values";
import { executeBlock } from "./execute";

export function executeWith(frame: Frame, node: With): Completion {
  for (const { context, target } of node.items) {
    const manager = evaluate(frame, context);
    if (!target) continue;
    const enter =
      manager instanceof Instance
        ? getAttribute(frame, manager, "__enter__", locate(frame, context))
        : manager;
    assign(frame, target, enter instanceof Unknown ? enter : manager);
  }
  return executeBlock(frame, node.body);
}

export function executeTry(frame: Frame, node: Try): Completion {
  const { run } = frame;
  let completion: Completion;
  run.tries++;
  let trying = true;
  try {
    completion = executeBlock(frame, node.body);
    run.tries--;
    trying = false;
    completion ??= executeBlock(frame, node.orelse);
  } catch (thrown) {
    if (trying) run.tries--;
    if (!(thrown instanceof Raised) || !trying) throw thrown;
    const handler = node.handlers.find((h) => !h.kind || isExceptionMatch(evaluate(frame, h.kind), thrown));
    if (!handler) {
      executeBlock(frame, node.finalbody);
      throw thrown;
    }
    if (handler.name) setVariable(frame, handler.name, thrown.value);
    completion = executeBlock(frame, handler.body);
  }
  return executeBlock(frame, node.finalbody) ?? completion;
}

export function raisedBy(frame: Frame, node: Extract<Statement, { type: "Raise" }>): Raised {
  const value = node.exc ? evaluate(frame, node.exc) : null;
  const at = locate(frame, node);
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
