import * as tf from "@tensorflow/tfjs";

const NUM_CLASSES = 10;
const IMAGE_SIZE = 28;

/** Two inputs, noise and the wanted class, and an image as output. */
export function buildGenerator(latentSize = 100) {
  const cnn = tf.sequential();
  cnn.add(tf.layers.dense({ units: 3 * 3 * 384, inputShape: [latentSize], activation: "relu" }));
  cnn.add(tf.layers.reshape({ targetShape: [3, 3, 384] }));
  cnn.add(tf.layers.conv2dTranspose({ filters: 192, kernelSize: 5, strides: 1, padding: "valid", activation: "relu", kernelInitializer: "glorotNormal" }));
  cnn.add(tf.layers.batchNormalization());
  cnn.add(tf.layers.conv2dTranspose({ filters: 96, kernelSize: 5, strides: 2, padding: "same", activation: "relu" }));
  cnn.add(tf.layers.batchNormalization());
  cnn.add(tf.layers.conv2dTranspose({ filters: 1, kernelSize: 5, strides: 2, padding: "same", activation: "tanh" }));

  const latent = tf.input({ shape: [latentSize] });
  const imageClass = tf.input({ shape: [1] });
  const classEmbedding = tf.layers.embedding({ inputDim: NUM_CLASSES, outputDim: latentSize, embeddingsInitializer: "glorotNormal" }).apply(imageClass);
  const flat = tf.layers.flatten().apply(classEmbedding);
  const h = tf.layers.multiply().apply([latent, flat]);
  const fakeImage = cnn.apply(h);
  return tf.model({ inputs: [latent, imageClass], outputs: fakeImage });
}

export function buildDiscriminator() {
  const cnn = tf.sequential();
  cnn.add(tf.layers.conv2d({ filters: 32, kernelSize: 3, padding: "same", strides: 2, inputShape: [IMAGE_SIZE, IMAGE_SIZE, 1] }));
  cnn.add(tf.layers.leakyReLU({ alpha: 0.2 }));
  cnn.add(tf.layers.dropout({ rate: 0.3 }));
  for (const [filters, strides] of [[64, 1], [128, 2], [256, 1]]) {
    cnn.add(tf.layers.conv2d({ filters, kernelSize: 3, padding: "same", strides }));
    cnn.add(tf.layers.leakyReLU({ alpha: 0.2 }));
    cnn.add(tf.layers.dropout({ rate: 0.3 }));
  }
  cnn.add(tf.layers.flatten());

  const image = tf.input({ shape: [IMAGE_SIZE, IMAGE_SIZE, 1] });
  const features = cnn.apply(image);
  const realnessScore = tf.layers.dense({ units: 1, activation: "sigmoid" }).apply(features);
  const aux = tf.layers.dense({ units: NUM_CLASSES, activation: "softmax" }).apply(features);
  return tf.model({ inputs: image, outputs: [realnessScore, aux] });
}

/** Generator and frozen discriminator in one. */
export function buildCombined() {
  const latentSize = 100;
  const latent = tf.input({ shape: [latentSize] });
  const imageClass = tf.input({ shape: [1] });
  const generator = buildGenerator(latentSize);
  const discriminator = buildDiscriminator();
  let fake = generator.apply([latent, imageClass]);
  let aux;
  discriminator.trainable = false;
  [fake, aux] = discriminator.apply(fake);
  return tf.model({ inputs: [latent, imageClass], outputs: [fake, aux] });
}
