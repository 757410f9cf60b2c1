import * as tf from "@tensorflow/tfjs";

const weights = tf.variable(tf.randomNormal([10, 4]));
const bias = tf.variable(tf.zeros([4]));

function predict(x) {
  return tf.tidy(() => tf.matMul(x, weights).add(bias));
  //                   ^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
}

predict(tf.ones([32, 12])).print();
