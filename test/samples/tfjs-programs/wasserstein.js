import * as tf from "@tensorflow/tfjs";

/** A Wasserstein GAN with weight clipping, whose critic has no activation at its end. */
const LATENT_SIZE = 64;
const CLIP = 0.01;

const generatorBlocks = [
  { filters: 128, strides: 2 },
  { filters: 64, strides: 2 },
];

export const generator = () => {
  const model = tf.sequential({ name: "generator" });
  model.add(tf.layers.dense({ units: 7 * 7 * 256, inputShape: [LATENT_SIZE], useBias: false }));
  model.add(tf.layers.batchNormalization({ momentum: 0.8 }));
  model.add(tf.layers.leakyReLU({ alpha: 0.2 }));
  model.add(tf.layers.reshape({ targetShape: [7, 7, 256] }));
  for (const { filters, strides } of generatorBlocks) {
    model.add(tf.layers.conv2dTranspose({ filters, strides, kernelSize: 5, padding: "same", useBias: false }));
    model.add(tf.layers.batchNormalization());
    model.add(tf.layers.reLU());
  }
  model.add(tf.layers.conv2d({ filters: 1, kernelSize: 5, padding: "same", activation: "tanh" }));
  return model;
};

export const critic = () => {
  const input = tf.input({ shape: [28, 28, 1] });
  const features = [64, 128, 256].reduce((x, filters, i) => {
    const y = tf.layers.conv2d({ filters, kernelSize: 5, strides: i < 2 ? 2 : 1, padding: "same" }).apply(x);
    const active = tf.layers.leakyReLU({ alpha: 0.2 }).apply(y);
    return i === 0 ? active : tf.layers.dropout({ rate: 0.3 }).apply(active);
  }, input);
  const score = tf.layers.dense({ units: 1 }).apply(tf.layers.flatten().apply(features));
  return tf.model({ inputs: input, outputs: score });
};

export function combined() {
  const [makes, judges] = [generator(), critic()];
  judges.trainable = false;
  const noise = tf.input({ shape: [LATENT_SIZE] });
  const model = tf.model({ inputs: noise, outputs: judges.apply(makes.apply(noise)) });
  model.compile({ optimizer: tf.train.rmsprop(0.00005), loss: (yTrue, yPred) => tf.mul(yTrue, yPred).mean() });
  return model;
}

export const clip = (model) => {
  const made = model ?? critic();
  for (const layer of made.layers) {
    const clipped = layer.getWeights().map((weight) => weight.clipByValue(-CLIP, CLIP));
    layer.setWeights(clipped);
  }
  return made;
};
