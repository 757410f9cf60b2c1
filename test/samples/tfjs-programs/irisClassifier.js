import * as tf from "@tensorflow/tfjs";

const IRIS_CLASSES = ["setosa", "versicolor", "virginica"];

/** A small network that is trained in the browser from what the user has set in the form. */
export async function trainable(shapes = { features: [4] }) {
  const { features } = shapes;
  const model = tf.sequential();
  model.add(tf.layers.dense({ units: 10, activation: "sigmoid", inputShape: [features[0]] }));
  model.add(tf.layers.dense({ units: IRIS_CLASSES.length, activation: "softmax" }));
  model.summary();

  const optimizer = tf.train.adam(0.01);
  model.compile({ optimizer, loss: "categoricalCrossentropy", metrics: ["accuracy"] });
  return model;
}

if (typeof document !== "undefined") {
  document.getElementById("train").addEventListener("click", async () => {
    const model = await trainable();
    await model.fit(tf.zeros([12, 4]), tf.zeros([12, 3]), { epochs: 2, callbacks: { onEpochEnd: (epoch) => console.log(epoch) } });
  });
}
