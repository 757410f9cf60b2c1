import * as tf from "@tensorflow/tfjs";

const frames = 8;
const model = tf.sequential();
model.add(tf.layers.timeDistributed({ layer: tf.layers.conv2d({ filters: 8, kernelSize: 3 }), inputShape: [frames, 32, 32, 3] }));
model.add(tf.layers.timeDistributed({ layer: tf.layers.globalAveragePooling2d({}) }));
model.add(tf.layers.lstm({ units: 16 }));
model.add(tf.layers.dense({ units: 2, activation: "softmax" }));
