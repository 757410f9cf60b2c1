import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import type { Expression, Statement, With } from "../../syntax/nodes";
import { findMethod } from "../ancestry";
import { assign } from "../assign";
import { getAttribute } from "../attributes/get";
import type { Completion } from "../branches";
import { callValue } from "../calls";
import { evaluate } from "../expressions/evaluate";
import { type Frame, locate } from "../frame";
import { type Generator, generatorOf, suppressedBy } from "../libraries/contexts";
import { exceptionOf, isExceptionMatch } from "../libraries/exceptions";
import { truthOf } from "../operators/truth";
import { Raised } from "../raised";
import { FunctionValue, Instance, NO_KEYWORDS, type Value } from "../values";
import { executeBlock } from "./execute";

type Item = With["items"][number];

export function executeWith(frame: Frame, node: With): Completion {
  return enterAll(frame, node.items, node.body);
}

/** Enters the managers from left to right and runs the body inside of all. */
function enterAll(frame: Frame, items: readonly Item[], body: readonly Statement[]): Completion {
  const [first, ...rest] = items;
  if (!first) return executeBlock(frame, body);
  const manager = evaluate(frame, first.context);
  const at = locate(frame, first.context);
  const inside = () => enterAll(frame, rest, body);
  const generator = generatorOf(manager);
  if (generator) return runInside(frame, generator, first.target, inside);
  const suppressed = suppressedBy(manager);
  if (suppressed) return suppress(frame, suppressed, inside);
  bind(frame, first.target, manager, at);
  const exit = manager instanceof Instance ? findMethod(manager.cls, "__exit__") : undefined;
  return exit instanceof FunctionValue ? leaveThrough(frame, manager, exit, inside, at) : inside();
}

/** What `as` binds: what `__enter__` gives, or the manager itself where that is a library's. */
function bind(frame: Frame, target: Expression | undefined, manager: Value, at: Location): void {
  const enter = manager instanceof Instance ? findMethod(manager.cls, "__enter__") : undefined;
  const entered =
    enter !== undefined
      ? callValue(frame, enter, { positional: [manager], keywords: NO_KEYWORDS }, at)
      : manager instanceof Instance
        ? getAttribute(frame, manager, "__enter__", at)
        : manager;
  if (target) assign(frame, target, entered instanceof Unknown || enter !== undefined ? entered : manager);
}

/** Runs the body where the generator of a `@contextmanager` yields: what surrounds the `yield` surrounds it. */
function runInside(
  frame: Frame,
  generator: Generator,
  target: Expression | undefined,
  inside: () => Completion,
): Completion {
  let completion: Completion;
  generator((value) => {
    if (target) assign(frame, target, value);
    completion = inside();
  });
  return completion;
}

/** `with suppress(KeyError):` ends the body where such an exception is raised. */
function suppress(frame: Frame, suppressed: readonly Value[], inside: () => Completion): Completion {
  const { run } = frame;
  run.tries++;
  try {
    return inside();
  } catch (thrown) {
    if (!(thrown instanceof Raised) || !suppressed.some((cls) => isExceptionMatch(cls, thrown))) throw thrown;
    return undefined;
  } finally {
    run.tries--;
  }
}

/** Calls `__exit__` whichever way the body ends; a true result ends an exception. */
function leaveThrough(
  frame: Frame,
  manager: Value,
  exit: FunctionValue,
  inside: () => Completion,
  at: Location,
): Completion {
  const leave = (...error: readonly Value[]) =>
    callValue(frame, exit, { positional: [manager, ...error], keywords: NO_KEYWORDS }, at);
  let completion: Completion;
  // Where `__exit__` may end an exception, operations that fail have to raise one.
  const tries = mayReturnTrue(exit) ? 1 : 0;
  frame.run.tries += tries;
  try {
    completion = inside();
  } catch (thrown) {
    if (!(thrown instanceof Raised)) throw thrown;
    const error = exceptionOf(frame.run, thrown);
    const kind = error instanceof Instance ? error.cls : error;
    if (truthOf(frame, leave(kind, error, null), at) !== true) throw thrown;
    return undefined;
  } finally {
    frame.run.tries -= tries;
  }
  leave(null, null, null);
  return completion;
}

/** Whether a function has a `return` of something that may be true. */
function mayReturnTrue({ node }: FunctionValue): boolean {
  const inBlock = (body: readonly Statement[]): boolean => body.some(inStatement);
  const inStatement = (statement: Statement): boolean => {
    if (statement.type === "Return") {
      const { value } = statement;
      const isFalse =
        value?.type === "Constant" &&
        (value.value.kind === "none" || (value.value.kind === "bool" && !value.value.value));
      return value !== undefined && !isFalse;
    }
    const blocks = ["body", "orelse", "finalbody"].map(
      (name) => (statement as unknown as Record<string, unknown>)[name],
    );
    return blocks.some((block) => Array.isArray(block) && inBlock(block as readonly Statement[]));
  };
  return node.type !== "Lambda" && inBlock(node.body);
}
