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
import { generatorOf, suppressedBy } from "../libraries/contexts";
import { exceptionOf, isExceptionMatch } from "../libraries/exceptions";
import { truthOf } from "../operators/truth";
import { Raised } from "../raised";
import { FunctionValue, Instance, NO_KEYWORDS, type Value } from "../values";
import type { Code, Coroutine } from "./coroutine";
import { runLazily } from "./lazily";

type Item = With["items"][number];

/** `with`: enters the managers from left to right, runs the body, and leaves them the other way round. */
export function* runWith(frame: Frame, node: With): Code {
  return yield* runInside(frame, node.items, node.body);
}

function* runInside(frame: Frame, items: readonly Item[], body: readonly Statement[]): Code {
  const [first, ...rest] = items;
  if (!first) return yield* runLazily(frame, body);
  const manager = evaluate(frame, first.context);
  const isExpected = manager instanceof Unknown && expectsFailure(first.context);
  const [value, leave] = isExpected
    ? [manager, FAILING]
    : enter(frame, manager, locate(frame, first.context));
  if (first.target) assign(frame, first.target, value);
  // Where leaving may end an exception, operations that fail have to raise one.
  const tries = leave?.mayEnd ? 1 : 0;
  let completion: Completion;
  frame.run.tries += tries;
  try {
    completion = yield* runInside(frame, rest, body);
  } catch (thrown) {
    if (!(thrown instanceof Raised) || !leave?.run(thrown)) throw thrown;
    return undefined;
  } finally {
    frame.run.tries -= tries;
  }
  leave?.run(undefined);
  return completion;
}

/** Names under which test frameworks say that code must fail, such as `assertRaises`. */
const EXPECTING = /raises|suppress|expect.*(?:fail|error|exception)/i;

/** Whether an expression makes a manager out of sight whose name says that its body is meant to fail. */
function expectsFailure(context: Expression): boolean {
  if (context.type !== "Call") return false;
  const { func } = context;
  const name = func.type === "Name" ? func.id : func.type === "Attribute" ? func.attr : "";
  return EXPECTING.test(name);
}

/** Ends whatever the body raises. */
const FAILING: Leave = { mayEnd: true, run: (thrown) => thrown !== undefined };

/** Calls a function inside of a manager. */
export function within(frame: Frame, manager: Value, at: Location, body: () => Value): Value {
  const [, leave] = enter(frame, manager, at);
  let result: Value = null;
  try {
    result = body();
  } catch (thrown) {
    if (!(thrown instanceof Raised) || !leave?.run(thrown)) throw thrown;
    return null;
  }
  leave?.run(undefined);
  return result;
}

/** How a manager is left. */
export interface Leave {
  readonly mayEnd: boolean;
  /** Leaves with the exception that ends the body, if any; true where that ends here. */
  readonly run: (thrown: Raised | undefined) => boolean;
}

/** Enters a manager: what `as` binds, and how it is left, where that does anything. */
export function enter(frame: Frame, manager: Value, at: Location): readonly [Value, Leave?] {
  const generator = generatorOf(manager);
  if (generator) return enterGenerator(generator(frame));
  const suppressed = suppressedBy(manager);
  if (suppressed) return [manager, suppressing(suppressed)];
  const entered = enteredValue(frame, manager, at);
  const exit = manager instanceof Instance ? findMethod(manager.cls, "__exit__") : undefined;
  return exit === undefined ? [entered] : [entered, leaving(frame, manager, exit, at)];
}

/** What `__enter__` gives, or the manager itself where that is a library's. */
function enteredValue(frame: Frame, manager: Value, at: Location): Value {
  const method = manager instanceof Instance ? findMethod(manager.cls, "__enter__") : undefined;
  if (method !== undefined)
    return callValue(frame, method, { positional: [manager], keywords: NO_KEYWORDS }, at);
  const found = manager instanceof Instance ? getAttribute(frame, manager, "__enter__", at) : manager;
  return found instanceof Unknown ? found : manager;
}

/** The body stands where the generator of a `@contextmanager` yields. */
function enterGenerator(code: Coroutine): readonly [Value, Leave] {
  const first = code.next();
  const value = Array.isArray(first) ? (first[0] as Value) : ((first as Unknown | undefined) ?? null);
  const run = (thrown: Raised | undefined): boolean => {
    if (thrown) code.throw(thrown);
    else code.next();
    return true;
  };
  return [value, { mayEnd: code.isTrying, run }];
}

/** `with suppress(KeyError):` ends the body where such an exception is raised. */
function suppressing(suppressed: readonly Value[]): Leave {
  return {
    mayEnd: true,
    run: (thrown) => thrown !== undefined && suppressed.some((cls) => isExceptionMatch(cls, thrown)),
  };
}

/** Calls `__exit__` whichever way the body ends; a true result ends an exception. */
function leaving(frame: Frame, manager: Value, exit: Value, at: Location): Leave {
  const leave = (...error: readonly Value[]) =>
    callValue(frame, exit, { positional: [manager, ...error], keywords: NO_KEYWORDS }, at);
  const run = (thrown: Raised | undefined): boolean => {
    const error = thrown ? exceptionOf(frame.run, thrown) : null;
    const kind = error instanceof Instance ? error.cls : error;
    return truthOf(frame, leave(kind, error, null), at) === true;
  };
  return { mayEnd: exit instanceof FunctionValue && mayReturnTrue(exit), run };
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
