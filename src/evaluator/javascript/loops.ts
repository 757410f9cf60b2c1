import { Unknown } from "../../arithmetic/unknown";
import type { CounterFor, DoWhile, For, While } from "../../syntax/nodes";
import type { Completion } from "../branches";
import { type Frame, locate } from "../frame";
import { Scope } from "../scope";
import { bothWays } from "../statements/conditions";
import { executeBlock } from "../statements/execute";
import { undecidedLoop } from "../statements/loops";
import { Dict, Instance, List, type Value } from "../values";
import { within } from "./definitions";
import { evaluateJavaScript } from "./expressions";
import { iterateItems } from "./iterate";
import { isHidden, knownProperties } from "./objects";
import { truth } from "./operators";
import { assignTo, declare } from "./patterns";

/** Rounds after which a loop is taken to have no end. */
const MAXIMUM_ROUNDS = 2_000;

/** The names under which `break` and `continue` speak of a statement. */
export type Labels = readonly string[];

export function executeLoop(
  frame: Frame,
  node: For | CounterFor | While | DoWhile,
  labels: Labels,
): Completion {
  if (node.type === "For") return executeForOf(frame, node, labels);
  return node.type === "CounterFor" ? executeCounter(frame, node, labels) : executeWhile(frame, node, labels);
}

/** Whether a round's end is about the loop with these labels, not about one around it. */
function isOwn(completion: Exclude<Completion, undefined>, labels: Labels): boolean {
  if (completion.kind === "return") return false;
  return completion.label === undefined || labels.includes(completion.label);
}

/** What a round's end means for the loop: it goes on, it is over with a completion, or that is not known. */
type Verdict =
  | "next"
  | { readonly over: Completion }
  | {
      readonly perhapsOver: Unknown;
      /** What holds for the loops around it, whose end is not known either. */
      readonly outward?: Completion;
    };

function verdictOn(completion: Completion, labels: Labels): Verdict {
  if (!completion) return "next";
  if (completion.kind === "maybe") {
    if (!isOwn(completion, labels)) return { perhapsOver: completion.why, outward: completion };
    return completion.of === "break" ? { perhapsOver: completion.why } : "next";
  }
  if (!isOwn(completion, labels)) return { over: completion };
  return completion.kind === "break" ? { over: undefined } : "next";
}

function executeForOf(frame: Frame, node: For, labels: Labels): Completion {
  const source = evaluateJavaScript(frame, node.iter);
  const items = node.isOverKeys ? keysOf(source) : iterateItems(frame, source, locate(frame, node.iter));
  const round = (item: Value) => {
    const inner = within(frame);
    if (node.isDeclaring) declare(inner, node.target, item, false);
    else assignTo(inner, node.target, item);
    return executeBlock(inner, node.body);
  };
  if (items instanceof Unknown) return undecidedLoop(frame, items, () => round(items));
  return rounds(frame, items, 0, labels, round);
}

function keysOf(value: Value): readonly Value[] | Unknown {
  if (value instanceof Dict) {
    const properties = knownProperties(value);
    return properties instanceof Unknown ? properties : properties.map(([name]) => name);
  }
  if (value instanceof List) return value.unknown ?? value.items.map((_, i) => String(i));
  if (value instanceof Instance && value.cls.node)
    return [...value.attrs.keys()].filter((name) => !isHidden(name));
  return value instanceof Unknown ? value : new Unknown("the keys are not known");
}

function rounds(
  frame: Frame,
  items: readonly Value[],
  from: number,
  labels: Labels,
  round: (item: Value) => Completion,
): Completion {
  for (let i = from; i < items.length; i++) {
    const verdict = verdictOn(round(items[i] ?? null), labels);
    if (verdict === "next") continue;
    if ("over" in verdict) return verdict.over;
    const rest = bothWays(
      frame,
      verdict.perhapsOver,
      () => rounds(frame, items, i + 1, labels, round),
      () => undefined,
    );
    return rest ?? verdict.outward;
  }
  return undefined;
}

/** Every round has the loop's variables to itself, as closures over them expect. */
function executeCounter(frame: Frame, node: CounterFor, labels: Labels): Completion {
  let loop = within(frame);
  executeBlock(loop, node.init);
  for (let i = 0; ; i++) {
    const holds = node.test ? truth(evaluateJavaScript(loop, node.test)) : true;
    const open = i > MAXIMUM_ROUNDS ? new Unknown("the loop does not seem to end") : holds;
    const current = loop;
    const undecided = (why: Unknown) =>
      undecidedLoop(frame, why, () => {
        const completion = executeBlock(within(current), node.body);
        if (node.update) evaluateJavaScript(current, node.update);
        return completion;
      });
    if (open instanceof Unknown) return undecided(open);
    if (!open) return undefined;
    const verdict = verdictOn(executeBlock(within(loop), node.body), labels);
    if (verdict !== "next")
      return "over" in verdict ? verdict.over : (undecided(verdict.perhapsOver) ?? verdict.outward);
    loop = { ...frame, scope: new Scope("comprehension", frame.scope, new Map(loop.scope.variables)) };
    if (node.update) evaluateJavaScript(loop, node.update);
  }
}

function executeWhile(frame: Frame, node: While | DoWhile, labels: Labels): Completion {
  for (let i = 0; ; i++) {
    const isFirst = node.type === "DoWhile" && i === 0;
    const holds = isFirst ? true : truth(evaluateJavaScript(frame, node.test));
    const open = i > MAXIMUM_ROUNDS ? new Unknown("the loop does not seem to end") : holds;
    const round = () => executeBlock(within(frame), node.body);
    if (open instanceof Unknown) return undecidedLoop(frame, open, round);
    if (!open) return undefined;
    const verdict = verdictOn(round(), labels);
    if (verdict !== "next")
      return "over" in verdict
        ? verdict.over
        : (undecidedLoop(frame, verdict.perhapsOver, round) ?? verdict.outward);
  }
}
