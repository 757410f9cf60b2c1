import * as tf from "@tensorflow/tfjs";

const images = [[32, 32, 3], [32, 32, 3]].map((shape) => tf.zeros(shape));
const batch = tf.stack(images);
