import { isExpr } from "../../arithmetic/dimension";
import { Problem } from "../../arithmetic/problem";
import { Unknown } from "../../arithmetic/unknown";
import { type Frame, failAt } from "../frame";
import { valueUnder } from "../openness";
import { PlainUnknown } from "../unknowns";
import { Dict, Instance, List, TensorValue, type Value } from "../values";
import type { NativeCall, NativeFunction } from "./native";
import { compiledLosses } from "./tfjsCompile";
import {
  type End,
  predictedSizes,
  refusedByPredict,
  refusedByTraining,
  type Sizes,
  trainingSizes,
  unequalCounts,
} from "./tfjsData";
import { type Ends, emptyModel, endsOf } from "./tfjsEnds";

/** `model.fit(x, y)`, `evaluate` and `trainOnBatch`: nothing is trained, but the data must fit the model. */
export function tfjsTraining(name: string): NativeFunction {
  return ({ frame, at, positional: [self, x, y, options] }) => {
    const ends = self instanceof Instance ? endsOf(frame, self, at) : undefined;
    const [validX, validY] = validationData(options);
    const problem =
      self instanceof Instance && ends
        ? (refusedData(self, ends, x, y) ?? refusedData(self, ends, validX, validY))
        : undefined;
    if (problem) failAt(frame, at, problem);
    return new PlainUnknown(`${name} is not run`);
  };
}

/** The inputs and targets of `{validationData: [x, y]}`. */
function validationData(options: Value | undefined): readonly Value[] {
  const given = options instanceof Dict ? valueUnder(options, "s:validationData") : undefined;
  return given instanceof List && !given.unknown ? given.items : [];
}

function refusedData(
  model: Instance,
  ends: Ends,
  x: Value | undefined,
  y: Value | undefined,
): Problem | undefined {
  const inputs = trainingSizes(x, ends.inputs, "input") ?? [];
  if (inputs instanceof Problem) return inputs;
  const refused = refusedByTraining(ends.inputs, inputs, "input");
  const losses = compiledLosses(model);
  if (refused || !losses) return refused;
  const targets = trainingSizes(y, ends.outputs, "target") ?? [];
  if (targets instanceof Problem) return targets;
  const known = ends.outputs.map((end, i): End | undefined => targetOf(end, losses[i] ?? losses[0]));
  const asked = known.map((end, i) => (end ? targets[i] : undefined));
  return (
    refusedByTraining(
      known.map((end, i) => end ?? ends.outputs[i] ?? { name: "", dims: [] }),
      asked,
      "target",
    ) ?? unequalCounts(inputs, targets)
  );
}

/** What the targets must be like: the output, or for sparse labels one number instead of the classes. */
function targetOf(output: End, loss: Value | undefined): End | undefined {
  if (loss === undefined || loss instanceof Unknown) return undefined;
  return loss === "sparseCategoricalCrossentropy"
    ? { ...output, dims: [...output.dims.slice(0, -1), 1] }
    : output;
}

/** `model.predict(x)`: the data must fit, and the answer has the shape of the model's outputs for so many. */
export function tfjsPredict({ frame, at, positional: [self, x] }: NativeCall): Value {
  const lost = new PlainUnknown("what the model predicts is not known");
  if (!(self instanceof Instance)) return lost;
  const empty = emptyModel(frame.run, self);
  if (empty) return failAt(frame, at, empty);
  const ends = endsOf(frame, self, at);
  if (!ends) return lost;
  const sizes = predictedSizes(x, ends.inputs);
  const problem = sizes instanceof Problem ? sizes : sizes && refusedByPredict(ends.inputs, sizes);
  if (problem) return failAt(frame, at, problem);
  const answers = ends.outputs.map((end) => answer(frame, end, sizes as Sizes));
  return answers.length === 1 ? (answers[0] ?? lost) : new List(answers);
}

/** One output for the samples that are given. */
function answer({ run }: Frame, { dims }: End, sizes: Sizes): TensorValue {
  const count = sizes[0]?.[0] ?? new Unknown("how many samples there are is not known");
  const shape = dims.map((size, i) => {
    if (i === 0) return count;
    return isExpr(size) ? new Unknown("the size depends on the data") : size;
  });
  return new TensorValue(run.newId(), shape, undefined, undefined, "tfjs");
}
