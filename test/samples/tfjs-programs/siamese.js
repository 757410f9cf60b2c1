import * as tf from "@tensorflow/tfjs";

/** The same network for both images; its weights count once. */
export function siamese() {
  const tower = tf.sequential({
    layers: [
      tf.layers.conv2d({ inputShape: [20, 20, 1], filters: 4, kernelSize: 5, activation: "relu" }),
      tf.layers.averagePooling2d({ poolSize: 2 }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 16 }),
    ],
  });
  const [left, right] = ["left", "right"].map((name) => tf.input({ shape: [20, 20, 1], name }));
  const features = [left, right].map((image) => tower.apply(image));
  const distance = tf.layers.dot({ axes: -1, normalize: true }).apply(features);
  return tf.model({ inputs: [left, right], outputs: tf.layers.dense({ units: 1, activation: "sigmoid" }).apply(distance) });
}
