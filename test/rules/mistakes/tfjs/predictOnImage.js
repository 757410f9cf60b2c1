import * as tf from "@tensorflow/tfjs";

const model = tf.sequential();
model.add(tf.layers.dense({ inputShape: [784], units: 128, activation: "relu" }));
model.add(tf.layers.dense({ units: 10, activation: "softmax" }));

const image = tf.zeros([1, 28, 28]);
const scores = model.predict(image);
//             ^^^^^^^^^^^^^^^^^^^^ error[shape-error]
scores.print();
