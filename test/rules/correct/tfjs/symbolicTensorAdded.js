import * as tf from "@tensorflow/tfjs";

function residualBlock(x, units) {
  const y = tf.layers.dense({ units, activation: "relu" }).apply(x);
  return tf.layers.add().apply([x, y]);
}

const input = tf.input({ shape: [32] });
const model = tf.model({ inputs: input, outputs: residualBlock(input, 32) });
