import * as tf from "@tensorflow/tfjs";

const model = tf.sequential({ layers: [tf.layers.dense({ units: 3, inputShape: [5], activation: "softmax" })] });
model.compile({ optimizer: "adam", loss: "categoricalCrossentropy" });

async function train() {
  await model.fit(tf.zeros([12, 5]), tf.zeros([12, 3]), {
    epochs: 1,
    validationData: [tf.zeros([4, 5]), tf.zeros([4, 3])],
  });
}
train();
