import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { callValue } from "../calls";
import { complain, type Frame } from "../frame";
import {
  type CallArguments,
  ClassValue,
  FunctionValue,
  Instance,
  NO_KEYWORDS,
  TensorValue,
  type Value,
} from "../values";
import { equip, type NativeCall, native, natives } from "./native";

/** Optimizers and gradients of TensorFlow.js: the function that they are handed runs, and must give a scalar. */

/** Runs a loss; undefined where it is none, or not known. */
function runLoss(frame: Frame, loss: Value | undefined, at: Location, args: readonly Value[] = []): Value {
  if (!(loss instanceof FunctionValue)) return new Unknown("the loss is not known");
  const given: CallArguments = { positional: args, keywords: NO_KEYWORDS };
  return callValue(frame, loss, given, at);
}

/** What `minimize` and `variableGrads` demand of a loss. */
function demandScalar(frame: Frame, cost: Value, at: Location): Value {
  if (!(cost instanceof TensorValue) || cost.shape instanceof Unknown || cost.shape.length === 0) return cost;
  const rule = "The f passed in variableGrads(f) must return a scalar";
  const message = `${rule}, but it returned a rank-${cost.shape.length} tensor`;
  return complain(frame, at, "rank", "Error", message);
}

/** `optimizer.minimize(f, returnCost)`. */
function minimize({ frame, at, positional: [, loss, returnsCost = false] }: NativeCall): Value {
  const cost = demandScalar(frame, runLoss(frame, loss, at), at);
  return returnsCost === false
    ? null
    : returnsCost === true
      ? cost
      : new Unknown("whether the cost is wanted is not known");
}

/** `optimizer.computeGradients(f)` and `tf.variableGrads(f)`. */
function gradients(frame: Frame, loss: Value | undefined, at: Location): Value {
  demandScalar(frame, runLoss(frame, loss, at), at);
  return new Unknown("gradients are not followed");
}

const optimizerClass = equip(new ClassValue("Optimizer", "tf.Optimizer", []), {
  minimize,
  computeGradients: ({ frame, at, positional: [, loss] }) => gradients(frame, loss, at),
  applyGradients: () => null,
  dispose: () => null,
});

/** `tf.train.adam(…)`. */
function makeOptimizer({ frame, at }: NativeCall): Value {
  const optimizer = new Instance(frame.run.newId(), optimizerClass);
  optimizer.definedAt = at;
  return optimizer;
}

const NAMES = ["sgd", "momentum", "adagrad", "adadelta", "adam", "adamax", "rmsprop"];

export const tfjsOptimizers: Readonly<Record<string, Value>> = {
  "tf.Optimizer": optimizerClass,
  ...Object.fromEntries(NAMES.map((name) => [`tf.train.${name}`, native(name, makeOptimizer)])),
  ...natives({ "tf.variableGrads": ({ frame, at, positional: [loss] }) => gradients(frame, loss, at) }),
};
