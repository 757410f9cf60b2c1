import { add, type Dim, floorDiv, less, max, min, mod, mul, product, sub } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { effectiveKernel, outputSize, type Stretch } from "../../arithmetic/window";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { checkWindow, demandFilters, kernelOf, refuseDilatedStrides } from "./convolution";
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
import { shapeWords } from "./words";

type Names =
  | "filters"
  | "kernel_size"
  | "strides"
  | "padding"
  | "output_padding"
  | "data_format"
  | "dilation_rate"
  | "use_bias";
type TransposedArgs = BoundArgs<Names>;

/** What Conv1DTranspose, Conv2DTranspose and Conv3DTranspose have in common; only the rank differs. */
export function transposedConvolution(rank: 1 | 2 | 3): KerasSpec<Names> {
  return {
    what: `A ${rank}-D transposed convolution: every input position writes a learned kernel onto a larger map.`,
    docs: `https://keras.io/api/layers/convolution_layers/convolution${rank}d_transpose/`,
    minimumRank: rank + 2,
    check: (a) => {
      demandFilters(a);
      checkWindow(a, rank);
      checkOutputPadding(a, rank);
      refuseDilatedStrides(a, rank);
    },
    weights: (a, x) => {
      const filters = countOf(a, "filters");
      return {
        kernel: [...kernelOf(a, rank), filters, takeApart(x, dataFormat(a)).channels],
        bias: a.flag("use_bias") && [filters],
      };
    },
    reach: (a) => ({ axes: windows(a, rank), firstAxis: firstSpatialAxis(dataFormat(a)) }),
    shape: (a, x) => {
      if (x.length !== rank + 2)
        fail("rank", "IndexError", "tuple index out of range", { received: x.length });
      const format = dataFormat(a);
      const map = takeApart(x, format);
      const all = windows(a, rank);
      const isTimesStride = paddingOf(a) === "same" && a.isNone("output_padding");
      const spatial = map.spatial.map((size, i) => stretched(size, all[i], isTimesStride));
      return putTogether({ ...map, spatial, channels: countOf(a, "filters") }, format);
    },
    // Every input value is multiplied with one whole kernel.
    macs: (a, x) => mul(product(x), mul(product(kernelOf(a, rank)), countOf(a, "filters"))),
  };
}

export const Conv1DTranspose = layer(
  "keras.layers.Conv1DTranspose(filters, kernel_size, strides=1, padding='valid', output_padding=None, data_format=None, dilation_rate=1, activation=None, use_bias=True, kernel_initializer='glorot_uniform', bias_initializer='zeros', kernel_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, bias_constraint=None, **kwargs)",
  { ...transposedConvolution(1), aliases: ["keras.layers.Convolution1DTranspose"] },
);
export const Conv2DTranspose = layer(
  "keras.layers.Conv2DTranspose(filters, kernel_size, strides=(1, 1), padding='valid', output_padding=None, data_format=None, dilation_rate=(1, 1), activation=None, use_bias=True, kernel_initializer='glorot_uniform', bias_initializer='zeros', kernel_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, bias_constraint=None, **kwargs)",
  {
    ...transposedConvolution(2),
    aliases: ["keras.layers.Convolution2DTranspose", "keras.layers.Deconvolution2D", "keras.layers.Deconv2D"],
  },
);
export const Conv3DTranspose = layer(
  "keras.layers.Conv3DTranspose(filters, kernel_size, strides=(1, 1, 1), padding='valid', data_format=None, output_padding=None, dilation_rate=(1, 1, 1), activation=None, use_bias=True, kernel_initializer='glorot_uniform', bias_initializer='zeros', kernel_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, bias_constraint=None, **kwargs)",
  { ...transposedConvolution(3), aliases: ["keras.layers.Convolution3DTranspose"] },
);

function outputPaddingOf(a: TransposedArgs, rank: number): Dims | undefined {
  return a.isNone("output_padding") ? undefined : axesOf(a.raw("output_padding"), "output_padding", rank, 0);
}

function checkOutputPadding(a: TransposedArgs, rank: number): void {
  const padding = outputPaddingOf(a, rank);
  const strides = axesOf(a.raw("strides"), "strides", rank);
  padding?.forEach((given, i) => {
    const stride = strides[i] ?? 1;
    if (less(given, stride) !== false) return;
    const received = `Received: output_padding=${shapeWords(padding)}, strides=${shapeWords(strides)}`;
    fail(
      "value",
      "ValueError",
      `\`output_padding\` must be strictly less than \`strides\` for all dimensions. At dimension ${i}, \`output_padding\` is ${String(given)} but \`strides\` is ${String(stride)}. ${received}`,
    );
  });
}

/** `same` without output_padding is spelled out, so that a symbolic size stays `2·H`. */
function stretched(size: Dim, window: Stretch | undefined, isTimesStride: boolean): Dim {
  if (!window) return size;
  return isTimesStride ? mul(size, window.stride) : outputSize(size, window);
}

/**
 * Each axis as a stretch. For `same`, Keras defines the output as `input·stride`, or with output_padding as
 * `(input − 1)·stride + K mod 2 + output_padding`, K being the dilated kernel; what exceeds is cropped.
 */
function windows(a: TransposedArgs, rank: number): readonly Stretch[] {
  const strides = axesOf(a.raw("strides"), "strides", rank);
  const dilation = axesOf(a.raw("dilation_rate"), "dilation_rate", rank);
  const given = outputPaddingOf(a, rank);
  const isSame = paddingOf(a) === "same";
  return kernelOf(a, rank).map((kernel, i): Stretch => {
    const stride = strides[i] ?? 1;
    const window = { kind: "stretch" as const, kernel, stride, dilation: dilation[i] ?? 1 };
    const k = effectiveKernel(window);
    if (!isSame) {
      return { ...window, before: 0, after: 0, outputPadding: given?.[i] ?? sub(max(k, stride), k) };
    }
    // In JAX's terms: so many zeros stand around the spread input.
    const zeros = given ? sub(add(add(k, mod(k, 2)), given[i] ?? 0), 2) : sub(add(stride, k), 2);
    const left = min(sub(zeros, floorDiv(zeros, 2)), sub(k, 1));
    const before = sub(sub(k, 1), left);
    return { ...window, before, after: sub(sub(k, 1), sub(zeros, left)), outputPadding: 0 };
  });
}
