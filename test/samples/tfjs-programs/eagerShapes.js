import * as tf from "@tensorflow/tfjs";

const RAW = [
  [5.1, 3.5, 1.4, 0.2, 0],
  [4.9, 3.0, 1.4, 0.2, 1],
  [6.2, 3.4, 5.4, 2.3, 2],
];

/** Features and labels, as tensors; the model takes its sizes from them. */
function toTensors() {
  return tf.tidy(() => {
    const all = tf.tensor2d(RAW);
    const xs = all.slice([0, 0], [-1, 4]);
    const { mean, spread } = { mean: xs.mean(0), spread: xs.sub(xs.mean(0)).square().mean(0).sqrt() };
    const ys = tf.oneHot(tf.tensor1d(RAW.map((row) => row[4]), "int32"), 3);
    return { xs: xs.sub(mean).div(spread.add(1e-7)), ys: ys.toFloat() };
  });
}

export function fitted() {
  const { xs, ys } = toTensors();
  const model = tf.sequential();
  model.add(tf.layers.dense({ units: 8, activation: "relu", inputShape: [xs.shape[1]] }));
  model.add(tf.layers.dense({ units: ys.shape[1], activation: "softmax" }));
  return model;
}

export function onImages() {
  const image = tf.zeros([30, 40, 3]);
  const batch = tf.image.resizeBilinear(image, [24, 24]).expandDims(0).concat(tf.ones([1, 24, 24, 3]));
  const maps = tf.maxPool(tf.conv2d(batch, tf.randomNormal([3, 3, 3, 6]), 1, "same").relu(), 2, 2, "valid");
  const features = tf.stack([maps, maps]).unstack()[0].reshape([batch.shape[0], -1]);
  return tf.sequential({ layers: [tf.layers.dense({ units: tf.concat([features, features], 1).shape[1] / 864, inputShape: features.shape.slice(1) })] });
}
