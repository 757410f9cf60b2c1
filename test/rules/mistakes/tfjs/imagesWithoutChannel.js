import * as tf from "@tensorflow/tfjs";

const IMAGE_SIZE = 28;

const model = tf.sequential();
model.add(
  tf.layers.conv2d({
  //^^^^^^^^^^^^^^^^… error[shape-error]
    inputShape: [IMAGE_SIZE, IMAGE_SIZE],
    kernelSize: 5,
    filters: 8,
    activation: "relu",
  }),
);
model.add(tf.layers.maxPooling2d({ poolSize: [2, 2] }));
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ units: 10, activation: "softmax" }));
