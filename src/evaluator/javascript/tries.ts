import type { Expression, Statement, Try } from "../../syntax/nodes";
import type { Completion } from "../branches";
import { type Frame, locate } from "../frame";
import { Raised } from "../raised";
import { executeBlock } from "../statements/execute";
import { Instance, type Value } from "../values";
import { within } from "./definitions";
import { errorOf } from "./errors";
import { evaluateJavaScript } from "./expressions";
import { declare } from "./patterns";
import { textOf } from "./text";
import { UNDEFINED } from "./undefined";

/** `throw value`. */
export function raise(frame: Frame, node: Expression | undefined, statement: Statement): never {
  const value = node ? evaluateJavaScript(frame, node) : UNDEFINED;
  const message = value instanceof Instance ? value.attrs.get("message") : value;
  const name = value instanceof Instance ? value.cls.name : "Error";
  const text = message === undefined || message === UNDEFINED ? "" : (textOf(message) ?? "");
  throw new Raised(name, text, locate(frame, statement), value);
}

/** `try … catch … finally`: what is left by the last has its way. */
export function executeTry(frame: Frame, node: Try): Completion {
  let end: Completion | Raised = attempt(frame, node);
  const [handler] = node.handlers;
  if (end instanceof Raised && handler) {
    const inner = within(frame);
    if (handler.pattern) declare(inner, handler.pattern, caught(end), false);
    end = settled(() => executeBlock(inner, handler.body));
  }
  const last = executeBlock(within(frame), node.finalbody);
  if (last) return last;
  if (end instanceof Raised) throw end;
  return end;
}

function attempt(frame: Frame, { body }: Try): Completion | Raised {
  frame.run.tries++;
  try {
    return settled(() => executeBlock(within(frame), body));
  } finally {
    frame.run.tries--;
  }
}

function settled(body: () => Completion): Completion | Raised {
  try {
    return body();
  } catch (thrown) {
    if (thrown instanceof Raised) return thrown;
    throw thrown;
  }
}

/** What the handler is given; a library's complaint becomes an error of JavaScript. */
function caught({ problem, value }: Raised): Value {
  return problem ? errorOf(problem.exception, problem.message) : value;
}
