import { add, type Dim, less, mul, sub } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { Unknown } from "../../../arithmetic/unknown";
import { outputSize } from "../../../arithmetic/window";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { axesOf, type DataFormat, dataFormat } from "../standardize";
import { sliding } from "../windows";
import { repr, shapeWords } from "../words";
import { dtypeOf, strong } from "./dtype";
import { shapeOf, sizesOf } from "./form";

/** Functions over images, which may come one by one or in a batch. */

const INTERPOLATIONS = ["bilinear", "nearest", "bicubic", "lanczos3", "lanczos5"];

/** The index of the height in one image or a batch. */
export function heightAxis(x: Dims, format: DataFormat): number {
  if (x.length !== 3 && x.length !== 4) {
    const rule = "Invalid images rank: expected rank 3 (single image) or rank 4 (batch of images).";
    fail("rank", "ValueError", `${rule} Received input with shape: images.shape=${shapeWords(x)}`, {
      received: x.length,
    });
  }
  return (x.length === 4 ? 1 : 0) + (format === "channels_first" ? 1 : 0);
}

/** The image with another height and width. */
export function withSize(x: Dims, size: Dims, format: DataFormat): Dims {
  const at = heightAxis(x, format);
  return [...x.slice(0, at), ...size, ...x.slice(at + 2)];
}

export const resize = fn(
  "keras.ops.image.resize(images, size, interpolation='bilinear', antialias=False, crop_to_aspect_ratio=False, pad_to_aspect_ratio=False, fill_mode='constant', fill_value=0.0, data_format=None)",
  {
    reach: "whole",
    output: (a) => {
      const given = a.sequence("size");
      if (given.length !== 2) {
        const shown = `[${given.map(repr).join(", ")}]`;
        fail("value", "ValueError", `Expected \`size\` to be a tuple of 2 integers. Received: size=${shown}`);
      }
      const x = shapeOf(a.raw("images"));
      const shape = withSize(x, sizesOf(a.raw("size")), dataFormat(a));
      const way = a.raw("interpolation");
      if (typeof way === "string" && !INTERPOLATIONS.includes(way)) {
        fail(
          "value",
          "ValueError",
          `Invalid value for argument \`interpolation\`. Received: interpolation=${way}`,
        );
      }
      if (shape.some((size) => less(size, 0) === true)) {
        const rule = "Negative dimensions are not allowed.";
        fail("value", "ValueError", `Cannot convert '${shapeWords(shape)}' to a shape. ${rule}`);
      }
      return new Tensor(shape, strong(dtypeOf(a.raw("images"))));
    },
  },
);

const MARGINS = "top_{}, left_{}, bottom_{}, right_{}";

interface BorderKind {
  readonly name: string;
  readonly word: string;
  /** The size with one margin more. */
  readonly grow: (size: Dim, margin: Dim) => Dim;
  /** What is left for the other margin. */
  readonly left: (size: Dim, margin: Dim, target: Dim) => Dim;
}

/** Rows and columns added around images, or taken off. */
function borders(kind: BorderKind): FunctionEntry {
  const { name, word } = kind;
  const names = MARGINS.replaceAll("{}", word).split(", ");
  const signature = `keras.ops.image.${name}_images(images, ${names.map((n) => `${n}=None`).join(", ")}, target_height=None, target_width=None, data_format=None)`;
  return fn(signature, {
    output: (a) => {
      const x = shapeOf(a.raw("images" as never));
      const at = heightAxis(x, dataFormat(a));
      const margin = (side: string) => marginOf(a.raw(side as never), side);
      const [top, left, bottom, right] = names.map(margin);
      const height = changed(x[at] ?? 1, top, bottom, a.raw("target_height" as never), kind);
      const width = changed(x[at + 1] ?? 1, left, right, a.raw("target_width" as never), kind);
      if (less(height, 1) === true || less(width, 1) === true) {
        const rule = `\`target_height\` and \`target_width\` must be > 0.`;
        fail("empty-output", "ValueError", `${rule} Received: (${repr(height)}, ${repr(width)})`);
      }
      return new Tensor(
        [...x.slice(0, at), height, width, ...x.slice(at + 2)],
        strong(dtypeOf(a.raw("images" as never))),
      );
    },
  });
}

function marginOf(value: Arg, name: string): Dim | undefined {
  if (value === null) return undefined;
  if (typeof value === "string")
    fail("type", "TypeError", "'<' not supported between instances of 'str' and 'int'");
  const size = value instanceof Float ? value.value : (sizesOf(value)[0] ?? 0);
  if (less(size, 0) === true) {
    fail("value", "ValueError", `${name} must be >= 0. Received: ${name}=${repr(value)}`);
  }
  return size;
}

function changed(
  size: Dim,
  before: Dim | undefined,
  after: Dim | undefined,
  target: Arg,
  kind: BorderKind,
): Dim {
  if (before !== undefined && after !== undefined) return kind.grow(kind.grow(size, before), after);
  if (target !== null) {
    const [reached = size] = sizesOf(target);
    // Symbolic images refuse a margin below 0, arrays are cut short by it.
    const isPast = less(kind.left(size, before ?? after ?? 0, reached), 0) === true;
    return isPast ? giveUp(new Unknown("a margin reaches past the border")) : reached;
  }
  const rule = "Must specify exactly two of the margins and the target size.";
  return fail("value", "ValueError", rule);
}

/** Padding and cropping, given two margins of an axis or one and the target size. */
export const frames: readonly FunctionEntry[] = [
  borders({
    name: "pad",
    word: "padding",
    grow: add,
    left: (size, margin, target) => sub(sub(target, size), margin),
  }),
  borders({
    name: "crop",
    word: "cropping",
    grow: sub,
    left: (size, margin, target) => sub(sub(size, margin), target),
  }),
];

export const extractPatches = fn(
  "keras.ops.image.extract_patches(images, size, strides=None, dilation_rate=1, padding='valid', data_format=None)",
  {
    reach: "whole",
    output: (a) => {
      const given = a.raw("size");
      if (given instanceof Float || typeof given === "string") {
        const type = given instanceof Float ? "float" : "str";
        const shown = given instanceof Float ? repr(given) : given;
        const rule = "Invalid `size` argument. Expected an int or a tuple.";
        fail("type", "TypeError", `${rule} Received: size=${shown} of type ${type}`);
      }
      const [height = 1, width = height] = a.ints("size");
      if (Array.isArray(given) && given.length !== 2 && given.length !== 3) {
        const rule = "Invalid `size` argument. Expected a tuple of length 2 or 3.";
        fail("value", "ValueError", `${rule} Received: size=${repr(given)} with length ${given.length}`);
      }
      if (a.isNone("strides") || given === 0) axesOf(given, "strides", 2);
      const [down = height, across = a.isNone("strides") ? width : down] = a.isNone("strides")
        ? []
        : a.ints("strides");
      const x = shapeOf(a.raw("images"));
      const format = dataFormat(a);
      const at = heightAxis(x, format);
      const padding = a.text("padding") ?? "valid";
      const dilation = a.int("dilation_rate");
      const places = [
        outputSize(x[at] ?? 1, sliding(x[at] ?? 1, padding, height, down, dilation)),
        outputSize(x[at + 1] ?? 1, sliding(x[at + 1] ?? 1, padding, width, across, dilation)),
      ];
      if (places.some((size) => less(size, 1) === true)) {
        const received = `Received \`inputs shape=${shapeWords(x)}\``;
        fail("empty-output", "ValueError", `Computed output size would be zero or negative. ${received}`);
      }
      const channels = (format === "channels_last" ? x[x.length - 1] : x[at - 1]) ?? 1;
      const values = mul(mul(height, width), channels);
      const lead = x.length === 4 ? x.slice(0, 1) : [];
      const shape = format === "channels_last" ? [...lead, ...places, values] : [...lead, values, ...places];
      return new Tensor(shape, strong(dtypeOf(a.raw("images"))));
    },
    // Patches are cut out by a convolution with kernels of ones and zeros.
    macs: (a, y) => {
      const [height = 1, width = height] = a.ints("size");
      const x = shapeOf(a.raw("images"));
      const channels = (dataFormat(a) === "channels_last" ? x[x.length - 1] : x[x.length - 3]) ?? 1;
      return mul(y.reduce<Dim>(mul, 1), mul(mul(height, width), channels));
    },
  },
);

/** Conversions between colour spaces; only greyscale changes the number of channels. */
export const colours: readonly FunctionEntry[] = [
  fn("keras.ops.image.rgb_to_grayscale(images, data_format=None)", {
    output: (a) => {
      const x = shapeOf(a.raw("images"));
      const at = dataFormat(a) === "channels_last" ? x.length - 1 : heightAxis(x, "channels_first") - 1;
      return new Tensor(x.with(at, 1), strong(dtypeOf(a.raw("images"))));
    },
  }),
  ...["rgb_to_hsv", "hsv_to_rgb"].map((name) =>
    fn(`keras.ops.image.${name}(images, data_format=None)`, {
      output: (a) => new Tensor(shapeOf(a.raw("images" as never)), strong(dtypeOf(a.raw("images" as never)))),
    }),
  ),
];
