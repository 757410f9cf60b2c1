import { stepsBack } from "../../analysis/provenance";
import { dimsOf } from "../../analysis/tensors";
import { slidingWindow } from "../../analysis/windows";
import { type Dim, equal } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import type { Fix } from "../rule";
import { containerCall, type Failure, methodCall, writtenInput } from "./failure";

/** Whether the channels stand last: NumPy, Keras, image files and embeddings keep them there. */
export function hasChannelsLast({ analysis, step }: Failure, expected: Dim): boolean {
  const [input] = step.inputs;
  const dims = input && dimsOf(input);
  if (!input || dims?.length !== rankOf(step) + 2 || equal(dims.at(-1) ?? 0, expected) !== true) return false;
  // Maps are square more often than not.
  if (isSquare(dims.slice(2)) && !isSquare(dims.slice(1, -1))) return false;
  // Behind a window the channels stand first, whatever the sizes.
  return ![...stepsBack(analysis, input)].some(({ reach }) => slidingWindow(reach));
}

function isSquare([height = 1, ...others]: Dims): boolean {
  return others.length > 0 && others.every((side) => equal(side, height) === true);
}

/** Moves the channels of a convolution's input from the last axis to the second. */
export function permuted(failure: Failure): Fix | undefined {
  const input = writtenInput(failure);
  if (!input) return undefined;
  const text = methodCall(failure.code, input, channelsFirst(rankOf(failure.step)));
  return { title: "Put the channels before the spatial axes", preferred: true, edits: [{ at: input, text }] };
}

/** The same, with the result turned back, since a normalisation gives what it is given. */
export function permutedAround(failure: Failure): Fix | undefined {
  const { analysis, step, code } = failure;
  const input = writtenInput(failure);
  if (!input || containerCall(analysis, step)) return undefined;
  const rank = rankOf(step);
  const edits = [
    { at: input, text: methodCall(code, input, channelsFirst(rank)) },
    { at: { ...step.at, start: step.at.end }, text: `.${channelsLast(rank)}` },
  ];
  return { title: "Put the channels on axis 1, and back", preferred: true, edits };
}

function channelsFirst(rank: number): string {
  const spatial = Array.from({ length: rank }, (_, i) => i + 1);
  return rank === 1 ? "transpose(1, 2)" : `permute(0, ${rank + 1}, ${spatial.join(", ")})`;
}

function channelsLast(rank: number): string {
  const spatial = Array.from({ length: rank }, (_, i) => i + 2);
  return rank === 1 ? "transpose(1, 2)" : `permute(0, ${spatial.join(", ")}, 1)`;
}

/** Whether a batch of maps with one channel lacks the axis for it. */
export function lacksChannels({ step }: Failure, expected: Dim): boolean {
  const dims = step.inputs[0] && dimsOf(step.inputs[0]);
  return expected === 1 && dims?.length === rankOf(step) + 1;
}

/** `x` becomes `x.unsqueeze(1)`. */
export function withChannelAxis(failure: Failure): Fix | undefined {
  const input = writtenInput(failure);
  return (
    input && {
      title: "Add the axis of the channels",
      preferred: true,
      edits: [{ at: input, text: methodCall(failure.code, input, "unsqueeze(1)") }],
    }
  );
}

/** The spatial axes that a layer's name counts. */
function rankOf({ layer }: Failure["step"]): number {
  return Number(/(\d)d$/.exec(layer?.entry?.name ?? "")?.[1] ?? 1);
}
