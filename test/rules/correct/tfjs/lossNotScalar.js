import * as tf from "@tensorflow/tfjs";

const weights = tf.variable(tf.truncatedNormal([4, 2]));
const optimizer = tf.train.adam(0.05);
const xs = tf.randomUniform([10, 4]);
const ys = tf.randomUniform([10, 2]);

function step() {
  return optimizer.minimize(() => {
    const predictions = tf.matMul(xs, weights);
    return tf.square(tf.sub(predictions, ys)).mean();
  }, true);
}

for (let i = 0; i < 3; i += 1) step();
