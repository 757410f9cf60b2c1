import * as tf from "@tensorflow/tfjs";

const input = tf.input({ shape: [10, 6] });
const encoded = tf.layers.dense({ units: 12 }).apply(input) as tf.SymbolicTensor;
const split = tf.layers.reshape({ targetShape: [5, 24] }).apply(encoded) as tf.SymbolicTensor;
const model = tf.model({ inputs: input, outputs: split });
