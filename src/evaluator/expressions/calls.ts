import { Unknown } from "../../arithmetic/unknown";
import type { Call, Yield } from "../../syntax/nodes";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import { mappingOf } from "../containers/mapping";
import { type Frame, locate } from "../frame";
import { noteInPlace } from "../inPlace";
import { isJavaScript } from "../javascript/undefined";
import { noteUnseenCall } from "../libraries/surgery";
import { noteTraining } from "../libraries/training";
import { MAXIMUM_ITEMS } from "../limits";
import { perhapsMissing } from "../openness";
import { Stopped } from "../raised";
import { textOf } from "../text";
import { type CallArguments, Dict, Instance, type Value } from "../values";
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
      else for (const value of spread) positional.push(value);
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
      for (const [key, item] of mapping.entries.values()) {
        const name = textOf(key);
        if (name !== undefined) keywords.set(name, item);
        else unknownSpread ??= new Unknown("** of a dictionary whose keys are not known");
      }
    } else if (value !== null)
      unknownSpread ??= mapping ?? new Unknown("** of something that is no dictionary");
  }
  const args = { positional, keywords, ...(unknownSpread && { unknownSpread }) };
  if (callee instanceof Unknown) noteUnseen(frame, node, args);
  noteTraining(frame.run, node);
  const result = callValue(frame, callee, args, locate(frame, node));
  noteInPlace(frame, node.func, callee, result);
  return result;
}

/** Notes what a function out of sight may do to the models that it is handed, or whose method it is. */
function noteUnseen(frame: Frame, { func }: Call, args: CallArguments): void {
  const name = func.type === "Name" ? func.id : func.type === "Attribute" ? func.attr : undefined;
  const isPlain = func.type === "Attribute" && func.value.type === "Name";
  const owner = isPlain ? (frame.scope.get(func.value.id) ?? null) : null;
  if (name === undefined) return;
  noteUnseenCall(frame.run, name, args, owner);
  noteHandedOut(frame, name, args);
}

/** fastai's functions that reach for the `self` of their caller. */
const TAKING_SELF = new Set(["store_attr"]);

/** Notes that a method hands its own object to a function out of sight, which may set attributes on it. */
function noteHandedOut({ self }: Frame, name: string, { positional, keywords }: CallArguments): void {
  if (!(self instanceof Instance)) return;
  const isGiven = TAKING_SELF.has(name) || positional.includes(self) || [...keywords.values()].includes(self);
  if (isGiven) self.handedOut ??= new Unknown(`${name}(…) cannot be seen and may set attributes`);
}

/** What a `yield` stands for: what was sent, or of JavaScript, whose generators run at once, undefined. */
export function evaluateYield(frame: Frame, node: Yield): Value {
  const sent = frame.sent.get(node);
  if (sent !== undefined) {
    frame.sent.delete(node);
    return sent;
  }
  const value = node.value ? evaluate(frame, node.value) : null;
  if (!isJavaScript(frame)) return frame.doubts[0] ?? null;
  yieldAtOnce(frame, node, value);
  return null;
}

function yieldAtOnce(frame: Frame, node: Yield, value: Value): void {
  const { run, yielded, pending, doubts } = frame;
  if (run.heap.depth > frame.depth || pending.length > 0)
    doubts.push(new Unknown("what the generator yields depends on a condition that is not known"));
  if (yielded.length >= MAXIMUM_ITEMS)
    throw new Stopped(`a generator gives more than ${MAXIMUM_ITEMS} items`);
  const items = node.type === "Yield" ? [value] : iterate(frame, value, locate(frame, node));
  if (items instanceof Unknown) doubts.push(items);
  else for (const item of items) yielded.push(item);
}
