import { Problem } from "../../arithmetic/problem";
import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { tensorsIn } from "../convert";
import type { Frame } from "../frame";
import type { Run } from "../run";
import { type Instance, List, TensorValue, type Value } from "../values";
import { builtOutput, declaredInput } from "./keras/sequential";
import { stateOf } from "./keras/state";
import { answerOf, graphSteps } from "./kerasGraph";
import type { End } from "./tfjsData";

/** What a Sequential says that nothing was added to. */
export function emptyModel(run: Run, model: Instance): Problem | undefined {
  // Another function, tried later, may well add the layers.
  if (run.isInputInvented || model.uncertain || stateOf(run, model).layers?.length !== 0) return undefined;
  const message = "Sequential model cannot be built: model is empty. Add some layers first.";
  return new Problem("value", "TypeError", message);
}

/** What a model takes and gives. */
export interface Ends {
  readonly inputs: readonly End[];
  readonly outputs: readonly End[];
}

/** The inputs and outputs of a model that is built. */
export function endsOf(frame: Frame, model: Instance, at: Location): Ends | undefined {
  if (model.uncertain) return undefined;
  const { graph, layers } = stateOf(frame.run, model);
  const starts = graph ? tensorsIn(graph.inputs) : layers ? [declaredInput(frame, model)] : [];
  const output = graph ? answerOf(graph.outputs) : builtOutput(frame, model, at);
  const answers = output instanceof TensorValue ? [output] : output instanceof List ? output.items : [];
  const steps = graph ? graphSteps(graph) : [];
  const makerOf = ({ id }: TensorValue) =>
    steps.find((step) => tensorsIn(step.output).some((t) => t.id === id))?.layer;
  const end = (tensor: Value | undefined, layer: Instance | undefined, suffix: string): End | undefined => {
    if (!(tensor instanceof TensorValue) || tensor.shape instanceof Unknown || !layer) return undefined;
    return { name: `${stateOf(frame.run, layer).name}${suffix}`, dims: tensor.shape };
  };
  // The input of a Sequential, of which a model is cut out, has no layer of its own.
  const takerOf = ({ id }: TensorValue) => steps.find((step) => step.inputs.some((t) => t.id === id))?.layer;
  const inputs = starts.map((start) => {
    const layer = graph && start instanceof TensorValue ? (makerOf(start) ?? takerOf(start)) : layers?.[0];
    return end(start, layer, layer?.cls.name === "InputLayer" ? "" : "_input");
  });
  const outputs = answers.map((each) =>
    end(each, graph && each instanceof TensorValue ? makerOf(each) : layers?.at(-1), ""),
  );
  return allKnown(inputs) && allKnown(outputs) ? { inputs, outputs } : undefined;
}

function allKnown(ends: readonly (End | undefined)[]): ends is readonly End[] {
  return ends.length > 0 && ends.every((each) => each !== undefined);
}
