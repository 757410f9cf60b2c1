import type { ModelAnalysis } from "../../analysis/model";
import { stepsBack } from "../../analysis/provenance";
import { dimsOf } from "../../analysis/tensors";
import type { Location, Operation } from "../../model/graph";
import type { Edit, Fix } from "../rule";
import { withValue } from "./callParts";
import type { Code } from "./code";
import { containerCall, type Failure } from "./failure";

/** `x = self.lstm(x)` becomes `x, _ = self.lstm(x)` where a step takes the tuple for a tensor. */
export function ofRecurrentTuple({ analysis, step, code }: Failure): Fix | undefined {
  const [input] = step.inputs;
  const source = input && analysis.producers.get(input.id);
  const isTuple = step.problem?.kind === "type" && source?.output.kind === "sequence";
  return isTuple && !containerCall(analysis, source) ? unpacked(source, code) : undefined;
}

/** The same for an index that only a tensor takes, such as `out[:, -1]`. */
export function ofIndexedTuple(analysis: ModelAnalysis, at: Location, code: Code): Fix | undefined {
  const indexed = code.around(at).findLast((node) => node.type === "Subscript");
  const name = indexed && code.textOf(code.place(indexed)).match(/^\w+/)?.[0];
  const call = name === undefined ? undefined : code.lastAssignment(name, at);
  const source = call && analysis.model.operations.find(({ at: { start, end } }) => isAt(call, start, end));
  return source && unpacked(source, code);
}

function isAt(place: Location, start: number, end: number): boolean {
  return place.start === start && place.end === end;
}

/** Where the call of a recurrent layer is assigned to one name. */
function unpacked({ layer, at, output }: Operation, code: Code): Fix | undefined {
  const isPair = output.kind === "sequence" && output.items.length === 2;
  const target = /^torch\.nn\.(LSTM|GRU|RNN)$/.test(layer?.entry?.name ?? "") && code.targetOf(at);
  if (!isPair || !target) return undefined;
  return {
    title: `Take the output of the ${layer?.type} and leave its state`,
    preferred: true,
    safety: "safe",
    edits: [{ at: { ...target, start: target.end }, text: ", _" }],
  };
}

/** A step behind a recurrent layer that wants what each time step gives. */
export function returnSequences({ analysis, step, code }: Failure): Fix | undefined {
  if (step.problem?.kind !== "rank" || step.layer?.framework === "torch") return undefined;
  const source = lastStateOf(analysis, step);
  const at = source?.layer?.definedAt;
  const option = at && returning(code, at);
  if (!source || !option) return undefined;
  return {
    title: `Let the ${source.layer?.type} return sequences`,
    preferred: true,
    edits: [option],
  };
}

const RECURRENT =
  /^(keras\.layers\.(LSTM|GRU|SimpleRNN|Bidirectional)|tf\.layers\.(lstm|gru|simpleRNN|bidirectional))$/;

/** The recurrent layer that dropped the time axis, looking through steps that keep the rank. */
function lastStateOf(analysis: ModelAnalysis, { inputs: [input] }: Operation): Operation | undefined {
  const rank = input && dimsOf(input)?.length;
  for (const step of input ? stepsBack(analysis, input) : []) {
    const before = step.inputs[0] && dimsOf(step.inputs[0])?.length;
    if (RECURRENT.test(step.layer?.entry?.name ?? "")) return before === 3 && rank === 2 ? step : undefined;
    if (before !== rank) return undefined;
  }
  return undefined;
}

/** The edit of a layer's constructor; of a bidirectional layer, that of the one inside. */
function returning(code: Code, at: Location): Edit | undefined {
  const parts = code.callParts(at);
  if (!parts || parts.hasStarred) return undefined;
  const { args, isConfig } = parts;
  if (/^bidirectional$/i.test(parts.name.text)) {
    const inner = isConfig ? args.find(({ name }) => name === "layer") : args[0];
    return inner && returning(code, inner.value);
  }
  const [name, value] = isConfig ? ["returnSequences", "true"] : ["return_sequences", "True"];
  const given = args.find((argument) => argument.name === name);
  if (given) return code.isOfParameters(given.value) ? undefined : withValue(given, value);
  const last = args.at(-1);
  const option = isConfig ? `${name}: ${value}` : `${name}=${value}`;
  return last && { at: { ...last.at, start: last.at.end }, text: `, ${option}` };
}
