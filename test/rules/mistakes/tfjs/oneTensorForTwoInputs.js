import * as tf from "@tensorflow/tfjs";

const a = tf.input({ shape: [4], name: "a" });
const b = tf.input({ shape: [6], name: "b" });
const joined = tf.layers.concatenate().apply([a, b]);
const output = tf.layers.dense({ units: 1, activation: "sigmoid" }).apply(joined);
const model = tf.model({ inputs: [a, b], outputs: output });
model.compile({ optimizer: "adam", loss: "binaryCrossentropy" });
const features = tf.randomNormal([20, 10]);
const labels = tf.randomUniform([20, 1], 0, 2, "int32");
model.fit(features, labels, { epochs: 1 });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
