import * as tf from "@tensorflow/tfjs";

const inputs = tf.tensor2d([0, 0, 0, 1, 1, 0, 1, 1], [4, 2]);
const labels = tf.tensor2d([[0], [1], [1], [0]]);

const model = tf.sequential();
model.add(tf.layers.dense({ units: 4, inputShape: [2], activation: "tanh" }));
model.add(tf.layers.dense({ units: 1, activation: "sigmoid" }));
model.compile({ optimizer: tf.train.sgd(0.5), loss: "binaryCrossentropy" });
model.fit(inputs, labels, { epochs: 2 });
