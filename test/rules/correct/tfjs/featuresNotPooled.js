import * as tf from "@tensorflow/tfjs";

const base = tf.sequential({ name: "base" });
base.add(tf.layers.conv2d({ inputShape: [64, 64, 3], filters: 16, kernelSize: 3, strides: 2, name: "features" }));
base.add(tf.layers.reLU({ name: "act" }));
base.add(tf.layers.globalAveragePooling2d({ name: "pool" }));
base.add(tf.layers.dense({ units: 100, name: "predictions" }));

const layer = base.getLayer("pool");
const truncated = tf.model({ inputs: base.inputs, outputs: layer.output });
const head = tf.sequential();
head.add(tf.layers.dense({ inputShape: [16], units: 32, activation: "relu" }));
head.add(tf.layers.dense({ units: 3, activation: "softmax" }));
const features = truncated.predict(tf.zeros([1, 64, 64, 3]));
head.predict(features);
