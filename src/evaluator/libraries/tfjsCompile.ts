import { Problem } from "../../arithmetic/problem";
import { Unknown } from "../../arithmetic/unknown";
import { failAt } from "../frame";
import { UNDEFINED } from "../javascript/undefined";
import { openness, valueUnder } from "../openness";
import { Dict, FunctionValue, Instance, List, Native, type Value } from "../values";
import { compile } from "./keras/losses";
import type { NativeCall } from "./native";
import { type Ends, emptyModel, endsOf } from "./tfjsEnds";

/** `model.compile({optimizer, loss, metrics})`. */
export function tfjsCompile(call: NativeCall): Value {
  const { frame, at, positional } = call;
  const [model, config] = positional;
  if (!(model instanceof Instance) || !(config instanceof Dict) || openness(config)) return compile(call);
  const option = (name: string) => valueUnder(config, `s:${name}`) ?? UNDEFINED;
  const problem =
    emptyModel(frame.run, model) ??
    refusedOptimizer(option("optimizer")) ??
    refusedCount(option("loss"), endsOf(frame, model, at)) ??
    firstRefused(option("loss"), refusedLoss) ??
    firstRefused(option("metrics"), refusedMetric);
  if (problem) failAt(frame, at, problem);
  const loss = option("loss");
  compiled.set(model, frame.run.heap.isForked ? undefined : lossesIn(loss));
  return compile(call);
}

const compiled = new WeakMap<Instance, readonly Value[] | undefined>();

/** The losses that a model was compiled with, by its outputs; one alone is for all of them. */
export function compiledLosses(model: Instance): readonly Value[] | undefined {
  return compiled.get(model);
}

function lossesIn(loss: Value): readonly Value[] | undefined {
  if (loss instanceof List) return loss.unknown ? undefined : loss.items;
  return loss instanceof Dict || loss instanceof Unknown || loss === UNDEFINED ? undefined : [loss];
}

/** What is said of a text, or of the texts in an array or object. */
function firstRefused(value: Value, refused: (name: string) => Problem | undefined): Problem | undefined {
  if (typeof value === "string") return refused(value);
  const items = value instanceof List && !value.unknown ? value.items : [];
  const named = value instanceof Dict ? [...value.entries.values()].map(([, item]) => item) : [];
  for (const item of [...items, ...named]) {
    const problem = firstRefused(item, refused);
    if (problem) return problem;
  }
  return undefined;
}

const OPTIMIZERS = new Set(
  "Adagrad Adadelta Adam Adamax RMSProp SGD adagrad adadelta adam adamax rmsprop sgd".split(" "),
);

function refusedOptimizer(optimizer: Value): Problem | undefined {
  if (typeof optimizer === "string")
    return OPTIMIZERS.has(optimizer) ? undefined : refuse(`Unknown Optimizer ${optimizer}`);
  if (optimizer === UNDEFINED || optimizer === null) {
    const what = optimizer === null ? "null" : "undefined";
    return new Problem("type", "TypeError", `Cannot read properties of ${what} (reading 'minimize')`);
  }
  // Such as `tf.train.adam`, which is to be called.
  return optimizer instanceof Native || optimizer instanceof FunctionValue
    ? refuse("User-defined optimizer must be an instance of tf.Optimizer.")
    : undefined;
}

const LOSSES = new Set(
  (
    "meanSquaredError meanAbsoluteError meanAbsolutePercentageError meanSquaredLogarithmicError squaredHinge hinge " +
    "categoricalHinge logcosh categoricalCrossentropy sparseCategoricalCrossentropy binaryCrossentropy " +
    "kullbackLeiblerDivergence poisson cosineProximity"
  ).split(" "),
);

/** An array of losses is for all outputs; without a loss it is empty. */
function refusedCount(loss: Value, ends: Ends | undefined): Problem | undefined {
  const losses = loss === UNDEFINED || loss === null ? [] : loss instanceof List ? loss.items : undefined;
  if (!losses || !ends || losses.length === ends.outputs.length || (loss instanceof List && loss.unknown))
    return undefined;
  const rule = "When passing an Array as loss, it should have one entry per model output.";
  const shown = losses.map((each) => (typeof each === "string" ? each : "?")).join(",");
  return refuse(`${rule} The model has ${ends.outputs.length} output(s), but you passed loss=${shown}.`);
}

function refusedLoss(name: string): Problem | undefined {
  if (LOSSES.has(name)) return undefined;
  const hint = 'Use "categoricalCrossentropy" as the string name for tf.losses.softmaxCrossEntropy';
  return refuse(`Unknown loss ${name}${/softmaxcrossentropy/i.test(name) ? `. ${hint}` : ""}`);
}

const METRICS = new Set(
  (
    "accuracy acc crossentropy ce binaryAccuracy categoricalAccuracy precision categoricalCrossentropy " +
    "sparseCategoricalCrossentropy mse MSE mae MAE mape MAPE cosine"
  ).split(" "),
);

function refusedMetric(name: string): Problem | undefined {
  return METRICS.has(name) ? undefined : refuse(`Unknown metric ${name}`);
}

function refuse(message: string): Problem {
  return new Problem("value", "ValueError", message);
}
