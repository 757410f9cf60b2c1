import * as tf from "@tensorflow/tfjs";

const image = tf.input({ shape: [64] });
const other = tf.input({ shape: [64] });
const hidden = tf.layers.dense({ units: 32, activation: "relu" }).apply(other);
const output = tf.layers.dense({ units: 1 }).apply(hidden);
const model = tf.model({ inputs: image, outputs: output });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
