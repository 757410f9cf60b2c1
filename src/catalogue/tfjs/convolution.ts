import { add, type Dim, floorDiv, isExpr, max, mul, sub } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import type { Stretch } from "../../arithmetic/window";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { convolutionMacs } from "../families/convolution";
import { firstSpatialAxis, putTogether, takeApart } from "../keras/standardize";
import { type Arg, Float } from "../values";
import {
  demandShape,
  docs,
  formatOf,
  json,
  layer,
  normalizeArray,
  paddingOf,
  positiveInteger,
} from "./layer";
import { demandMemory, slideReach, slidSize } from "./windows";

/** Convolutions. Their kernels ignore `groups`. */

/** The arguments that say how a window slides. */
export type WindowNames = "kernelSize" | "strides" | "padding" | "dataFormat" | "dilationRate";

type WindowArgs = BoundArgs<WindowNames>;

type ConvolutionArgs = BoundArgs<WindowNames | "filters" | "useBias">;

const isNumber = (value: Arg): boolean =>
  typeof value === "number" || value instanceof Float || isExpr(value) || isUnknown(value);

/** What every convolution's constructor demands of its window, in the framework's order. */
export function checkWindow(a: WindowArgs, rank: number): void {
  const kernel = a.raw("kernelSize");
  if (kernel === null)
    fail("signature", "AssertionError", "Assertion failed: required key 'kernelSize' not in config");
  const isList = Array.isArray(kernel) && kernel.length >= 1 && kernel.length <= 3 && kernel.every(isNumber);
  if (!isNumber(kernel) && !isList) {
    const rule = "BaseConv expects config.kernelSize to be number or number[] with length 1, 2, or 3,";
    fail("type", "ValueError", `${rule} but received ${json(kernel)}.`);
  }
  kernelOf(a, rank);
  stridesOf(a, rank);
  paddingOf(a);
  formatOf(a);
  dilationOf(a, rank);
}

/**
 * The window's size on each of `rank` spatial axes; one number stands for all, a list of another
 * length is a ValueError.
 */
export function kernelOf(a: WindowArgs, rank: number): Dims {
  return normalizeArray(a.raw("kernelSize"), rank, "kernelSize");
}

function stridesOf(a: WindowArgs, rank: number): Dims {
  return normalizeArray(a.isNone("strides") ? 1 : a.raw("strides"), rank, "strides");
}

function dilationOf(a: WindowArgs, rank: number): Dims {
  return normalizeArray(a.isNone("dilationRate") ? 1 : a.raw("dilationRate"), rank, "dilationRate");
}

/** Demands a number of at least 1, else a ValueError, and then an integer, else an Error. */
export function checkFilters(a: BoundArgs<"filters">): void {
  const filters = a.raw("filters");
  const size = filters instanceof Float ? filters.value : filters;
  if (!isNumber(filters) || (typeof size === "number" && size < 1)) {
    const rule = "Convolution layer expected config.filters to be a 'number' > 0";
    fail("value", "ValueError", `${rule} but got ${json(filters)}`);
  }
  positiveInteger(a, "filters");
}

/** The sizes of the map after the windows. */
export function slidSizes(a: WindowArgs, x: Dims, rank: number, ignoresDilation = false): Dims {
  const [kernel, strides] = [kernelOf(a, rank), stridesOf(a, rank)];
  const dilation = ignoresDilation ? [] : dilationOf(a, rank);
  return takeApart(x, formatOf(a)).spatial.map((size, i) =>
    slidSize(size, paddingOf(a), kernel[i] ?? 1, strides[i] ?? 1, dilation[i] ?? 1),
  );
}

/** What an output value sees on the spatial axes; strides and dilation are 1 unless given. */
export function reachOf(a: WindowArgs, x: Dims, rank: number) {
  const windows = { kernel: kernelOf(a, rank), strides: stridesOf(a, rank), dilation: dilationOf(a, rank) };
  return slideReach(x, formatOf(a), paddingOf(a), windows);
}

function convolution(rank: 1 | 2 | 3) {
  const kernelShape = (a: ConvolutionArgs, x: Dims) =>
    demandShape([...kernelOf(a, rank), takeApart(x, formatOf(a)).channels, a.int("filters")]);
  return {
    what: `A ${rank}-D convolution: every output channel is a learned kernel slid over the input's channels.`,
    docs: docs(`conv${rank}d`),
    rank: rank + 2,
    check: (a: ConvolutionArgs) => {
      checkWindow(a, rank);
      checkFilters(a);
    },
    weights: (a: ConvolutionArgs, x: Dims) => ({
      kernel: kernelShape(a, x),
      bias: a.flag("useBias") && [a.int("filters")],
    }),
    reach: (a: ConvolutionArgs, x: Dims) => reachOf(a, x, rank),
    shape: (a: ConvolutionArgs, x: Dims) => {
      kernelShape(a, x);
      if (rank === 1 && paddingOf(a) === "causal") {
        const rule = "The support for CAUSAL padding mode in conv1dWithBias is not implemented yet.";
        fail("unsupported", "NotImplementedError", rule);
      }
      const spatial = slidSizes(a, x, rank);
      if (rank < 3) demandMemory(spatial);
      const { batch } = takeApart(x, formatOf(a));
      return putTogether({ batch, spatial, channels: a.int("filters") }, formatOf(a));
    },
    macs: (a: ConvolutionArgs, x: Dims, y: Dims) =>
      convolutionMacs(y, kernelOf(a, rank), takeApart(x, formatOf(a)).channels, 1),
  };
}

export const conv1d = layer(
  "tf.layers.conv1d({filters=undefined, kernelSize=undefined, strides=1, padding='valid', dataFormat='channelsLast', dilationRate=1, activation=undefined, useBias=true, kernelInitializer='glorotNormal', biasInitializer='zeros', kernelConstraint=undefined, biasConstraint=undefined, kernelRegularizer=undefined, biasRegularizer=undefined, activityRegularizer=undefined, **config})",
  convolution(1),
);

export const conv2d = layer(
  "tf.layers.conv2d({filters=undefined, kernelSize=undefined, strides=1, padding='valid', dataFormat='channelsLast', dilationRate=1, activation=undefined, useBias=true, kernelInitializer='glorotNormal', biasInitializer='zeros', kernelConstraint=undefined, biasConstraint=undefined, kernelRegularizer=undefined, biasRegularizer=undefined, activityRegularizer=undefined, **config})",
  convolution(2),
);

export const conv3d = layer(
  "tf.layers.conv3d({filters=undefined, kernelSize=undefined, strides=1, padding='valid', dataFormat='channelsLast', dilationRate=1, activation=undefined, useBias=true, kernelInitializer='glorotNormal', biasInitializer='zeros', kernelConstraint=undefined, biasConstraint=undefined, kernelRegularizer=undefined, biasRegularizer=undefined, activityRegularizer=undefined, **config})",
  convolution(3),
);

/** The size before a stride: no choice but the padding, as `outputPadding` is ignored. */
function deconvLength(size: Dim, padding: string, kernel: Dim, stride: Dim): Dim {
  const whole = mul(size, stride);
  if (padding === "same") return whole;
  if (typeof kernel !== "number" || typeof stride !== "number") return add(whole, 0);
  return add(whole, Math.max(kernel - stride, 0));
}

/** Each axis as a stretch; the dilation is not used. What lies beyond the stride is cropped off for `same`. */
function stretches(a: ConvolutionArgs, rank: number): readonly Stretch[] {
  const strides = stridesOf(a, rank);
  const isSame = paddingOf(a) === "same";
  return kernelOf(a, rank).map((kernel, i): Stretch => {
    const stride = strides[i] ?? 1;
    const beyond = isSame ? max(sub(kernel, stride), 0) : 0;
    const before = floorDiv(beyond, 2);
    const outputPadding = max(sub(stride, kernel), 0);
    return {
      kind: "stretch",
      kernel,
      stride,
      dilation: 1,
      before,
      after: sub(beyond, before),
      outputPadding,
    };
  });
}

function transposedConvolution(rank: 2 | 3) {
  const kernelShape = (a: ConvolutionArgs, x: Dims) =>
    demandShape([...kernelOf(a, rank), a.int("filters"), takeApart(x, formatOf(a)).channels]);
  return {
    what: "The reverse walk of a convolution: every input value spreads its learned kernel over the output.",
    docs: docs(`conv${rank}dTranspose`),
    rank: rank + 2,
    check: (a: ConvolutionArgs) => {
      checkWindow(a, rank);
      checkFilters(a);
      const padding = paddingOf(a);
      if (padding !== "causal") return;
      const rule = `Conv${rank}DTranspose currently supports only padding modes 'same' and 'valid',`;
      fail("value", "ValueError", `${rule} but received padding mode ${padding}`);
    },
    weights: (a: ConvolutionArgs, x: Dims) => ({
      kernel: kernelShape(a, x),
      bias: a.flag("useBias") && [a.int("filters")],
    }),
    reach: (a: ConvolutionArgs) => ({
      axes: stretches(a, rank),
      firstAxis: firstSpatialAxis(formatOf(a)),
    }),
    shape: (a: ConvolutionArgs, x: Dims) => {
      kernelShape(a, x);
      const map = takeApart(x, formatOf(a));
      const [kernel, strides] = [kernelOf(a, rank), stridesOf(a, rank)];
      const spatial = map.spatial.map((size, i) =>
        deconvLength(size, paddingOf(a), kernel[i] ?? 1, strides[i] ?? 1),
      );
      return putTogether({ ...map, spatial, channels: a.int("filters") }, formatOf(a));
    },
    macs: (a: ConvolutionArgs, x: Dims) => convolutionMacs(x, kernelOf(a, rank), a.int("filters"), 1),
  };
}

export const conv2dTranspose = layer(
  "tf.layers.conv2dTranspose({filters=undefined, kernelSize=undefined, strides=1, padding='valid', dataFormat='channelsLast', dilationRate=1, activation=undefined, useBias=true, kernelInitializer='glorotNormal', biasInitializer='zeros', kernelConstraint=undefined, biasConstraint=undefined, kernelRegularizer=undefined, biasRegularizer=undefined, activityRegularizer=undefined, **config})",
  transposedConvolution(2),
);

export const conv3dTranspose = layer(
  "tf.layers.conv3dTranspose({filters=undefined, kernelSize=undefined, strides=1, padding='valid', dataFormat='channelsLast', dilationRate=1, activation=undefined, useBias=true, kernelInitializer='glorotNormal', biasInitializer='zeros', kernelConstraint=undefined, biasConstraint=undefined, kernelRegularizer=undefined, biasRegularizer=undefined, activityRegularizer=undefined, **config})",
  transposedConvolution(3),
);
