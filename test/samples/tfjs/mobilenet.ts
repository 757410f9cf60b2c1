import * as tf from "@tensorflow/tfjs";

type Block = { filters: number; stride?: number; repeat?: number };

const BLOCKS: Block[] = [
  { filters: 64 },
  { filters: 128, stride: 2 },
  { filters: 128 },
  { filters: 256, stride: 2, repeat: 2 },
  { filters: 512, stride: 2, repeat: 3 },
];

function normalized(x: tf.SymbolicTensor, name: string): tf.SymbolicTensor {
  const y = tf.layers.batchNormalization({ axis: -1, name: `${name}_bn` }).apply(x) as tf.SymbolicTensor;
  return tf.layers.reLU({ maxValue: 6, name: `${name}_relu` }).apply(y) as tf.SymbolicTensor;
}

function block(x: tf.SymbolicTensor, { filters, stride = 1 }: Block, id: number): tf.SymbolicTensor {
  const depthwise = tf.layers.depthwiseConv2d({
    kernelSize: 3,
    strides: stride,
    padding: "same",
    useBias: false,
    name: `dw_${id}`,
  });
  const y = normalized(depthwise.apply(x) as tf.SymbolicTensor, `dw_${id}`);
  const pointwise = tf.layers.conv2d({
    filters,
    kernelSize: 1,
    padding: "same",
    useBias: false,
    name: `pw_${id}`,
  });
  return normalized(pointwise.apply(y) as tf.SymbolicTensor, `pw_${id}`);
}

/** MobileNet's blocks; `alpha` makes every layer thinner. */
export function createModel(alpha = 0.5, classes = 100): tf.LayersModel {
  const image = tf.input({ shape: [128, 128, 3], name: "image" });
  const width = (filters: number) => Math.floor(filters * alpha);
  const stem = tf.layers.conv2d({
    filters: width(32),
    kernelSize: 3,
    strides: 2,
    padding: "same",
    useBias: false,
    name: "stem",
  });
  let x = normalized(stem.apply(image) as tf.SymbolicTensor, "stem");
  let id = 0;
  for (const { repeat = 1, ...each } of BLOCKS) {
    for (let i = 0; i < repeat; i++) {
      id += 1;
      x = block(x, { filters: width(each.filters), stride: i === 0 ? each.stride : 1 }, id);
    }
  }
  const pooled = tf.layers.globalAveragePooling2d({ name: "pool" }).apply(x);
  const scores = tf.layers.dense({ units: classes, activation: "softmax", name: "scores" }).apply(pooled);
  return tf.model({ inputs: image, outputs: scores as tf.SymbolicTensor, name: "mobilenet" });
}
