import * as tf from "@tensorflow/tfjs";

const SOBEL = tf.tensor4d([-1, 0, 1, -2, 0, 2, -1, 0, 1], [3, 3, 1, 1]);

function edges(gray) {
  return tf.conv2d(gray, SOBEL, 1, "same");
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
}

edges(tf.zeros([32, 32, 1], "int32"));
