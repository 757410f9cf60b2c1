import type { Analysis } from "../../analysis";
import type { ModelAnalysis } from "../../analysis/model";
import { stepsBack } from "../../analysis/provenance";
import { dimsOf } from "../../analysis/tensors";
import { isKnown } from "../../arithmetic/dimension";
import type { Location, LossUse, Model, Operation } from "../../model/graph";
import type { Related } from "../rule";
import { activationOf, builtInActivation, isPlain } from "./activations";
import { isOf } from "./layerKinds";

/** What a loss over classes wants to be given. */
export interface LossDemand {
  /** As people call it, such as "CrossEntropyLoss". */
  readonly name: string;
  readonly takes: "logits" | "probabilities" | "log-probabilities";
  /** The activation that makes probabilities of logits for it. */
  readonly activation: "softmax" | "sigmoid";
}

const PYTORCH: Readonly<Record<string, Omit<LossDemand, "name">>> = {
  CrossEntropyLoss: { takes: "logits", activation: "softmax" },
  cross_entropy: { takes: "logits", activation: "softmax" },
  NLLLoss: { takes: "log-probabilities", activation: "softmax" },
  nll_loss: { takes: "log-probabilities", activation: "softmax" },
  BCELoss: { takes: "probabilities", activation: "sigmoid" },
  binary_cross_entropy: { takes: "probabilities", activation: "sigmoid" },
  BCEWithLogitsLoss: { takes: "logits", activation: "sigmoid" },
  binary_cross_entropy_with_logits: { takes: "logits", activation: "sigmoid" },
};

/** What Keras and TensorFlow.js call their losses over classes, in small letters without underscores. */
const SOFTMAX_LOSSES = /^((sparse)?categorical(focal)?|softmax)crossentropy$/;
const SIGMOID_LOSSES = /^(binary(focal)?crossentropy|bce|sigmoidcrossentropy)$/;

/** What a loss wants; undefined for a loss that is not over classes. */
function demandOf({ name: qualified, takesLogits }: LossUse): LossDemand | undefined {
  const name = qualified.slice(qualified.lastIndexOf(".") + 1);
  if (qualified.startsWith("torch.")) {
    const demand = PYTORCH[name];
    return demand && { name, ...demand };
  }
  const plain = name.replaceAll("_", "").toLowerCase();
  const takes = takesLogits ? "logits" : "probabilities";
  if (SIGMOID_LOSSES.test(plain)) return { name, takes, activation: "sigmoid" };
  return SOFTMAX_LOSSES.test(plain) ? { name, takes, activation: "softmax" } : undefined;
}

/** How a model's only output is made. */
export interface Answer {
  /** The step that makes the values; what only moves them is looked through. */
  readonly step: Operation;
  /** "none" where the values certainly come from a dense or convolution layer as they are. */
  readonly activation: string;
  /** The size of the last axis, or of PyTorch's axis of classes. */
  readonly units: number | undefined;
}

const MOVES_VALUES = /\.(view|reshape|flatten|squeeze|unsqueeze|Flatten|Reshape|Unflatten|contiguous)$/;

/** A loss over classes that the code takes of a model's answer. */
export interface TakenLoss {
  /** Where the answer is made. */
  readonly at: Location;
  readonly model: Model;
  readonly loss: LossUse;
  readonly demand: LossDemand;
  readonly answer: Answer;
  readonly related: readonly Related[];
}

/** Every loss of which both what it wants and what it gets is known. */
export function* lossesTaken({ models }: Pick<Analysis, "models">): Iterable<TakenLoss> {
  for (const analysed of models) {
    const { model } = analysed;
    for (const loss of model.losses) {
      const demand = demandOf(loss);
      const answer = demand && answerOf(analysed);
      if (!demand || !answer) continue;
      const related = [{ at: loss.at, message: "the loss is taken here" }];
      const at = answer.step.layer?.definedAt ?? answer.step.at;
      yield { at, model, loss, demand, answer, related };
    }
  }
}

/** How a model's answer is made; undefined where it has several, or that cannot be told. */
function answerOf(analysis: ModelAnalysis): Answer | undefined {
  const { output } = analysis.model;
  if (output.kind !== "tensor") return undefined;
  for (const step of stepsBack(analysis, output.value)) {
    if (step.conditional) return undefined;
    if (MOVES_VALUES.test(step.layer?.entry?.name ?? step.name)) continue;
    const activation = activationIn(step);
    return activation === undefined ? undefined : { step, activation, units: unitsOf(step) };
  }
  return undefined;
}

function activationIn(step: Operation): string | undefined {
  const { layer } = step;
  const own = activationOf(step) ?? (layer && builtInActivation(layer));
  if (own !== undefined) return own;
  return layer && isOf(layer, "dense", "convolution") && isPlain(layer) ? "none" : undefined;
}

function unitsOf({ output, layer }: Operation): number | undefined {
  const dims = output.kind === "tensor" ? dimsOf(output.value) : undefined;
  const isMap = layer?.framework === "torch" && (dims?.length ?? 0) > 2;
  const units = dims?.at(isMap ? 1 : -1);
  return units !== undefined && isKnown(units) ? units : undefined;
}
