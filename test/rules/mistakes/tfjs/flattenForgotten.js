import * as tf from "@tensorflow/tfjs";

const model = tf.sequential();
model.add(tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 8, kernelSize: 3, activation: "relu" }));
model.add(tf.layers.maxPooling2d({ poolSize: 2 }));
model.add(tf.layers.dense({ units: 10, activation: "softmax" }));
model.compile({ optimizer: "adam", loss: "categoricalCrossentropy" });

const images = tf.zeros([100, 28, 28, 1]);
const labels = tf.oneHot(tf.zeros([100], "int32"), 10);
model.fit(images, labels, { epochs: 1 });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
// fix "Flatten the map first" => model.add(tf.layers.flatten());
