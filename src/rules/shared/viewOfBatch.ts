import { dimsOf } from "../../analysis/tensors";
import { isKnown, product } from "../../arithmetic/dimension";
import type { Fix } from "../rule";
import type { Failure } from "./failure";

/** `x.view(64, 2048)` of another batch becomes `x.view(-1, 2048)`. */
export function viewOfBatch({ step, code }: Failure): Fix | undefined {
  if (!/^torch\.Tensor\.(view|reshape)$/.test(step.name) || step.problem?.kind !== "reshape")
    return undefined;
  const dims = step.inputs[0] && dimsOf(step.inputs[0]);
  const { demanded } = step.problem.facts;
  const [batch, ...rest] = code.callParts(step.at)?.args ?? [];
  const perSample = dims && product(dims.slice(1));
  const asked = Number(/^shape '\[(\d+)/.exec(step.problem.message)?.[1]);
  if (!batch || rest.length === 0 || demanded === undefined || perSample === undefined) return undefined;
  return isKnown(perSample) && demanded === asked * perSample
    ? {
        title: "Let view find the batch size by -1",
        preferred: true,
        safety: "safe",
        edits: [{ at: batch.value, text: "-1" }],
      }
    : undefined;
}
