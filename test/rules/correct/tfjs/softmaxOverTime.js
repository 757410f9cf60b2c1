import * as tf from "@tensorflow/tfjs";

const logits = tf.randomNormal([4, 10, 5]);
const weights = tf.softmax(logits);
const context = tf.mul(weights, logits).sum(1);
