import { ceilDiv, type Dim, floorDiv, isKnown, less, mod } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { outputSize, type Slide } from "../../arithmetic/window";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { convolutionMacs } from "../families/convolution";
import { lastAnswer } from "../kept";
import { type KerasSpec, layer } from "./layer";
import {
  axesOf,
  countOf,
  dataFormat,
  firstSpatialAxis,
  paddingOf,
  putTogether,
  takeApart,
} from "./standardize";
import { sliding } from "./windows";
import { repr, shapeWords } from "./words";

const DOCS = "https://keras.io/api/layers/convolution_layers/";

type WindowNames = "kernel_size" | "strides" | "padding" | "data_format" | "dilation_rate";
/** The arguments that say how a window slides over the spatial axes. */
export type WindowArgs = BoundArgs<WindowNames>;
/** The arguments on which a convolution's weights and output shape depend. */
export type ConvolutionArgs = BoundArgs<WindowNames | "filters" | "groups" | "use_bias" | "activation">;

/** What Conv1D, Conv2D and Conv3D have in common; only the rank differs. */
export function convolution(
  rank: 1 | 2 | 3,
): KerasSpec<WindowNames | "filters" | "groups" | "use_bias" | "activation"> {
  return {
    what: `A ${rank}-D convolution: every output channel is a learned kernel slid over the input's channels.`,
    docs: `${DOCS}convolution${rank}d/`,
    minimumRank: rank + 2,
    alsoTakes: ["lora_rank", "lora_alpha"],
    check: (a) => {
      demandFilters(a);
      checkGroups(a);
      checkWindow(a, rank, rank === 1 ? ["valid", "same", "causal"] : ["valid", "same"]);
      refuseDilatedStrides(a, rank);
    },
    weights: (a, x) => {
      const { channels } = takeApart(x, dataFormat(a));
      checkGroupsDivide(a, channels, x);
      const filters = countOf(a, "filters");
      return {
        kernel: [...kernelOf(a, rank), floorDiv(channels, a.int("groups")), filters],
        bias: a.flag("use_bias") && [filters],
      };
    },
    reach: (a, x) => windowOf(a, x, rank),
    shape: (a, x) => {
      checkGroupsDivide(a, takeApart(x, dataFormat(a)).channels, x);
      return slidOutput(a, x, rank, countOf(a, "filters"));
    },
    macs: (a, x, y) =>
      convolutionMacs(y, kernelOf(a, rank), takeApart(x, dataFormat(a)).channels, a.int("groups")),
  };
}

export const Conv1D = layer(
  "keras.layers.Conv1D(filters, kernel_size, strides=1, padding='valid', data_format=None, dilation_rate=1, groups=1, activation=None, use_bias=True, kernel_initializer='glorot_uniform', bias_initializer='zeros', kernel_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, bias_constraint=None, **kwargs)",
  { ...convolution(1), aliases: ["keras.layers.Convolution1D"] },
);
export const Conv2D = layer(
  "keras.layers.Conv2D(filters, kernel_size, strides=(1, 1), padding='valid', data_format=None, dilation_rate=(1, 1), groups=1, activation=None, use_bias=True, kernel_initializer='glorot_uniform', bias_initializer='zeros', kernel_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, bias_constraint=None, **kwargs)",
  { ...convolution(2), aliases: ["keras.layers.Convolution2D"] },
);
export const Conv3D = layer(
  "keras.layers.Conv3D(filters, kernel_size, strides=(1, 1, 1), padding='valid', data_format=None, dilation_rate=(1, 1, 1), groups=1, activation=None, use_bias=True, kernel_initializer='glorot_uniform', bias_initializer='zeros', kernel_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, bias_constraint=None, **kwargs)",
  { ...convolution(3), aliases: ["keras.layers.Convolution3D"] },
);

/** The kernel's size on each of `rank` axes; one integer stands for all, below 1 is a ValueError. */
export function kernelOf(a: WindowArgs, rank: number): Dims {
  return axesOf(a.raw("kernel_size"), "kernel_size", rank);
}

/** Refuses fewer than one filter with a ValueError; None passes here. */
export function demandFilters(a: BoundArgs<"filters">): void {
  const filters = a.raw("filters");
  if (filters !== null && less(countOf(a, "filters"), 1) === true) {
    const shown = repr(filters);
    fail(
      "value",
      "ValueError",
      `Invalid value for argument \`filters\`. Expected a strictly positive value. Received filters=${shown}.`,
    );
  }
}

function checkGroups(a: ConvolutionArgs): void {
  const groups = countOf(a, "groups");
  const filters = countOf(a, "filters");
  if (less(groups, 1) === true) {
    const received = `Received: groups=${repr(groups)}.`;
    fail("value", "ValueError", `The number of groups must be a positive integer. ${received}`, { groups });
  }
  const rest = mod(filters, groups);
  if (isKnown(rest) && rest !== 0) {
    fail(
      "divisibility",
      "ValueError",
      `The number of filters must be evenly divisible by the number of groups. Received: groups=${repr(groups)}, filters=${repr(filters)}.`,
      { groups, filters },
    );
  }
}

function checkGroupsDivide(a: ConvolutionArgs, channels: Dim, x: Dims): void {
  const groups = a.int("groups");
  const rest = mod(channels, groups);
  if (!isKnown(rest) || rest === 0) return;
  fail(
    "divisibility",
    "ValueError",
    `The number of input channels must be evenly divisible by the number of groups. Received groups=${repr(groups)}, but the input has ${repr(channels)} channels (full input shape is ${shapeWords(x)}).`,
    { groups, channels },
  );
}

/** Reads what describes the window once, so that the constructor's complaints come from the constructor. */
export function checkWindow(a: WindowArgs, rank: number, paddings?: readonly string[]): void {
  kernelOf(a, rank);
  axesOf(a.raw("strides"), "strides", rank);
  axesOf(a.raw("dilation_rate"), "dilation_rate", rank);
  paddingOf(a, paddings);
  dataFormat(a);
}

/** Strides and dilation both above 1 are a ValueError. */
export function refuseDilatedStrides(a: WindowArgs, rank: number): void {
  const strides = axesOf(a.raw("strides"), "strides", rank);
  const dilation = axesOf(a.raw("dilation_rate"), "dilation_rate", rank);
  const above1 = (size: Dim) => less(1, size) === true;
  if (!strides.some(above1) || !dilation.some(above1)) return;
  fail(
    "unsupported",
    "ValueError",
    `\`strides > 1\` not supported in conjunction with \`dilation_rate > 1\`. Received: strides=${shapeWords(strides)} and dilation_rate=${shapeWords(dilation)}`,
  );
}

/** The window of each walked axis, as the receptive field needs it. */
export const windowOf = lastAnswer((a: WindowArgs, x: Dims, rank: number) => {
  const format = dataFormat(a);
  const strides = axesOf(a.raw("strides"), "strides", rank);
  const dilation = axesOf(a.raw("dilation_rate"), "dilation_rate", rank);
  const padding = paddingOf(a, ["valid", "same", "causal"]);
  const sizes = takeApart(x, format).spatial;
  const axes = kernelOf(a, rank).map((kernel, i) =>
    sliding(sizes[i] ?? 1, padding, kernel, strides[i] ?? 1, dilation[i] ?? 1),
  );
  return { axes, firstAxis: firstSpatialAxis(format) };
});

/** The output's dimensions with `channels` channels; complains where a window does not fit its axis. */
export function slidOutput(a: WindowArgs, x: Dims, rank: number, channels: Dim): Dims {
  const format = dataFormat(a);
  const map = takeApart(x, format);
  const kernelShape = [...kernelOf(a, rank), map.channels, channels];
  if (x.length !== rank + 2) failKernelRank(kernelShape, x);
  const { axes } = windowOf(a, x, rank);
  const padding = paddingOf(a, ["valid", "same", "causal"]);
  const spatial = map.spatial.map((size, i) => slidSize(size, axes[i], padding));
  if (spatial.some((size) => less(size, 1) === true)) {
    const list = (name: "strides" | "dilation_rate") => axesOf(a.raw(name), name, rank);
    const dilation = `[${list("dilation_rate").map(repr).join(" ")}]`;
    fail(
      "empty-output",
      "ValueError",
      `Computed output size would be zero or negative. Received \`inputs shape=${shapeWords(x)}\`, \`kernel shape=${shapeWords(kernelShape)}\`, \`dilation_rate=${dilation}\`, \`strides=${shapeWords(list("strides"))}\`, \`padding=${padding}\`.`,
    );
  }
  return putTogether({ ...map, spatial, channels }, format);
}

function slidSize(size: Dim, window: Slide | undefined, padding: string): Dim {
  if (!window) return size;
  return padding === "valid" ? outputSize(size, window) : ceilDiv(size, window.stride);
}

function failKernelRank(kernelShape: Dims, x: Dims): never {
  return fail(
    "rank",
    "ValueError",
    `Kernel shape must have the same length as input, but received kernel of shape ${shapeWords(kernelShape)} and input of shape ${shapeWords(x)}.`,
    { expected: kernelShape.length, received: x.length },
  );
}
