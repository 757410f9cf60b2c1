import { Unknown } from "../../arithmetic/unknown";
import type { For, While } from "../../syntax/nodes";
import { assign } from "../assign";
import type { Completion } from "../branches";
import { cursorOf } from "../containers/cursors";
import { evaluate } from "../expressions/evaluate";
import { type Frame, locate } from "../frame";
import type { Cursor } from "../iterator";
import { truthOf } from "../operators/truth";
import { Raised } from "../raised";
import { doubtRound } from "./brokenRounds";
import { bothWays } from "./conditions";
import { executeBlock } from "./execute";

/** Rounds of a `while` after which it is taken to have no end. */
const MAXIMUM_ROUNDS = 2_000;

/** Rounds that train a model before those that follow are joined: they only do the same again. */
const MAXIMUM_TRAINED = 3;

/** Rounds that an undecided `break` may end before those that follow are joined. */
const MAXIMUM_DOUBTS = 64;

const TRAINING_LOOP = new Unknown("of a loop that trains only the first rounds are followed");

/** `for`: item by item, since what it goes through may change meanwhile. */
export function executeFor(frame: Frame, node: For): Completion {
  const source = evaluate(frame, node.iter);
  const cursor = cursorOf(frame, source, locate(frame, node.iter));
  return rounds(frame, cursor, node, { doubts: 0, trained: 0 });
}

/** Of the rounds so far, how many may have been the last, and how many trained a model. */
interface Passed {
  readonly doubts: number;
  readonly trained: number;
}

/** The rounds that follow. */
function rounds(frame: Frame, cursor: Cursor | Unknown, node: For, passed: Passed): Completion {
  const { doubts } = passed;
  let { trained } = passed;
  for (;;) {
    frame.run.limits.step();
    const pulled = cursor instanceof Unknown ? cursor : cursor();
    if (pulled === undefined) return executeBlock(frame, node.orelse);
    if (pulled instanceof Unknown) return undecidedRounds(frame, node, pulled);
    if (trained >= MAXIMUM_TRAINED) return undecidedRounds(frame, node, TRAINING_LOOP);
    assign(frame, node.target, pulled[0]);
    const before = frame.run.trained;
    const completion = executeBlock(frame, node.body);
    if (frame.run.trained > before) trained++;
    if (completion?.kind === "return") return completion;
    if (completion?.kind === "break") return undefined;
    if (completion?.kind === "maybe" && completion.of === "break") {
      const { why } = completion;
      if (doubts === MAXIMUM_DOUBTS) return undecidedRounds(frame, node, why);
      // Whether the further rounds run is not known.
      return bothWays(
        frame,
        why,
        () => rounds(frame, cursor, node, { doubts: doubts + 1, trained }),
        () => undefined,
      );
    }
  }
}

/** Rounds of which neither the number nor the items are known. */
function undecidedRounds(frame: Frame, node: For, why: Unknown): Completion {
  return undecidedLoop(frame, why, () => {
    assign(frame, node.target, why);
    return roundOf(frame, node, why);
  });
}

/** One round of a loop of unknown length. */
function roundOf(frame: Frame, { body }: For | While, why: Unknown): Completion {
  try {
    return executeBlock(frame, body);
  } catch (thrown) {
    if (!(thrown instanceof Raised)) throw thrown;
    doubtRound(frame, body, why);
    return undefined;
  }
}

/** `while`: one that does not seem to end goes on an unknown number of times. */
export function executeWhile(frame: Frame, node: While): Completion {
  const further = (why: Unknown) => undecidedLoop(frame, why, () => roundOf(frame, node, why));
  let trained = 0;
  for (let round = 0; round <= MAXIMUM_ROUNDS; round++) {
    frame.run.limits.step();
    if (trained >= MAXIMUM_TRAINED) return further(TRAINING_LOOP);
    const holds = truthOf(frame, evaluate(frame, node.test), locate(frame, node.test));
    if (holds instanceof Unknown) return further(holds);
    if (!holds) return executeBlock(frame, node.orelse);
    const before = frame.run.trained;
    const completion = executeBlock(frame, node.body);
    if (frame.run.trained > before) trained++;
    if (completion?.kind === "return") return completion;
    if (completion?.kind === "break") return undefined;
    if (completion?.kind === "maybe" && completion.of === "break") return further(completion.why);
  }
  return further(new Unknown("the loop does not seem to end"));
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
