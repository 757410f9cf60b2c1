import * as tf from "@tensorflow/tfjs";

async function mask(model, image) {
  const output = model.predict(image.expandDims(0));
  return output.squeeze([0]);
}

const segmenter = tf.sequential();
segmenter.add(tf.layers.conv2d({ inputShape: [16, 16, 3], filters: 2, kernelSize: 1, activation: "softmax" }));
mask(segmenter, tf.zeros([16, 16, 3]));
