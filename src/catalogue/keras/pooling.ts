import { ceilDiv, less } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { outputSize } from "../../arithmetic/window";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { lastAnswer } from "../kept";
import { type KerasSpec, layer } from "./layer";
import { axesOf, dataFormat, firstSpatialAxis, putTogether, takeApart } from "./standardize";
import { sliding } from "./windows";
import { repr, shapeWords } from "./words";

type PoolNames = "pool_size" | "strides" | "padding" | "data_format";
type PoolArgs = BoundArgs<PoolNames>;

/** What max and average pooling of every rank have in common. */
export function pooling(way: "max" | "average", rank: 1 | 2 | 3): KerasSpec<PoolNames> {
  return {
    what: `${rank}-D ${way} pooling: each window of the map becomes its ${way === "max" ? "greatest value" : "mean"}.`,
    docs: `https://keras.io/api/layers/pooling_layers/${way}_pooling${rank}d/`,
    rank: rank + 2,
    check: (a) => {
      axesOf(a.raw("pool_size"), "pool_size", rank);
      stridesOf(a, rank);
      dataFormat(a);
    },
    reach: (a, x) => windowOf(a, x, rank),
    shape: (a, x) => {
      const format = dataFormat(a);
      const map = takeApart(x, format);
      const { axes } = windowOf(a, x, rank);
      const isSame = paddingOf(a) === "same";
      const spatial = map.spatial.map((size, i) => {
        const window = axes[i];
        if (!window) return size;
        return isSame ? ceilDiv(size, window.stride) : outputSize(size, window);
      });
      if (spatial.some((size) => less(size, 1) === true)) failEmpty(a, x, rank);
      return putTogether({ ...map, spatial }, format);
    },
  };
}

export const MaxPooling1D = layer(
  "keras.layers.MaxPooling1D(pool_size=2, strides=None, padding='valid', data_format=None, name=None, **kwargs)",
  { ...pooling("max", 1), aliases: ["keras.layers.MaxPool1D"] },
);
export const MaxPooling2D = layer(
  "keras.layers.MaxPooling2D(pool_size=(2, 2), strides=None, padding='valid', data_format=None, name=None, **kwargs)",
  { ...pooling("max", 2), aliases: ["keras.layers.MaxPool2D"] },
);
export const MaxPooling3D = layer(
  "keras.layers.MaxPooling3D(pool_size=(2, 2, 2), strides=None, padding='valid', data_format=None, name=None, **kwargs)",
  { ...pooling("max", 3), aliases: ["keras.layers.MaxPool3D"] },
);
// Keras 2 defaulted the pool size of average pooling too; Keras 3 demands it.
export const AveragePooling1D = layer(
  "keras.layers.AveragePooling1D(pool_size, strides=None, padding='valid', data_format=None, name=None, **kwargs)",
  { ...pooling("average", 1), aliases: ["keras.layers.AvgPool1D"] },
);
export const AveragePooling2D = layer(
  "keras.layers.AveragePooling2D(pool_size, strides=None, padding='valid', data_format=None, name=None, **kwargs)",
  { ...pooling("average", 2), aliases: ["keras.layers.AvgPool2D"] },
);
export const AveragePooling3D = layer(
  "keras.layers.AveragePooling3D(pool_size, strides=None, padding='valid', data_format=None, name=None, **kwargs)",
  { ...pooling("average", 3), aliases: ["keras.layers.AvgPool3D"] },
);

function stridesOf(a: PoolArgs, rank: number): Dims {
  const given = a.isNone("strides") ? a.raw("pool_size") : a.raw("strides");
  return axesOf(given, "strides", rank, 0);
}

/** Pooling takes the padding in small letters only. */
function paddingOf(a: PoolArgs): "valid" | "same" {
  const padding = a.text("padding");
  if (padding === "valid" || padding === "same") return padding;
  const received = `Received: padding=${padding ?? repr(a.raw("padding"))}`;
  return fail("value", "ValueError", `Argument \`padding\` must be either 'valid' or 'same'. ${received}`);
}

const windowOf = lastAnswer((a: PoolArgs, x: Dims, rank: number) => {
  const format = dataFormat(a);
  const strides = stridesOf(a, rank);
  if (strides.includes(0)) fail("value", "ZeroDivisionError", "division by zero");
  const padding = paddingOf(a);
  const sizes = takeApart(x, format).spatial;
  const axes = axesOf(a.raw("pool_size"), "pool_size", rank).map((kernel, i) =>
    sliding(sizes[i] ?? 1, padding, kernel, strides[i] ?? 1),
  );
  return { axes, firstAxis: firstSpatialAxis(format) };
});

function failEmpty(a: PoolArgs, x: Dims, rank: number): never {
  const list = (dims: Dims) => `[${dims.map(repr).join(" ")}]`;
  const pool = list(axesOf(a.raw("pool_size"), "pool_size", rank));
  return fail(
    "empty-output",
    "ValueError",
    `Computed output size would be zero or negative. Received: \`inputs.shape=${list(x)}\`, \`pool_size=${pool}\`, \`strides=${shapeWords(stridesOf(a, rank))}\`, \`padding=${paddingOf(a)}\`.`,
  );
}
