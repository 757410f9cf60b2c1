import type { Entry } from "../entry";
import * as borders from "./borders";
import * as convolution from "./convolution";
import * as core from "./core";
import * as merging from "./merging";
import * as pooling from "./pooling";
import * as recurrent from "./recurrent";
import * as wrappers from "./wrappers";

const files: readonly Readonly<Record<string, unknown>>[] = [
  core,
  convolution,
  pooling,
  borders,
  merging,
  recurrent,
  wrappers,
];

/** The layers of TensorFlow.js; a new file joins by one line. */
export const tfjsEntries: readonly Entry[] = files.flatMap((file) =>
  Object.values(file).flatMap((value) =>
    Array.isArray(value) ? value.filter(isEntry) : isEntry(value) ? value : [],
  ),
);

/** Files also export the helpers that their families share. */
function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && "kind" in value && "signature" in value;
}
