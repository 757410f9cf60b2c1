import * as tf from "@tensorflow/tfjs";

function residual(x: tf.SymbolicTensor, filters: number): tf.SymbolicTensor {
  const config = { filters, kernelSize: 3, padding: "same" as const };
  let y = tf.layers.conv2d({ ...config, activation: "relu" }).apply(x) as tf.SymbolicTensor;
  y = tf.layers.conv2d(config).apply(y) as tf.SymbolicTensor;
  return tf.layers.add().apply([x, y]) as tf.SymbolicTensor;
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
}

const input = tf.input({ shape: [28, 28, 1] });
const stem = tf.layers.conv2d({ filters: 16, kernelSize: 3, padding: "same" }).apply(input) as tf.SymbolicTensor;
const output = residual(residual(stem, 16), 32);
const model = tf.model({ inputs: input, outputs: output });
