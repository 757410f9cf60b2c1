import { equal, isKnown } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import { Problem } from "../../arithmetic/problem";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import { weightsOf } from "../../catalogue/apply";
import { shapeWords } from "../../catalogue/keras/words";
import type { Arg, LayerConfig } from "../../catalogue/values";
import type { Instance, TensorValue } from "../values";
import type { KerasState } from "./keras/state";

/** What is said of a layer and an input that do not fit. */

/** What a layer's first call gives it to build itself by. */
export interface FirstCall {
  readonly x: TensorValue | undefined;
  readonly positional: readonly Arg[];
  readonly keywords: ReadonlyMap<string, Arg>;
}

/** Why a layer that is built already does not fit a further input: it would need weights of other shapes. */
export function misfitOf(self: Instance, config: LayerConfig, call: FirstCall): Problem | undefined {
  if (!(self.weights instanceof Map) || self.weights.size === 0 || !call.x) return undefined;
  const { shape } = call.x;
  const set = weightsOf(config, call.x, call.positional, call.keywords);
  if (set instanceof Problem || set instanceof Unknown || shape instanceof Unknown) return undefined;
  for (const [name, dims] of set.trainable) {
    const built = self.weights.get(name)?.shape;
    if (!built || built instanceof Unknown) continue;
    const axis = built.findIndex((size, i) => equal(size, dims[i] ?? size) === false);
    const [expected, received] = [built[axis], dims[axis]];
    if (expected === undefined || received === undefined) continue;
    const message = misfitWords(self, config, formatDim(expected), shape);
    return new Problem("features", "ValueError", message, { expected, received });
  }
  return undefined;
}

function misfitWords({ state }: Instance, { entry }: LayerConfig, expected: string, shape: Dims): string {
  const name = (state as KerasState | undefined)?.name ?? entry.shortName;
  const what = `expected axis -1 of input shape to have value ${expected}`;
  return entry.framework === "tfjs"
    ? `Input 0 is incompatible with layer ${name}: ${what} but got shape ${shape.map((dim) => (isKnown(dim) ? dim : "")).join(",")}.`
    : `Input 0 with name 'None' of layer '${name}' is incompatible with the layer: ${what}, but received input with shape ${shapeWords(shape)}`;
}

/** A complaint that names the layer by its class, with the name that the layer has. */
export function inItsName(problem: Problem, { state }: Instance, { entry }: LayerConfig): Problem {
  const name = (state as KerasState | undefined)?.name;
  if (name === undefined || entry.shortName === "TimeDistributed") return problem;
  const { kind, exception, facts } = problem;
  const message =
    entry.framework === "tfjs"
      ? problem.message.replace(/(?<=with layer |^Layer )\w+/, name)
      : problem.message.replace(/(?<=of layer ')\w+/, name);
  return message === problem.message ? problem : new Problem(kind, exception, message, facts);
}
