import type { Entry } from "../entry";
import * as activations from "./activations";
import * as attention from "./attention";
import * as convolution from "./convolution";
import * as core from "./core";
import * as depthwiseConvolution from "./depthwiseConvolution";
import * as einsumDense from "./einsumDense";
import * as headedAttention from "./headedAttention";
import * as margins from "./margins";
import * as merging from "./merging";
import * as normalization from "./normalization";
import * as pooling from "./pooling";
import * as regularization from "./regularization";
import * as reshaping from "./reshaping";
import * as resizing from "./resizing";
import * as transposedConvolution from "./transposedConvolution";
import * as wholeMapPooling from "./wholeMapPooling";

const files: readonly Readonly<Record<string, unknown>>[] = [
  activations,
  attention,
  convolution,
  core,
  depthwiseConvolution,
  einsumDense,
  headedAttention,
  margins,
  merging,
  normalization,
  pooling,
  regularization,
  reshaping,
  resizing,
  transposedConvolution,
  wholeMapPooling,
];

/** Everything of Keras 3, tf.keras and the TensorFlow functions used in models; a new file joins by one line. */
export const kerasEntries: readonly Entry[] = files.flatMap((file) => Object.values(file).filter(isEntry));

/** Files also export the helpers that their families share. */
function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && "kind" in value && "signature" in value;
}
