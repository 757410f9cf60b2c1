import type { ModelAnalysis } from "../../analysis/model";
import type { Location, Operation } from "../../model/graph";
import type { Fix } from "../rule";
import { batchNormOfRank } from "./batchNormRank";
import type { Code } from "./code";
import type { Failure } from "./failure";
import { ofIndexedTuple, ofRecurrentTuple, returnSequences } from "./recurrentOutput";
import { reshaped } from "./reshaped";
import { viewOfBatch } from "./viewOfBatch";

const OF_STEPS: readonly ((failure: Failure) => Fix | undefined)[] = [
  batchNormOfRank,
  ofRecurrentTuple,
  returnSequences,
  viewOfBatch,
  reshaped,
];

/** What mends code for certain that fails at a place: in a step, or between steps. */
export function repairs(
  { analysis, step }: { readonly analysis: ModelAnalysis; readonly step?: Operation },
  at: Location,
  code: Code,
): readonly Fix[] {
  if (!step) return [ofIndexedTuple(analysis, at, code)].filter((fix) => fix !== undefined);
  return OF_STEPS.flatMap((repair) => repair({ analysis, step, code }) ?? []);
}
