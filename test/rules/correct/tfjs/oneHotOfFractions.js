import * as tf from "@tensorflow/tfjs";

const labels = tf.tensor1d([0, 2, 1, 1], "int32");
const encoded = tf.oneHot(labels, 3);
encoded.print();
