import { broadcast, Conflict } from "../../../arithmetic/broadcast";
import { type Dim, isKnown, symbol } from "../../../arithmetic/dimension";
import { Problem } from "../../../arithmetic/problem";
import { Unknown } from "../../../arithmetic/unknown";
import { lookup } from "../../../catalogue";
import { callFunction } from "../../../catalogue/apply";
import { Float, Tensor } from "../../../catalogue/values";
import type { Location } from "../../../model/graph";
import { callValue } from "../../calls";
import { tensorsIn } from "../../convert";
import { type Frame, failAt } from "../../frame";
import { Raised } from "../../raised";
import { unrecorded } from "../../recorder";
import type { Run } from "../../run";
import { PlainUnknown } from "../../unknowns";
import { Instance, NO_KEYWORDS, TensorValue, type Value } from "../../values";
import type { NativeCall, NativeFunction } from "../native";
import { declaredInput } from "./sequential";
import { stateOf } from "./state";

/** `fit`, `evaluate` and `predict`: nothing is trained, but the data must fit the model and its loss. */
export function training(name: "fit" | "evaluate" | "predict"): NativeFunction {
  return (call) => {
    const self = call.positional[0];
    const [x, y] = [call.get(1, "x"), name === "predict" ? undefined : call.get(2, "y")];
    const batchSize = name === "predict" ? call.get(2, "batch_size") : call.get(3, "batch_size");
    const size = typeof batchSize === "number" ? batchSize : DEFAULT_BATCH;
    const held = call.keywords.get("validation_split") ?? null;
    const part = held instanceof Float ? 1 - held.value : 1;
    if (self instanceof Instance && x instanceof TensorValue)
      demandFit(call, self, { x, y, part, batchSize: size });
    return new PlainUnknown(`${name} is not run`);
  };
}

const DEFAULT_BATCH = 32;

interface Data {
  readonly x: TensorValue;
  readonly y: Value | undefined;
  /** Which part of the samples it is trained on. */
  readonly part: number;
  readonly batchSize: number;
}

/** Reports what Keras would raise on the first batch, which builds a model that declares no input. */
function demandFit({ frame, at }: NativeCall, model: Instance, { x, y, part, batchSize }: Data): void {
  const starts = startsOf(frame, model);
  if (model.uncertain || starts.length > 1 || starts[0] instanceof Unknown) return;
  const batch = batchOf(frame.run, x, batchSize, part);
  const output =
    batch &&
    (starts.length === 0
      ? callValue(frame, model, { positional: [batch], keywords: NO_KEYWORDS }, at)
      : attempt(frame, model, batch, at));
  if (output instanceof Problem) {
    failAt(frame, at, output);
    return;
  }
  const target = y instanceof TensorValue ? batchOf(frame.run, y, batchSize, part) : undefined;
  const problem = output instanceof TensorValue && target && lossProblem(frame.run, model, target, output);
  if (problem) failAt(frame, at, problem);
}

/** What a model declares to start from. */
function startsOf(frame: Frame, model: Instance): readonly Value[] {
  const { graph, layers } = stateOf(frame.run, model);
  const declared = layers && declaredInput(frame, model);
  return graph ? tensorsIn(graph.inputs) : declared === undefined ? [] : [declared];
}

/** The first batch of an array; Keras knows its size only where all batches have the same. */
function batchOf(run: Run, array: TensorValue, size: number, part: number): TensorValue | undefined {
  const { shape, dtype, classes } = array;
  if (shape instanceof Unknown) return undefined;
  const [count, ...rest] = shape;
  if (count === undefined) return undefined;
  const isEven = isKnown(count) && Math.floor(count * part) % size === 0;
  const batch: Dim = isEven ? size : symbol("N");
  return new TensorValue(run.newId(), [batch, ...rest], dtype, undefined, "keras", classes);
}

/** What the model gives for a tensor, or what it raises; nothing of it is recorded. */
function attempt(frame: Frame, model: Instance, x: TensorValue, at: Location): Value | Problem {
  const { run } = frame;
  run.tries++;
  try {
    return unrecorded(run, () => callValue(frame, model, { positional: [x], keywords: NO_KEYWORDS }, at));
  } catch (thrown) {
    if (thrown instanceof Raised) return thrown.problem ?? new Unknown(thrown.message);
    throw thrown;
  } finally {
    run.tries--;
  }
}

const LOSSES: Readonly<Record<string, string>> = {
  binary_crossentropy: "keras.ops.binary_crossentropy",
  BinaryCrossentropy: "keras.ops.binary_crossentropy",
  categorical_crossentropy: "keras.ops.categorical_crossentropy",
  CategoricalCrossentropy: "keras.ops.categorical_crossentropy",
  sparse_categorical_crossentropy: "keras.ops.sparse_categorical_crossentropy",
  SparseCategoricalCrossentropy: "keras.ops.sparse_categorical_crossentropy",
};

/** Why the loss that the model was compiled with refuses a target. */
function lossProblem(
  run: Run,
  model: Instance,
  target: TensorValue,
  output: TensorValue,
): Problem | undefined {
  const loss = run.recorder.losses.findLast((each) => each.model === model);
  const name = loss?.name.replace(/^.*\./, "") ?? "";
  if (DIFFERENCES.test(name)) return differenceProblem(target, output);
  const entry = lookup(LOSSES[name] ?? "");
  if (entry?.kind !== "function") return undefined;
  const refused = callFunction(entry, sameRank(target, output), new Map()).problem;
  return refused ?? (entry.name.includes("sparse") ? labelProblem(target, output) : undefined);
}

/** Losses that take the target from the output, which broadcasts. */
const DIFFERENCES =
  /^(?:ms|ma)e$|^MS?E$|^MAE$|^mean_(?:squared|absolute)_error$|^Mean(?:Squared|Absolute)Error$|^(?:H|h)uber$|^log_?cosh$|^LogCosh$/;

/** What TensorFlow says of sizes that do not broadcast; the names of its nodes are left out. */
function differenceProblem(target: TensorValue, output: TensorValue): Problem | undefined {
  const shapes = sameRank(target, output).map(({ shape }) => shape);
  const [a, b] = shapes;
  if (!a || !b || a instanceof Unknown || b instanceof Unknown) return undefined;
  const met = broadcast([a, b]);
  return met instanceof Conflict && isKnown(met.a) && isKnown(met.b)
    ? new Problem("broadcast", "ValueError", `Dimensions must be equal, but are ${met.a} and ${met.b}`)
    : undefined;
}

/** Labels of a data set all occur in it; the highest stands for those that no output is for. */
function labelProblem({ classes }: TensorValue, { shape }: TensorValue): Problem | undefined {
  const outputs = shape instanceof Unknown ? undefined : shape.at(-1);
  if (classes === undefined || outputs === undefined || !isKnown(outputs) || outputs >= classes)
    return undefined;
  const message = `Received a label value of ${classes - 1} which is outside the valid range of [0, ${outputs}).`;
  return new Problem("value", "InvalidArgumentError", message, { expected: classes, received: outputs });
}

/** Both with the same rank where a last axis of one value is all that differs, as losses are called by Keras. */
function sameRank(target: Tensor, output: Tensor): readonly [Tensor, Tensor] {
  const [from, to] = [target.shape, output.shape];
  if (from instanceof Unknown || to instanceof Unknown) return [target, output];
  if (from.length === to.length + 1 && from.at(-1) === 1)
    return to.length === 1
      ? [target, new Tensor([...to, 1], output.dtype)]
      : [new Tensor(from.slice(0, -1), target.dtype), output];
  if (to.length !== from.length + 1 || to.at(-1) !== 1) return [target, output];
  return from.length === 1
    ? [new Tensor([...from, 1], target.dtype), output]
    : [target, new Tensor(to.slice(0, -1), output.dtype)];
}
