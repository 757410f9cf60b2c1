import * as tf from "@tensorflow/tfjs";

const input = tf.input({ shape: [4] });
const hidden = tf.layers.dense({ units: 8, activation: "relu" }).apply(input);
const output = tf.layers.dense({ units: 1 }).apply(hidden);
const model = tf.model({ inputs: input, outputs: output });
