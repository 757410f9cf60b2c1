import * as tf from "@tensorflow/tfjs";

const kernel1 = tf.variable(tf.randomNormal([5, 5, 1, 8], 0, 0.1));
const kernel2 = tf.variable(tf.randomNormal([5, 5, 8, 16], 0, 0.1));
const dense = tf.variable(tf.randomNormal([7 * 7 * 16, 10], 0, 0.1));

function forward(xs) {
  return tf.tidy(() => {
    const l1 = xs.as4D(-1, 28, 28, 1).conv2d(kernel1, 1, "same").relu().maxPool([2, 2], [2, 2], 0);
    const l2 = tf.conv2d(l1, kernel2, 1, "same").relu().maxPool([2, 2], [2, 2], 0);
    return l2.reshape([-1, 7 * 7 * 16]).matMul(dense);
  });
}

forward(tf.zeros([3, 784])).print();
