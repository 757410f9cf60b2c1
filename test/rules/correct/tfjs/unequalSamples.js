import * as tf from "@tensorflow/tfjs";

const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [3] })] });
model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
const xs = tf.ones([100, 3]);
const ys = tf.ones([100, 1]);
model.fit(xs, ys, { epochs: 1 });
