import { ClassValue } from "../../values";
import { kerasLayerClass } from "./state";

/** keras.Model: functional when given inputs and outputs, else subclassed. */
export const modelClass = new ClassValue("Model", "keras.Model", [kerasLayerClass]);

export const sequentialClass = new ClassValue("Sequential", "keras.Sequential", [modelClass]);
