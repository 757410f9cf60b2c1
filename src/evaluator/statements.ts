import { Unknown } from "../arithmetic/unknown";
import type { Expression, For, If, MatchCase, Statement, Try, While, With } from "../syntax/nodes";
import { assign, setVariable } from "./assign";
import { deleteAttribute, getAttribute, setAttribute } from "./attributes";
import { type Completion, either } from "./branches";
import { defineClass } from "./classes";
import { getItem, iterate, setItem } from "./containers";
import { evaluate } from "./expressions";
import { defineFunction } from "./functions";
import { importFrom, importModule } from "./imports";
import { executeJavaScript } from "./javascript/statements";
import { isJavaScript } from "./javascript/undefined";
import { joinValues } from "./join";
import { isExceptionMatch } from "./libraries/exceptions";
import { binary, truth } from "./operators";
import { matches } from "./patterns";
import { type Frame, locate, Raised } from "./run";
import { textOf } from "./text";
import { Dict, Instance, keyOf, List, removeUnderUnknownKey, type Value } from "./values";

/** Rounds of a `while` after which it is taken to have no end. */
const MAXIMUM_ROUNDS = 2_000;

/** Runs statements in order until one of them leaves the block. */
export function executeBlock(frame: Frame, body: readonly Statement[]): Completion {
  for (let i = 0; i < body.length; i++) {
    const statement = body[i];
    if (!statement) break;
    const completion = execute(frame, statement);
    if (completion?.kind === "maybe") return continueMaybe(frame, completion, body.slice(i + 1));
    if (completion) return completion;
  }
  return undefined;
}

/** One way of a branch has left the loop's round: what follows runs or does not. */
function continueMaybe(
  frame: Frame,
  completion: Extract<Completion, { kind: "maybe" }>,
  rest: readonly Statement[],
): Completion {
  const after = either<Completion>(
    frame,
    completion.why,
    () => executeBlock(frame, rest),
    () => undefined,
    (a) => ({ value: a }),
  );
  return after ?? completion;
}

/** Runs one statement. */
export function execute(frame: Frame, node: Statement): Completion {
  frame.run.step();
  if (isJavaScript(frame)) return executeJavaScript(frame, node);
  switch (node.type) {
    case "Expr":
      evaluate(frame, node.value);
      return undefined;
    case "Assign": {
      const value = evaluate(frame, node.value);
      for (const target of node.targets) assign(frame, target, value);
      return undefined;
    }
    case "AugAssign":
      augment(
        frame,
        node.target,
        (value) => binary(frame, node.op, value, evaluate(frame, node.value), locate(frame, node)),
        node,
      );
      return undefined;
    case "AnnAssign":
      if (node.value) assign(frame, node.target, evaluate(frame, node.value));
      return undefined;
    case "Return":
      return { kind: "return", value: node.value ? evaluate(frame, node.value) : null };
    case "If":
      return executeIf(frame, node);
    case "For":
      return executeFor(frame, node);
    case "While":
      return executeWhile(frame, node);
    case "With":
      return executeWith(frame, node);
    case "Try":
      return executeTry(frame, node);
    case "Raise":
      throw raisedBy(frame, node);
    case "FunctionDef":
      setVariable(frame, node.name, defineFunction(frame, node));
      return undefined;
    case "ClassDef":
      setVariable(frame, node.name, defineClass(frame, node));
      return undefined;
    case "Import":
      importModule(frame, node);
      return undefined;
    case "ImportFrom":
      importFrom(frame, node);
      return undefined;
    case "Assert":
      return executeAssert(frame, node.test, node);
    case "Global":
    case "Nonlocal":
      declareElsewhere(frame, node.type, node.names);
      return undefined;
    case "Delete":
      for (const target of node.targets) remove(frame, target);
      return undefined;
    case "Match":
      return executeMatch(frame, evaluate(frame, node.subject), node.cases);
    case "Break":
      return { kind: "break" };
    case "Continue":
      return { kind: "continue" };
    default:
      return undefined;
  }
}

/** `target op= …`: the target's parts are evaluated once. */
function augment(frame: Frame, target: Expression, compute: (value: Value) => Value, node: Statement): void {
  const at = locate(frame, node);
  if (target.type === "Attribute") {
    const owner = evaluate(frame, target.value);
    setAttribute(frame, owner, target.attr, compute(getAttribute(frame, owner, target.attr, at)), at);
  } else if (target.type === "Subscript") {
    const owner = evaluate(frame, target.value);
    const key = evaluate(frame, target.slice);
    setItem(frame, owner, key, compute(getItem(frame, owner, key, at)), at);
  } else {
    const before = evaluate(frame, target);
    const after = compute(before);
    if (before instanceof List && after instanceof List) {
      // `+=` extends the list that others may hold.
      frame.run.heap.touch(before);
      before.items = after.items;
      before.unknown = after.unknown;
    } else assign(frame, target, after);
  }
}

function executeIf(frame: Frame, node: If): Completion {
  const holds = truth(evaluate(frame, node.test));
  if (!(holds instanceof Unknown)) return executeBlock(frame, holds ? node.body : node.orelse);
  return bothWays(
    frame,
    holds,
    () => executeBlock(frame, node.body),
    () => executeBlock(frame, node.orelse),
  );
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
    if (a?.kind === b?.kind) return { value: a };
    const loose = a ?? b;
    if (loose?.kind === "break" || loose?.kind === "continue")
      return { value: { kind: "maybe", of: loose.kind, why } };
    return { value: loose };
  });
}

function executeFor(frame: Frame, node: For): Completion {
  const items = iterate(frame, evaluate(frame, node.iter), locate(frame, node.iter));
  if (items instanceof Unknown) {
    return undecidedLoop(frame, items, () => {
      assign(frame, node.target, items);
      return executeBlock(frame, node.body);
    });
  }
  return rounds(frame, items, 0, node);
}

function rounds(frame: Frame, items: readonly Value[], from: number, node: For): Completion {
  for (let i = from; i < items.length; i++) {
    assign(frame, node.target, items[i] ?? null);
    const completion = executeBlock(frame, node.body);
    if (completion?.kind === "return") return completion;
    if (completion?.kind === "break") return undefined;
    if (completion?.kind === "maybe" && completion.of === "break") {
      // Whether the further rounds run is not known.
      return bothWays(
        frame,
        completion.why,
        () => rounds(frame, items, i + 1, node),
        () => undefined,
      );
    }
  }
  return executeBlock(frame, node.orelse);
}

function executeWhile(frame: Frame, node: While): Completion {
  for (let round = 0; ; round++) {
    frame.run.step();
    if (round > MAXIMUM_ROUNDS)
      return undecidedLoop(frame, new Unknown("the loop does not seem to end"), () =>
        executeBlock(frame, node.body),
      );
    const holds = truth(evaluate(frame, node.test));
    if (holds instanceof Unknown) return undecidedLoop(frame, holds, () => executeBlock(frame, node.body));
    if (!holds) return executeBlock(frame, node.orelse);
    const completion = executeBlock(frame, node.body);
    if (completion?.kind === "return") return completion;
    if (completion?.kind === "break") return undefined;
    if (completion?.kind === "maybe" && completion.of === "break")
      return undecidedLoop(frame, completion.why, () => executeBlock(frame, node.body));
  }
}

/**
 * A loop of unknown length: its round is run and joined with not running it, until nothing changes any more.
 * Three rounds are enough, since every join only moves values towards unknown.
 */
export function undecidedLoop(frame: Frame, why: Unknown, round: () => Completion): Completion {
  for (let i = 0; i < 3; i++) {
    const completion = bothWays(
      frame,
      why,
      () => {
        const end = round();
        return end?.kind === "return" ? end : undefined;
      },
      () => undefined,
    );
    if (completion?.kind === "return") return completion;
  }
  return undefined;
}

function executeWith(frame: Frame, node: With): Completion {
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

function raisedBy(frame: Frame, node: Extract<Statement, { type: "Raise" }>): Raised {
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

/** A failed assertion raises; an undecided one is taken to hold. */
function executeAssert(
  frame: Frame,
  test: Expression,
  node: Extract<Statement, { type: "Assert" }>,
): Completion {
  if (truth(evaluate(frame, test)) !== false) return undefined;
  const message = node.msg ? textOf(evaluate(frame, node.msg)) : undefined;
  throw new Raised("AssertionError", message ?? "", locate(frame, node), null);
}

function declareElsewhere(frame: Frame, kind: "Global" | "Nonlocal", names: readonly string[]): void {
  for (const name of names) {
    const outer = kind === "Global" ? frame.scope.globals : frame.scope.parent?.find(name);
    if (outer && outer !== frame.scope) frame.scope.elsewhere.set(name, outer);
  }
}

function remove(frame: Frame, target: Expression): void {
  const { heap } = frame.run;
  if (target.type === "Name") {
    const scope = frame.scope.target(target.id);
    heap.touch(scope, target.id);
    scope.variables.delete(target.id);
  } else if (target.type === "Attribute") {
    deleteAttribute(frame, evaluate(frame, target.value), target.attr);
  } else if (target.type === "Subscript") {
    removeItem(frame, evaluate(frame, target.value), evaluate(frame, target.slice));
  } else if (target.type === "Tuple") {
    for (const part of target.elts) remove(frame, part);
  }
}

function removeItem(frame: Frame, owner: Value, key: Value): void {
  const { heap } = frame.run;
  if (owner instanceof Dict) {
    const text = keyOf(key);
    heap.touch(owner, text);
    if (text === undefined) removeUnderUnknownKey(heap, owner, key);
    else owner.entries.delete(text);
  } else if (owner instanceof List && typeof key === "number") {
    heap.touch(owner);
    owner.items = owner.items.filter((_, i) => i !== (key < 0 ? key + owner.items.length : key));
  } else if (owner instanceof List) {
    heap.touch(owner);
    owner.unknown = new Unknown("an item at a position that is not known was removed");
  } else if (owner instanceof Instance && typeof key === "number") {
    owner.uncertain ??= new Unknown("an item was removed");
  }
}

function executeMatch(frame: Frame, subject: Value, cases: readonly MatchCase[]): Completion {
  const [first, ...rest] = cases;
  if (!first) return undefined;
  const fits = matches(frame, first.pattern, subject);
  const holds = fits === true && first.guard ? truth(evaluate(frame, first.guard)) : fits;
  if (holds === true) return executeBlock(frame, first.body);
  if (holds === false) return executeMatch(frame, subject, rest);
  return bothWays(
    frame,
    holds,
    () => executeBlock(frame, first.body),
    () => executeMatch(frame, subject, rest),
  );
}
