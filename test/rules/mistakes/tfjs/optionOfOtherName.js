import * as tf from "@tensorflow/tfjs";

const config = { hiddenUnits: 32, numClasses: 5 };

export function createModel({ hiddenUnits, classes }) {
  return tf.sequential({
    layers: [
      tf.layers.dense({ inputShape: [20], units: hiddenUnits, activation: "relu" }),
      tf.layers.dense({ units: classes, activation: "softmax" }),
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
    ],
  });
}

createModel(config);
