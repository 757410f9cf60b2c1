import * as tf from "@tensorflow/tfjs";

const maxLen = 50;
const model = tf.sequential();
model.add(tf.layers.embedding({ inputDim: 500, outputDim: 8, inputLength: maxLen }));
model.add(tf.layers.globalAveragePooling1d({}));
model.add(tf.layers.dense({ units: 2, activation: "softmax" }));

const padded = tf.zeros([4, 100], "int32");
const answer = model.predict(padded);
//             ^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
