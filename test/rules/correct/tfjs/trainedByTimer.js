import * as tf from "@tensorflow/tfjs";

async function run() {
  const model = tf.sequential();
  model.add(tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 8, kernelSize: 5, activation: "relu" }));
  model.add(tf.layers.maxPooling2d({ poolSize: 2 }));
  model.add(tf.layers.flatten());
  model.add(tf.layers.dense({ units: 10, activation: "softmax" }));
  model.compile({ optimizer: "adam", loss: "categoricalCrossentropy" });
  await model.fit(tf.zeros([10, 28, 28, 1]), tf.zeros([10, 10]), { epochs: 1 });
}

setTimeout(run, 0);
