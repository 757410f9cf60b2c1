import { add, floorDiv, less, mul, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { checkWindow, demandFilters, kernelOf, slidOutput, windowOf } from "./convolution";
import { type KerasSpec, layer } from "./layer";
import { countOf, dataFormat, takeApart } from "./standardize";
import { repr } from "./words";

const DOCS = "https://keras.io/api/layers/convolution_layers/";

type DepthwiseNames =
  | "kernel_size"
  | "strides"
  | "padding"
  | "data_format"
  | "dilation_rate"
  | "depth_multiplier"
  | "use_bias";

/** Every input channel is convolved by itself, `depth_multiplier` times. */
export function depthwise(rank: 1 | 2): KerasSpec<DepthwiseNames> {
  const channelsOut = (a: BoundArgs<DepthwiseNames>, x: Dims) =>
    mul(countOf(a, "depth_multiplier"), takeApart(x, dataFormat(a)).channels);
  return {
    what: `A ${rank}-D depthwise convolution: each input channel is convolved by itself.`,
    docs: `${DOCS}depthwise_convolution${rank}d/`,
    minimumRank: rank + 2,
    check: (a) => {
      demandMultiplier(a);
      checkWindow(a, rank);
    },
    weights: (a, x) => {
      const { channels } = takeApart(x, dataFormat(a));
      return {
        kernel: [...kernelOf(a, rank), channels, countOf(a, "depth_multiplier")],
        bias: a.flag("use_bias") && [channelsOut(a, x)],
      };
    },
    reach: (a, x) => windowOf(a, x, rank),
    shape: (a, x) => slidOutput(a, x, rank, channelsOut(a, x)),
    macs: (a, _x, y) => mul(product(y), product(kernelOf(a, rank))),
  };
}

export const DepthwiseConv1D = layer(
  "keras.layers.DepthwiseConv1D(kernel_size, strides=1, padding='valid', depth_multiplier=1, data_format=None, dilation_rate=1, activation=None, use_bias=True, depthwise_initializer='glorot_uniform', bias_initializer='zeros', depthwise_regularizer=None, bias_regularizer=None, activity_regularizer=None, depthwise_constraint=None, bias_constraint=None, **kwargs)",
  depthwise(1),
);
export const DepthwiseConv2D = layer(
  "keras.layers.DepthwiseConv2D(kernel_size, strides=(1, 1), padding='valid', depth_multiplier=1, data_format=None, dilation_rate=(1, 1), activation=None, use_bias=True, depthwise_initializer='glorot_uniform', bias_initializer='zeros', depthwise_regularizer=None, bias_regularizer=None, activity_regularizer=None, depthwise_constraint=None, bias_constraint=None, **kwargs)",
  depthwise(2),
);

/** A depthwise convolution followed by a 1×1 convolution that mixes the channels. */
export function separable(rank: 1 | 2): KerasSpec<DepthwiseNames | "filters"> {
  const spread = (a: BoundArgs<DepthwiseNames>, x: Dims) =>
    mul(countOf(a, "depth_multiplier"), takeApart(x, dataFormat(a)).channels);
  return {
    what: `A ${rank}-D separable convolution: a depthwise convolution, then a 1×1 convolution over the channels.`,
    docs: `${DOCS}separable_convolution${rank}d/`,
    minimumRank: rank + 2,
    check: (a) => {
      demandMultiplier(a);
      demandFilters(a);
      checkWindow(a, rank);
    },
    weights: (a, x) => {
      const { channels } = takeApart(x, dataFormat(a));
      const ones = new Array<number>(rank).fill(1);
      const filters = countOf(a, "filters");
      return {
        depthwise_kernel: [...kernelOf(a, rank), channels, countOf(a, "depth_multiplier")],
        pointwise_kernel: [...ones, spread(a, x), filters],
        bias: a.flag("use_bias") && [filters],
      };
    },
    reach: (a, x) => windowOf(a, x, rank),
    shape: (a, x) => slidOutput(a, x, rank, countOf(a, "filters")),
    macs: (a, x, y) => {
      const perPosition = floorDiv(product(y), countOf(a, "filters"));
      const deep = mul(perPosition, mul(spread(a, x), product(kernelOf(a, rank))));
      return add(deep, mul(product(y), spread(a, x)));
    },
  };
}

export const SeparableConv1D = layer(
  "keras.layers.SeparableConv1D(filters, kernel_size, strides=1, padding='valid', data_format=None, dilation_rate=1, depth_multiplier=1, activation=None, use_bias=True, depthwise_initializer='glorot_uniform', pointwise_initializer='glorot_uniform', bias_initializer='zeros', depthwise_regularizer=None, pointwise_regularizer=None, bias_regularizer=None, activity_regularizer=None, depthwise_constraint=None, pointwise_constraint=None, bias_constraint=None, **kwargs)",
  { ...separable(1), aliases: ["keras.layers.SeparableConvolution1D"] },
);
export const SeparableConv2D = layer(
  "keras.layers.SeparableConv2D(filters, kernel_size, strides=(1, 1), padding='valid', data_format=None, dilation_rate=(1, 1), depth_multiplier=1, activation=None, use_bias=True, depthwise_initializer='glorot_uniform', pointwise_initializer='glorot_uniform', bias_initializer='zeros', depthwise_regularizer=None, pointwise_regularizer=None, bias_regularizer=None, activity_regularizer=None, depthwise_constraint=None, pointwise_constraint=None, bias_constraint=None, **kwargs)",
  { ...separable(2), aliases: ["keras.layers.SeparableConvolution2D"] },
);

function demandMultiplier(a: BoundArgs<"depth_multiplier">): void {
  const given = a.raw("depth_multiplier");
  if (given === null || less(countOf(a, "depth_multiplier"), 1) !== true) return;
  fail(
    "value",
    "ValueError",
    `Invalid value for argument \`depth_multiplier\`. Expected a strictly positive value. Received depth_multiplier=${repr(given)}.`,
  );
}
