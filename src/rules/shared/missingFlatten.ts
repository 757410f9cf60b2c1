import { originOf } from "../../analysis/provenance";
import { dimsOf } from "../../analysis/tensors";
import { type Dim, equal, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import type { Fix } from "../rule";
import { containerCall, type Failure, methodCall, writtenInput } from "./failure";

/** What a linear layer lacks whose features are those of the whole map in front of it. */
export function flattened(failure: Failure, expected: Dim): Fix | undefined {
  const [input] = failure.step.inputs;
  const dims = input && dimsOf(input);
  if (!input || !dims) return undefined;
  if (dims.length > 2 && holds(dims, expected)) return flattenBefore(failure);
  return dims.length === 1 ? keptBatch(failure, expected) : undefined;
}

/** Whether what reaches a linear layer is one map, of which an axis was taken for the batch. */
export function lacksBatch({ analysis, step }: Failure, expected: Dim): boolean {
  const [input] = step.inputs;
  const by = input && originOf(analysis, input).step;
  const before = by?.inputs[0] && dimsOf(by.inputs[0]);
  return before !== undefined && before.length > 2 && equal(product(before), expected) === true;
}

/** Whether the axes behind the batch hold that many values. */
function holds(dims: Dims, features: Dim): boolean {
  return equal(product(dims.slice(1)), features) === true;
}

function flattenBefore(failure: Failure): Fix | undefined {
  return flattenLayer(failure) ?? flattenCall(failure);
}

/** `nn.Flatten()` before a layer that stands in a container. */
function flattenLayer({ analysis, step, code }: Failure): Fix | undefined {
  const definition = step.layer?.definedAt;
  const receiver = definition && code.callParts(definition)?.receiver;
  if (!definition || !receiver || !containerCall(analysis, step) || !code.isArgument(definition))
    return undefined;
  return flattenFix({
    at: { ...definition, end: definition.start },
    text: code.before(definition, `${receiver}.Flatten()`),
  });
}

/** `self.fc(x)` becomes `self.fc(x.flatten(1))`. */
function flattenCall(failure: Failure): Fix | undefined {
  const input = writtenInput(failure);
  return input && flattenFix({ at: input, text: methodCall(failure.code, input, "flatten(1)") });
}

function flattenFix(edit: Fix["edits"][number]): Fix {
  return { title: "Flatten the map first", preferred: true, safety: "safe", edits: [edit] };
}

/** `torch.flatten(x)`, which takes the batch for a part of the map, becomes `torch.flatten(x, 1)`. */
function keptBatch({ analysis, step, code }: Failure, expected: Dim): Fix | undefined {
  const [input] = step.inputs;
  const by = input && originOf(analysis, input).step;
  const before = by?.inputs[0] && dimsOf(by.inputs[0]);
  const parts = by && code.callParts(by.at);
  if (!by || !before || !parts || !holds(before, expected) || !/\.flatten$/.test(by.name)) return undefined;
  const isMethod = parts.receiver !== "torch";
  const last = parts.args.at(-1);
  if (parts.args.length !== (isMethod ? 0 : 1)) return undefined;
  const end = last?.at.end ?? parts.at.end - 1;
  const text = isMethod ? "1" : ", 1";
  return {
    title: "Keep the batch when flattening",
    preferred: true,
    safety: "safe",
    edits: [{ at: { ...parts.at, start: end, end }, text }],
  };
}
