import * as tf from "@tensorflow/tfjs";

const image = tf.input({ shape: [32] });
const trunk = tf.layers.dense({ units: 16, activation: "relu" }).apply(image);
const label = tf.layers.dense({ units: 5, activation: "softmax", name: "label" }).apply(trunk);
const box = tf.layers.dense({ units: 4, name: "box" }).apply(trunk);
const model = tf.model({ inputs: image, outputs: [label, box] });
model.compile({ optimizer: "adam", loss: ["categoricalCrossentropy", "meanSquaredError"] });
const ys = [tf.zeros([10, 5]), tf.zeros([10, 4])];
model.fit(tf.zeros([10, 32]), ys, { epochs: 1 });
