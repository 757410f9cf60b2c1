import type { Entry } from "../entry";

/** The layers and functions of TensorFlow.js. */
export const tfjsEntries: readonly Entry[] = [];
