import { add, type Dim, isExpr, less, mul, sub } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown, Unknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail, giveUp } from "../bail";
import type { Arg } from "../values";
import { docs, formatOf, json, layer, numberOf } from "./layer";

/** Layers that pad, cut and scale maps. */

type Sides = readonly [before: Dim, after: Dim];

function size(value: Arg | undefined): Dim {
  return numberOf(value ?? null) ?? new Unknown("a size is not given");
}

/** What `padding` or `cropping` says of the two axes: a number, two numbers or two pairs. */
function sidesOf(value: Arg): readonly [Sides, Sides] {
  if (isUnknown(value)) return giveUp(value);
  if (!Array.isArray(value)) return [sidesOf2(value), sidesOf2(value)];
  const [height, width] = value as readonly Arg[];
  return [sidesOf2(height), sidesOf2(width)];
}

function sidesOf2(value: Arg | undefined): Sides {
  if (Array.isArray(value)) return [size(value[0]), size(value[1])];
  return [size(value), size(value)];
}

/** Where the rows of the map stand; the format is not checked by the constructors. */
function rowsAxis(a: BoundArgs<"dataFormat">): 1 | 2 {
  return a.raw("dataFormat") === "channelsFirst" ? 2 : 1;
}

function changed(x: Dims, axis: number, [rows, columns]: readonly [Dim, Dim]): Dims {
  return x.map((old, i) => (i === axis ? rows : i === axis + 1 ? columns : old));
}

function checkPadding(padding: Arg): void {
  if (!Array.isArray(padding)) return;
  const demandPair = (value: Arg | undefined, what: string) => {
    if (!Array.isArray(value) || value.length === 2) return;
    const rule = `ZeroPadding2D expects ${what} to be a length-2 array,`;
    fail("value", "ValueError", `${rule} but received a length-${value.length} array.`);
  };
  demandPair(padding, "padding");
  demandPair(padding[0], "height padding");
  demandPair(padding[1], "width padding");
}

export const zeroPadding2d = layer(
  "tf.layers.zeroPadding2d({padding=1, dataFormat='channelsLast', **config})",
  {
    what: "Puts rows and columns of zeros around a map.",
    docs: docs("zeroPadding2d"),
    rank: 4,
    check: (a) => checkPadding(a.raw("padding")),
    shape: (a, x) => {
      const format = a.raw("dataFormat");
      if (typeof format === "string" && format !== "channelsLast" && format !== "channelsFirst") {
        const rule = "Supported data formats are 'channelsLast' and 'channelsFirst.";
        fail("value", "ValueError", `Unknown data format: ${format}. ${rule}`);
      }
      const [rows, columns] = sidesOf(a.isNone("padding") ? 1 : a.raw("padding"));
      const axis = rowsAxis(a);
      const padded = (old: Dim, [before, after]: Sides) => add(old, add(before, after));
      return changed(x, axis, [padded(x[axis] ?? 1, rows), padded(x[axis + 1] ?? 1, columns)]);
    },
  },
);

export const cropping2D = layer(
  "tf.layers.cropping2D({cropping=undefined, dataFormat='channelsLast', **config})",
  {
    what: "Cuts rows and columns off the borders of a map.",
    docs: docs("cropping2D"),
    rank: 4,
    check: (a) => {
      if (a.raw("cropping") !== null) return;
      fail("signature", "TypeError", "Cannot read properties of undefined (reading '0')");
    },
    shape: (a, x) => {
      const [rows, columns] = sidesOf(a.raw("cropping"));
      const axis = rowsAxis(a);
      const cut = (old: Dim, [before, after]: Sides) => sub(sub(old, before), after);
      return changed(x, axis, [cut(x[axis] ?? 1, rows), cut(x[axis + 1] ?? 1, columns)]);
    },
  },
);

function checkInterpolation(a: BoundArgs, complain: (name: string) => string): void {
  const way = a.raw("interpolation");
  if (way === null || way === "" || way === "nearest" || way === "bilinear" || isUnknown(way)) return;
  fail("value", "ValueError", complain(typeof way === "string" ? way : json(way)));
}

export const upSampling2d = layer(
  "tf.layers.upSampling2d({size=[2, 2], dataFormat='channelsLast', interpolation='nearest', **config})",
  {
    what: "Repeats or interpolates the rows and columns of a map.",
    docs: docs("upSampling2d"),
    rank: 4,
    check: (a) => {
      formatOf(a);
      const rule = "Valid values are nearest,bilinear or null/undefined.";
      checkInterpolation(a, (name) => `${name} is not a valid InterpolationFormat.  ${rule}`);
    },
    shape: (a, x) => {
      const given = a.isNone("size") ? [2, 2] : a.raw("size");
      if (isUnknown(given)) return giveUp(given);
      // A lone number has no elements, so that the sizes become NaN.
      const sizes = Array.isArray(given) ? (given as readonly Arg[]) : [];
      const scale = (old: Dim, by: Arg | undefined) =>
        by === undefined ? new Unknown("size has no number for this axis") : mul(old, size(by));
      const axis = rowsAxis(a);
      return changed(x, axis, [scale(x[axis] ?? 1, sizes[0]), scale(x[axis + 1] ?? 1, sizes[1])]);
    },
  },
);

/** Height and width, and what a real tensor would complain about. */
function demandSizes(a: BoundArgs<"height" | "width">): readonly [Dim, Dim] {
  const read = (name: "height" | "width"): Dim => {
    const value = a.raw(name);
    if (typeof value === "number" || isExpr(value) || isUnknown(value)) return value;
    if (value === null) return new Unknown(`${name} is not given`);
    const shown = json(value);
    const rule = "Tensor must have a shape comprised of positive integers";
    return fail("value", "Error", `${rule} but ${name} is ${shown}.`);
  };
  const sizes = [read("height"), read("width")] as const;
  if (sizes.some((each) => less(each, 0) === true)) {
    fail("value", "RangeError", `Invalid typed array length: height and width are ${sizes.join(" and ")}`);
  }
  return sizes;
}

export const resizing = layer(
  "tf.layers.resizing({height=undefined, width=undefined, interpolation='bilinear', cropToAspectRatio=false, **config})",
  {
    what: "Scales images to a size.",
    docs: docs("resizing"),
    check: (a) =>
      checkInterpolation(a, (name) => `Invalid interpolation parameter: ${name} is not implemented`),
    shape: (a, x) => {
      const [height, width] = demandSizes(a);
      if (x.length > 4) {
        const rule = `Error in resizeBilinear: x must be rank 3 or 4, but got rank ${x.length}.`;
        fail("rank", "Error", rule, { received: x.length });
      }
      return [...x.slice(0, -3), height, width, x[x.length - 1] ?? 1];
    },
  },
);

export const centerCrop = layer("tf.layers.centerCrop({height=undefined, width=undefined, **config})", {
  what: "Cuts the middle out of images; smaller images are scaled up.",
  docs: docs("centerCrop"),
  shape: (a, x) => {
    const [height, width] = demandSizes(a);
    if (x.length > 4) {
      const rule = `Error in cropAndResize: image must be rank 4,but got rank ${x.length}.`;
      fail("rank", "Error", rule, { received: x.length });
    }
    return [...x.slice(0, -3), height, width, x[x.length - 1] ?? 1];
  },
});

export const randomWidth = layer(
  "tf.layers.randomWidth({factor=undefined, interpolation='bilinear', seed=undefined, autoVectorize=false, **config})",
  {
    what: "Stretches or narrows images by a random factor.",
    docs: docs("randomWidth"),
    check: (a) =>
      checkInterpolation(a, (name) => `Invalid interpolation parameter: ${name} is not implemented`),
    shape: (_a, x) => x.with(-2, new Unknown("the width is drawn at random")),
  },
);
