import type { Entry } from "../entry";

/** Everything of Keras 3, tf.keras and the TensorFlow functions used in models. */
export const kerasEntries: readonly Entry[] = [];
