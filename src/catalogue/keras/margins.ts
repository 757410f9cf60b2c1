import { add, type Dim, isExpr, less, sub } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import type { Reach, Slide } from "../../arithmetic/window";
import { fail } from "../bail";
import type { Arg } from "../values";
import { type KerasSpec, layer } from "./layer";
import { axesOf, dataFormat, firstSpatialAxis, putTogether, takeApart } from "./standardize";
import { repr, shapeWords } from "./words";

/** Padding with zeros and cropping: cells added or taken off at both ends of each axis. */

const DOCS = "https://keras.io/api/layers/reshaping_layers/";

/** Cells before and after one axis. */
type Margin = readonly [before: Dim, after: Dim];

/** ZeroPadding1D to 3D: what is added at both ends of every walked axis. */
export function zeroPadding(rank: 1 | 2 | 3): KerasSpec<"padding" | "data_format"> {
  return {
    what: "Adds zeros around the map.",
    docs: `${DOCS}zero_padding${rank}d/`,
    rank: rank + 2,
    check: (a) => {
      dataFormat(a);
      marginsOf(a.raw("padding"), "padding", rank);
    },
    reach: (a) => reachOf(marginsOf(a.raw("padding"), "padding", rank), firstSpatialAxis(dataFormat(a))),
    shape: (a, x) => {
      const format = dataFormat(a);
      const map = takeApart(x, format);
      const margins = marginsOf(a.raw("padding"), "padding", rank);
      const spatial = map.spatial.map((size, i) => margins[i]?.reduce<Dim>(add, size) ?? size);
      return putTogether({ ...map, spatial }, format);
    },
  };
}

export const ZeroPadding1D = layer(
  "keras.layers.ZeroPadding1D(padding=1, data_format=None, **kwargs)",
  zeroPadding(1),
);
export const ZeroPadding2D = layer(
  "keras.layers.ZeroPadding2D(padding=(1, 1), data_format=None, **kwargs)",
  zeroPadding(2),
);
export const ZeroPadding3D = layer(
  "keras.layers.ZeroPadding3D(padding=((1, 1), (1, 1), (1, 1)), data_format=None, **kwargs)",
  zeroPadding(3),
);

/** Cropping1D to 3D: what is cut off at both ends of every walked axis. */
export function cropping(rank: 1 | 2 | 3): KerasSpec<"cropping" | "data_format"> {
  return {
    what: "Cuts cells off the edges of the map.",
    docs: `${DOCS}cropping${rank}d/`,
    rank: rank + 2,
    check: (a) => {
      if (rank > 1) dataFormat(a);
      marginsOf(a.raw("cropping"), "cropping", rank);
    },
    reach: (a) => {
      const margins = marginsOf(a.raw("cropping"), "cropping", rank);
      const taken = margins.map(([before, after]): Margin => [sub(0, before), sub(0, after)]);
      return reachOf(taken, rank > 1 ? firstSpatialAxis(dataFormat(a)) : 1);
    },
    shape: (a, x) => {
      const format = rank > 1 ? dataFormat(a) : "channels_last";
      const map = takeApart(x, format);
      const margins = marginsOf(a.raw("cropping"), "cropping", rank);
      const spatial = map.spatial.map((size, i) => margins[i]?.reduce<Dim>(sub, size) ?? size);
      if (spatial.some((size) => less(size, 1) === true)) failEmpty(margins, x, rank);
      return putTogether({ ...map, spatial }, format);
    },
  };
}

export const Cropping1D = layer(
  "keras.layers.Cropping1D(cropping=(1, 1), **kwargs)",
  cropping(1) as KerasSpec<"cropping">,
);
export const Cropping2D = layer(
  "keras.layers.Cropping2D(cropping=((0, 0), (0, 0)), data_format=None, **kwargs)",
  cropping(2),
);
export const Cropping3D = layer(
  "keras.layers.Cropping3D(cropping=((1, 1), (1, 1), (1, 1)), data_format=None, **kwargs)",
  cropping(3),
);

function reachOf(margins: readonly Margin[], firstAxis: number): Reach {
  const axes = margins.map(
    ([before, after]): Slide => ({
      kind: "slide",
      kernel: 1,
      stride: 1,
      dilation: 1,
      before,
      after,
      rounding: "floor",
    }),
  );
  return { axes, firstAxis };
}

const ORDINALS = ["1st", "2nd", "3rd"];

/** One number for all, one for each axis, or a pair for each axis; along one axis a pair is before and after. */
function marginsOf(given: Arg, name: "padding" | "cropping", rank: number): readonly Margin[] {
  if (rank === 1) return [asMargin(axesOf(given, name, 2, 0))];
  if (Array.isArray(given) || typeof given === "string") {
    if (given.length !== rank) failLength(given, name, rank);
    return [...(given as readonly Arg[] | string)].map((entry, i) =>
      asMargin(axesOf(entry, `${ORDINALS[i]} entry of ${name}`, 2, 0)),
    );
  }
  const size = typeof given === "boolean" ? Number(given) : given;
  if (typeof size !== "number" && !isExpr(size) && !isUnknown(size)) return failForm(given, name, rank);
  if (name === "cropping" && less(size, 0) === true) {
    fail("value", "ValueError", `\`cropping\` cannot be negative. Received: cropping=${repr(size)}.`);
  }
  return new Array<Margin>(rank).fill([size, size]);
}

function asMargin([before = 0, after = 0]: Dims): Margin {
  return [before, after];
}

function failLength(given: Arg, name: string, rank: number): never {
  const count = rank === 2 ? "two" : "3";
  const shown = typeof given === "string" ? given : repr(given);
  return fail(
    "value",
    "ValueError",
    `\`${name}\` should have ${count} elements. Received: ${name}=${shown}.`,
  );
}

function failForm(given: Arg, name: string, rank: number): never {
  const form = `either an int, a tuple of ${rank} ints, or a tuple of ${rank} tuples of 2 ints`;
  return fail("type", "ValueError", `\`${name}\` should be ${form}. Received: ${name}=${repr(given)}.`);
}

function failEmpty(margins: readonly Margin[], x: Dims, rank: number): never {
  const received = `Received: input_shape=${shapeWords(x)}, cropping=${repr(rank === 1 ? (margins[0] ?? []) : margins)}`;
  const rule =
    rank === 1
      ? "`cropping` parameter of `Cropping1D` layer must be smaller than the input length."
      : "Values in `cropping` argument should be smaller than the corresponding spatial dimension of the input.";
  return fail("empty-output", "ValueError", `${rule} ${received}`);
}
