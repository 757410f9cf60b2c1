import { Unknown } from "../../arithmetic/unknown";
import type { For, While } from "../../syntax/nodes";
import { assign } from "../assign";
import type { Completion } from "../branches";
import { iterate } from "../containers/iterate";
import { evaluate } from "../expressions/evaluate";
import { type Frame, locate } from "../frame";
import { truthOf } from "../operators/truth";
import { Iterator, type Value } from "../values";
import { bothWays } from "./conditions";
import { executeBlock } from "./execute";

/** Rounds of a `while` after which it is taken to have no end. */
const MAXIMUM_ROUNDS = 2_000;

export function executeFor(frame: Frame, node: For): Completion {
  const source = evaluate(frame, node.iter);
  if (source instanceof Iterator && source.isCut) return endlessFor(frame, node, source);
  const items = iterate(frame, source, locate(frame, node.iter));
  if (items instanceof Unknown) {
    return undecidedLoop(frame, items, () => {
      assign(frame, node.target, items);
      return executeBlock(frame, node.body);
    });
  }
  return rounds(frame, items, 0, node);
}

/** A loop over an iterator without end, which only its own `break` or `return` leaves. */
function endlessFor(frame: Frame, node: For, source: Iterator): Completion {
  const { items } = source;
  let isLeft = false;
  const body: For = { ...node, orelse: [] };
  const completion = rounds(frame, items, 0, body, () => {
    isLeft = true;
  });
  if (isLeft || completion) return completion;
  frame.cuts.push(new Unknown("the loop does not seem to end"));
  return undecidedLoop(frame, new Unknown("the loop does not seem to end"), () =>
    executeBlock(frame, node.body),
  );
}

function rounds(
  frame: Frame,
  items: readonly Value[],
  from: number,
  node: For,
  onBreak?: () => void,
): Completion {
  for (let i = from; i < items.length; i++) {
    assign(frame, node.target, items[i] ?? null);
    const completion = executeBlock(frame, node.body);
    if (completion?.kind === "return") return completion;
    if (completion?.kind === "break") {
      onBreak?.();
      return undefined;
    }
    if (completion?.kind === "maybe" && completion.of === "break") {
      // Whether the further rounds run is not known.
      return bothWays(
        frame,
        completion.why,
        () => rounds(frame, items, i + 1, node, onBreak),
        () => undefined,
      );
    }
  }
  return executeBlock(frame, node.orelse);
}

export function executeWhile(frame: Frame, node: While): Completion {
  for (let round = 0; ; round++) {
    frame.run.step();
    if (round > MAXIMUM_ROUNDS && frame.yielded.length >= MAXIMUM_ROUNDS) {
      frame.cuts.push(new Unknown("the generator does not seem to end"));
      return undefined;
    }
    if (round > MAXIMUM_ROUNDS)
      return undecidedLoop(frame, new Unknown("the loop does not seem to end"), () =>
        executeBlock(frame, node.body),
      );
    const holds = truthOf(frame, evaluate(frame, node.test), locate(frame, node.test));
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
