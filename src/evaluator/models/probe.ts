import type { Dims } from "../../arithmetic/shape";
import { tensorsIn } from "../convert";
import { askedBy } from "../libraries/torchDemands";
import type { Step } from "../recorder";
import type { Instance, TensorValue } from "../values";

/** What the first layer that meets an input demands of it. */
export interface Demand {
  readonly dims: Dims;
  readonly dtype: string | undefined;
  /** Whether the layer takes more sizes before the last one, too. */
  readonly isAnyRank?: boolean;
  /** Whether they are indices, which mostly come in sequences; `dims` is then the batch alone. */
  readonly isIndices?: boolean;
  /** The layer that demands it, in words. */
  readonly words: string;
}

/**
 * The shape that a probe of unknown shape must have had, from the first layer it reached unchanged in rank.
 * `steps` are those of a run with the probe.
 */
export function demandOn(probe: TensorValue, steps: readonly Step[]): Demand | undefined {
  const followed = new Set([probe.id]);
  for (const step of steps) {
    if (!step.inputs.some((tensor) => followed.has(tensor.id))) continue;
    const isFirst = step.inputs.findIndex(({ id }) => followed.has(id)) === 0;
    const demand = step.layer && isFirst ? demandOf(step.layer) : undefined;
    if (demand) return demand;
    if (asksOnly(step)) continue;
    if (!keepsRank(step)) return undefined;
    for (const tensor of tensorsIn(step.output)) followed.add(tensor.id);
  }
  return undefined;
}

function demandOf({ config }: Instance): Demand | undefined {
  const asked = config && askedBy(config.entry.shortName, config.args);
  return asked && { ...asked, words: `what ${config.entry.shortName} demands` };
}

/** Questions about a tensor that make no other. */
function asksOnly(step: Step): boolean {
  return /\.(size|shape|dim|ndim|ndimension|numel|nelement|stride|dtype|device|is_\w+|data_ptr|__len__)$/.test(
    step.name,
  );
}

/** Operations that leave rank and channels alone. */
function keepsRank(step: Step): boolean {
  if (step.reach === "point" && step.layer) return true;
  return (
    /\.(float|to|type|contiguous|clone|detach|cuda|relu|sigmoid|tanh|gelu|silu|dropout|div|mul|sub|neg|half|double|requires_grad_)$/.test(
      step.name,
    ) && tensorsIn(step.output).length === 1
  );
}
