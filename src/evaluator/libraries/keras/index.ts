import { Unknown } from "../../../arithmetic/unknown";
import { lookup } from "../../../catalogue";
import { callValue } from "../../calls";
import { NO_KEYWORDS, type Value } from "../../values";
import { classFor } from "../layers";
import { type NativeFunction, native } from "../native";
import { kerasActivations } from "./activations";
import { kerasApplications } from "./applications";
import { functionalClass } from "./classes";
import { kerasCloning } from "./clone";
import { kerasDatasets } from "./datasets";
import { inputFunction } from "./inputs";
import { layerClass } from "./layer";
import { kerasLosses } from "./losses";
import { kerasModelClass } from "./models";
import { kerasSequentialClass } from "./sequential";
import { kerasVariables } from "./variable";

const MERGES = {
  add: "Add",
  subtract: "Subtract",
  multiply: "Multiply",
  average: "Average",
  maximum: "Maximum",
  minimum: "Minimum",
  concatenate: "Concatenate",
  dot: "Dot",
} as const;

/** The functional forms `add([a, b])` make a layer and call it. */
function merge(className: string): NativeFunction {
  return (call) => {
    const entry = lookup(`keras.layers.${className}`);
    if (entry?.kind !== "layer") return new Unknown(`keras.layers.${className} is not known to Layer Lens`);
    const { frame, at, keywords } = call;
    const options = new Map([...keywords].filter(([name]) => name !== "inputs"));
    const args = { positional: call.positional.slice(1), keywords: options };
    const layer = callValue(frame, classFor(entry), args, at);
    return callValue(
      frame,
      layer,
      { positional: [call.get(0, "inputs") ?? null], keywords: NO_KEYWORDS },
      at,
    );
  };
}

const merges = Object.fromEntries(
  Object.entries(MERGES).map(([name, cls]) => [`keras.layers.${name}`, native(name, merge(cls))]),
);

export const kerasModels: Readonly<Record<string, Value>> = {
  ...merges,
  ...kerasActivations,
  ...kerasApplications,
  ...kerasCloning,
  ...kerasLosses,
  ...kerasDatasets,
  ...kerasVariables,
  "keras.layers.Layer": layerClass,
  "keras.Layer": layerClass,
  "keras.Model": kerasModelClass,
  "keras.models.Model": kerasModelClass,
  "keras.models.Functional": functionalClass,
  "keras.Sequential": kerasSequentialClass,
  "keras.models.Sequential": kerasSequentialClass,
  "keras.Input": native("Input", inputFunction("keras.layers.InputLayer")),
  "keras.layers.Input": native("Input", inputFunction("keras.layers.InputLayer")),
  "keras.backend.image_data_format": native("image_data_format", () => "channels_last"),
  "keras.config.backend": native("backend", () => "tensorflow"),
  "keras.config.floatx": native("floatx", () => "float32"),
  "keras.config.image_data_format": native("image_data_format", () => "channels_last"),
};
