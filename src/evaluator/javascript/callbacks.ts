import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { either } from "../branches";
import { callFunctionValue } from "../calls";
import type { Frame } from "../frame";
import type { Run } from "../run";
import { BoundMethod, Dict, FunctionValue, type Value } from "../values";
import { UNDEFINED } from "./undefined";

/** Functions that were handed to code out of sight, such as the listener of an event. */
const handed = new WeakMap<Run, Set<FunctionValue>>();

/** Functions that somebody out of sight may call; they are tried by themselves at last. */
export function handedFunctions(run: Run): ReadonlySet<FunctionValue> {
  return handed.get(run) ?? new Set();
}

/** A function that may be called any number of times: what it does to its surroundings may or may not happen. */
export function perhapsCall(frame: Frame, callback: Value, why: Unknown, at: Location): void {
  if (callback instanceof Dict)
    for (const [, value] of callback.entries.values())
      if (!(value instanceof Dict)) perhapsCall(frame, value, why, at);
  const func = callback instanceof BoundMethod ? callback.func : callback;
  if (!(func instanceof FunctionValue)) return;
  const { run } = frame;
  if (!(callback instanceof BoundMethod)) note(run, func);
  const count = run.instances.length;
  const self = callback instanceof BoundMethod ? [callback.self] : [];
  const args = func.node.params
    .slice(self.length)
    .map(() => new Unknown("who calls the function is not seen"));
  const call = () =>
    callFunctionValue(frame, func, { positional: [...self, ...args], keywords: new Map() }, at);
  either<Value>(
    frame,
    why,
    () => run.perhaps(call),
    () => UNDEFINED,
    () => ({ value: UNDEFINED }),
  );
  // What it makes for itself is found when it is tried.
  run.instances.length = count;
}

function note(run: Run, func: FunctionValue): void {
  const known = handed.get(run) ?? new Set();
  handed.set(run, known.add(func));
}
