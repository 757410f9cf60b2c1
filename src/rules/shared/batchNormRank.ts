import { dimsOf } from "../../analysis/tensors";
import type { Fix } from "../rule";
import type { Failure } from "./failure";

/** `BatchNorm2d` on rows becomes `BatchNorm1d`: the name says the rank, and the weights are the same. */
export function batchNormOfRank({ step, code }: Failure): Fix | undefined {
  const [, family] = /^torch\.nn\.(BatchNorm|InstanceNorm)[123]d$/.exec(step.layer?.entry?.name ?? "") ?? [];
  if (family === undefined || step.problem?.kind !== "rank") return undefined;
  const rank = (step.inputs[0] && dimsOf(step.inputs[0])?.length) ?? 0;
  const axes = Math.max(1, rank - 2);
  const name = step.layer?.definedAt && code.callParts(step.layer.definedAt)?.name;
  // Another spelling than `nn.BatchNorm2d` would need an import of its own.
  if (!name?.isAttribute || rank < 2 || axes > 3) return undefined;
  const text = `${family}${axes}d`;
  return { title: `Use ${text}`, preferred: true, safety: "safe", edits: [{ at: name.at, text }] };
}
