import type { ModelAnalysis } from "../../analysis/model";
import { nameOf, originOf } from "../../analysis/provenance";
import { dimsOf } from "../../analysis/tensors";
import { equal } from "../../arithmetic/dimension";
import { formatDim, formatShape } from "../../arithmetic/format";
import type { Operation, Value } from "../../model/graph";
import type { Related } from "../rule";
import { writtenPlace } from "./failure";

/** How the tensors came that a step refuses: sentences, and the places that they speak of. */
export interface Origins {
  readonly words: string;
  readonly related: readonly Related[];
}

/** Inputs beyond which nothing is said. */
const MAXIMUM_INPUTS = 3;

/**
 * Says where the inputs of a refused step come from: the first few of them, and of unequal shapes only
 * the axis that differs.
 */
export function originsOf(analysis: ModelAnalysis, step: Operation): Origins {
  const tuple = tupleOrigin(analysis, step);
  if (tuple) return tuple;
  const inputs = [...new Map(step.inputs.map((input) => [input.id, input])).values()];
  const axes = inputs.length > 1 ? unequalAxis(step, inputs) : undefined;
  const told = inputs.slice(0, MAXIMUM_INPUTS).flatMap((input) => {
    const axis = axes?.get(input);
    const { words, step: from } = originOf(analysis, input, axis);
    if (words === "") return [];
    const size = axis === undefined ? undefined : dimsOf(input)?.[axis];
    const what = size === undefined ? formatShape(input.tensor.shape) : formatDim(size);
    const sentence = `${inputs.length === 1 ? `Its input ${what}` : what} ${words}.`;
    return [{ sentence, related: from && pointer(analysis, from, `${what} comes from here`) }];
  });
  return {
    words: [...new Set(told.map(({ sentence }) => sentence))].join(" "),
    related: told.flatMap(({ related }) => related ?? []),
  };
}

/** A tuple where a tensor is wanted, as an LSTM gives it. */
function tupleOrigin(analysis: ModelAnalysis, { problem, inputs: [first] }: Operation): Origins | undefined {
  const from = first && analysis.producers.get(first.id);
  if (problem?.kind !== "type" || from?.output.kind !== "sequence") return undefined;
  return {
    words: `${nameOf(from)} gives a tuple, of which the output is the first.`,
    related: [pointer(analysis, from, "the tuple comes from here")],
  };
}

function pointer(analysis: ModelAnalysis, step: Operation, what: string): Related {
  return { at: writtenPlace(analysis, step), message: `${what}, ${nameOf(step)}` };
}

/** The axis of each input on which they do not meet, aligned at the last one. */
function unequalAxis(step: Operation, inputs: readonly Value[]): ReadonlyMap<Value, number> | undefined {
  const kind = step.problem?.kind;
  if (kind !== "broadcast" && kind !== "concatenate") return undefined;
  const shapes = inputs.map((input) => dimsOf(input) ?? []);
  const rank = Math.min(...shapes.map((dims) => dims.length));
  const fromEnd = Array.from({ length: rank }, (_, i) => i + 1).filter((i) => {
    const [first, ...others] = shapes.map((dims) => dims.at(-i) ?? 1);
    return others.some((size) => equal(size, first ?? 1) === false);
  });
  const joined = joinedAxis(step);
  const found = fromEnd.find((i) => rank - i !== joined) ?? fromEnd[0];
  if (found === undefined) return undefined;
  return new Map(inputs.map((input, i) => [input, (shapes[i]?.length ?? 0) - found]));
}

/** The axis along which a concatenation may differ. */
function joinedAxis({ problem, layer }: Operation): number | undefined {
  const named = /except in dimension (\d+)/.exec(problem?.message ?? "")?.[1];
  if (named !== undefined) return Number(named);
  const axis = layer?.args?.raw("axis");
  return typeof axis === "number" && axis >= 0 ? axis : undefined;
}
