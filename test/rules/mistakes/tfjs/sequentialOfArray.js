import * as tf from "@tensorflow/tfjs";

const model = tf.sequential([
  tf.layers.dense({ units: 8, inputShape: [4], activation: "relu" }),
  tf.layers.dense({ units: 2, activation: "softmax" }),
]);
model.predict(tf.zeros([1, 4]));
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
