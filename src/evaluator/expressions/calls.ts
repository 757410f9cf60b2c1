import { Unknown } from "../../arithmetic/unknown";
import type { Call, Expression } from "../../syntax/nodes";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import { mappingOf } from "../containers/mapping";
import { type Frame, locate } from "../frame";
import { noteUnseenCall } from "../libraries/surgery";
import { perhapsMissing } from "../openness";
import { Stopped } from "../raised";
import { MAXIMUM_ITEMS } from "../run";
import { textOf } from "../text";
import { type CallArguments, Dict, Iterator, type Value } from "../values";
import { evaluate } from "./evaluate";

export function evaluateCall(frame: Frame, node: Call): Value {
  const callee = evaluate(frame, node.func);
  const positional: Value[] = [];
  let unknownSpread: Unknown | undefined;
  for (const arg of node.args) {
    if (arg.type !== "Starred") positional.push(evaluate(frame, arg));
    else {
      const spread = iterate(frame, evaluate(frame, arg.value), locate(frame, arg));
      if (spread instanceof Unknown) unknownSpread ??= spread;
      else positional.push(...spread);
    }
  }
  const keywords = new Map<string, Value>();
  for (const keyword of node.keywords) {
    const value = evaluate(frame, keyword.value);
    if (keyword.arg !== undefined) {
      keywords.set(keyword.arg, value);
      continue;
    }
    const mapping = mappingOf(frame, value, locate(frame, keyword.value));
    if (mapping instanceof Dict) {
      unknownSpread ??= perhapsMissing(mapping);
      for (const [key, item] of mapping.entries.values()) keywords.set(textOf(key) ?? "?", item);
    } else if (value !== null)
      unknownSpread ??= mapping ?? new Unknown("** of something that is no dictionary");
  }
  const args = { positional, keywords, ...(unknownSpread && { unknownSpread }) };
  if (callee instanceof Unknown) noteUnseen(frame, node, args);
  return callValue(frame, callee, args, locate(frame, node));
}

/** Notes what a function out of sight may do to the models that it is handed, or whose method it is. */
function noteUnseen(frame: Frame, { func }: Call, args: CallArguments): void {
  const name = func.type === "Name" ? func.id : func.type === "Attribute" ? func.attr : undefined;
  const isPlain = func.type === "Attribute" && func.value.type === "Name";
  const owner = isPlain ? (frame.scope.get(func.value.id) ?? null) : null;
  if (name !== undefined) noteUnseenCall(frame.run, name, args, owner);
}

export function evaluateYield(
  frame: Frame,
  node: Extract<Expression, { type: "Yield" | "YieldFrom" }>,
): Value {
  const value = node.value ? evaluate(frame, node.value) : null;
  if (frame.run.heap.depth > frame.depth || frame.pending.length > 0)
    frame.doubts.push(new Unknown("what the generator yields depends on a condition that is not known"));
  if (node.type === "Yield") {
    if (frame.yielded.length >= MAXIMUM_ITEMS)
      throw new Stopped(`a generator gives more than ${MAXIMUM_ITEMS} items`);
    if (frame.onYield) frame.onYield(value);
    else frame.yielded.push(value);
    return null;
  }
  const items = iterate(frame, value, locate(frame, node));
  if (items instanceof Unknown) frame.doubts.push(items);
  else frame.yielded.push(...items);
  return value instanceof Iterator ? value.result : null;
}
