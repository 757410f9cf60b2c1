import { isKnown } from "../../arithmetic/dimension";
import { Problem } from "../../arithmetic/problem";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { tensorsIn } from "../convert";
import { type Frame, failAt } from "../frame";
import type { Run } from "../run";
import { PlainUnknown } from "../unknowns";
import { Instance, TensorValue, type Value } from "../values";
import { builtOutput, declaredInput } from "./keras/sequential";
import { stateOf } from "./keras/state";
import { answerOf, graphSteps } from "./kerasGraph";
import type { NativeFunction } from "./native";

/** `fit`, `evaluate` and `predict` of TensorFlow.js: the shapes of the data are held against the model's. */
export function tfjsTraining(name: "fit" | "evaluate" | "predict"): NativeFunction {
  return ({ frame, at, positional: [self, x, y] }) => {
    const ends = self instanceof Instance && !self.uncertain ? endsOf(frame, self, at) : undefined;
    if (self instanceof Instance && ends) {
      const isPredicting = name === "predict";
      const problem = isPredicting
        ? refusedInput(ends.input, x)
        : (refused("input", ends.input, x) ?? refused("target", targetOf(frame.run, self, ends), y));
      if (problem) failAt(frame, at, problem);
    }
    return new PlainUnknown(`${name} is not run`);
  };
}

/** A named tensor of a model. */
interface End {
  readonly name: string;
  readonly dims: Dims;
}

interface Ends {
  readonly input: End;
  readonly output: End;
}

/** The one input and the one output of a model that is built. */
function endsOf(frame: Frame, model: Instance, at: Location): Ends | undefined {
  const { graph, layers } = stateOf(frame.run, model);
  const starts = graph ? tensorsIn(graph.inputs) : layers ? [declaredInput(frame, model)] : [];
  const [start] = starts;
  if (starts.length !== 1 || !(start instanceof TensorValue)) return undefined;
  const output = graph ? answerOf(graph.outputs) : builtOutput(frame, model, at);
  if (!(output instanceof TensorValue)) return undefined;
  const steps = graph ? graphSteps(graph) : [];
  const made = ({ id }: TensorValue) => steps.find((step) => tensorsIn(step.output).some((t) => t.id === id));
  const first = graph ? made(start)?.layer : layers?.[0];
  const last = graph ? made(output)?.layer : layers?.at(-1);
  const { shape: from } = start;
  const { shape: to } = output;
  if (!first || !last || from instanceof Unknown || to instanceof Unknown) return undefined;
  const suffix = first.cls.name === "InputLayer" ? "" : "_input";
  return {
    input: { name: `${stateOf(frame.run, first).name}${suffix}`, dims: from },
    output: { name: stateOf(frame.run, last).name, dims: to },
  };
}

/** What the targets must be like: the output, or for sparse labels one number instead of the classes. */
function targetOf(run: Run, model: Instance, { output }: Ends): End | undefined {
  const loss = run.recorder.losses.findLast((each) => each.model === model);
  if (!loss) return undefined;
  const isSparse = /sparseCategoricalCrossentropy$/.test(loss.name);
  return isSparse ? { ...output, dims: [...output.dims.slice(0, -1), 1] } : output;
}

/** The sizes of data; a list of numbers stands for a column. */
function sizesOf(data: Value | undefined): Dims | undefined {
  if (!(data instanceof TensorValue) || data.shape instanceof Unknown) return undefined;
  return data.shape.length === 1 ? [...data.shape, 1] : data.shape;
}

function refusedInput({ name, dims }: End, data: Value | undefined): Problem | undefined {
  const given = sizesOf(data);
  if (!given) return undefined;
  const who = `Error when checking : expected ${name}`;
  if (given.length !== dims.length)
    return mismatch(`${who} to have ${dims.length} dimension(s), but got array with shape ${json(given)}`);
  return differs(dims, given)
    ? mismatch(`${who} to have shape ${json(dims)} but got array with shape ${json(given)}.`)
    : undefined;
}

function refused(
  what: "input" | "target",
  end: End | undefined,
  data: Value | undefined,
): Problem | undefined {
  const given = sizesOf(data);
  if (!given || !end) return undefined;
  const { name, dims } = end;
  if (given.length !== dims.length) {
    const who = `Error when checking ${what}: expected ${name} to have ${dims.length} dimension(s).`;
    const facts = what === "target" ? { targetRank: given.length, outputRank: dims.length } : {};
    return mismatch(`${who} but got array with shape ${given.map(shown).join(",")}`, facts);
  }
  if (!differs(dims, given)) return undefined;
  const [wanted, received] = [dims.slice(1).map(shown).join(","), given.slice(1).map(shown).join(",")];
  return mismatch(
    `${what} expected a batch of elements where each example has shape [${wanted}] (i.e.,tensor shape [*,${wanted}]) ` +
      `but the ${what} received an input with ${shown(given[0] ?? 0)} examples, each with shape [${received}] ` +
      `(tensor shape [${given.map(shown).join(",")}])`,
  );
}

/** Whether a known size behind the batch differs from another known one. */
function differs(dims: Dims, given: Dims): boolean {
  return dims.some((size, i) => {
    const other = given[i];
    return i > 0 && isKnown(size) && other !== undefined && isKnown(other) && other !== size;
  });
}

function mismatch(message: string, facts?: Problem["facts"]): Problem {
  return new Problem("rank", "ValueError", message, facts);
}

function shown(size: Dims[number]): string {
  return isKnown(size) ? String(size) : "";
}

function json(dims: Dims): string {
  return JSON.stringify(dims.map((size) => (isKnown(size) ? size : null)));
}
