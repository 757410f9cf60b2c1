import * as tf from "@tensorflow/tfjs";

const model = tf.sequential();
model.add(tf.layers.dense({ inputShape: [4], unit: 16, activation: "relu" }));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
model.add(tf.layers.dense({ units: 3, activation: "softmax" }));
model.compile({ optimizer: "sgd", loss: "categoricalCrossentropy" });
