import { type Dim, equal, mul } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { slidSize } from "../windows";
import { shown, sizesIn, tensorOf, tensorOfType } from "./values";

/** Windows over images, and images of other sizes. */

/** One number for both axes of a map, or one for each. */
function pairOf(value: Arg, name: string): readonly [Dim, Dim] {
  const [first = 1, second = first] = sizesIn(value, name);
  return [first, second];
}

interface Windows {
  readonly kernel: readonly [Dim, Dim];
  readonly strides: Arg;
  readonly pad: Arg;
  readonly dilations?: Arg;
}

/** The map behind the windows; explicit paddings are not followed. */
function mapBehind(
  height: Dim,
  width: Dim,
  { kernel, strides, pad, dilations = 1 }: Windows,
): readonly [Dim, Dim] {
  // No padding at all is as good as "valid".
  const mode = pad === 0 ? "valid" : pad;
  if (mode !== "same" && mode !== "valid")
    return giveUp(isUnknown(pad) ? pad : "the padding is not followed");
  const [step, grid] = [pairOf(strides, "the strides"), pairOf(dilations, "the dilations")];
  return [
    slidSize(height, mode, kernel[0], step[0], grid[0]),
    slidSize(width, mode, kernel[1], step[1], grid[1]),
  ];
}

interface Images {
  readonly owner: string;
  readonly x: ReturnType<typeof tensorOf>;
  /** How the function words its demand. */
  readonly demand: string;
  /** Of the images that it gives. */
  readonly dtype: string | undefined;
}

/** Images may come without the axis of their number. */
function onImages(
  { owner, x, demand, dtype }: Images,
  run: (height: Dim, width: Dim, channels: Dim) => Dims,
): Tensor {
  const rank = x.shape.length;
  if (rank !== 3 && rank !== 4)
    fail("rank", "Error", `Error in ${owner}: ${demand} rank ${rank}.`, { received: rank });
  const [channels = 1, width = 1, height = 1] = x.shape.toReversed();
  return new Tensor([...x.shape.slice(0, -3), ...run(height, width, channels)], dtype);
}

/** Channels in the words of the function. */
type Channels = (received: string, wanted: string) => string;

/** The sizes of a filter, whose third counts the channels that it takes. */
function filterOf(value: Arg, owner: string): Dims {
  const { shape } = tensorOfType(value, "float32", "filter", owner);
  if (shape.length === 4) return shape;
  const rule = `Error in ${owner}: filter must be rank 4, but got rank ${shape.length}.`;
  return fail("rank", "Error", rule, { received: shape.length });
}

function demandChannels(received: Dim, wanted: Dim, owner: string, words: Channels): void {
  if (equal(received, wanted) !== false) return;
  const message = `Error in ${owner}: ${words(formatDim(received), formatDim(wanted))}`;
  fail("channels", "Error", message, { expected: wanted, received });
}

function demandSteps(strides: Arg, dilations: Arg): void {
  const [steps, grid] = [sizesIn(strides, "the strides"), sizesIn(dilations, "the dilations")];
  const isPositive = (sizes: Dims) => sizes.every((size) => typeof size !== "number" || size > 0);
  const isOne = (sizes: Dims) => sizes.every((size) => typeof size !== "number" || size === 1);
  if (!isPositive(steps)) fail("value", "Error", "Error in conv2D: Strides should be larger than 0.");
  if (isOne(steps) || isOne(grid)) return;
  const given = `Got strides ${shown(steps)} and dilations '${shown(grid)}'`;
  fail("unsupported", "Error", `Error in conv2D: Either strides or dilations must be 1. ${given}`);
}

const CONVOLVED = "input must be rank 4, but got";

export const convolutions: readonly FunctionEntry[] = [
  fn("tf.conv2d(x, filter, strides, pad, dataFormat='NHWC', dilations=[1, 1])", {
    output: (a) => {
      if (a.raw("dataFormat") !== "NHWC") return giveUp("the order of the axes is not followed");
      const images = {
        owner: "conv2d",
        x: tensorOfType(a.raw("x"), "float32", "x", "conv2d"),
        demand: CONVOLVED,
        dtype: "float32",
      };
      const [strides, pad, dilations] = [a.raw("strides"), a.raw("pad"), a.raw("dilations")];
      return onImages(images, (h, w, channels) => {
        const [height = 1, width = 1, inputs = 1, filters = 1] = filterOf(a.raw("filter"), "conv2d");
        demandChannels(
          channels,
          inputs,
          "conv2d",
          (x, wanted) => `depth of input (${x}) must match input depth for filter ${wanted}.`,
        );
        demandSteps(strides, dilations);
        return [...mapBehind(h, w, { kernel: [height, width], strides, pad, dilations }), filters];
      });
    },
  }),
  fn("tf.depthwiseConv2d(x, filter, strides, pad)", {
    output: (a) => {
      const owner = "depthwiseConv2d";
      const images = {
        owner,
        x: tensorOfType(a.raw("x"), "float32", "x", owner),
        demand: CONVOLVED,
        dtype: "float32",
      };
      return onImages(images, (h, w, channels) => {
        const [height = 1, width = 1, inputs = 1, times = 1] = filterOf(a.raw("filter"), owner);
        demandChannels(
          channels,
          inputs,
          owner,
          (x, wanted) =>
            `number of input channels (${x}) must match the inChannels dimension in filter ${wanted}.`,
        );
        const windows = { kernel: [height, width], strides: a.raw("strides"), pad: a.raw("pad") } as const;
        return [...mapBehind(h, w, windows), mul(channels, times)];
      });
    },
  }),
];

const POOLED = [
  ["maxPool", "input must be rank 4 but got"],
  ["avgPool", "x must be rank 4 but got"],
] as const;

export const pools: readonly FunctionEntry[] = POOLED.map(([owner, demand]) =>
  fn(`tf.${owner}(x, filterSize, strides, pad)` as "tf.maxPool(x, filterSize, strides, pad)", {
    output: (a) => {
      const kernel = pairOf(a.raw("filterSize"), "the size of the window");
      const windows = { kernel, strides: a.raw("strides"), pad: a.raw("pad") };
      const x = owner === "avgPool" ? tensorOfType(a.raw("x"), "float32", "x", owner) : tensorOf(a.raw("x"));
      const images = { owner, x, demand, dtype: x.dtype };
      return onImages(images, (h, w, channels) => [...mapBehind(h, w, windows), channels]);
    },
  }),
);

export const resizing: readonly FunctionEntry[] = ["resizeBilinear", "resizeNearestNeighbor"].map((owner) =>
  fn(`tf.image.${owner}(images, size, alignCorners=false)` as "tf.image.resize(images, size)", {
    output: (a) => {
      const x = tensorOf(a.raw("images"));
      const dtype = owner === "resizeBilinear" ? "float32" : x.dtype;
      const images = { owner, x, demand: "x must be rank 3 or 4, but got", dtype };
      const size = sizesIn(a.raw("size"), "the size");
      return onImages(images, (_h, _w, channels) => {
        if (size.length !== 2)
          fail("value", "Error", `Error in ${owner}: new shape must 2D, but got shape ${shown(size)}.`);
        return [...size, channels];
      });
    },
  }),
);
