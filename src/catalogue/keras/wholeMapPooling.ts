import { ceilDiv, isExpr } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import type { Resize } from "../../arithmetic/window";
import { type BoundArgs, typeName } from "../arguments";
import { fail } from "../bail";
import type { Arg } from "../values";
import { type KerasSpec, layer } from "./layer";
import { axesOf, dataFormat, firstSpatialAxis, putTogether, takeApart } from "./standardize";
import { repr, shapeWords } from "./words";

/** Pooling that looks at the whole map: global, and adaptive to a wanted size. */

/** Pooling over the whole map: (batch, channels), or sizes of 1 where `keepdims` says so. */
export function globalPooling(
  way: "max" | "average",
  rank: 1 | 2 | 3,
): KerasSpec<"data_format" | "keepdims"> {
  return {
    what: `Global ${way} pooling: each channel becomes its ${way === "max" ? "greatest value" : "mean"}.`,
    docs: `https://keras.io/api/layers/pooling_layers/global_${way}_pooling${rank}d/`,
    rank: rank + 2,
    check: (a) => {
      dataFormat(a);
    },
    reach: "whole",
    shape: (a, x) => {
      const format = dataFormat(a);
      const map = takeApart(x, format);
      if (way === "max" && map.spatial.includes(0)) {
        fail("empty-output", "ValueError", "Cannot compute the max of an empty tensor.");
      }
      const spatial = a.flag("keepdims") ? new Array<number>(rank).fill(1) : [];
      return putTogether({ ...map, spatial }, format);
    },
  };
}

export const GlobalAveragePooling1D = layer(
  "keras.layers.GlobalAveragePooling1D(data_format=None, keepdims=False, **kwargs)",
  { ...globalPooling("average", 1), aliases: ["keras.layers.GlobalAvgPool1D"], call: "(inputs, mask=None)" },
);
export const GlobalAveragePooling2D = layer(
  "keras.layers.GlobalAveragePooling2D(data_format=None, keepdims=False, **kwargs)",
  { ...globalPooling("average", 2), aliases: ["keras.layers.GlobalAvgPool2D"] },
);
export const GlobalAveragePooling3D = layer(
  "keras.layers.GlobalAveragePooling3D(data_format=None, keepdims=False, **kwargs)",
  { ...globalPooling("average", 3), aliases: ["keras.layers.GlobalAvgPool3D"] },
);
export const GlobalMaxPooling1D = layer(
  "keras.layers.GlobalMaxPooling1D(data_format=None, keepdims=False, **kwargs)",
  { ...globalPooling("max", 1), aliases: ["keras.layers.GlobalMaxPool1D"] },
);
export const GlobalMaxPooling2D = layer(
  "keras.layers.GlobalMaxPooling2D(data_format=None, keepdims=False, **kwargs)",
  { ...globalPooling("max", 2), aliases: ["keras.layers.GlobalMaxPool2D"] },
);
export const GlobalMaxPooling3D = layer(
  "keras.layers.GlobalMaxPooling3D(data_format=None, keepdims=False, **kwargs)",
  { ...globalPooling("max", 3), aliases: ["keras.layers.GlobalMaxPool3D"] },
);

type AdaptiveNames = "output_size" | "data_format";

function adaptivePooling(way: "max" | "average", rank: 1 | 2 | 3): KerasSpec<AdaptiveNames> {
  return {
    what: `Adaptive ${way} pooling: the map is divided into as many windows as the output has places.`,
    docs: `https://keras.io/api/layers/pooling_layers/adaptive_${way}_pooling${rank}d/`,
    check: (a) => {
      dataFormat(a);
      checkOutputSize(a.raw("output_size"), rank);
    },
    reach: (a, x) => {
      const format = dataFormat(a);
      const { spatial } = takeApart(x, format);
      const axes = outputSizeOf(a, rank).map(
        (output, i): Resize => ({
          kind: "resize",
          output,
          taps: ceilDiv(spatial[i] ?? 1, output),
          mode: "pool",
        }),
      );
      return { axes, firstAxis: firstSpatialAxis(format) };
    },
    shape: (a, x) => {
      const output = outputSizeOf(a, rank);
      if (x.length !== rank + 2) failRank(output, x);
      const format = dataFormat(a);
      return putTogether({ ...takeApart(x, format), spatial: output }, format);
    },
  };
}

const FORMS = [
  "integer or tuple of 1 integer",
  "integer or (height, width) tuple",
  "integer or (depth, height, width) tuple",
];

function checkOutputSize(size: Arg, rank: number): void {
  if (typeof size === "number" || typeof size === "boolean" || isUnknown(size) || isExpr(size)) return;
  if (Array.isArray(size) && size.length === rank) return;
  const shown = typeof size === "string" ? size : repr(size);
  if (Array.isArray(size) && rank === 1) {
    fail("value", "ValueError", `For 1D input, \`output_size\` tuple must have length 1. Received: ${shown}`);
  }
  const received = `Received: ${shown} of type <class '${typeName(size)}'>`;
  fail("type", "TypeError", `\`output_size\` must be an ${FORMS[rank - 1]}. ${received}`);
}

function outputSizeOf(a: BoundArgs<AdaptiveNames>, rank: number): Dims {
  return axesOf(a.raw("output_size"), "output_size", rank);
}

function failRank(output: Dims, x: Dims): never {
  const rank = x.length - 2;
  const message =
    rank < 1
      ? `Inputs must have ndim=3, 4 or 5, corresponding to 1D, 2D and 3D inputs. Received input shape: ${shapeWords(x)}.`
      : `The \`output_size\` argument must be a tuple of ${rank} integers. Received output_size=${shapeWords(output)}`;
  return fail("rank", "ValueError", message, { received: x.length });
}

export const AdaptiveAveragePooling1D = layer(
  "keras.layers.AdaptiveAveragePooling1D(output_size, data_format=None, **kwargs)",
  adaptivePooling("average", 1),
);
export const AdaptiveAveragePooling2D = layer(
  "keras.layers.AdaptiveAveragePooling2D(output_size, data_format=None, **kwargs)",
  adaptivePooling("average", 2),
);
export const AdaptiveAveragePooling3D = layer(
  "keras.layers.AdaptiveAveragePooling3D(output_size, data_format=None, **kwargs)",
  adaptivePooling("average", 3),
);
export const AdaptiveMaxPooling1D = layer(
  "keras.layers.AdaptiveMaxPooling1D(output_size, data_format=None, **kwargs)",
  adaptivePooling("max", 1),
);
export const AdaptiveMaxPooling2D = layer(
  "keras.layers.AdaptiveMaxPooling2D(output_size, data_format=None, **kwargs)",
  adaptivePooling("max", 2),
);
export const AdaptiveMaxPooling3D = layer(
  "keras.layers.AdaptiveMaxPooling3D(output_size, data_format=None, **kwargs)",
  adaptivePooling("max", 3),
);
