import * as tf from "@tensorflow/tfjs";

async function train(features, labels) {
  const model = tf.sequential();
  model.add(tf.layers.dense({ inputShape: [10], units: 16, activation: "relu" }));
  model.add(tf.layers.dense({ units: 1, activation: "sigmoid" }));
  model.compile({ optimizer: "rmsprop", loss: "binaryCrossentropy", metrics: ["accuracy"] });
  await model.fit(features, labels, { epochs: 1, validationSplit: 0.2 });
  return model;
}

train(tf.randomNormal([40, 10]), tf.randomUniform([40, 1]).round());
