import * as tf from "@tensorflow/tfjs";

const input = tf.input({ shape: [32, 32, 3] });
const small = tf.layers.conv2d({ filters: 16, kernelSize: 3, activation: "relu" }).apply(input);
const large = tf.layers.conv2d({ filters: 16, kernelSize: 5, activation: "relu" }).apply(input);
const merged = tf.layers.concatenate().apply([small, large]);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
const output = tf.layers.dense({ units: 10 }).apply(tf.layers.flatten().apply(merged));
const model = tf.model({ inputs: input, outputs: output });
