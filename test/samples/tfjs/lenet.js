import * as tf from "@tensorflow/tfjs";

const IMAGE_SIZE = 32;
const CLASSES = 10;

// LeNet-5 with its average pooling and tanh.
export function createModel() {
  const model = tf.sequential();
  model.add(
    tf.layers.conv2d({
      inputShape: [IMAGE_SIZE, IMAGE_SIZE, 1],
      filters: 6,
      kernelSize: 5,
      activation: "tanh",
    }),
  );
  model.add(tf.layers.averagePooling2d({ poolSize: 2, strides: 2 }));
  model.add(tf.layers.conv2d({ filters: 16, kernelSize: 5, activation: "tanh" }));
  model.add(tf.layers.averagePooling2d({ poolSize: [2, 2] }));
  model.add(tf.layers.flatten());
  for (const units of [120, 84]) {
    model.add(tf.layers.dense({ units, activation: "tanh" }));
  }
  model.add(tf.layers.dense({ units: CLASSES, activation: "softmax" }));
  return model;
}
