import * as tf from "@tensorflow/tfjs";

const twice = (x, filters) => [1, 2].reduce((y) => tf.layers.conv2d({ filters, kernelSize: 3, padding: "same", activation: "relu" }).apply(y), x);

export function unet({ size = 64, depth = 3, base = 8 } = {}) {
  const inputs = tf.input({ shape: [size, size, 1] });
  const skips = [];
  let x = inputs;
  for (let level = 0; level < depth; level++) {
    x = twice(x, base * 2 ** level);
    skips.push(x);
    x = tf.layers.maxPooling2d({ poolSize: 2 }).apply(x);
  }
  x = twice(x, base << depth);
  while (skips.length) {
    const skip = skips.pop();
    x = tf.layers.upSampling2d({ size: [2, 2] }).apply(x);
    x = tf.layers.concatenate({ axis: -1 }).apply([x, skip]);
    x = twice(x, skip.shape[3]);
  }
  const outputs = tf.layers.conv2d({ filters: 1, kernelSize: 1, activation: "sigmoid" }).apply(x);
  return tf.model({ inputs, outputs });
}
