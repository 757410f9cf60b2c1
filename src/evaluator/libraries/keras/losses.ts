import { Unknown } from "../../../arithmetic/unknown";
import { valueUnder } from "../../openness";
import { ClassValue, Dict, Instance, Symbolic, type Value } from "../../values";
import { equip, type NativeCall } from "../native";

/** Losses that are looked at, by the names of Keras' classes. */
const CLASSES = [
  "MeanAbsoluteError",
  "MeanSquaredError",
  "BinaryCrossentropy",
  "BinaryFocalCrossentropy",
  "CategoricalCrossentropy",
  "CategoricalFocalCrossentropy",
  "SparseCategoricalCrossentropy",
] as const;

const FUNCTIONS = [
  "mean_absolute_error",
  "mean_squared_error",
  "binary_crossentropy",
  "binary_focal_crossentropy",
  "categorical_crossentropy",
  "categorical_focal_crossentropy",
  "sparse_categorical_crossentropy",
] as const;

/** TensorFlow.js' functions take labels and logits. */
const ON_LOGITS = new Set(["tf.losses.softmaxCrossEntropy", "tf.losses.sigmoidCrossEntropy"]);

/** A loss object keeps what it is made with; its value is not followed. */
const lossClass = equip(new ClassValue("Loss", "keras.losses.Loss", []), {
  __init__: (call) => {
    const [self] = call.positional;
    if (self instanceof Instance) self.attrs.set("from_logits", call.get(1, "from_logits") ?? false);
    return null;
  },
  __call__: () => new Unknown("the value of a loss is not followed"),
});

export const kerasLosses: Readonly<Record<string, Value>> = Object.fromEntries([
  ...CLASSES.map((name) => [
    `keras.losses.${name}`,
    new ClassValue(name, `keras.losses.${name}`, [lossClass]),
  ]),
  ...FUNCTIONS.map((name) => [`keras.losses.${name}`, new Symbolic(`keras.losses.${name}`)]),
]);

export const tfjsLosses: Readonly<Record<string, Value>> = Object.fromEntries(
  [...ON_LOGITS].map((name) => [name, new Symbolic(name)]),
);

/** `model.compile(optimizer, loss)`, in TensorFlow.js `model.compile({optimizer, loss})`. */
export function compile(call: NativeCall): Value {
  const [model, first] = call.positional;
  const loss = first instanceof Dict ? valueUnder(first, "s:loss") : call.get(2, "loss");
  const named = loss === undefined ? undefined : lossNamed(loss);
  if (model instanceof Instance && named)
    call.frame.run.recorder.losses.push({ ...named, at: call.at, model });
  return null;
}

/** A loss by its text, its class or its function; undefined for any other, and for one that is not known. */
function lossNamed(loss: Value) {
  if (typeof loss === "string") return { name: `keras.losses.${loss}`, takesLogits: false };
  if (loss instanceof Symbolic) return { name: loss.name, takesLogits: ON_LOGITS.has(loss.name) };
  if (!(loss instanceof Instance) || !loss.cls.mro.includes(lossClass)) return undefined;
  const takesLogits = loss.attrs.get("from_logits");
  return typeof takesLogits === "boolean"
    ? { name: loss.cls.qualifiedName, takesLogits, definedAt: loss.definedAt }
    : undefined;
}
