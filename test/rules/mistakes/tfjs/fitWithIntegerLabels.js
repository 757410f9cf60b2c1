import * as tf from "@tensorflow/tfjs";

async function train() {
  const model = tf.sequential();
  model.add(tf.layers.dense({ inputShape: [4], units: 10, activation: "relu" }));
  model.add(tf.layers.dense({ units: 3, activation: "softmax" }));
  model.compile({ optimizer: "adam", loss: "categoricalCrossentropy" });

  const xs = tf.randomNormal([150, 4]);
  const ys = tf.zeros([150, 1]);
  await model.fit(xs, ys, { epochs: 10 });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
}

train();
