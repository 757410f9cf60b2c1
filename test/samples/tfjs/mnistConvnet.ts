import * as tf from "@tensorflow/tfjs";

interface ConvnetOptions {
  readonly filters: readonly number[];
  readonly dropout?: number;
  readonly batchNorm?: boolean;
}

const DEFAULTS: ConvnetOptions = { filters: [32, 64], dropout: 0.25, batchNorm: true };

export function createModel(options: Partial<ConvnetOptions> = {}): tf.LayersModel {
  const { filters, dropout = 0.5, batchNorm } = { ...DEFAULTS, ...options };
  const layers: tf.layers.Layer[] = filters.flatMap((size, i) => [
    tf.layers.conv2d({
      ...(i === 0 && { inputShape: [28, 28, 1] }),
      filters: size,
      kernelSize: 3,
      padding: "same",
      useBias: !batchNorm,
      name: `conv${i + 1}`,
    }),
    ...(batchNorm ? [tf.layers.batchNormalization({ name: `norm${i + 1}` })] : []),
    tf.layers.reLU(),
    tf.layers.maxPooling2d({ poolSize: 2 }),
  ]);
  const head = [
    tf.layers.flatten(),
    tf.layers.dropout({ rate: dropout }),
    tf.layers.dense({ units: 128, activation: "relu", name: "hidden" }),
    tf.layers.dense({ units: 10, activation: "softmax", name: "scores" }),
  ];
  return tf.sequential({ layers: [...layers, ...head], name: "convnet" });
}
