import { ClassValue } from "../../values";
import { kerasLayerClass } from "./state";

/** keras.Model, the base of models that are subclassed. */
export const modelClass = new ClassValue("Model", "keras.Model", [kerasLayerClass]);

/** What `keras.Model(inputs, outputs)` makes. */
export const functionalClass = new ClassValue("Functional", "keras.models.Functional", [modelClass]);

export const sequentialClass = new ClassValue("Sequential", "keras.Sequential", [modelClass]);
