import * as tf from "@tensorflow/tfjs";

const data = tf.randomNormal([60, 28, 28, 1]);
const labels = tf.oneHot(tf.zeros([60], "int32"), 10);

const model = tf.sequential();
model.add(tf.layers.conv2d({ inputShape: data.shape.slice(1), filters: 4, kernelSize: 3 }));
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ units: 10, activation: "softmax" }));
model.compile({ optimizer: "adam", loss: "categoricalCrossentropy" });
model.fit(data, labels, { epochs: 1 });
