import { type Dim, isExpr } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown, Unknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { putTogether, takeApart } from "../keras/standardize";
import { type Arg, Float } from "../values";
import { docs, formatOf, json, layer, paddingOf } from "./layer";
import { demandMemory, slideReach, slidSize } from "./windows";

type PoolArgs = BoundArgs<"poolSize" | "strides" | "padding">;

/** One size for each axis; the framework's constructors differ with the rank in what they take. */
function axesOf(value: Arg, name: string, rank: number): Dims {
  if (isUnknown(value)) return new Array<Dim>(rank).fill(value);
  const isList = Array.isArray(value);
  const isNumber = typeof value === "number" || isExpr(value) || value instanceof Float;
  if (rank === 1 && !isNumber && !(isList && value.length === 1 && typeof value[0] !== "string")) {
    const rule = `${name} for 1D convolutional layer must be a number or an Array of a single number,`;
    fail("type", "ValueError", `${rule} but received ${json(value)}`);
  }
  if (isList && name === "strides" && value.length !== rank) {
    const rule = `If the strides property of a ${rank}D pooling layer is an Array,`;
    fail(
      "value",
      "ValueError",
      `${rule} it is expected to have a length of ${rank}, but received length ${value.length}.`,
    );
  }
  const items: readonly Arg[] = isList ? (value as readonly Arg[]) : new Array<Arg>(rank).fill(value);
  return items.map((item, i) => {
    if (isExpr(item) || isUnknown(item) || (typeof item === "number" && item > 0)) return item;
    const rule = `Expected element ${i + 1} of ${name} to be a positive integer,`;
    return fail("value", "Error", `${rule} but got ${json(item)}.`);
  });
}

function poolOf(a: PoolArgs, rank: number): Dims {
  return axesOf(a.isNone("poolSize") ? 2 : a.raw("poolSize"), "poolSize", rank);
}

function stridesOf(a: PoolArgs, rank: number): Dims {
  return a.isNone("strides") ? poolOf(a, rank) : axesOf(a.raw("strides"), "strides", rank);
}

/** 1-D pooling takes no data format. */
function format(a: PoolArgs, rank: number) {
  return rank === 1 ? "channels_last" : formatOf(a);
}

function pooling(way: "max" | "average", rank: 1 | 2 | 3) {
  return {
    what: `${rank}-D ${way} pooling: each window of the map becomes its ${way === "max" ? "greatest value" : "mean"}.`,
    docs: docs(`${way}Pooling${rank}d`),
    rank: rank + 2,
    check: (a: PoolArgs) => {
      poolOf(a, rank);
      stridesOf(a, rank);
      format(a, rank);
      paddingOf(a);
    },
    reach: (a: PoolArgs, x: Dims) =>
      slideReach(x, format(a, rank), paddingOf(a), { kernel: poolOf(a, rank), strides: stridesOf(a, rank) }),
    shape: (a: PoolArgs, x: Dims) => {
      const map = takeApart(x, format(a, rank));
      const [pool, strides] = [poolOf(a, rank), stridesOf(a, rank)];
      const spatial = map.spatial.map((size, i) => {
        const [kernel, stride] = [pool[i], strides[i]];
        if (kernel === undefined || stride === undefined)
          return new Unknown(`poolSize has no size for axis ${i}`);
        return slidSize(size, paddingOf(a), kernel, stride);
      });
      if (rank < 3) demandMemory(spatial);
      return putTogether({ ...map, spatial }, format(a, rank));
    },
  };
}

export const maxPooling1d = layer(
  "tf.layers.maxPooling1d({poolSize=2, strides=undefined, padding='valid', **config})",
  { ...pooling("max", 1), aliases: ["tf.layers.maxPool1d"] },
);
export const maxPooling2d = layer(
  "tf.layers.maxPooling2d({poolSize=[2, 2], strides=undefined, padding='valid', dataFormat='channelsLast', **config})",
  { ...pooling("max", 2), aliases: ["tf.layers.maxPool2d"] },
);
export const maxPooling3d = layer(
  "tf.layers.maxPooling3d({poolSize=[2, 2, 2], strides=undefined, padding='valid', dataFormat='channelsLast', **config})",
  pooling("max", 3),
);
export const averagePooling1d = layer(
  "tf.layers.averagePooling1d({poolSize=2, strides=undefined, padding='valid', **config})",
  { ...pooling("average", 1), aliases: ["tf.layers.avgPool1d", "tf.layers.avgPooling1d"] },
);
export const averagePooling2d = layer(
  "tf.layers.averagePooling2d({poolSize=[2, 2], strides=undefined, padding='valid', dataFormat='channelsLast', **config})",
  { ...pooling("average", 2), aliases: ["tf.layers.avgPool2d", "tf.layers.avgPooling2d"] },
);
export const averagePooling3d = layer(
  "tf.layers.averagePooling3d({poolSize=[2, 2, 2], strides=undefined, padding='valid', dataFormat='channelsLast', **config})",
  { ...pooling("average", 3), aliases: ["tf.layers.avgPool3d", "tf.layers.avgPooling3d"] },
);

function globalPooling(way: "max" | "average", rank: 1 | 2) {
  return {
    what: `The ${way === "max" ? "greatest value" : "mean"} of each channel over the whole map.`,
    docs: docs(`global${way === "max" ? "Max" : "Average"}Pooling${rank}d`),
    rank: rank + 2,
    reach: "whole" as const,
    shape: (a: BoundArgs, x: Dims) => {
      const { batch, channels } = takeApart(x, rank === 1 ? "channels_last" : formatOf(a));
      return [batch, channels];
    },
  };
}

export const globalMaxPooling1d = layer("tf.layers.globalMaxPooling1d({**config})", {
  ...globalPooling("max", 1),
  aliases: ["tf.layers.globalMaxPool1d"],
});
export const globalAveragePooling1d = layer(
  "tf.layers.globalAveragePooling1d({**config})",
  globalPooling("average", 1),
);
export const globalMaxPooling2d = layer(
  "tf.layers.globalMaxPooling2d({dataFormat='channelsLast', **config})",
  {
    ...globalPooling("max", 2),
    aliases: ["tf.layers.globalMaxPool2d"],
    check: (a) => {
      formatOf(a);
    },
  },
);
export const globalAveragePooling2d = layer(
  "tf.layers.globalAveragePooling2d({dataFormat='channelsLast', **config})",
  {
    ...globalPooling("average", 2),
    check: (a) => {
      formatOf(a);
    },
  },
);
