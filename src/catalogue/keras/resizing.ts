import { type Dim, mul } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import type { Reach, Resize } from "../../arithmetic/window";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { type Arg, Tensor } from "../values";
import { computeDtype, type KerasSpec, layer } from "./layer";
import { demandCount } from "./reshaping";
import {
  axesOf,
  type DataFormat,
  dataFormat,
  firstSpatialAxis,
  putTogether,
  sizeOf,
  takeApart,
} from "./standardize";
import { repr, shapeWords } from "./words";

/** Maps brought to another size: by a factor, or to a given height and width. */

const DOCS = "https://keras.io/api/layers/";

/** How many source values meet along an axis in one resized value. */
const TAPS: Readonly<Record<string, number>> = {
  nearest: 1,
  area: 1,
  bilinear: 2,
  bicubic: 4,
  lanczos3: 6,
  lanczos5: 10,
};

export const UpSampling1D = layer("keras.layers.UpSampling1D(size=2, **kwargs)", {
  what: "Repeats each time step.",
  docs: `${DOCS}reshaping_layers/up_sampling1d/`,
  rank: 3,
  check: (a) => demandCount(a, "size"),
  reach: (a, x) => ({ axes: [resize(mul(x[1] ?? 1, a.int("size")), 1)], firstAxis: 1 }),
  shape: (a, x) => [x[0] ?? 1, mul(x[1] ?? 1, a.int("size")), x[2] ?? 1],
});

/** UpSampling2D and UpSampling3D: every walked axis of the map grows by its factor. */
export function upSampling(rank: 2 | 3): KerasSpec<"size" | "data_format" | "interpolation"> {
  const enlarged = (a: BoundArgs<"size" | "data_format">, x: Dims) => {
    const factors = axesOf(a.raw("size"), "size", rank);
    return takeApart(x, dataFormat(a)).spatial.map((size, i) => mul(size, factors[i] ?? 1));
  };
  return {
    what: "Enlarges the map by whole factors, by repeating or interpolating its values.",
    docs: `${DOCS}reshaping_layers/up_sampling${rank}d/`,
    rank: rank + 2,
    check: (a) => {
      dataFormat(a);
      axesOf(a.raw("size"), "size", rank);
      const way = rank === 2 ? a.raw("interpolation") : null;
      if (typeof way === "number") fail("type", "AttributeError", "'int' object has no attribute 'lower'");
    },
    reach: (a, x) => {
      const way = rank === 2 ? a.text("interpolation")?.toLowerCase() : undefined;
      const taps = TAPS[way ?? "nearest"] ?? 1;
      const axes = enlarged(a, x).map((size) => resize(size, taps));
      return { axes, firstAxis: firstSpatialAxis(dataFormat(a)) };
    },
    shape: (a, x) => {
      if (rank === 2) checkInterpolation(a.text("interpolation")?.toLowerCase() ?? null);
      const format = dataFormat(a);
      return putTogether({ ...takeApart(x, format), spatial: enlarged(a, x) }, format);
    },
  };
}

export const UpSampling2D = layer(
  "keras.layers.UpSampling2D(size=(2, 2), data_format=None, interpolation='nearest', **kwargs)",
  upSampling(2),
);
export const UpSampling3D = layer(
  "keras.layers.UpSampling3D(size=(2, 2, 2), data_format=None, **kwargs)",
  upSampling(3) as KerasSpec<"size" | "data_format">,
);

type SizeArgs = BoundArgs<"height" | "width" | "data_format">;

export const Resizing = layer(
  "keras.layers.Resizing(height, width, interpolation='bilinear', crop_to_aspect_ratio=False, pad_to_aspect_ratio=False, fill_mode='constant', fill_value=0.0, antialias=False, data_format=None, **kwargs)",
  {
    what: "Resizes images to a given height and width.",
    docs: `${DOCS}preprocessing_layers/image_preprocessing/resizing/`,
    call: "(data, training=True)",
    check: (a) => {
      dataFormat(a);
    },
    reach: (a, x) => reachOf(a, x, TAPS[a.text("interpolation") ?? "bilinear"] ?? 2),
    output: (a, x, { x: image }) => {
      demandImage(x);
      checkInterpolation(a.raw("interpolation"));
      if (a.raw("height") === 0 || a.raw("width") === 0) {
        const output = `output (H: ${repr(a.raw("height"))}, W: ${repr(a.raw("width"))})`;
        fail("value", "RuntimeError", `Input and output sizes should be greater than 0, but got ${output}`);
      }
      return new Tensor(
        resized(a, x, dataFormat(a)),
        image.dtype?.startsWith("int") ? image.dtype : computeDtype(a),
      );
    },
  },
);

/** What CenterCrop and RandomCrop have in common. */
function crop(what: string, page: string): KerasSpec<"height" | "width" | "data_format"> {
  return {
    what,
    docs: `${DOCS}preprocessing_layers/${page}/`,
    call: "(data, training=True)",
    check: (a) => {
      dataFormat(a);
    },
    reach: (a, x) => reachOf(a, x, 1),
    shape: (a, x) => {
      demandImage(x);
      return resized(a, x, dataFormat(a));
    },
  };
}

export const CenterCrop = layer(
  "keras.layers.CenterCrop(height, width, data_format=None, **kwargs)",
  crop("Cuts the middle out of images, resizing those that are smaller.", "image_preprocessing/center_crop"),
);
export const RandomCrop = layer(
  "keras.layers.RandomCrop(height, width, seed=None, data_format=None, name=None, **kwargs)",
  crop(
    "Cuts a random part out of images while training, the middle otherwise.",
    "image_augmentation/random_crop",
  ),
);

function resize(output: Dim, taps: number): Resize {
  return { kind: "resize", output, taps };
}

function reachOf(a: SizeArgs, x: Dims, taps: number): Reach {
  const firstAxis = (dataFormat(a) === "channels_first" ? 1 : 0) + (x.length === 4 ? 1 : 0);
  return { axes: [resize(a.int("height"), taps), resize(a.int("width"), taps)], firstAxis };
}

function resized(a: SizeArgs, x: Dims, format: DataFormat): Dims {
  const size = [sizeOf(a, "height"), sizeOf(a, "width")];
  const first = (format === "channels_first" ? 1 : 0) + (x.length === 4 ? 1 : 0);
  return [...x.slice(0, first), ...size, ...x.slice(first + 2)];
}

/** One image or a batch of them. */
export function demandImage(x: Dims): void {
  if (x.length === 3 || x.length === 4) return;
  const rule = "Expected image tensor to have rank 3 (single image) or 4 (batch of images).";
  fail("rank", "ValueError", `${rule} Received: data.shape=${shapeWords(x)}`, { received: x.length });
}

function checkInterpolation(name: Arg): void {
  if (isUnknown(name) || (typeof name === "string" && TAPS[name] !== undefined)) return;
  const received = `Received: interpolation=${typeof name === "string" ? name : repr(name)}`;
  fail("value", "ValueError", `Invalid value for argument \`interpolation\`. ${received}`);
}
