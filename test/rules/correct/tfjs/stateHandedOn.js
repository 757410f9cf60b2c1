import * as tf from "@tensorflow/tfjs";

const input = tf.input({ shape: [20, 8] });
const encoded = tf.layers.gru({ units: 16, returnState: true }).apply(input);
const output = tf.layers.dense({ units: 2 }).apply(encoded[0]);
const model = tf.model({ inputs: input, outputs: output });
