import { Problem } from "../../arithmetic/problem";
import type { FunctionEntry } from "../../catalogue/entry";
import { type CallArguments, List, ParameterValue, TensorValue, type Value } from "../values";

/** Whether a tensor of TensorFlow.js stands for one that only a model has: layers take it, functions do not. */
export function isSymbolicTensor(value: Value): value is TensorValue {
  return value instanceof TensorValue && value.framework === "keras" && !(value instanceof ParameterValue);
}

/** What a function of TensorFlow.js says of a symbolic tensor. */
export function refusedSymbol(
  { framework, name, signature }: FunctionEntry,
  args: CallArguments,
): Problem | undefined {
  if (framework !== "tfjs") return undefined;
  const own = name.slice(name.lastIndexOf(".") + 1);
  for (const [i, value] of args.positional.entries()) {
    const parameter = signature.parameters[i]?.name ?? "x";
    const at = value instanceof List ? value.items.findIndex(isSymbolicTensor) : -1;
    if (at < 0 && !isSymbolicTensor(value)) continue;
    const who = `Argument '${parameter}${at < 0 ? "" : `[${at}]`}' passed to '${own}'`;
    return new Problem("type", "Error", `${who} must be a Tensor or TensorLike, but got 'SymbolicTensor'`);
  }
  return undefined;
}
