import * as tf from "@tensorflow/tfjs";

const logits = tf.randomNormal([4, 10, 5]);
const weights = tf.softmax(logits, 1);
//              ^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
const context = tf.mul(weights, logits).sum(1);
