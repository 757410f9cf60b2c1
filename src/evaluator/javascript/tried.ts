import { Unknown } from "../../arithmetic/unknown";
import type { Frame } from "../frame";
import { type CallArguments, FunctionValue } from "../values";
import { handedFunctions } from "./callbacks";

/** A function that nothing in sight calls, with arguments to try it by. */
export interface Trial {
  readonly func: FunctionValue;
  readonly args: CallArguments;
}

/**
 * The functions of a module that nothing in sight calls, since they make models as listeners or for other files:
 * those of the module, then those that were handed to code out of sight, with what they hand on in turn.
 */
export function* untriedFunctions(frame: Frame): Iterable<Trial> {
  const { run, scope } = frame;
  for (const value of [...scope.variables.values()])
    if (value instanceof FunctionValue && isFree(frame, value)) yield trialOf(value);
  const tried = new Set<FunctionValue>();
  for (const func of handedFunctions(run)) {
    if (tried.has(func)) continue;
    tried.add(func);
    yield trialOf(func);
  }
}

function isFree({ run, file }: Frame, { node, file: home }: FunctionValue): boolean {
  return home.file === file.file && !run.called.has(node);
}

/** Parameters without a default get what is not known; all others their default. */
function trialOf(func: FunctionValue): Trial {
  const { params } = func.node;
  const last = params.findLastIndex((param) => param.default === undefined && param.kind === "positional");
  const positional = params
    .slice(0, last + 1)
    .map((param) => new Unknown(`what ${param.name || "the argument"} is cannot be seen from here`));
  return { func, args: { positional, keywords: new Map() } };
}
