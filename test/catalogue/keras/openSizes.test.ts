import { describe, expect, it } from "vitest";
import { type Dim, symbol } from "../../../src/arithmetic/dimension";
import { formatDim, formatShape } from "../../../src/arithmetic/format";
import { Problem } from "../../../src/arithmetic/problem";
import { isUnknown } from "../../../src/arithmetic/unknown";
import { callLayer, constructLayer, countOf, firstTensor, weightsOf } from "../../../src/catalogue/apply";
import { lookup } from "../../../src/catalogue/index";
import { type Arg, Tensor } from "../../../src/catalogue/values";

const [N, H, W, T] = [symbol("N"), symbol("H"), symbol("W"), symbol("T")];
const image: readonly Dim[] = [N, H, W, 3];
const sequence: readonly Dim[] = [N, T, 16];
const table: readonly Dim[] = [N, 16];

type Options = Readonly<Record<string, Arg>>;

/** Output shape, trainable and other parameters, multiply-adds, or what the framework complains about. */
function answer(name: string, options: Options, inputs: readonly Arg[]): string {
  const entry = lookup(name);
  if (entry?.kind !== "layer") throw new Error(`no entry for ${name}`);
  const config = constructLayer(entry, [], new Map(Object.entries(options)));
  if (config instanceof Problem) return `${config.exception}: ${config.message}`;
  const { output, macs, problem } = callLayer(config, inputs, new Map());
  if (problem) return `${problem.exception}: ${problem.message}`;
  const weights = weightsOf(config, firstTensor(inputs), inputs);
  if (weights instanceof Problem || isUnknown(weights)) throw new Error("no weights");
  const counts = [weights.trainable, weights.nonTrainable].map((group) => formatDim(countOf(group)));
  const y = firstTensor(output);
  const shape = isUnknown(output) ? output.reason : y ? formatShape(y.shape) : String(output);
  return `${shape} · ${counts.join("+")} · ${formatDim(macs)}`;
}

describe("Keras's layers on inputs of open size", () => {
  const rows: readonly (readonly [string, Options, readonly Dim[], string])[] = [
    ["Conv2D", { filters: 8, kernel_size: 3 }, image, "(N, H − 2, W − 2, 8) · 224+0 · 216·N·(H − 2)·(W − 2)"],
    [
      "Conv2D",
      { filters: 8, kernel_size: 3, strides: 2, padding: "same" },
      image,
      "(N, ⌈H/2⌉, ⌈W/2⌉, 8) · 224+0 · 216·N·⌈H/2⌉·⌈W/2⌉",
    ],
    [
      "Conv2D",
      { filters: 8, kernel_size: 3, data_format: "channels_first" },
      [N, 3, H, W],
      "(N, 8, H − 2, W − 2) · 224+0 · 216·N·(H − 2)·(W − 2)",
    ],
    [
      "Conv2D",
      { filters: 8, kernel_size: 3, trainable: false },
      image,
      "(N, H − 2, W − 2, 8) · 0+224 · 216·N·(H − 2)·(W − 2)",
    ],
    ["Conv1D", { filters: 8, kernel_size: 3, padding: "causal" }, sequence, "(N, T, 8) · 392+0 · 384·N·T"],
    [
      "Conv2DTranspose",
      { filters: 8, kernel_size: 3, strides: 2, padding: "same" },
      image,
      "(N, 2H, 2W, 8) · 224+0 · 216·N·H·W",
    ],
    ["DepthwiseConv2D", { kernel_size: 3 }, image, "(N, H − 2, W − 2, 3) · 30+0 · 27·N·(H − 2)·(W − 2)"],
    [
      "SeparableConv2D",
      { filters: 8, kernel_size: 3, padding: "same" },
      image,
      "(N, H, W, 8) · 59+0 · 51·N·H·W",
    ],
    ["MaxPooling2D", {}, image, "(N, ⌊H/2⌋, ⌊W/2⌋, 3) · 0+0 · 0"],
    ["AveragePooling2D", { pool_size: 2, padding: "same" }, image, "(N, ⌈H/2⌉, ⌈W/2⌉, 3) · 0+0 · 0"],
    ["GlobalAveragePooling2D", {}, image, "(N, 3) · 0+0 · 0"],
    ["BatchNormalization", {}, image, "(N, H, W, 3) · 6+6 · 0"],
    ["LayerNormalization", {}, sequence, "(N, T, 16) · 32+0 · 0"],
    ["GroupNormalization", { groups: 3 }, image, "(N, H, W, 3) · 6+0 · 0"],
    ["Dense", { units: 10 }, table, "(N, 10) · 170+0 · 160N"],
    ["Dense", { units: 10 }, sequence, "(N, T, 10) · 170+0 · 160·N·T"],
    ["Embedding", { input_dim: 1000, output_dim: 64 }, [N, T], "(N, T, 64) · 64000+0 · 0"],
    ["Flatten", {}, image, "(N, 3·H·W) · 0+0 · 0"],
    ["Reshape", { target_shape: [-1, 3] }, image, "(N, H·W, 3) · 0+0 · 0"],
    ["Permute", { dims: [2, 1] }, sequence, "(N, 16, T) · 0+0 · 0"],
    ["RepeatVector", { n: 5 }, table, "(N, 5, 16) · 0+0 · 0"],
    ["LSTM", { units: 8 }, sequence, "(N, 8) · 800+0 · 768·N·T"],
    ["LSTM", { units: 8, return_sequences: true }, sequence, "(N, T, 8) · 800+0 · 768·N·T"],
    ["GRU", { units: 8 }, sequence, "(N, 8) · 624+0 · 576·N·T"],
    ["SimpleRNN", { units: 8 }, sequence, "(N, 8) · 200+0 · 192·N·T"],
    ["UpSampling2D", {}, image, "(N, 2H, 2W, 3) · 0+0 · 0"],
    ["ZeroPadding2D", { padding: 1 }, image, "(N, H + 2, W + 2, 3) · 0+0 · 0"],
    ["Cropping2D", { cropping: 1 }, image, "(N, H − 2, W − 2, 3) · 0+0 · 0"],
    ["Rescaling", { scale: 2 }, image, "(N, H, W, 3) · 0+0 · 0"],
    ["Resizing", { height: 32, width: 32 }, image, "(N, 32, 32, 3) · 0+0 · 0"],
    ["Normalization", {}, image, "(N, H, W, 3) · 0+7 · 0"],
    ["PReLU", { shared_axes: [1, 2] }, image, "(N, H, W, 3) · 3+0 · 0"],
    ["Dropout", { rate: 0 }, table, "(N, 16) · 0+0 · 0"],
    ["CategoryEncoding", { num_tokens: 5 }, table, "(N, 5) · 0+0 · 0"],
  ];
  it.each(rows)("%s(%j) on %j", (name, options, x, expected) => {
    expect(answer(`keras.layers.${name}`, options, [new Tensor(x)])).toBe(expected);
  });
});

describe("Keras's layers on several inputs of open size", () => {
  const [q, v] = [new Tensor(sequence), new Tensor([N, 7, 16])];
  const rows: readonly (readonly [string, Options, readonly Arg[], string])[] = [
    ["Add", {}, [[q, q]], "(N, T, 16) · 0+0 · 0"],
    ["Concatenate", {}, [[q, q]], "(N, T, 32) · 0+0 · 0"],
    ["Concatenate", { axis: 1 }, [[q, v]], "(N, T + 7, 16) · 0+0 · 0"],
    ["Dot", { axes: 2 }, [[q, v]], "(N, T, 7) · 0+0 · 112·N·T"],
    ["MultiHeadAttention", { num_heads: 4, key_dim: 8 }, [q, v], "(N, T, 16) · 2160+0 · 1472·N·T + 7168N"],
    ["Attention", {}, [[q, v]], "(N, T, 16) · 0+0 · 224·N·T"],
  ];
  it.each(rows)("%s(%j)", (name, options, inputs, expected) => {
    expect(answer(`keras.layers.${name}`, options, inputs)).toBe(expected);
  });
});

describe("Keras complains", () => {
  const rows: readonly (readonly [string, Options, readonly Dim[], string])[] = [
    [
      "Conv2D",
      { filters: 8, kernel_size: 3, padding: "full" },
      image,
      "ValueError: The `padding` argument must be a list/tuple or one of {'valid', 'same'}. Received: full",
    ],
    [
      "Conv2D",
      { filters: 8, kernel_size: 3 },
      table,
      "ValueError: Input 0 with name 'None' of layer 'conv2d' is incompatible with the layer: expected min_ndim=4, found ndim=2. Full shape received: (None, 16)",
    ],
    [
      "Conv2D",
      { filters: 8, kernel_size: 5 },
      [N, 4, 4, 3],
      "ValueError: Computed output size would be zero or negative. Received `inputs shape=(None, 4, 4, 3)`, `kernel shape=(5, 5, 3, 8)`, `dilation_rate=[1 1]`, `strides=(1, 1)`, `padding=valid`.",
    ],
    [
      "Conv2D",
      { filters: 9, kernel_size: 3, groups: 2 },
      image,
      "ValueError: The number of filters must be evenly divisible by the number of groups. Received: groups=2, filters=9.",
    ],
    [
      "Dense",
      { units: 0 },
      table,
      "ValueError: Received an invalid value for `units`, expected a positive integer. Received: units=0",
    ],
    [
      "Dense",
      { units: 8, activation: "rellu" },
      table,
      "ValueError: Could not interpret activation function identifier: rellu",
    ],
    [
      "Reshape",
      { target_shape: [5, 4] },
      table,
      "ValueError: The total size of the tensor must be unchanged. Received: input_shape=(16,), target_shape=(5, 4)",
    ],
    [
      "LSTM",
      { units: 8 },
      table,
      "ValueError: Input 0 with name 'None' of layer 'lstm' is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (None, 16)",
    ],
    [
      "MaxPooling2D",
      { pool_size: 3 },
      [N, 2, 2, 3],
      "ValueError: Computed output size would be zero or negative. Received: `inputs.shape=[None 2 2 3]`, `pool_size=[3 3]`, `strides=(3, 3)`, `padding=valid`.",
    ],
    ["BatchNormalization", { axis: 4 }, image, "IndexError: tuple index out of range"],
  ];
  it.each(rows)("%s(%j) on %j", (name, options, x, expected) => {
    expect(answer(`keras.layers.${name}`, options, [new Tensor(x)])).toBe(expected);
  });
});

describe("TensorFlow.js's layers on inputs of open size", () => {
  const rows: readonly (readonly [string, Options, readonly Dim[], string])[] = [
    [
      "conv2d",
      { filters: 8, kernelSize: 3, groups: 2 },
      image,
      "(N, H − 2, W − 2, 8) · 224+0 · 216·N·(H − 2)·(W − 2)",
    ],
    [
      "conv2d",
      { filters: 8, kernelSize: 3, strides: 2, padding: "same" },
      image,
      "(N, ⌈H/2⌉, ⌈W/2⌉, 8) · 224+0 · 216·N·⌈H/2⌉·⌈W/2⌉",
    ],
    [
      "conv2dTranspose",
      { filters: 8, kernelSize: 3, strides: 2 },
      image,
      "(N, 2H + 1, 2W + 1, 8) · 224+0 · 216·N·H·W",
    ],
    ["depthwiseConv2d", { kernelSize: 3 }, image, "(N, H − 2, W − 2, 3) · 30+0 · 27·N·(H − 2)·(W − 2)"],
    [
      "separableConv2d",
      { filters: 8, kernelSize: 3 },
      image,
      "(N, H − 2, W − 2, 8) · 59+0 · 51·N·(H − 2)·(W − 2)",
    ],
    ["maxPooling2d", { poolSize: 2 }, image, "(N, ⌊H/2⌋, ⌊W/2⌋, 3) · 0+0 · 0"],
    ["globalAveragePooling2d", {}, image, "(N, 3) · 0+0 · 0"],
    ["batchNormalization", {}, image, "(N, H, W, 3) · 6+6 · 0"],
    ["dense", { units: 10 }, table, "(N, 10) · 170+0 · 160N"],
    ["flatten", {}, image, "(N, 3·H·W) · 0+0 · 0"],
    ["lstm", { units: 8, returnSequences: true }, sequence, "(N, T, 8) · 800+0 · 768·N·T"],
    ["gru", { units: 8 }, sequence, "(N, 8) · 600+0 · 576·N·T"],
    ["zeroPadding2d", {}, image, "(N, H + 2, W + 2, 3) · 0+0 · 0"],
    ["upSampling2d", {}, image, "(N, 2H, 2W, 3) · 0+0 · 0"],
    [
      "conv1d",
      { filters: 8, kernelSize: 3, padding: "causal" },
      sequence,
      "NotImplementedError: The support for CAUSAL padding mode in conv1dWithBias is not implemented yet.",
    ],
    [
      "gru",
      { units: 8, resetAfter: true },
      sequence,
      "ValueError: GRUCell does not support reset_after parameter set to true.",
    ],
    ["dense", { units: 0 }, table, "Error: Expected units to be a positive integer, but got 0."],
  ];
  it.each(rows)("%s(%j) on %j", (name, options, x, expected) => {
    expect(answer(`tf.layers.${name}`, options, [new Tensor(x)])).toBe(expected);
  });
});
