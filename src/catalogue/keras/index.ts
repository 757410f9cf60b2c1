import type { Entry } from "../entry";
import * as convolution from "./convolution";

const files: readonly Readonly<Record<string, unknown>>[] = [convolution];

/** Everything of Keras 3, tf.keras and the TensorFlow functions used in models; a new file joins by one line. */
export const kerasEntries: readonly Entry[] = files.flatMap((file) => Object.values(file).filter(isEntry));

/** Files also export the helpers that their families share. */
function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && "kind" in value && "signature" in value;
}
