import * as tf from "@tensorflow/tfjs";

const data = tf.randomNormal([100, 5]);
const train = data.slice([0, 0], [80, 5]);
const test = data.slice([80, 0], [20, 5]);
