import * as tf from "@tensorflow/tfjs";

export function createModel() {
  const model = tf.sequential();
  model.add(tf.layers.dense({ units: 64, activation: "relu" }));
  //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
  model.add(tf.layers.dense({ units: 10, activation: "softmax" }));
  return model;
}

createModel();
