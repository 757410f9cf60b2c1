import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { callValue } from "../calls";
import { complain, type Frame } from "../frame";
import { configured } from "../javascript/calls";
import { ClassValue, FunctionValue, Instance, Native, type Value } from "../values";
import { modelClass, sequentialClass } from "./keras/classes";
import { inputFunction } from "./keras/inputs";
import { tfjsLosses } from "./keras/losses";
import { layersOf } from "./keras/models";
import { runSequential } from "./keras/sequential";
import { stateOf, tfjsLayerClass } from "./keras/state";
import { type NativeCall, native } from "./native";
import { tfjsCompile } from "./tfjsCompile";
import { tfjsOptimizers } from "./tfjsOptimizers";
import { tfjsPredict, tfjsTraining } from "./tfjsTraining";

/** TensorFlow.js builds its models as Keras does; only names and forms differ. */
const layersModelClass = new ClassValue("LayersModel", "tf.LayersModel", [modelClass, tfjsLayerClass]);
const tfjsSequentialClass = new ClassValue("Sequential", "tf.Sequential", [
  sequentialClass,
  layersModelClass,
]);

/** TensorFlow.js builds a sequential model as it grows, so that its layers have outputs. */
tfjsSequentialClass.native = {
  attribute: (frame, self, name, at) => {
    if (name === "layers") buildSequential(frame, self, at);
    return undefined;
  },
};

function buildSequential(frame: Frame, self: Instance, at: Location): void {
  if (!self.uncertain && stateOf(frame.run, self).layers) runSequential(frame, self, at);
}

/** `model.getLayer(name)`, `model.getLayer(null, index)`, `model.getLayer(index)`. */
function getLayer({ frame, at, positional }: NativeCall): Value {
  const [self, name = null, position] = positional;
  if (!(self instanceof Instance)) return new Unknown("the model is not known");
  if (self.uncertain) return self.uncertain;
  buildSequential(frame, self, at);
  const layers = layersOf(frame, self);
  const index = typeof name === "number" ? name : position;
  if (name instanceof Unknown) return name;
  const found =
    typeof index === "number"
      ? layers[index]
      : layers.find((layer) => stateOf(frame.run, layer).name === name);
  return found ?? complain(frame, at, "value", "ValueError", `No such layer: ${String(name)}`);
}

layersModelClass.attrs.set("getLayer", native("getLayer", getLayer));
layersModelClass.attrs.set("compile", native("compile", tfjsCompile));
for (const name of ["fit", "evaluate", "trainOnBatch"])
  layersModelClass.attrs.set(name, native(name, tfjsTraining(name)));
for (const name of ["predict", "predictOnBatch"]) layersModelClass.attrs.set(name, native(name, tfjsPredict));
for (const name of ["fitDataset", "evaluateDataset", "loadWeights", "stopTraining"])
  layersModelClass.attrs.set(
    name,
    native(name, () => new Unknown("training is not run")),
  );

/** Runs the function that it is given, as `tf.tidy(() => …)` does. */
function tidy({ frame, at, positional }: NativeCall): Value {
  const func = positional.findLast((value) => value instanceof FunctionValue);
  return func
    ? callValue(frame, func, { positional: [], keywords: new Map() }, at)
    : new Unknown("the function is not known");
}

const LOSES = new Unknown("a loaded model cannot be seen from here");
const fromConfig = native("input", inputFunction("tf.layers.inputLayer"));
const input = new Native("input", (frame, args, at) => fromConfig.call(frame, configured(args), at));

export const tfjsModels: Readonly<Record<string, Value>> = {
  ...tfjsLosses,
  ...tfjsOptimizers,
  "tf.variable": native("variable", ({ positional: [initial = null] }) => initial),
  "tf.layers.Layer": tfjsLayerClass,
  "tf.LayersModel": layersModelClass,
  "tf.Sequential": tfjsSequentialClass,
  "tf.sequential": tfjsSequentialClass,
  "tf.model": layersModelClass,
  "tf.input": input,
  "tf.layers.input": input,
  "tf.tidy": native("tidy", tidy),
  "tf.loadLayersModel": native("loadLayersModel", () => LOSES),
};
