import { isUnknown } from "../../../arithmetic/unknown";
import { callFunction } from "../../apply";
import { Bail, giveUp } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { type Arg, Tensor } from "../../values";

/** What a function answers to a layer that hands its arguments on; its complaint is then the layer's. */
export function invoke(entries: readonly FunctionEntry[], name: string, ...args: readonly Arg[]): Tensor {
  const entry = entries.find((candidate) => candidate.name === name);
  if (!entry) return giveUp(`${name} is not known`);
  const { problem, output } = callFunction(entry, args, new Map());
  if (problem) throw new Bail(problem);
  if (output instanceof Tensor) return output;
  return giveUp(isUnknown(output) ? output : `${name} gives no tensor`);
}
