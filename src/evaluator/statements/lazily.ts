import { Unknown } from "../../arithmetic/unknown";
import type { Expression, For, If, Match, Node, Statement, While, Yield } from "../../syntax/nodes";
import { assign } from "../assign";
import type { Completion } from "../branches";
import { cursorOf } from "../containers/cursors";
import { evaluate } from "../expressions/evaluate";
import { type Frame, locate } from "../frame";
import { Iterator } from "../iterator";
import { truthOf } from "../operators/truth";
import type { Value } from "../values";
import { bothWays, executeMatch, fitsCase } from "./conditions";
import type { Code } from "./coroutine";
import { continueMaybe, execute, executeBlock } from "./execute";
import { undecidedLoop } from "./loops";
import { runWith } from "./managers";
import { runTry } from "./tries";
import { yieldsIn } from "./yields";

/**
 * Statements of a generator, which rest at every `yield`. Statements without one run as everywhere. Where a
 * condition that is not known decides what is yielded, both ways run at once, and nothing more is given out.
 */
export function* runLazily(frame: Frame, body: readonly Statement[]): Code {
  for (let i = 0; i < body.length; i++) {
    const statement = body[i];
    if (!statement) break;
    const completion: Completion =
      yieldsIn(statement).length === 0 ? execute(frame, statement) : yield* runStatement(frame, statement);
    if (completion?.kind === "maybe") {
      const rest = body.slice(i + 1);
      if (rest.some((each) => yieldsIn(each).length > 0)) frame.doubts.push(completion.why);
      return continueMaybe(frame, completion, rest);
    }
    if (completion) return completion;
  }
  return undefined;
}

function* runStatement(frame: Frame, node: Statement): Code {
  frame.run.limits.step();
  switch (node.type) {
    case "If":
      return yield* runIf(frame, node);
    case "For":
      return yield* runFor(frame, node);
    case "While":
      return yield* runWhile(frame, node);
    case "Try":
      return yield* runTry(frame, node);
    case "With":
      return yield* runWith(frame, node);
    case "Match":
      return yield* runMatch(frame, node);
    default:
      yield* giveOut(frame, node);
      return execute(frame, node);
  }
}

/** Runs code to its end at once, whatever it yields on the way. */
export function complete(code: Code): Completion {
  let result = code.next(null);
  while (!result.done) result = code.next(null);
  return result.value;
}

/** Yields what the `yield`s of an expression ask for, and keeps what is sent for when it is evaluated. */
function* giveOut(frame: Frame, node: Node): Generator<Value, void, Value> {
  for (const { node: each, isConditional } of yieldsIn(node)) {
    if (isConditional) frame.doubts.push(new Unknown("a yield on a condition is not followed"));
    frame.sent.set(each, yield* rest(frame, each));
  }
}

function* rest(frame: Frame, node: Yield): Generator<Value, Value, Value> {
  const value = node.value ? evaluate(frame, node.value) : null;
  if (node.type === "Yield") return yield value;
  const cursor = cursorOf(frame, value, locate(frame, node));
  const inner = value instanceof Iterator ? value.coroutine : undefined;
  let pulled = cursor instanceof Unknown ? cursor : cursor();
  while (Array.isArray(pulled)) {
    const sent: Value = yield pulled[0] as Value;
    pulled = sent !== null && inner ? inner.next(sent) : cursor instanceof Unknown ? cursor : cursor();
  }
  if (pulled instanceof Unknown) frame.doubts.push(pulled);
  return inner?.result ?? null;
}

function* evaluateLazily(frame: Frame, node: Expression): Generator<Value, Value, Value> {
  yield* giveOut(frame, node);
  return evaluate(frame, node);
}

function* runIf(frame: Frame, node: If): Code {
  const test = yield* evaluateLazily(frame, node.test);
  const holds = truthOf(frame, test, locate(frame, node.test));
  if (!(holds instanceof Unknown)) return yield* runLazily(frame, holds ? node.body : node.orelse);
  frame.doubts.push(holds);
  return bothWays(
    frame,
    holds,
    () => executeBlock(frame, node.body),
    () => executeBlock(frame, node.orelse),
  );
}

function* runFor(frame: Frame, node: For): Code {
  const source = yield* evaluateLazily(frame, node.iter);
  const cursor = cursorOf(frame, source, locate(frame, node.iter));
  for (;;) {
    frame.run.limits.step();
    const pulled = cursor instanceof Unknown ? cursor : (frame.doubts[0] ?? cursor());
    if (pulled === undefined) return yield* runLazily(frame, node.orelse);
    if (pulled instanceof Unknown) {
      frame.doubts.push(pulled);
      return undecidedLoop(frame, pulled, () => {
        assign(frame, node.target, pulled);
        return executeBlock(frame, node.body);
      });
    }
    assign(frame, node.target, pulled[0]);
    const completion = yield* runLazily(frame, node.body);
    const end = endOfRound(frame, completion, node);
    if (end) return end.completion;
  }
}

function* runWhile(frame: Frame, node: While): Code {
  for (;;) {
    frame.run.limits.step();
    const test = yield* evaluateLazily(frame, node.test);
    const holds = frame.doubts[0] ?? truthOf(frame, test, locate(frame, node.test));
    if (holds instanceof Unknown) {
      frame.doubts.push(holds);
      return undecidedLoop(frame, holds, () => executeBlock(frame, node.body));
    }
    if (!holds) return yield* runLazily(frame, node.orelse);
    const end = endOfRound(frame, yield* runLazily(frame, node.body), node);
    if (end) return end.completion;
  }
}

/** How the round of a loop ends the loop; undefined where the next round follows. */
function endOfRound(
  frame: Frame,
  completion: Completion,
  node: For | While,
): { readonly completion: Completion } | undefined {
  if (completion?.kind === "return") return { completion };
  if (completion?.kind === "break") return { completion: undefined };
  if (completion?.kind !== "maybe" || completion.of !== "break") return undefined;
  frame.doubts.push(completion.why);
  return { completion: undecidedLoop(frame, completion.why, () => executeBlock(frame, node.body)) };
}

function* runMatch(frame: Frame, node: Match): Code {
  const subject = yield* evaluateLazily(frame, node.subject);
  for (const [i, each] of node.cases.entries()) {
    const holds = fitsCase(frame, subject, each);
    if (holds === true) return yield* runLazily(frame, each.body);
    if (holds === false) continue;
    frame.doubts.push(holds);
    return executeMatch(frame, subject, node.cases.slice(i));
  }
  return undefined;
}
