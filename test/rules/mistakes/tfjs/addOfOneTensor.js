import * as tf from "@tensorflow/tfjs";

const input = tf.input({ shape: [16] });
const hidden = tf.layers.dense({ units: 16, activation: "relu" }).apply(input);
const sum = tf.layers.add().apply(hidden);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
const model = tf.model({ inputs: input, outputs: sum });
