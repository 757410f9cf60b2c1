import * as tf from "@tensorflow/tfjs";

const LATENT = 100;

const generator = tf.sequential({
  layers: [
    tf.layers.dense({ inputShape: [LATENT], units: 7 * 7 * 32, activation: "relu" }),
    tf.layers.reshape({ targetShape: [7, 7, 64] }),
    //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
    tf.layers.conv2dTranspose({ filters: 1, kernelSize: 4, strides: 4, padding: "same" }),
  ],
});
generator.predict(tf.randomNormal([1, LATENT])).print();
